import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  day,
  daysBetween,
  isCalendarDay,
  isLocalMinute,
  weekday,
} from '../../../shared/kernel/calendar-day.ts';
import { uuid7, zId } from '../../../shared/kernel/ids.ts';

describe('calendar days', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s is a day: %s', (text, real) => expect(isCalendarDay(text)).toBe(real));
  it.each([
    ['2026-11-21T09:05', true],
    ['2026-11-21T24:00', false],
    ['2026-11-21 09:05', false],
  ])('%s is a minute: %s', (text, real) => expect(isLocalMinute(text)).toBe(real));
  it('a bad day is thrown, not guessed', () => expect(() => day('2026-02-30')).toThrow(RangeError));
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));
  it('a leap day a year on', () => expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28'));
  it('days across a year', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(daysBetween(day('2026-12-31'), day('2027-01-02'))).toBe(2);
  });
  it('weekdays', () => {
    expect(weekday(day('2026-11-21'))).toBe(6);
    expect(weekday(day('1969-12-31'))).toBe(3);
  });
  it('every day of four hundred years is the day the platform counts, forth and back', () => {
    const first = Date.UTC(1800, 0, 1);
    const epoch = day('1970-01-01');
    for (let n = 0; n < 146_097; n += 1) {
      const text = new Date(first + n * 86_400_000).toISOString().slice(0, 10);
      const at = first / 86_400_000 + n;
      if (addDays(epoch, at) !== text || daysBetween(epoch, day(text)) !== at) throw new Error(text);
    }
  });
  it('a day out of range is refused, not wrapped', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(day('2026-01-01'), 0.5)).toThrow(RangeError);
  });
});

describe('ids', () => {
  it('are UUIDv7 and sort by the moment they were made', () => {
    const early = uuid7(1_700_000_000_000, new Uint8Array(10).fill(255));
    const late = uuid7(1_700_000_000_001, new Uint8Array(10));
    expect(zId.safeParse(early).success && zId.safeParse(late).success).toBe(true);
    expect(early < late).toBe(true);
  });
});
