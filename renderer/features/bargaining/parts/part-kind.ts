import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Words } from '../../../../shared/mediation/terms.ts';
import type { RoundPart } from '../../../actions/bargaining/parts.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { FormValue } from '../form/form-value.ts';

/** One kind of record of a round as people write it: its table, its fields, how a new one begins. */
export type PartKind = {
  table: RoundPart;
  title: Words;
  fields: (file: RoundFile) => readonly FieldSpec[];
  blank: (file: RoundFile, today: CalendarDay) => FormValue;
  /** What the form shows of a record beside its own fields. */
  fill?: (row: FormValue) => FormValue;
  /** Makes the record whole before it is written, such as a part that is null while nothing of it is filled in. */
  tidy?: (form: FormValue, file: RoundFile) => FormValue;
};
