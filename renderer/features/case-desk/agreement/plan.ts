import { z } from 'zod';
import { zDay } from '../../../../shared/kernel/calendar-day.ts';
import { type Fen, sumFen, zFen } from '../../../../shared/kernel/money.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import {
  type Instalment,
  instalmentDays,
  instalmentsOf,
  instalmentsOn,
  mostInstalments,
} from '../../../../shared/mediation/instalments.ts';
import { paydaysFrom } from '../../../../shared/mediation/paydays.ts';
import { agreedByClaim } from '../../../../shared/mediation/settlement-gains.ts';

/** A schedule as it is being typed. */
export const Plan = z.object({
  total: zFen.nullable(),
  count: z.number().int().nullable(),
  first: zDay.nullable(),
  interval: z.enum(['monthly', 'weekly', 'payday', 'custom']),
  /** Days written by hand; only for `custom`. */
  days: z.array(zDay.nullable()),
  /** 约定金额 claim by claim; where one is said they make the total. */
  agreed: z.record(z.string(), zFen.nullable()).default({}),
  /** 发薪日, 1 to 31; only for `payday`. */
  payday: z.number().int().nullable().default(null),
  /** Sums written by hand, when the parts are not equal. */
  ownSums: z.boolean().default(false),
  sums: z.array(zFen.nullable()).default([]),
  /** 加速到期. */
  acceleration: z.boolean().default(true),
});
export type Plan = z.output<typeof Plan>;

/** 三期，每月 unless the user says otherwise. */
export const startingPlan = (total: Fen | null): Plan => ({
  total,
  count: 3,
  first: null,
  interval: 'monthly',
  days: [],
  agreed: {},
  payday: null,
  ownSums: false,
  sums: [],
  acceleration: true,
});

export type Lack = 'total' | 'count' | 'first' | 'days' | 'tooMany' | 'payday' | 'sums';

/** A plan whose total is what was agreed claim by claim, where anything was. */
export const withAgreed = (plan: Plan, claims: CaseFile['claims']): Plan => ({
  ...plan,
  total: agreedByClaim(claims, plan.agreed) ?? plan.total,
});

/** The instalments of a plan, or what it still lacks. */
export function scheduleOf(
  plan: Plan,
  calendar: Pick<WorkCalendar, 'rollBack'>,
): { schedule: Instalment[] } | { lack: Lack } {
  const { total, count, first, interval, payday } = plan;
  if (total === null || total === 0) return { lack: 'total' };
  if (count === null || count < 1 || count > mostInstalments) return { lack: 'count' };
  if (count > total) return { lack: 'tooMany' };
  const on = (days: Instalment['dueOn'][]): { schedule: Instalment[] } | { lack: Lack } => {
    if (!plan.ownSums || count === 1) return { schedule: instalmentsOn(total, days) };
    const sums = sumsOf(plan).filter((one) => one !== null && one > 0) as Fen[];
    if (sums.length < count || sumFen(sums) !== total) return { lack: 'sums' };
    return { schedule: instalmentsOf(sums, days) };
  };
  if (interval === 'custom') {
    const days = daysOf(plan).filter((one) => one !== null);
    if (days.length < count || new Set(days).size < count) return { lack: 'days' };
    return on(days);
  }
  if (interval === 'payday') {
    if (payday === null || payday < 1 || payday > 31) return { lack: 'payday' };
    return first === null ? { lack: 'first' } : on(paydaysFrom(first, payday, count, calendar));
  }
  if (first === null) return { lack: 'first' };
  return on(instalmentDays(first, count, interval));
}

/** The days written by hand, as many as there are instalments. */
export const daysOf = ({ days, count }: Plan): Plan['days'] => asMany(days, count);

/** The sums written by hand, as many as there are instalments. */
export const sumsOf = ({ sums, count }: Plan): Plan['sums'] => asMany(sums, count);

/** What the sums written by hand leave of the total; below 0: too much. */
export const leftOver = (plan: Plan): number =>
  (plan.total ?? 0) - sumFen(sumsOf(plan).flatMap((one) => one ?? []));

const asMany = <T>(all: readonly (T | null)[], count: number | null): (T | null)[] =>
  Array.from({ length: Math.min(count ?? 0, mostInstalments) }, (_, i) => all[i] ?? null);

/** True when days of rest decide a day in a year whose arrangement is not published yet. */
export const isPlanProvisional = (
  { interval }: Plan,
  schedule: readonly Instalment[],
  calendar: Pick<WorkCalendar, 'covers'>,
): boolean => interval === 'payday' && schedule.some((one) => !calendar.covers(one.dueOn));
