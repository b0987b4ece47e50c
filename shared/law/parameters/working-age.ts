import { day } from '../../kernel/calendar-day.ts';
import type { Parameter } from '../parameter.ts';
import { read, recalled } from '../sources.ts';

/** Ages that matter for a worker, in completed years (周岁). */
export interface WorkingAges {
  /** 最低就业年龄: below it employment is forbidden. */
  readonly minimum: number;
  /** From this age on no longer a 未成年工. */
  readonly adult: number;
}

/** 最低就业年龄和未成年工年龄. */
export const workingAge: Parameter<WorkingAges> = {
  id: 'labour.working-age',
  zh: '最低就业年龄和未成年工年龄',
  en: 'Minimum working age and age of majority at work',
  unit: 'completed-year',
  values: [
    {
      from: day('1995-01-01'),
      where: 'CN',
      value: { minimum: 16, adult: 18 },
      basis: [
        read('labour', '第十五条'),
        recalled('labour', '第五十八条第二款'),
        read('civilCode', '第十八条'),
      ],
    },
  ],
  checkedOn: day('2026-11-21'),
};
