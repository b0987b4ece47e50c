import { blankEnterpriseBody } from '../../../../shared/bargaining/blank.ts';
import { ownerships, unionStates } from '../../../../shared/bargaining/terms.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Draft, Row } from '../../../../shared/schema/record-types.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { FormValue } from '../form/form-value.ts';

type Enterprise = Row<'enterprises'>;

/** The fields of one enterprise. */
export const enterpriseFields: readonly FieldSpec[] = [
  { at: 'body.name', kind: 'text', label: w.enterpriseName, required: true, span: 8 },
  { at: 'uscc', kind: 'text', label: w.uscc },
  { at: 'town', kind: 'text', label: w.town, hint: w.townHint },
  { at: 'industry', kind: 'text', label: w.industry },
  { at: 'body.ownership', kind: 'choice', label: w.ownership, terms: ownerships },
  { at: 'body.address', kind: 'text', label: w.address, span: 8 },
  { at: 'body.legalRepName', kind: 'text', label: w.legalRepName },
  { at: 'union', kind: 'choice', label: w.union, terms: unionStates },
  { at: 'body.unionName', kind: 'text', label: w.unionName, when: (form) => form.union !== 'none' },
  { at: 'body.unionChair', kind: 'text', label: w.unionChair, when: (form) => form.union !== 'none' },
  { at: 'body.unionSince', kind: 'day', label: w.unionSince, when: (form) => form.union !== 'none' },
  { at: 'body.upperUnion', kind: 'text', label: w.upperUnion },
  { at: 'body.contactName', kind: 'text', label: w.contactName },
  { at: 'body.contactPhone', kind: 'text', label: w.contactPhone },
  { at: 'workers', kind: 'number', label: w.workers },
  { at: 'women', kind: 'number', label: w.women },
  { at: 'standing.dispatched', kind: 'number', label: w.dispatched },
  { at: 'standing.disabled', kind: 'number', label: w.disabled },
  { at: 'standing.on', kind: 'day', label: w.confirmedOn, required: true },
  { at: 'body.wageDistrict', kind: 'text', label: w.wageDistrict },
  { at: 'body.wageGrade', kind: 'text', label: w.wageGrade },
  { at: 'aboveScale', kind: 'check', label: w.aboveScale },
  { at: 'body.note', kind: 'long', label: w.note },
];

/** The form of an enterprise, or of a new one; headcounts are confirmed as on a day. */
export function enterpriseForm(enterprise: Enterprise | null, today: CalendarDay): FormValue {
  const latest = enterprise?.body.standings.at(-1);
  const card = enterprise ?? {
    uscc: '',
    town: '',
    industry: '',
    state: 'active',
    union: 'own',
    aboveScale: false,
    workers: 0,
    women: 0,
    cadreId: null,
  };
  const { uscc, town, industry, state, union, aboveScale, workers, women, cadreId } = card;
  return {
    ...{ uscc, town, industry, state, union, aboveScale, workers, women, cadreId },
    standing: {
      on: latest?.on ?? today,
      dispatched: latest?.dispatched ?? 0,
      disabled: latest?.disabled ?? 0,
    },
    body: enterprise ? { ...enterprise.body } : { ...blankEnterpriseBody() },
  };
}

/** The record of the form. A day's headcounts take the place of those of the same day; earlier days stay. */
export function enterpriseDraft({ standing, ...form }: FormValue): Draft<'enterprises'> {
  const draft = form as unknown as Draft<'enterprises'>;
  const typed = standing as { on: CalendarDay; dispatched: number | null; disabled: number | null };
  const workers = draft.workers ?? 0;
  const women = draft.women ?? 0;
  const confirmed = {
    on: typed.on,
    union: draft.union,
    aboveScale: draft.aboveScale,
    workers,
    women,
    dispatched: typed.dispatched ?? 0,
    disabled: typed.disabled ?? 0,
  };
  const standings = [...draft.body.standings.filter((one) => one.on !== typed.on), confirmed].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  );
  const latest = standings.at(-1) ?? confirmed;
  return {
    ...draft,
    uscc: draft.uscc.trim(),
    union: latest.union,
    aboveScale: latest.aboveScale,
    workers: latest.workers,
    women: latest.women,
    body: { ...draft.body, name: draft.body.name.trim(), standings },
  };
}
