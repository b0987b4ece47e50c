import TextField from '@mui/material/TextField';

type Props = {
  label: string;
  /** The words for not narrowing. */
  all: string;
  options: readonly (readonly [value: string, words: string])[];
  value: string | null;
  onChange: (value: string | null) => void;
  width?: number | string;
};

/** A native select that narrows a list. */
export function NarrowChoice({ label, all, options, value, onChange, width = 140 }: Props) {
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ width, '& select': { py: 0.75, colorScheme: (theme) => theme.palette.mode } }}
    >
      <option value="">{all}</option>
      {options.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </TextField>
  );
}
