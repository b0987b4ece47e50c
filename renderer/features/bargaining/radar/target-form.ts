import { targetMetrics } from '../../../../shared/bargaining/statistics/targets.ts';
import { type CalendarDay, partsOf } from '../../../../shared/kernel/calendar-day.ts';
import type { Draft, Row } from '../../../../shared/schema/record-types.ts';
import { targetsText } from '../../../text/bargaining-targets.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { FormValue } from '../form/form-value.ts';
import { textWords } from '../text-words.ts';

const w = textWords(targetsText);

/** The fields of a target. */
export const targetFields: readonly FieldSpec[] = [
  { at: 'year', kind: 'number', label: w('year'), required: true },
  { at: 'metric', kind: 'choice', label: w('metric'), terms: targetMetrics, required: true, span: 6 },
  { at: 'value', kind: 'text', label: w('value'), required: true, span: 3 },
  { at: 'town', kind: 'text', label: w('town'), hint: w('townHint') },
  { at: 'source', kind: 'text', label: w('source'), span: 8 },
  { at: 'note', kind: 'text', label: w('note'), span: 12 },
];

/** The form of a target, or of a new one for this year. */
export const targetForm = (row: Row<'bargainingTargets'> | null, today: CalendarDay): FormValue =>
  row
    ? {
        year: row.year,
        metric: row.metric,
        value: String(row.body.points / 100),
        town: row.town ?? '',
        source: row.body.source,
        note: row.body.note,
      }
    : { year: partsOf(today).year, metric: 'unionised', value: '', town: '', source: '', note: '' };

/** The record of the form. @throws the words of a refusal when the value is no rate */
export function targetDraft(form: FormValue): Draft<'bargainingTargets'> {
  const text = String(form.value).normalize('NFKC').replace(/[%\s]/g, '');
  const points = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : -1;
  if (points < 0 || points > 10_000) throw w('badValue');
  const town = String(form.town ?? '').trim();
  return {
    year: form.year,
    metric: form.metric,
    town: town === '' ? null : town,
    body: { points, source: String(form.source ?? '').trim(), note: String(form.note ?? '') },
  } as Draft<'bargainingTargets'>;
}
