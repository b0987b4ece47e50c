import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Fen } from '../kernel/money.ts';
import type { CategoryId } from '../mediation/categories.ts';
import type { Stage } from '../mediation/stages.ts';
import type { Channel, ClosingType, RiskLevel } from '../mediation/terms.ts';
import type { CaseFacts } from '../statistics/case-facts.ts';

/** The next date of a case, worked out by the law of time limits and handed in. */
export type Due = {
  nextDueOn: CalendarDay | null;
  /** What is due on that day, in the words of the field; empty: nothing. */
  nextDueZh: string;
  /** Kind of event, or why there is no answer. */
  nextDueKind: string | null;
  /** What is due, the same while its day moves: id of a time limit, `session-2`, `instalment-1`, `follow-up-<id>`. */
  nextDueId: string | null;
  /** The day rests on a year whose holiday arrangement is not known yet. */
  nextDueProvisional: boolean;
};

export const noDue: Due = {
  nextDueOn: null,
  nextDueZh: '',
  nextDueKind: null,
  nextDueId: null,
  nextDueProvisional: false,
};

/** A line of a case list: all that lists, counts, filters and home screens show. */
export type SlimRow = Due & {
  id: string;
  caseNo: string | null;
  intakeNo: string;
  /** 张三等11人 与 北门电器配件有限公司. */
  title: string;
  category: CategoryId;
  stage: Stage;
  level: RiskLevel;
  channel: Channel;
  receivedOn: CalendarDay;
  acceptedOn: CalendarDay | null;
  closedOn: CalendarDay | null;
  /** Total of the claims for money; null: none states a sum. */
  amountFen: Fen | null;
  mediatorIds: string[];
  mediatorNames: string[];
  /** 备勤: who stands in; null: nobody was named. */
  standInId: string | null;
  standInName: string;
  workersCount: number;
  outcome: ClosingType | null;
  /** Instant of the last change to the case or anything in it. */
  updatedAt: string;
  deleted: boolean;
  /** Clock reading of that change. */
  hlc: string;
};

/** A line with what is searched: the entry of the slim cache. */
export type SlimCase = SlimRow & {
  /** Names whose pinyin is searched too. */
  names: string[];
  /** NFKC, lower case, one item a line. */
  text: string;
  /** What statistics count; packed apart, because lists never need it. Null: it could not be worked out. */
  facts: CaseFacts | null;
};

/** Changes whenever the text or a field of the entry is worked out differently, so that caches are rebuilt. */
export const slimVersion = 4;
