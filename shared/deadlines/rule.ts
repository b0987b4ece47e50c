import type { Scope, Subject } from '../bargaining/terms.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Basis, Confidence } from '../law/citation.ts';

/** `calendar-day` 自然日, `working-day` 工作日, `month`/`year` to the corresponding day (对应日). */
export type DurationUnit = 'calendar-day' | 'working-day' | 'month' | 'year';

export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}

/**
 * How the last day is settled when it is not a working day:
 * `rolled` 顺延 by law · `raw-with-alternative` no text settles it: the raw day binds, the rolled one is shown ·
 * `raw` never moved · `working-day-count` ends on a working day by construction.
 */
export type DueRule = 'rolled' | 'raw-with-alternative' | 'raw' | 'working-day-count';

export type Nature =
  | 'law'
  | 'administrative-regulation'
  | 'judicial-interpretation'
  | 'departmental-rule'
  | 'normative-document'
  | 'local-regulation'
  | 'party-state-regulation';

/** 延长. Who may prolong the period and by how much. */
export interface Extendable {
  readonly allowed: boolean;
  /** `consent`: both parties in writing, to a day they name; `approval`: a superior; `decision`: the body itself. */
  readonly by: 'consent' | 'approval' | 'decision' | null;
  /** Greatest extension, counted on from the raw due day; `null`: no number in the law. */
  readonly max: Duration | null;
  readonly howZh: string | null;
  readonly howEn: string | null;
}

/** 中止、扣除. What happens to the period while a cause stops it. */
export interface Pause {
  /** `remaining`: the lost days are added. `fresh`: a fixed time runs from the day the cause ends. */
  readonly mode: 'remaining' | 'fresh';
  /** For `fresh`: the time after the cause, also the last part of the period in which a cause counts. */
  readonly fresh?: Duration;
  readonly zh: string;
  readonly basis: readonly Basis[];
}

/** 中断、重新计算. The period runs anew in full from the event. */
export interface Restart {
  readonly zh: string;
  readonly basis: readonly Basis[];
}

/** Another length of the same period for some organisations. */
export interface Variant {
  /** Applies when the case's organisation is of none of these kinds. */
  readonly unlessOrgKind: readonly string[];
  readonly duration: Duration;
  readonly basis: readonly Basis[];
}

/**
 * What the computed day means. `act-by` last day to act · `authority-window` last day for an objection, the contract
 * is in force the day after · `window` the OPENING day, closed by `windowEnds` · `cap` latest day to resume ·
 * `term-maximum`, `term-minimum` latest or earliest last day of a term whose first day counts ·
 * `recurring-or-limitation` the corresponding day.
 */
export type DeadlineType =
  | 'act-by'
  | 'authority-window'
  | 'window'
  | 'cap'
  | 'term-maximum'
  | 'term-minimum'
  | 'recurring-or-limitation';

/** What a limit of collective bargaining (集体协商) has beside the others. */
export interface BargainingFacts {
  readonly type: DeadlineType;
  /** 协议种类 it holds for. */
  readonly subjects: readonly Subject[];
  /** 协商范围 it holds for; a branch counts as an enterprise. */
  readonly scopes: readonly Scope[];
  /** Last day of a window: the trigger itself, or the day before it. */
  readonly windowEnds?: 'trigger' | 'day-before';
  /** The limit of mediation that runs for the same fact: one clock, two ids. */
  readonly twin?: string;
}

/** 期限规则. One time limit of law as data. */
export interface DeadlineRule {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly nature: Nature;
  /** Region id whose law it is. */
  readonly region: string;
  readonly triggerZh: string;
  readonly triggerEn: string;
  /** Path of the case field whose day starts the period. */
  readonly triggerField: string;
  readonly duration: Duration;
  readonly direction: 'after' | 'before';
  readonly dueRule: DueRule;
  /** Texts on how the last day moves or why that is open. */
  readonly rollBasis: readonly Basis[];
  readonly extendable: Extendable;
  readonly restart?: Restart;
  readonly pause?: Pause;
  readonly variants?: readonly Variant[];
  /** Set on limits of collective bargaining, absent on all others. */
  readonly bargaining?: BargainingFacts;
  /** Kinds of mediation organisation where the limit depends on them, else short English labels. */
  readonly appliesTo: readonly string[];
  readonly appliesToZh: string;
  readonly obligorZh: string;
  readonly obligorEn: string;
  readonly consequenceZh: string;
  readonly consequenceEn: string;
  readonly legalBasis: readonly Basis[];
  /** How well the rule as a whole is known. */
  readonly confidence: Extract<Confidence, 'read' | 'recalled'> | 'partly-recalled';
  readonly notesZh: string | null;
  readonly notesEn: string | null;
  /** First day the text was in force, where known. */
  readonly validFrom: CalendarDay | null;
  /** Last day, `null` while in force. */
  readonly validTo: CalendarDay | null;
}

/** Not prolongable. */
export const notExtendable: Extendable = {
  allowed: false,
  by: null,
  max: null,
  howZh: null,
  howEn: null,
};

/** True: moves to the next working day; `unsettled`: no text says. */
export function rollsForward(rule: DeadlineRule): boolean | 'unsettled' {
  if (rule.dueRule === 'raw-with-alternative') return 'unsettled';
  return rule.dueRule === 'rolled';
}

/** 期限首日计入: a term runs from its first day, so its last day is one before the corresponding day. */
export const startCounts = (rule: DeadlineRule): boolean =>
  rule.bargaining?.type === 'term-maximum' || rule.bargaining?.type === 'term-minimum';
