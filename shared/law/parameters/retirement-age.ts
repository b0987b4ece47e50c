import { day } from '../../kernel/calendar-day.ts';
import type { Parameter } from '../parameter.ts';
import { recalled } from '../sources.ts';

/** Which statutory age a person starts from; a woman's track depends on her post. */
export type RetirementTrack = 'male-60' | 'female-55' | 'female-50';

/** 法定退休年龄 of one track and its gradual delay. */
export interface RetirementAge {
  /** Age before any delay, in years. */
  readonly years: number;
  /** First birth month that is delayed, `YYYY-MM`; `null`: nobody. */
  readonly delayedFrom: string | null;
  /** One more month of delay for each started run of this many birth months. */
  readonly birthMonthsPerMonth: number;
  /** Greatest delay in months. */
  readonly maxDelay: number;
}

/** 法定退休年龄（含渐进式延迟）. */
export const retirementAge: Parameter<Readonly<Record<RetirementTrack, RetirementAge>>> = {
  id: 'labour.retirement-age',
  zh: '法定退休年龄',
  en: 'Statutory retirement age',
  unit: 'year',
  values: [
    {
      from: day('1978-06-02'),
      where: 'CN',
      value: {
        'male-60': { years: 60, delayedFrom: null, birthMonthsPerMonth: 4, maxDelay: 0 },
        'female-55': { years: 55, delayedFrom: null, birthMonthsPerMonth: 4, maxDelay: 0 },
        'female-50': { years: 50, delayedFrom: null, birthMonthsPerMonth: 2, maxDelay: 0 },
      },
      basis: [recalled('retirementInterim', '第一条')],
    },
    {
      from: day('2025-01-01'),
      where: 'CN',
      value: {
        'male-60': { years: 60, delayedFrom: '1965-01', birthMonthsPerMonth: 4, maxDelay: 36 },
        'female-55': { years: 55, delayedFrom: '1970-01', birthMonthsPerMonth: 4, maxDelay: 36 },
        'female-50': { years: 50, delayedFrom: '1975-01', birthMonthsPerMonth: 2, maxDelay: 60 },
      },
      basis: [recalled('retirementDecision', '—')],
    },
  ],
  checkedOn: day('2026-11-21'),
};
