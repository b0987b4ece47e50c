import { day } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import type { Parameter } from '../../law/parameter.ts';
import { layOff } from '../../law/parameters/lay-off.ts';
import { read } from '../../law/sources.ts';

const only = <T>(
  id: string,
  zh: string,
  en: string,
  unit: string,
  row: {
    readonly from: string;
    readonly where?: string;
    readonly value: T;
    readonly basis: readonly Basis[];
  },
): Parameter<T> => ({
  id: `bargaining.${id}`,
  zh,
  en,
  unit,
  values: [{ from: day(row.from), where: row.where ?? 'CN', value: row.value, basis: row.basis }],
  checkedOn: day('2026-11-21'),
});

/** 标准工时: hours of a day and a week, and days of rest a week. */
export const normalHours = only('normal-hours', '标准工时', 'Normal hours', 'hour', {
  from: '1995-05-01',
  value: { perDay: 8, perWeek: 40, restDaysPerWeek: 1 },
  basis: [
    read('workingHours', '第三条'),
    read('labour', '第三十六条', '平均每周不超过44小时，以规定的40小时为准'),
    read('labour', '第三十八条'),
  ],
});

/** 延长工作时间: usually, for special reasons, and in a month. */
export const overtimeHours = only('overtime-hours', '延长工作时间上限', 'Limits of overtime', 'hour', {
  from: '1995-01-01',
  value: { perDay: 1, specialPerDay: 3, perMonth: 36 },
  basis: [read('labour', '第四十一条')],
});

/** 男方护理假、育儿假 of 浙江, in natural days. */
export const zhejiangFamilyLeave = only(
  'family-leave',
  '护理假、育儿假（浙江）',
  'Family leave (Zhejiang)',
  'day',
  {
    from: '2021-11-25',
    where: 'ZJ',
    value: { father: 15, parentalPerYear: 10, untilAge: 3 },
    basis: [read('zjFamilyPlanning', '第二十二条')],
  },
);

/** 孕期、哺乳期: from which month no overtime and night shift, and the nursing time of a day. */
export const nursing = only('nursing', '孕期、哺乳期保护', 'Pregnancy and nursing', 'minute', {
  from: '2012-04-28',
  value: { noOvertimeFromMonth: 7, nursingUntilMonths: 12, minutesPerDay: 60, eachFurtherChild: 60 },
  basis: [read('womenProtection', '第六条'), read('womenProtection', '第九条')],
});

/** 职工代表大会: delegates by the number of workers; only complete further hundreds and thousands count. */
export const congressSize = only(
  'congress-size',
  '职工代表大会代表人数（浙江）',
  'Size of the congress',
  'person',
  {
    from: '2010-10-01',
    where: 'ZJ',
    value: {
      bands: [
        { above: 0, base: 30, step: 0, each: 1 },
        { above: 100, base: 40, step: 7, each: 100 },
        { above: 1_000, base: 100, step: 20, each: 1_000 },
        { above: 5_000, base: 200, step: 0, each: 1 },
      ],
      managersPercent: 20,
      operatorsPercent: 20,
      meetingBelow: 100,
    },
    basis: [
      read('zjDemocracy', '第七条'),
      read('zjDemocracy', '第十条'),
      read('zjDemocracy', '第十一条'),
      read('zjDemocracy', '第十八条'),
    ],
  },
);

/** Figures of the content checks that are not the calculators'. */
export const contentParameters: readonly Parameter<unknown>[] = [
  normalHours,
  overtimeHours,
  zhejiangFamilyLeave,
  nursing,
  layOff,
  congressSize,
];
