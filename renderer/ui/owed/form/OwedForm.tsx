import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import { onEnterMoves } from '../../enter-moves.ts';
import { FieldGrid } from '../../FieldGrid.tsx';
import { isAsked, isOwnField, isRare } from './layout.ts';
import { OneField, type OneFieldProps } from './OneField.tsx';
import { OvertimeBy } from './OvertimeBy.tsx';

export type OwedFormProps = Omit<OneFieldProps, 'name' | 'meta'>;

/** The form of a calculator, drawn from its fields; the rare ones stand behind a button. */
export function OwedForm(props: OwedFormProps) {
  const { calculator, draft } = props;
  const t = useText(owedText);
  const [open, setOpen] = useState(false);
  const { inputs } = draft;
  const asked = [...calculator.fields].filter(
    ([key]) => !isOwnField(key) && isAsked(calculator.id, key, inputs),
  );
  const isGiven = (key: string) => inputs[key] !== undefined && inputs[key] !== null && inputs[key] !== '';
  const rare = asked.filter(([key]) => isRare(calculator.id, key));
  const usual = asked.filter(([key]) => !isRare(calculator.id, key));
  const shown = open || rare.some(([key]) => isGiven(key));
  return (
    <Box data-form="" onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.5 }}>
      {calculator.id === 'overtime' && <OvertimeBy draft={draft} onChange={props.onChange} />}
      <FieldGrid>
        {usual.map(([key, meta]) => (
          <OneField key={key} {...props} name={key} meta={meta} />
        ))}
      </FieldGrid>
      {rare.length > 0 && (
        <Box>
          <Button aria-expanded={shown} onClick={() => setOpen(!shown)}>
            {shown ? t.fewer : t.more}
          </Button>
        </Box>
      )}
      {shown && rare.length > 0 && (
        <FieldGrid>
          {rare.map(([key, meta]) => (
            <OneField key={key} {...props} name={key} meta={meta} />
          ))}
        </FieldGrid>
      )}
    </Box>
  );
}
