import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { leadDueName } from '../../../shared/mediation/leads/lead-due-names.ts';
import type { LeadDueRow } from '../../../shared/mediation/leads/lead-row.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';

/** A line of the desk: the next date of a case, or of a 诉求. */
export type DeskRow = Pick<
  SlimRow,
  | 'id'
  | 'caseNo'
  | 'intakeNo'
  | 'title'
  | 'receivedOn'
  | 'acceptedOn'
  | 'nextDueOn'
  | 'nextDueZh'
  | 'nextDueKind'
  | 'nextDueId'
  | 'nextDueProvisional'
  | 'mediatorNames'
  | 'standInName'
> & { lead?: LeadDueRow };

/** The line of a lead. */
export const rowOfLead = (lead: LeadDueRow): DeskRow => ({
  id: lead.id,
  caseNo: null,
  intakeNo: lead.no,
  title: lead.title,
  receivedOn: lead.receivedOn,
  acceptedOn: null,
  nextDueOn: lead.dueOn,
  nextDueZh: leadDueName(lead.dueId).zh,
  nextDueKind: 'lead',
  nextDueId: lead.dueId,
  nextDueProvisional: false,
  mediatorNames: lead.personName === '' ? [] : [lead.personName],
  standInName: '',
  lead,
});

/** Cases and leads by their day; both come in order. */
export function inDayOrder(cases: readonly DeskRow[], leads: readonly DeskRow[], most: number): DeskRow[] {
  if (leads.length === 0) return cases.slice(0, most);
  const on = (row: DeskRow) => row.nextDueOn ?? '';
  return [...cases, ...leads].sort((a, b) => (on(a) < on(b) ? -1 : on(a) > on(b) ? 1 : 0)).slice(0, most);
}

/** Those due in these days. */
export const dueIn = (
  leads: readonly LeadDueRow[],
  { from, to }: { from?: CalendarDay | undefined; to?: CalendarDay | undefined },
): LeadDueRow[] =>
  leads.filter(
    (lead) => (from === undefined || lead.dueOn >= from) && (to === undefined || lead.dueOn <= to),
  );
