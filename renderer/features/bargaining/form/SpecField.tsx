import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { isCalendarDay, isLocalMinute } from '../../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../../shared/kernel/money.ts';
import { useWord } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { MeasureInput } from '../../../ui/MeasureInput.tsx';
import { MinuteInput } from '../../../ui/MinuteInput.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { YesNoInput } from '../../../ui/YesNoInput.tsx';
import type { FieldSpec, LineColumn } from './field-spec.ts';
import { linesOf, rowsOf } from './line-rows.ts';

type Props = {
  spec: FieldSpec;
  value: unknown;
  onChange: (value: unknown) => void;
  error?: string | null;
};

/** The input of one field. */
export function SpecField({ spec, value, onChange, error = null }: Props) {
  const word = useWord();
  const common = {
    label: word(spec.label),
    field: spec.at,
    required: spec.required ?? false,
    error,
    hint: spec.hint ? word(spec.hint) : null,
  };
  const text = typeof value === 'string' ? value : '';
  const number = typeof value === 'number' ? value : null;
  switch (spec.kind) {
    case 'text':
      return <TextInput {...common} value={text} onChange={onChange} />;
    case 'long':
      return <TextInput {...common} value={text} onChange={onChange} multiline minRows={3} />;
    case 'lines':
      return (
        <LinesField
          {...common}
          shown={Array.isArray(value) ? value.map(String).join('\n') : ''}
          onText={(typed) =>
            onChange(
              typed
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
            )
          }
        />
      );
    case 'rows':
      return <RowsField {...common} columns={spec.columns} value={value} onChange={onChange} />;
    case 'day':
      return <DayInput {...common} value={isCalendarDay(text) ? text : null} onChange={onChange} />;
    case 'minute':
      return <MinuteInput {...common} value={isLocalMinute(text) ? text : null} onChange={onChange} />;
    case 'number':
      return <NumberInput {...common} value={number} onChange={onChange} />;
    case 'money':
      return <MoneyInput {...common} value={number as Fen | null} onChange={onChange} />;
    case 'measure':
      return <MeasureInput {...common} unit={spec.unit} value={number} onChange={onChange} />;
    case 'check':
      return <CheckInput label={common.label} field={spec.at} value={value === true} onChange={onChange} />;
    case 'yes-no':
      return (
        <YesNoInput
          label={common.label}
          field={spec.at}
          value={typeof value === 'boolean' ? value : null}
          onChange={onChange}
        />
      );
    case 'choice': {
      const code = text in spec.terms ? text : null;
      return spec.empty ? (
        <ChoiceInput {...common} terms={spec.terms} value={code} onChange={onChange} allowEmpty />
      ) : (
        <ChoiceInput {...common} terms={spec.terms} value={code} onChange={onChange} />
      );
    }
    case 'ticks': {
      const ticked = Array.isArray(value) ? value.map(String) : [];
      return (
        <Box role="group" aria-label={common.label}>
          <Typography variant="body2" color="textSecondary">
            {common.label}
          </Typography>
          {spec.options.map(([code, words]) => (
            <CheckInput
              key={code}
              label={words}
              value={ticked.includes(code)}
              onChange={(on) => onChange(on ? [...ticked, code] : ticked.filter((one) => one !== code))}
            />
          ))}
        </Box>
      );
    }
  }
}

type LinesProps = {
  label: string;
  field: string;
  required: boolean;
  error: string | null;
  hint: string | null;
  shown: string;
  onText: (text: string) => void;
};

/** Keeps empty lines and spaces while they are being typed; the record gets what they mean. */
function LinesField({ shown, onText, ...common }: LinesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...common}
      value={typed ?? shown}
      onChange={(text) => {
        setTyped(text);
        onText(text);
      }}
      onBlur={() => setTyped(null)}
      multiline
      minRows={2}
    />
  );
}

function RowsField({
  columns,
  value,
  onChange,
  ...common
}: Omit<LinesProps, 'shown' | 'onText'> & {
  columns: readonly LineColumn[];
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const [before] = useState(value);
  return (
    <LinesField
      {...common}
      shown={linesOf(value, columns)}
      onText={(text) => onChange(rowsOf(text, columns, before))}
    />
  );
}
