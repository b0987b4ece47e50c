import { day } from '../../kernel/calendar-day.ts';
import type { Parameter } from '../parameter.ts';
import { read, recalled } from '../sources.ts';

/** 代表人人数: how many speak for the others. */
export interface RepresentativeNumbers {
  readonly fewest: number;
  readonly most: number;
}

const likewise = '仲裁的规定，调解参照';

/**
 * 代表人人数. The law of mediation lets ten and more workers with a common claim choose representatives and names no
 * number; the number is that of arbitration. Another one is advised against, never refused.
 */
export const representativeNumbers: Parameter<RepresentativeNumbers> = {
  id: 'mediation.representatives',
  zh: '代表人人数',
  en: 'Number of representatives',
  unit: 'person',
  values: [
    {
      from: day('2008-05-01'),
      where: 'CN',
      value: { fewest: 3, most: 5 },
      basis: [
        read('mediationArbitration', '第七条', '可以推举代表，未定人数'),
        recalled('arbitrationRules', '第六条', likewise),
        read('zjMediationArbitration', '第四十条', likewise),
      ],
    },
  ],
  checkedOn: day('2026-11-21'),
};
