import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Lead } from '../records/lead.ts';
import { leadTitle } from './lead-facts.ts';

/** A lead with something due, as the lists of next dates show it. */
export type LeadDueRow = {
  id: string;
  no: string;
  /** Who and against whom; empty: nobody is named. */
  title: string;
  kind: Lead['kind'];
  receivedOn: CalendarDay;
  dueOn: CalendarDay;
  /** The time limit, by id. */
  dueId: string | null;
  /** 经办; null: nobody. */
  personId: string | null;
  personName: string;
};

/** Who works on a lead: the person it was given to, else the one who registered it. */
export const personOf = ({ body }: Pick<Lead, 'body'>): string => body.assigneeId ?? body.registrarId;

/** The line of a lead in the lists of next dates; null when nothing is due. */
export function leadDueRow(lead: Lead, names: ReadonlyMap<string, string>): LeadDueRow | null {
  if (lead.nextDueOn === null || lead.deleted) return null;
  const personId = personOf(lead);
  return {
    id: lead.id,
    no: lead.body.no,
    title: leadTitle(lead),
    kind: lead.kind,
    receivedOn: lead.receivedOn,
    dueOn: lead.nextDueOn,
    dueId: lead.nextDueId,
    personId,
    personName: names.get(personId) ?? '',
  };
}
