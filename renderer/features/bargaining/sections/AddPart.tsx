import Button from '@mui/material/Button';
import { useRoundWay } from '../desk/round-way.ts';
import type { FormValue } from '../form/form-value.ts';
import type { PartKindId } from '../parts/part-kinds.ts';

/** The button that opens the form of a new record. */
export function AddPart({ kind, label, preset }: { kind: PartKindId; label: string; preset?: FormValue }) {
  const { edit } = useRoundWay();
  return (
    <Button variant="outlined" onClick={() => edit(kind, null, preset)}>
      {label}
    </Button>
  );
}
