import { day } from '../../kernel/calendar-day.ts';
import type { Parameter } from '../parameter.ts';
import { read } from '../sources.ts';

/** 调查人数. Fewest certified union supervisors who investigate before an opinion is given. */
export const supervisionInvestigators: Parameter<number> = {
  id: 'supervision.investigators',
  zh: '工会劳动法律监督调查人数',
  en: 'Union supervisors who investigate',
  unit: 'person',
  values: [
    {
      from: day('2016-01-01'),
      where: 'ZJ',
      value: 2,
      basis: [
        read('zjUnionSupervision', '第二十条', '只有一名监督员的，由上一级工会派员；生效日期只核到年份'),
      ],
    },
  ],
  checkedOn: day('2026-11-21'),
};
