import type { RoundDueRow } from '../../../shared/bargaining/process/round-due-row.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { leadDueName } from '../../../shared/mediation/leads/lead-due-names.ts';
import type { LeadDueRow } from '../../../shared/mediation/leads/lead-row.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';

/** A line of the desk: the next date of a case, of a 诉求 or of a round of bargaining. */
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
> & { lead?: LeadDueRow; round?: RoundDueRow };

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

/** The line of a round. */
export const rowOfRound = (round: RoundDueRow): DeskRow => ({
  id: round.id,
  caseNo: null,
  intakeNo: round.no,
  title: round.title,
  receivedOn: round.startedOn,
  acceptedOn: null,
  nextDueOn: round.dueOn,
  nextDueZh: round.due.zh,
  nextDueKind: 'round',
  nextDueId: round.dueId,
  nextDueProvisional: round.provisional,
  mediatorNames: [...round.personNames],
  standInName: '',
  round,
});

const on = (row: DeskRow) => row.nextDueOn ?? '';
export const byDay = (a: DeskRow, b: DeskRow): number => (on(a) < on(b) ? -1 : on(a) > on(b) ? 1 : 0);

/** Cases and the others by their day; both come in order. */
export function inDayOrder(cases: readonly DeskRow[], others: readonly DeskRow[], most: number): DeskRow[] {
  if (others.length === 0) return cases.slice(0, most);
  return [...cases, ...others].sort(byDay).slice(0, most);
}

/** Those due in these days. */
export const dueIn = (
  rows: readonly DeskRow[],
  { from, to }: { from?: CalendarDay | undefined; to?: CalendarDay | undefined },
): DeskRow[] =>
  rows.filter((row) => (from === undefined || on(row) >= from) && (to === undefined || on(row) <= to));
