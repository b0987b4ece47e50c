import { day } from '../../kernel/calendar-day.ts';
import type { Parameter } from '../../law/parameter.ts';
import { read, recalled } from '../sources.ts';
import { statute } from './statute.ts';

/** 月计薪天数 21.75 and the hours of a paid day. Never 20.67 or 20.83: those are working days, not paid days. */
export const payDays = statute(
  'pay-days',
  '月计薪天数',
  'Paid days of a month',
  'hundredths of a day',
  '2008-01-03',
  { perMonthHundredths: 2175, hoursPerDay: 8 },
  read('payDays2025', '—'),
);

/** 制度工作时间 of a period in hundredths of a day. */
export interface StandardDays {
  readonly year: number;
  readonly quarter: number;
  readonly month: number;
}

/** 年、季、月工作日: 248/62/20.67 from 2025, 250/62.5/20.83 before. */
export const standardDays: Parameter<StandardDays> = {
  id: 'owed.standard-days',
  zh: '年、季、月工作日',
  en: 'Standard working days of a period',
  unit: 'hundredths of a day',
  values: [
    {
      from: day('2008-01-03'),
      where: 'CN',
      value: { year: 25_000, quarter: 6_250, month: 2_083 },
      basis: [read('payDays2008', '—')],
    },
    {
      from: day('2025-01-01'),
      where: 'CN',
      value: { year: 24_800, quarter: 6_200, month: 2_067 },
      basis: [read('payDays2025', '—')],
    },
  ],
  checkedOn: day('2026-11-21'),
};

/** 加班工资倍率 in percent of the hourly wage, by kind of day. */
export const overtimeRates = statute(
  'overtime-rates',
  '加班工资倍率',
  'Overtime rates',
  'percent',
  '1995-01-01',
  { workday: 150, rest: 200, statutory: 300 },
  read('ll', '第四十四条'),
  read('wagePayment', '第十三条'),
);

/** 延长工作时间上限: restricts the employer, never cuts pay. */
export const overtimeLimit = statute(
  'overtime-limit',
  '每月延长工作时间上限',
  'Monthly limit of overtime',
  'hour',
  '1995-01-01',
  { hoursPerMonth: 36 },
  read('ll', '第四十一条'),
);

/**
 * 法定休假日 beyond the plain rule: where two feasts fall on one day the number of days is kept.
 * Day → the feast it stands for.
 */
export const statutoryOverrides = statute(
  'statutory-overrides',
  '节日重合时的法定休假日',
  'Statutory days where two feasts coincide',
  'day',
  '2020-10-01',
  new Map([['2020-10-04', '国庆节、中秋节重合顺延']]),
  recalled('holidayPay2020', '—'),
);
