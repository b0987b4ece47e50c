import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Reason } from '../law/answer.ts';
import { rulesIn } from '../law/place.ts';
import { shift } from '../law/workdays/day-number.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { Adjustment, Extension } from './adjustment.ts';
import { meaningOf } from './bargaining-days.ts';
import { extend } from './extension.ts';
import { move, type PeriodRun, runPeriod } from './period.ts';
import * as say from './reasons.ts';
import { DeadlineError, type DeadlineResult, type DeadlineWarning } from './result.ts';
import { type DeadlineRule, type Duration, startCounts } from './rule.ts';
import { deadlineRule } from './rules.ts';

/** What a time limit is computed from. */
export interface DeadlineInput {
  /** A rule or the id of one of the catalogue. */
  readonly rule: DeadlineRule | string;
  /** 起算事实发生之日: as a rule the day of receipt. It is day 0 and never counted. */
  readonly trigger: CalendarDay;
  /** Default: the published arrangements. */
  readonly calendar?: WorkCalendar;
  readonly adjustments?: readonly Adjustment[];
  /** Region of the case; a rule of a place the case is not in is computed, with a warning. */
  readonly region?: string | undefined;
  /** Kind of the mediation organisation, for rules whose length depends on it. */
  readonly orgKind?: string | undefined;
  /** A length set by the office, where local law has its own number. */
  readonly duration?: Duration | undefined;
  /** 已经用去的中止日数: taken off a cumulative cap before it is counted. */
  readonly alreadyUsedDays?: number | undefined;
}

/**
 * Computes one time limit (期限). The trigger day is not counted (民法典第二百零一条); months and years end on
 * the corresponding day or the month's last (第二百零二条); what happens on a day off is the rule's `dueRule`.
 * @throws DeadlineError for an unknown rule, a suspension that has no end yet, or days out of range
 * @throws UnknownRegion for a region in no register
 * @example computeDeadline({ rule: 'judicial-confirmation-30d', trigger: day('2024-01-15') }).due // 2024-02-18
 */
export function computeDeadline(input: DeadlineInput): DeadlineResult {
  const rule = typeof input.rule === 'string' ? deadlineRule(input.rule) : input.rule;
  const calendar = input.calendar ?? publishedCalendar;
  try {
    return compute(rule, input, calendar);
  } catch (error) {
    if (error instanceof RangeError) throw new DeadlineError('out-of-range', error.message);
    throw error;
  }
}

function compute(rule: DeadlineRule, input: DeadlineInput, calendar: WorkCalendar): DeadlineResult {
  const { trigger, adjustments = [] } = input;
  const variant = rule.variants?.find((one) => input.orgKind && !one.unlessOrgKind.includes(input.orgKind));
  const whole = input.duration ?? variant?.duration ?? rule.duration;
  const warnings: DeadlineWarning[] = [...scopeWarnings(rule, input)];
  const duration = leftOf(rule, whole, input.alreadyUsedDays, warnings);

  const run = runAdjusted(rule, duration, trigger, adjustments, calendar, warnings);
  if (run.end === null) {
    throw new DeadlineError('open-suspension', `suspension without an end: ${rule.id}`);
  }
  const extensions = adjustments.filter((one): one is Extension => one.type === 'extension');
  const extended = extensions.length > 0 ? extend(rule, run.end, extensions, calendar) : null;
  if (extended) warnings.push(...extended.warnings);
  const rawDue = extended?.rawDue ?? run.end;
  const fixed = extended?.fixed ?? false;

  const rolls = !fixed && (rule.dueRule === 'rolled' || rule.dueRule === 'raw-with-alternative');
  const rolledDue = rolls ? calendar.rollForward(rawDue) : null;
  const due = rule.dueRule === 'rolled' && rolledDue !== null ? rolledDue : rawDue;
  const alternativeDue =
    rule.dueRule === 'raw-with-alternative' && rolledDue !== null && rolledDue !== rawDue ? rolledDue : null;
  const rawDueType = calendar.typeOf(rawDue);
  const dueType = due === rawDue ? rawDueType : calendar.typeOf(due);
  const meaning = meaningOf(rule, { trigger, rawDue, rawDueType, due, calendar });
  const actBy = dueType.isWorkday || meaning?.plan === false ? null : earlier(due, rule, trigger, calendar);

  // Every day the count looked at lies between the start and the latest date shown, so the ends decide.
  const provisional =
    meaning?.fixed !== true &&
    (!rawDueType.covered ||
      !dueType.covered ||
      (alternativeDue !== null && !calendar.covers(alternativeDue)) ||
      (actBy !== null && !calendar.covers(actBy)) ||
      (duration.unit === 'working-day' && !calendar.covers(run.start)));

  const because = (): Reason[] => [
    say.starting(rule, run),
    ...say.restarts(rule, run, adjustments),
    say.counting(rule, duration, run, calendar, variant?.basis),
    ...say.usedDays(whole, duration),
    ...say.stops(rule, run),
    ...(extended?.because ?? []),
    ...say.rolling(rule, { rawDue, rawDueType, due, alternativeDue, fixed }),
    ...(actBy === null ? [] : [say.planning(due, actBy)]),
    ...(meaning?.because ?? []),
    ...(provisional ? [say.provisional(calendar)] : []),
  ];
  let reasons: readonly Reason[] | null = null;
  return {
    rule,
    trigger,
    start: run.start,
    duration: whole,
    rawDue,
    rawDueType,
    rolledDue,
    due,
    dueType,
    alternativeDue,
    actBy,
    unextendedDue: extended?.applied ? run.end : null,
    provisional,
    safeTarget: meaning?.safeTarget ?? null,
    windowCloses: meaning?.windowCloses ?? null,
    firstDayInForce: meaning?.firstDayInForce ?? null,
    warnings,
    // Lists sort by the day and never look at the sentences: they are written on first reading.
    get because() {
      reasons ??= because();
      return reasons;
    },
  };
}

/** Runs the period, leaving out adjustments the rule does not know; each of those leaves a warning. */
function runAdjusted(
  rule: DeadlineRule,
  duration: Duration,
  trigger: CalendarDay,
  adjustments: readonly Adjustment[],
  calendar: WorkCalendar,
  warnings: DeadlineWarning[],
): PeriodRun {
  const end = move(trigger, duration, rule.direction === 'after' ? 1 : -1, calendar);
  const plain = (): PeriodRun => ({
    first: trigger,
    start: trigger,
    end: startCounts(rule) ? shift(end, -1) : end,
    usedRestarts: [],
    idleRestarts: [],
    usedStops: [],
    idleStops: [],
  });
  const restarts = adjustments.filter((one) => one.type === 'interruption');
  const stops = adjustments.filter((one) => one.type === 'suspension');
  const [mayRestart, mayPause] = [rule.restart !== undefined, rule.pause !== undefined];
  for (const one of restarts)
    if (!mayRestart) warnings.push({ code: 'not-restartable', data: { at: one.at } });
  for (const one of stops) if (!mayPause) warnings.push({ code: 'not-pausable', data: { from: one.from } });
  const usable = (mayRestart && restarts.length > 0) || (mayPause && stops.length > 0);
  if (!usable || rule.direction === 'before') return plain();

  // Where the trigger is the interrupting event itself, the facts name the first start beside it.
  const starts = mayRestart ? restarts.flatMap((one) => one.originalStart ?? []) : [];
  const run = runPeriod({
    start: [trigger, ...starts].sort()[0] ?? trigger,
    duration,
    calendar,
    restarts: mayRestart ? restarts.map((one) => one.at) : [],
    stops: mayPause ? stops : [],
    pause: rule.pause,
    rolls: rule.dueRule === 'rolled',
  });
  for (const at of run.idleRestarts) warnings.push({ code: 'restart-idle', data: { at } });
  for (const stop of run.idleStops)
    warnings.push({ code: 'stop-idle', data: { from: stop.from, to: stop.to } });
  for (const { from, daysAdded } of stops) {
    const counted = run.usedStops.find(({ stop }) => stop.from === from)?.daysAdded;
    if (daysAdded !== null && counted !== undefined && counted !== daysAdded) {
      warnings.push({ code: 'days-added-differ', data: { stated: daysAdded, counted } });
    }
  }
  return run;
}

/** What is left of a cumulative cap; never below nothing. */
function leftOf(
  rule: DeadlineRule,
  duration: Duration,
  used: number | undefined,
  warnings: DeadlineWarning[],
): Duration {
  if (used === undefined || used === 0) return duration;
  if (rule.bargaining?.type !== 'cap') {
    warnings.push({ code: 'used-days-idle', data: { used } });
    return duration;
  }
  if (used >= duration.value) warnings.push({ code: 'cap-used-up', data: { used, cap: duration.value } });
  return { ...duration, value: Math.max(0, duration.value - used) };
}

/** Last working day before the due day; for a forward limit of bargaining none when it is not after the trigger. */
function earlier(
  due: CalendarDay,
  rule: DeadlineRule,
  trigger: CalendarDay,
  calendar: WorkCalendar,
): CalendarDay | null {
  const found = calendar.rollBack(due);
  return rule.bargaining && rule.direction === 'after' && found <= trigger ? null : found;
}

function* scopeWarnings(rule: DeadlineRule, { trigger, region }: DeadlineInput): Iterable<DeadlineWarning> {
  if (rule.validFrom !== null && trigger < rule.validFrom) {
    yield { code: 'before-law', data: { trigger, validFrom: rule.validFrom } };
  }
  if (rule.validTo !== null && trigger > rule.validTo) {
    yield { code: 'after-law', data: { trigger, validTo: rule.validTo } };
  }
  if (region !== undefined && !rulesIn(rule.region, region)) {
    yield { code: 'region', data: { rule: rule.region, region } };
  }
}
