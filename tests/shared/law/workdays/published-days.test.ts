import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, day } from '../../../../shared/kernel/calendar-day.ts';
import { publishedDays } from '../../../../shared/law/workdays/published.ts';
import { statutoryDaysOf } from '../../../../shared/law/workdays/statutory-days.ts';
import { publishedCalendar } from '../../../../shared/law/workdays/work-calendar.ts';

const days = (from: string, to: string): CalendarDay[] => {
  const all: CalendarDay[] = [];
  for (let on = day(from); on <= to; on = addDays(on, 1)) all.push(on);
  return all;
};

/** Typed by hand from the yearly notices: runs of days off on weekdays, and weekend days worked. */
const typed = {
  off: [
    ['2024-01-01', '2024-01-01'],
    ['2024-02-10', '2024-02-17'],
    ['2024-04-04', '2024-04-06'],
    ['2024-05-01', '2024-05-05'],
    ['2024-06-08', '2024-06-10'],
    ['2024-09-15', '2024-09-17'],
    ['2024-10-01', '2024-10-07'],
    ['2025-01-01', '2025-01-01'],
    ['2025-01-28', '2025-02-04'],
    ['2025-04-04', '2025-04-06'],
    ['2025-05-01', '2025-05-05'],
    ['2025-05-31', '2025-06-02'],
    ['2025-10-01', '2025-10-08'],
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ],
  work: [
    ...[
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
    ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  ],
} as const;

describe('放假安排: published years', () => {
  it('2024–2026 day by day as the notices say', () => {
    const off = new Set(typed.off.flatMap(([from, to]) => days(from, to)));
    const work = new Set<string>(typed.work);
    for (const on of days('2024-01-01', '2026-12-31')) {
      const weekend = [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());
      expect([on, publishedCalendar.isWorkday(on)]).toEqual([on, work.has(on) || (!weekend && !off.has(on))]);
    }
  });

  it('2004–2026 day by day as the package computes', () => {
    for (const on of days('2004-01-01', '2026-12-31')) {
      expect([on, publishedCalendar.isWorkday(on)]).toEqual([on, chineseDays.isWorkday(on)]);
      const lieu = publishedCalendar.typeOf(on).kind === 'lieu';
      expect([on, lieu]).toEqual([on, chineseDays.isInLieu(on)]);
    }
  });

  it('the table holds no year that the guard does not know', () => {
    const { off, work } = publishedDays();
    const years = [...off.keys(), ...work.keys()].map((on) => Number(on.slice(0, 4)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([2004, 2026]);
  });
});

describe('法定节假日 by 放假办法', () => {
  it.each([
    [2007, 10],
    [2008, 11],
    [2024, 11],
    [2025, 13],
    [2027, 13],
  ])('%d has %d days', (year, count) => expect(statutoryDaysOf(year).days.size).toBe(count));

  it('2027 as published by rule', () => {
    expect([...statutoryDaysOf(2027).days.keys()].sort()).toEqual([
      ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'],
      ...['2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
  });

  it('除夕 and 2 May count from 2025 on only', () => {
    expect(publishedCalendar.isStatutoryHoliday(day('2024-02-09'))).toBe(false);
    expect(publishedCalendar.isStatutoryHoliday(day('2025-01-28'))).toBe(true);
    expect(publishedCalendar.isStatutoryHoliday(day('2024-05-02'))).toBe(false);
    expect(publishedCalendar.isStatutoryHoliday(day('2025-05-02'))).toBe(true);
  });

  it('every statutory day of a published year is a day off', () => {
    for (let year = 2008; year <= 2026; year += 1) {
      for (const on of statutoryDaysOf(year).days.keys()) {
        expect([on, publishedCalendar.isWorkday(on)]).toEqual([on, false]);
      }
    }
  });

  it('a year without known lunar days says so', () => {
    expect(statutoryDaysOf(2050).complete).toBe(true);
    expect(statutoryDaysOf(2051).complete).toBe(false);
    expect([...statutoryDaysOf(2051).days.keys()]).toContain('2051-10-01');
  });

  it('the lunar days agree with a second calendar to the holiday they begin', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    const wanted: Record<string, string> = { '1/1': '春节', '5/5': '端午', '8/15': '中秋' };
    const differing: string[] = [];
    for (let year = 2008; year <= 2050; year += 1) {
      const { days: statutory } = statutoryDaysOf(year);
      for (const on of days(`${year}-01-15`, `${year}-10-31`)) {
        const name = wanted[lunar.format(new Date(`${on}T00:00:00Z`))];
        if (name && !statutory.get(on)?.includes(name)) differing.push(on);
      }
    }
    expect(differing).toEqual([]);
  });
});
