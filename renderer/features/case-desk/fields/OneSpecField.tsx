import type { CalendarDay, LocalMinute } from '../../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../../shared/kernel/money.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { MinuteInput } from '../../../ui/MinuteInput.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { YesNoInput } from '../../../ui/YesNoInput.tsx';
import type { FieldSpec } from './field-spec.ts';
import { PickMany } from './PickMany.tsx';

/** One field, entered as its spec says. */
export function OneSpecField(props: {
  spec: FieldSpec;
  value: unknown;
  onChange: (value: unknown) => void;
  field: string;
}) {
  const { spec, value, onChange, field } = props;
  const common = { label: spec.label, field, onChange };
  const hinted = { ...common, hint: spec.hint ?? null };
  switch (spec.as) {
    case 'text':
      return <TextInput {...hinted} value={textOf(value)} />;
    case 'long':
      return <TextInput {...hinted} value={textOf(value)} multiline minRows={2} />;
    case 'lines':
      return (
        <TextInput
          {...hinted}
          value={Array.isArray(value) ? value.join('\n') : ''}
          onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
          multiline
          minRows={2}
        />
      );
    case 'day':
      return <DayInput {...hinted} value={(value ?? null) as CalendarDay | null} />;
    case 'minute':
      return <MinuteInput {...hinted} value={(value ?? null) as LocalMinute | null} />;
    case 'money':
      return <MoneyInput {...hinted} value={(value ?? null) as Fen | null} capital />;
    case 'count':
      return <NumberInput {...hinted} value={(value ?? null) as number | null} />;
    case 'check':
      return <CheckInput {...common} value={value === true} />;
    case 'yes-no':
      return <YesNoInput {...common} value={(value ?? null) as boolean | null} />;
    case 'choice':
      return spec.allowEmpty ? (
        <ChoiceInput {...hinted} terms={spec.terms} value={(value ?? null) as string | null} allowEmpty />
      ) : (
        <ChoiceInput {...hinted} terms={spec.terms} value={(value ?? null) as string | null} />
      );
    case 'many':
      return (
        <PickMany
          {...hinted}
          options={spec.options}
          value={Array.isArray(value) ? (value as string[]) : []}
        />
      );
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
