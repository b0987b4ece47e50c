import { type CalendarDay, dayOf } from '../kernel/calendar-day.ts';
import { personOf } from '../mediation/leads/lead-row.ts';
import type { LeadDisposition, LeadGrade, LeadKind } from '../mediation/process-terms.ts';
import type { Lead } from '../mediation/records/lead.ts';
import type { Channel } from '../mediation/terms.ts';

/** What statistics need of one 诉求: days and codes, no names. */
export type LeadFacts = {
  id: string;
  hlc: string;
  deleted: boolean;
  kind: LeadKind;
  channel: Channel;
  grade: LeadGrade;
  areaId: string | null;
  area: string;
  /** Who works on it. */
  personId: string | null;
  receivedOn: CalendarDay;
  dueOn: CalendarDay | null;
  disposition: LeadDisposition | null;
  disposedOn: CalendarDay | null;
  /** Days on which somebody was dealt with after the first contact. */
  contacts: CalendarDay[];
};

/** The facts of a lead. */
export function leadFactsOf({ id, hlc, deleted, body, ...card }: Lead): LeadFacts {
  return {
    id,
    hlc,
    deleted,
    kind: card.kind,
    channel: card.channel,
    grade: card.grade,
    areaId: body.areaId ?? null,
    area: body.area.trim(),
    personId: personOf({ body }),
    receivedOn: card.receivedOn,
    dueOn: card.dueOn,
    disposition: card.disposition,
    disposedOn: card.disposedOn,
    contacts: [...body.progress, ...(body.hotline?.progress ?? [])].map(({ at }) => dayOf(at)),
  };
}
