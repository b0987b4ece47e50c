import { Adjustment } from '../../shared/deadlines/adjustment.ts';
import { runDeadlines } from '../../shared/deadlines/command.ts';
import { computeDeadline } from '../../shared/deadlines/engine.ts';
import { day } from '../../shared/kernel/calendar-day.ts';
import { runClaims } from '../../shared/owed/command.ts';
import deadlines from '../shared/deadlines/worked-examples.json' with { type: 'json' };
import claims from '../shared/owed/worked-examples.json' with { type: 'json' };
import type { BenchFigure } from './figure.ts';
import { median } from './statistics.ts';

const runs = 7;
const runMs = 300;
/** Rounds between two looks at the clock, which takes time itself. */
const batch = 20;

/**
 * The legal engine on one core: every worked example of both files over and over. Sums come with all steps and citations,
 * as the command line answers; time limits once as lists compute them, their sentences unread, and once as it answers. Beside it the floor: copying the same lists and doing nothing with them.
 */
export function benchEngine(): BenchFigure[] {
  const sums = Object.entries(claims).flatMap(([calculator, list]) =>
    (list as { name: string; given: unknown }[]).map(({ name, given }) => ({
      id: name,
      calculator,
      inputs: given,
    })),
  );
  const limits = deadlines.map(({ id, deadlineId, triggerDate, adjustments }) => ({
    id,
    deadlineId,
    triggerDate,
    adjustments,
  }));
  const inputs = limits.map(({ deadlineId, triggerDate, adjustments }) => ({
    rule: deadlineId,
    trigger: day(triggerDate),
    adjustments: adjustments.map((one) => Adjustment.parse(one)),
  }));
  failOn(runClaims(sums).errors);
  failOn(runDeadlines(limits).errors);
  return [
    figure('claim calculations', 5_000, sums, () => runClaims(sums)),
    figure('time limits', 50_000, inputs, () => inputs.map(computeDeadline)),
    figure('time limits with their sentences', null, limits, () => runDeadlines(limits)),
  ];
}

function figure(
  name: string,
  least: number | null,
  list: readonly unknown[],
  work: () => unknown,
): BenchFigure {
  const value = Math.round(perSecond(list.length, work));
  const floor = Math.round(perSecond(list.length, () => structuredClone(list)));
  return {
    name,
    value,
    unit: '/s',
    ...(least === null ? {} : { least }),
    comparedWith: `copying the same inputs: ${floor} /s`,
    note: `${list.length} worked examples, over and over; processor time`,
  };
}

/** Things done per second of one core's time, the median of some runs; the first run is for warming up. */
function perSecond(count: number, work: () => unknown): number {
  const rates: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    // The time of the processor, not of the wall: other work on the machine says nothing about the engine.
    const started = process.cpuUsage();
    let rounds = 0;
    let spent = 0;
    while (spent < runMs) {
      for (let i = 0; i < batch; i += 1) work();
      rounds += batch;
      const { user, system } = process.cpuUsage(started);
      spent = (user + system) / 1000;
    }
    rates.push((rounds * count * 1000) / spent);
  }
  return median(rates.slice(1));
}

/** An example that fails measures nothing. */
function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the worked examples fail: ${errors[0]}`);
}
