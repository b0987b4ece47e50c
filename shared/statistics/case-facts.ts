import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Fen } from '../kernel/money.ts';
import type { CategoryId } from '../mediation/categories.ts';
import type { MatterKind, NonAcceptanceCode, RouteKind, RouteState } from '../mediation/process-terms.ts';
import type { Channel, ClosingType, Satisfaction } from '../mediation/terms.ts';
import type { Span } from './span.ts';

type Day = CalendarDay;

/**
 * What statistics need of one case: days, codes and sums, no names. The one door works it out with every change and
 * keeps it packed, so that a report reads no case file. Lists are tuples, because there are many of them.
 */
export type CaseFacts = {
  id: string;
  /** Clock reading of the change it was worked out from. */
  hlc: string;
  deleted: boolean;
  category: CategoryId;
  channel: Channel;
  /** 片区 of the register, or its name as written; empty: none. */
  areaId: string | null;
  area: string;
  mediatorIds: string[];
  receivedOn: Day;
  acceptedOn: Day | null;
  /** 不予受理 or 对方不同意: the day and why. */
  refusedOn: Day | null;
  refusal: NonAcceptanceCode | null;
  closedOn: Day | null;
  outcome: ClosingType | null;
  archivedOn: Day | null;
  /** 调解期限届满日 in force, by the bare count; null: it does not run or cannot be worked out. */
  dueOn: Day | null;
  /** Keys of the workers named. */
  workers: string[];
  /** 涉及劳动者人数: as stated, at least as many as are named. */
  workersCount: number;
  commonClaim: boolean;
  migrant: boolean;
  newForm: boolean;
  /** The first applicant is a worker (劳动者申诉). */
  byWorker: boolean;
  claimedFen: Fen;
  claims: CategoryId[];
  industry: string;
  ownership: string;
  staff: number | null;
  agreement: { effectiveOn: Day; partial: boolean; fen: Fen } | null;
  /** Of the agreement in force: due day, and the day it was wholly performed. */
  terms: [dueOn: Day, performedOn: Day | null][];
  breachOn: Day | null;
  /** Day, sum, whether it was wages, whether the receipt was confirmed, and who got it (null: all workers). */
  payments: [on: Day, sum: Fen, wage: 0 | 1, confirmed: 0 | 1, to: string | null][];
  /** Days of sessions held. */
  sessions: Day[];
  /** Days valid extensions were agreed on. */
  extensions: Day[];
  routes: [
    kind: RouteKind,
    state: RouteState,
    appliedOn: Day | null,
    acceptedOn: Day | null,
    decidedOn: Day | null,
  ][];
  followUps: [dueOn: Day | null, doneOn: Day | null, satisfaction: Satisfaction | null][];
  matters: [kind: MatterKind, on: Day, dueOn: Day | null, doneOn: Day | null][];
  /** Day, type, and minutes from the event to the first report (null: none was made). */
  incidents: [on: Day, type: string, minutes: number | null][];
  /** First and last day it can count on; see spanOf. */
  span: Span;
};
