import { describe, expect, it } from 'vitest';
import { day } from '../../../../shared/kernel/calendar-day.ts';
import { arrangementAdvice, arrangementCounts } from '../../../../shared/law/workdays/arrangement-advice.ts';
import { readArrangementFile } from '../../../../shared/law/workdays/arrangement-file.ts';
import { calendarOf } from '../../../../shared/law/workdays/calendar-of.ts';
import { publishedCalendar } from '../../../../shared/law/workdays/work-calendar.ts';

/** An invented notice: the true one of 2027 is not known here. */
const notice = {
  year: 2027,
  source: '测试用放假安排',
  off: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'],
  work: ['2027-01-09'],
};
const kinds = (raw: unknown) =>
  readArrangementFile(typeof raw === 'string' ? raw : JSON.stringify(raw)).faults.map((fault) => fault.kind);

describe('the file of a notice', () => {
  it('is read as one year or several, with or without a byte order mark', () => {
    expect(readArrangementFile(`\uFEFF${JSON.stringify(notice)}`)).toMatchObject({
      arrangements: [{ year: 2027, lieu: [] }],
      faults: [],
    });
    expect(
      readArrangementFile(JSON.stringify([notice, { ...notice, year: 2028, off: ['2028-01-01'], work: [] }]))
        .arrangements,
    ).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{', ['not-json']],
    ['nothing in it', [], ['nothing']],
    ['no object', [7], ['not-an-object']],
    ['a missing field', { ...notice, source: undefined }, ['missing']],
    ['no such day', { ...notice, off: ['2027-02-30'] }, ['not-a-day']],
    ['a day of another year', { ...notice, off: ['2026-05-01'] }, ['outside-year']],
    ['off and worked', { ...notice, work: ['2027-01-01'] }, ['day-twice']],
    ['in lieu, but not off', { ...notice, lieu: ['2027-03-01'] }, ['lieu-not-off']],
    ['a year twice', [notice, notice], ['year-twice']],
    ['an unknown field', { ...notice, years: 1 }, ['unknown-field']],
  ])('says what is wrong: %s', (_, raw, expected) => {
    expect(kinds(raw)).toEqual(expected);
  });

  it('keeps the years that are right and names the place of the others', () => {
    const { arrangements, faults } = readArrangementFile(
      JSON.stringify([notice, { ...notice, year: 2028, off: ['x'] }]),
    );
    expect(arrangements).toHaveLength(1);
    expect(faults).toEqual([{ kind: 'not-a-day', item: 2, field: 'off.0', found: 'x' }]);
  });
});

describe('advice on an arrangement', () => {
  it('misses statutory days, wonders at weekdays worked, and counts', () => {
    const given = readArrangementFile(JSON.stringify({ ...notice, work: ['2027-01-05'] })).arrangements[0];
    if (!given) throw new Error('not read');
    const advice = arrangementAdvice(given);
    expect(advice.map(({ kind }) => kind)).toEqual(['statutory-not-off', 'weekday-worked']);
    expect(advice[0]?.days).toContain('2027-10-01');
    expect(advice[0]?.days).not.toContain('2027-01-01');
    expect(arrangementCounts(given)).toEqual({ off: 4, work: 1, statutory: 13 });
  });
});

describe('the calendar of an office', () => {
  it('counts by what was entered, and is one object for equal arrangements', () => {
    const { arrangements } = readArrangementFile(JSON.stringify(notice));
    const calendar = calendarOf(arrangements);
    expect(calendarOf([...arrangements])).toBe(calendar);
    expect(calendarOf([])).toBe(publishedCalendar);
    expect([publishedCalendar, calendar].map((one) => one.isWorkday(day('2027-01-04')))).toEqual([
      true,
      false,
    ]);
    expect(calendar.rollForward(day('2027-01-02'))).toBe('2027-01-05');
    expect(calendar.covers(day('2027-06-01'))).toBe(true);
  });
});
