import { z } from 'zod';
import { zDay } from '../../../../shared/kernel/calendar-day.ts';
import { type Fen, zFen } from '../../../../shared/kernel/money.ts';
import {
  type Instalment,
  instalmentDays,
  instalmentsOn,
  mostInstalments,
} from '../../../../shared/mediation/instalments.ts';

/** A schedule as it is being typed. */
export const Plan = z.object({
  total: zFen.nullable(),
  count: z.number().int().nullable(),
  first: zDay.nullable(),
  interval: z.enum(['monthly', 'weekly', 'custom']),
  /** Days written by hand; only for `custom`. */
  days: z.array(zDay.nullable()),
});
export type Plan = z.output<typeof Plan>;

/** 三期，每月 unless the user says otherwise. */
export const startingPlan = (total: Fen | null): Plan => ({
  total,
  count: 3,
  first: null,
  interval: 'monthly',
  days: [],
});

export type Lack = 'total' | 'count' | 'first' | 'days' | 'tooMany';

/** The instalments of a plan, or what it still lacks. */
export function scheduleOf(plan: Plan): { schedule: Instalment[] } | { lack: Lack } {
  const { total, count, first, interval } = plan;
  if (total === null || total === 0) return { lack: 'total' };
  if (count === null || count < 1 || count > mostInstalments) return { lack: 'count' };
  if (count > total) return { lack: 'tooMany' };
  if (interval === 'custom') {
    const days = daysOf(plan).filter((one) => one !== null);
    if (days.length < count || new Set(days).size < count) return { lack: 'days' };
    return { schedule: instalmentsOn(total, days) };
  }
  if (first === null) return { lack: 'first' };
  return { schedule: instalmentsOn(total, instalmentDays(first, count, interval)) };
}

/** The days written by hand, as many as there are instalments. */
export const daysOf = ({ days, count }: Plan): Plan['days'] =>
  Array.from({ length: Math.min(count ?? 0, mostInstalments) }, (_, i) => days[i] ?? null);
