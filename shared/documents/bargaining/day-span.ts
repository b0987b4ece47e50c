import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { paperDay } from '../paper-words.ts';

type Days = readonly (CalendarDay | null)[];

/** `2026年2月25日至2027年5月13日`; one day alone where the other is not known; empty for none. */
export function daySpan(from: CalendarDay | null | undefined, to: CalendarDay | null | undefined): string {
  if (from && to) return `${paperDay(from)}至${paperDay(to)}`;
  if (from) return `自${paperDay(from)}起`;
  return to ? `至${paperDay(to)}止` : '';
}

/** From the earliest of the first days to the latest of the last. */
export function earliestLatest(from: Days, to: Days): string {
  const sorted = (days: Days) => days.filter((day) => day !== null).sort();
  return daySpan(sorted(from)[0], sorted(to).at(-1));
}
