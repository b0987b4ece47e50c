import { day } from '../../kernel/calendar-day.ts';
import type { Parameter } from '../parameter.ts';
import { read } from '../sources.ts';

/** 裁员: from how many people, or what share of the staff, and how many days before it is explained. */
export interface LayOffRule {
  readonly persons: number;
  /** 占职工总数, in per cent. */
  readonly percent: number;
  readonly noticeDays: number;
}

/** 经济性裁员: from how many people, and how long before. */
export const layOff: Parameter<LayOffRule> = {
  id: 'bargaining.lay-off',
  zh: '经济性裁员',
  en: 'Lay-off',
  unit: 'person',
  values: [
    {
      from: day('2008-01-01'),
      where: 'CN',
      value: { persons: 20, percent: 10, noticeDays: 30 },
      basis: [read('labourContract', '第四十一条')],
    },
  ],
  checkedOn: day('2026-11-21'),
};
