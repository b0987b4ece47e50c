import { day } from '../../kernel/calendar-day.ts';
import type { Parameter } from '../parameter.ts';
import { read, recalled } from '../sources.ts';
import type { LunarDays } from './lunar-days.ts';

/** 节日 with its days off by law: either fixed dates (`MM-DD`) or days around a lunar one. */
export type Feast =
  | { readonly name: string; readonly dates: readonly string[] }
  | { readonly name: string; readonly lunar: keyof LunarDays; readonly offsets: readonly number[] };

const newYear: Feast = { name: '元旦', dates: ['01-01'] };
const nationalDay: Feast = { name: '国庆节', dates: ['10-01', '10-02', '10-03'] };
const oneDayFeasts: readonly Feast[] = [
  { name: '清明', lunar: 'qingming', offsets: [0] },
  { name: '端午', lunar: 'dragonBoat', offsets: [0] },
  { name: '中秋', lunar: 'midAutumn', offsets: [0] },
];

/**
 * 全体公民放假的节日 (全国年节及纪念日放假办法第二条). Days falling on a weekend are made up on other days
 * (第六条); which ones, only the yearly notice says.
 */
export const statutoryFeasts: Parameter<readonly Feast[]> = {
  id: 'calendar.statutory-feasts',
  zh: '全体公民放假的节日',
  en: 'Public holidays for all citizens',
  unit: 'day',
  values: [
    {
      from: day('1999-09-18'),
      where: 'CN',
      value: [
        newYear,
        { name: '春节', lunar: 'spring', offsets: [0, 1, 2] },
        { name: '劳动节', dates: ['05-01', '05-02', '05-03'] },
        nationalDay,
      ],
      basis: [recalled('holidays', '第二条', '1999年版')],
    },
    {
      from: day('2008-01-01'),
      where: 'CN',
      value: [
        newYear,
        { name: '春节', lunar: 'spring', offsets: [-1, 0, 1] },
        ...oneDayFeasts,
        { name: '劳动节', dates: ['05-01'] },
        nationalDay,
      ],
      basis: [recalled('holidays', '第二条', '2007年版')],
    },
    {
      from: day('2014-01-01'),
      where: 'CN',
      value: [
        newYear,
        { name: '春节', lunar: 'spring', offsets: [0, 1, 2] },
        ...oneDayFeasts,
        { name: '劳动节', dates: ['05-01'] },
        nationalDay,
      ],
      basis: [read('holidays', '第二条', '2013年版，11日')],
    },
    {
      from: day('2025-01-01'),
      where: 'CN',
      value: [
        newYear,
        { name: '春节', lunar: 'spring', offsets: [-1, 0, 1, 2] },
        ...oneDayFeasts,
        { name: '劳动节', dates: ['05-01', '05-02'] },
        nationalDay,
      ],
      basis: [read('holidays', '第二条', '2024年修订，13日')],
    },
  ],
  checkedOn: day('2026-11-21'),
};
