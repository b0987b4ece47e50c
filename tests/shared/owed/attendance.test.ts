import { describe, expect, it } from 'vitest';
import { readAttendance, readHours } from '../../../shared/owed/attendance.ts';

const read = (text: string, restMinutes = 0) => readAttendance(text, { restMinutes, year: 2026 });
const minutes = (text: string, restMinutes = 0) =>
  read(text, restMinutes).days.map((one) => [one.date, one.workedMinutes]);

describe('考勤: a length of time', () => {
  it.each([
    ['10', 600],
    ['10.5', 630],
    ['１０．５小时', 630],
    ['10小时30分', 630],
    ['10:30', 630],
    ['90分钟', 90],
    ['0', 0],
    ['十小时', null],
    ['10:60', null],
    ['-1', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readHours(text)).toBe(expected);
  });
});

describe('考勤: rows of a spreadsheet', () => {
  it.each([
    ['a span', '2026-08-03\t08:00\t20:30', [['2026-08-03', 750]]],
    ['two spans in a row', '2026/8/3\t8:00\t12:00\t13:00\t18:00', [['2026-08-03', 540]]],
    [
      'two rows of one day are added up',
      '2026-08-03\t8:00\t12:00\n2026-08-03\t13:00\t18:00',
      [['2026-08-03', 540]],
    ],
    ['past midnight', '20260803\t22:00\t06:00', [['2026-08-03', 480]]],
    ['to midnight', '2026-08-03\t16:00\t24:00', [['2026-08-03', 480]]],
    ['moments with their dates', '2026-08-03 20:00\t2026-08-04 02:30', [['2026-08-03', 390]]],
    ['seconds of a time clock', '2026-08-03\t08:00:12\t17:00:45', [['2026-08-03', 540]]],
    ['hours', '2026-08-03\t10.5', [['2026-08-03', 630]]],
    ['a weekday, a name and a number before', '1\t张三\t2026-08-03\t星期一\t10', [['2026-08-03', 600]]],
    [
      'a date without a year',
      '8月3日\t10\n8/4\t9',
      [
        ['2026-08-03', 600],
        ['2026-08-04', 540],
      ],
    ],
    ['a heading that says hours', '日期\t工时\n2026-08-03\t10:30', [['2026-08-03', 630]]],
    ['full-width signs', '２０２６年８月３日\t０８：００\t１８：００', [['2026-08-03', 600]]],
    [
      'days in order',
      '2026-08-04\t9\n2026-08-03\t10',
      [
        ['2026-08-03', 600],
        ['2026-08-04', 540],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).problems).toEqual([]);
    expect(minutes(text)).toEqual(expected);
  });

  it('a break is taken once a day, and only from spans', () => {
    expect(minutes('2026-08-03\t8:00\t12:00\n2026-08-03\t12:00\t18:00\n2026-08-04\t9', 60)).toEqual([
      ['2026-08-03', 540],
      ['2026-08-04', 540],
    ]);
    expect(minutes('2026-08-03\t8:00\t8:30', 60)).toEqual([['2026-08-03', 0]]);
  });

  it.each([
    ['no date', '张三\t8:00\t17:00', 'no-date'],
    ['a date that does not exist', '2026-02-30\t8:00\t17:00', 'no-date'],
    ['one moment', '2026-08-03\t08:00', 'half-a-span'],
    ['three moments', '2026-08-03\t08:00\t12:00\t13:00', 'half-a-span'],
    ['nothing but a date', '2026-08-03\t\t', 'no-hours'],
    ['words for hours', '2026-08-03\t休息', 'no-hours'],
    ['more than a day', '2026-08-03\t25', 'too-long'],
  ])('%s is told and left out', (_, line, why) => {
    const { days, problems } = read(`2026-08-01\t8\n${line}`);
    expect(days).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 2, why }]);
  });

  it('a day that adds up to more than a day is left out', () => {
    const { days, problems } = read('2026-08-03\t13\n2026-08-03\t12');
    expect(days).toEqual([]);
    expect(problems).toEqual([{ line: 0, text: '2026-08-03', why: 'too-long' }]);
  });

  it('nothing is nothing', () => {
    expect(read('  \n\t\n')).toEqual({ days: [], problems: [] });
  });
});
