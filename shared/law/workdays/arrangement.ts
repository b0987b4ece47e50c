import { z } from 'zod';
import { type CalendarDay, day, zDay } from '../../kernel/calendar-day.ts';

/** How far into the neighbour years a notice may reach: 元旦 is sometimes joined to December days. */
const reach = { before: '-12-20', after: '-01-10' };

/** The first day a notice of this year may speak of. */
export const firstReach = (year: number): string => `${year - 1}${reach.before}`;

/**
 * 放假安排. The yearly 国务院办公厅 notice as data, for years the program does not know yet. A file with
 * one of these, or an array of them, can be imported offline.
 */
export const YearArrangement = z
  .strictObject({
    year: z.int().min(2004).max(2050),
    /** Number and date of the notice, as the user read it. */
    source: z.string().trim().min(1).max(300),
    /** Every day off the notice names, weekends inside the holidays included. */
    off: z.array(zDay).min(1).max(60),
    /** 调休上班: weekend days that are working days. */
    work: z.array(zDay).max(30),
    /** 调休放假: those of `off` that are paid for with a make-up working day. May stay empty. */
    lieu: z.array(zDay).max(30).default([]),
  })
  .check((context) => {
    const { year, off, work, lieu } = context.value;
    const complain = (message: string) =>
      context.issues.push({ code: 'custom', message, input: context.value });
    const first = firstReach(year);
    const last = `${year + 1}${reach.after}`;
    if ([...off, ...work].some((one) => one < first || one > last)) complain('day-outside-year');
    if (new Set([...off, ...work]).size !== off.length + work.length) complain('day-twice');
    if (lieu.some((one) => !off.includes(one))) complain('lieu-not-off');
  });
export type YearArrangement = Readonly<z.infer<typeof YearArrangement>>;

/** Checked text → arrangement; for literals in code and tests. @throws when it is not one */
export function arrangement(raw: z.input<typeof YearArrangement>): YearArrangement {
  return YearArrangement.parse(raw);
}

/** The first and last day of a year. */
export function yearBounds(year: number): { first: CalendarDay; last: CalendarDay } {
  const text = String(year).padStart(4, '0');
  return { first: day(`${text}-01-01`), last: day(`${text}-12-31`) };
}
