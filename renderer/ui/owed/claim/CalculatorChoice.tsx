import TextField from '@mui/material/TextField';
import type { CalculatorId } from '../../../../shared/owed/calculator-ids.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useLang, useText } from '../../../text/text.ts';
import { titleOf } from '../words.ts';

/** Which calculation: those of the kind of dispute first. A native select, so that typing and arrows work. */
export function CalculatorChoice(props: {
  usual: readonly CalculatorId[];
  others: readonly CalculatorId[];
  value: CalculatorId;
  onChange: (id: CalculatorId) => void;
}) {
  const { usual, others, value, onChange } = props;
  const t = useText(claimOwedText);
  const lang = useLang();
  const group = (label: string, ids: readonly CalculatorId[]) =>
    ids.length > 0 && (
      <optgroup label={label}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {titleOf(id, lang)}
          </option>
        ))}
      </optgroup>
    );
  return (
    <TextField
      select
      label={t.calculator}
      value={value}
      onChange={(event) => onChange(event.target.value as CalculatorId)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ '& select': { colorScheme: (theme) => theme.palette.mode } }}
    >
      {group(t.usual, usual)}
      {group(t.others, others)}
    </TextField>
  );
}
