import { type CalendarDay, daysBetween } from '../kernel/calendar-day.ts';
import type { Reason } from '../law/answer.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { Adjustment } from './adjustment.ts';
import { computeDeadline } from './engine.ts';
import { interruptionCause } from './limitation-causes.ts';
import { limitationAdvice, noLimitReason } from './limitation-wording.ts';
import { runPeriod, type Stop } from './period.ts';
import { deadlineRule } from './rules.ts';

/** Something that moved the limitation, as the case records it. `cause` is an id of the table or free text. */
export interface LimitationEvent {
  readonly kind: 'interruption' | 'suspensionStart' | 'suspensionEnd';
  readonly date: CalendarDay;
  readonly cause: string;
  readonly evidenceId?: string | null;
}

export interface LimitationInput {
  /** `wage` where the claim's category carries the special rule of 调解仲裁法第二十七条第四款. */
  readonly rule: 'general' | 'wage';
  readonly claimant: 'worker' | 'employer';
  /** 知道或者应当知道权利被侵害之日. For a claim on a mediation agreement: the day of the breach. */
  readonly knownAt: CalendarDay | null;
  /** 劳动关系终止之日; `null` while employment lasts. Only the wage rule looks at it. */
  readonly terminationAt?: CalendarDay | null;
  readonly events?: readonly LimitationEvent[];
  /** The day the advice is given on; nothing here reads a clock. */
  readonly asOf: CalendarDay;
  readonly calendar?: WorkCalendar;
}

/**
 * `no-limit` wage claim while employed · `unknown-start` no starting day on record · `suspended` standing still ·
 * `running` · `uncertain` over by the strict count, not by the later restart points · `passed` over by both.
 */
export type LimitationStatus =
  | 'no-limit'
  | 'unknown-start'
  | 'suspended'
  | 'running'
  | 'uncertain'
  | 'passed';

export interface LimitationResult {
  /** The rule applied: an employer never has the wage rule. */
  readonly rule: 'general' | 'wage';
  readonly status: LimitationStatus;
  /** Start of the first run. */
  readonly startAt: CalendarDay | null;
  /** Strict end before rolling. */
  readonly rawExpiresAt: CalendarDay | null;
  /** Strict end: restarts on the events of the statute only. The day to warn by. */
  readonly expiresAt: CalendarDay | null;
  /** End by the later restart points, when it differs. Never safe time. */
  readonly alternativeExpiresAt: CalendarDay | null;
  /** Calendar days from `asOf` to `expiresAt`; negative when past. */
  readonly daysLeft: number | null;
  readonly provisional: boolean;
  /** Events without effect: after the end, or a suspension end without a start. */
  readonly ignored: readonly LimitationEvent[];
  /** 风险提示. Advice: mediation is never refused for limitation. */
  readonly advice: { readonly zh: string; readonly en: string };
  readonly because: readonly Reason[];
}

const ruleIds = {
  general: 'arbitration-limitation-1y',
  wage: 'arbitration-limitation-wages-after-termination-1y',
} as const;

/**
 * 仲裁时效. The one-year limitation of labour arbitration (劳动争议调解仲裁法第二十七条) with 中断 and 中止.
 * Advice only: it never decides whether a case is accepted, and performance after it stays valid (民法典第一百九十二条).
 * @example limitation({ rule: 'general', claimant: 'worker', knownAt: day('2024-03-15'), asOf: day('2025-01-01') }).expiresAt // 2025-03-17
 */
export function limitation(input: LimitationInput): LimitationResult {
  const { asOf, events = [], calendar = publishedCalendar } = input;
  const rule = input.rule === 'wage' && input.claimant === 'worker' ? 'wage' : 'general';
  const startAt = rule === 'wage' ? (input.terminationAt ?? null) : input.knownAt;
  if (startAt === null) {
    const status = rule === 'wage' ? 'no-limit' : 'unknown-start';
    return without(rule, status, null, [], rule === 'wage' ? [noLimitReason] : []);
  }

  const { stops, unpaired } = stopsOf(events);
  const interruptions = events.filter((one) => one.kind === 'interruption');
  const strict = interruptions.filter((one) => !interruptionCause(one.cause).later);
  const catalogue = deadlineRule(ruleIds[rule]);
  const runOf = (restarts: readonly LimitationEvent[]) =>
    runPeriod({
      start: startAt,
      duration: catalogue.duration,
      calendar,
      restarts: restarts.map((one) => one.date),
      stops,
      pause: catalogue.pause,
      rolls: true,
    });

  const run = runOf(strict);
  const idle = new Set<CalendarDay>(run.idleRestarts);
  const ignored = [...unpaired, ...strict.filter((one) => idle.has(one.date))];
  if (run.end === null) return without(rule, 'suspended', startAt, ignored, []);

  const result = computeDeadline({
    rule: catalogue,
    trigger: startAt,
    calendar,
    adjustments: [...strict.map(adjustmentOf), ...stops.map((stop) => ({ ...suspension, ...stop }))],
  });
  const expiresAt = result.due;
  const alternative = runOf(interruptions).end;
  const alternativeEnd = alternative === null ? null : calendar.rollForward(alternative);
  const alternativeExpiresAt = alternativeEnd !== null && alternativeEnd > expiresAt ? alternativeEnd : null;
  const daysLeft = daysBetween(asOf, expiresAt);
  const status =
    daysLeft >= 0
      ? 'running'
      : alternativeExpiresAt !== null && alternativeExpiresAt >= asOf
        ? 'uncertain'
        : 'passed';
  return {
    rule,
    status,
    startAt,
    rawExpiresAt: result.rawDue,
    expiresAt,
    alternativeExpiresAt,
    daysLeft,
    provisional:
      result.provisional || (alternativeExpiresAt !== null && !calendar.covers(alternativeExpiresAt)),
    ignored,
    advice: limitationAdvice({ status, expiresAt, alternativeExpiresAt, daysLeft }),
    because: result.because,
  };
}

const suspension = { type: 'suspension', daysAdded: null, event: null } as const;

const adjustmentOf = (event: LimitationEvent): Adjustment => ({
  type: 'interruption',
  at: event.date,
  originalStart: null,
  event: interruptionCause(event.cause).zh,
});

/** Pairs starts and ends in order of their days; a last start may stay open. */
function stopsOf(events: readonly LimitationEvent[]): { stops: Stop[]; unpaired: LimitationEvent[] } {
  const stops: Stop[] = [];
  const unpaired: LimitationEvent[] = [];
  let open: LimitationEvent | null = null;
  const order = (one: LimitationEvent) => `${one.date}${one.kind === 'suspensionStart' ? 1 : 0}`;
  const marks = events.filter((one) => one.kind !== 'interruption');
  for (const one of marks.sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    if (one.kind === 'suspensionStart') {
      if (open === null) open = one;
      else unpaired.push(one);
    } else if (open === null) unpaired.push(one);
    else {
      stops.push({ from: open.date, to: one.date });
      open = null;
    }
  }
  if (open !== null) stops.push({ from: open.date, to: null });
  return { stops, unpaired };
}

/** A result without an end. */
function without(
  rule: LimitationResult['rule'],
  status: 'no-limit' | 'unknown-start' | 'suspended',
  startAt: CalendarDay | null,
  ignored: readonly LimitationEvent[],
  because: readonly Reason[],
): LimitationResult {
  const ends = { expiresAt: null, alternativeExpiresAt: null, daysLeft: null };
  return {
    rule,
    status,
    startAt,
    rawExpiresAt: null,
    ...ends,
    provisional: false,
    ignored,
    advice: limitationAdvice({ status, ...ends }),
    because,
  };
}
