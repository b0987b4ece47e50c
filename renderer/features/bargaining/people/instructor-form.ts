import { blankInstructorBody } from '../../../../shared/bargaining/blank.ts';
import { instructorKinds } from '../../../../shared/bargaining/terms.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Draft, Row } from '../../../../shared/schema/record-types.ts';
import type { TeamEnterprise } from '../../../actions/bargaining/work-reads.ts';
import { peopleText } from '../../../text/bargaining-people.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { FormValue } from '../form/form-value.ts';
import { textWords } from '../text-words.ts';

const w = textWords(peopleText);

/** The fields of an instructor. */
export const instructorFields: readonly FieldSpec[] = [
  { at: 'body.name', kind: 'text', label: w('name'), required: true },
  { at: 'kind', kind: 'choice', label: { zh: '类别', en: 'Kind' }, terms: instructorKinds, required: true },
  { at: 'body.number', kind: 'text', label: w('number') },
  { at: 'body.background', kind: 'text', label: w('background'), hint: w('backgroundHint') },
  { at: 'body.employer', kind: 'text', label: w('employer') },
  { at: 'body.phone', kind: 'text', label: w('phone') },
  { at: 'body.appointedBy', kind: 'text', label: w('appointedBy') },
  { at: 'appointedFrom', kind: 'day', label: w('appointedFrom') },
  { at: 'appointedTo', kind: 'day', label: w('appointedTo') },
  { at: 'body.territory', kind: 'text', label: w('territory'), span: 6 },
  { at: 'body.trainingMinutes', kind: 'number', label: w('trainingMinutes') },
  { at: 'inOffice', kind: 'check', label: w('inOffice'), span: 3 },
  { at: 'links', kind: 'lines', label: w('links'), hint: w('linksHint'), span: 6 },
  {
    at: 'body.assessments',
    kind: 'rows',
    label: w('assessments'),
    hint: w('assessmentsHint'),
    span: 6,
    columns: [
      { name: 'year', kind: 'number' },
      { name: 'grade', kind: 'text' },
      { name: 'note', kind: 'text' },
    ],
  },
  { at: 'body.note', kind: 'long', label: w('note') },
];

/** The form of an instructor, or of a new one. */
export function instructorForm(
  row: Row<'instructors'> | null,
  enterprises: readonly TeamEnterprise[],
  today: CalendarDay,
): FormValue {
  if (row === null) {
    const body = { ...blankInstructorBody() };
    return { kind: 'part-time', appointedFrom: today, appointedTo: null, inOffice: true, links: [], body };
  }
  const names = new Map(enterprises.map((one) => [one.id, one.name]));
  return {
    kind: row.kind,
    appointedFrom: row.appointedFrom,
    appointedTo: row.appointedTo,
    inOffice: row.active === 1,
    links: row.body.enterpriseIds.flatMap((id) => names.get(id) ?? []),
    body: { ...row.body },
  };
}

/** The record of the form. @throws the words of a refusal when an enterprise is not in the register */
export function instructorDraft(
  { inOffice, links, ...form }: FormValue,
  enterprises: readonly TeamEnterprise[],
): Draft<'instructors'> {
  const draft = form as unknown as Draft<'instructors'>;
  const ids = new Map(enterprises.map((one) => [one.name, one.id]));
  const names = Array.isArray(links) ? links.map(String) : [];
  const unknown = names.filter((name) => !ids.has(name));
  if (unknown.length > 0) {
    const list = unknown.join('、');
    throw { zh: peopleText['zh-CN'].unknownEnterprise(list), en: peopleText.en.unknownEnterprise(list) };
  }
  return {
    ...draft,
    active: inOffice === true ? 1 : 0,
    body: {
      ...draft.body,
      name: draft.body.name.trim(),
      trainingMinutes: draft.body.trainingMinutes ?? 0,
      enterpriseIds: names.flatMap((name) => ids.get(name) ?? []),
    },
  };
}
