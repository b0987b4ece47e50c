import TextField from '@mui/material/TextField';
import type { Row } from '../../shared/schema/record-types.ts';

type Props = {
  label: string;
  /** The words for nobody. */
  none: string;
  people: readonly Row<'people'>[];
  value: string | null;
  onChange: (id: string | null) => void;
  field?: string;
};

/** One person of the office, or nobody. Who has left stays shown where already chosen. */
export function PersonInput({ label, none, people, value, onChange, field }: Props) {
  const open = people.filter((person) => person.active || person.id === value);
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      data-field={field}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ '& select': { colorScheme: (theme) => theme.palette.mode } }}
    >
      <option value="">{none}</option>
      {open.map((person) => (
        <option key={person.id} value={person.id}>
          {person.body.name}
        </option>
      ))}
    </TextField>
  );
}
