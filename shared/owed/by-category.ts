import type { CategoryId } from '../mediation/categories.ts';
import type { CalculatorId } from './calculator-ids.ts';

const termination = [
  'economic_compensation',
  'unlawful_termination',
  'notice_pay',
  'unlawful_termination_backpay',
  'service_period_penalty',
  'unemployment_loss',
] as const satisfies readonly CalculatorId[];

const injury = [
  'injury_lump_sum',
  'injury_allowance',
  'injury_standstill_pay',
  'injury_zj_lump_sum_1_4_uninsured',
  'injury_death',
  'retirement_age',
] as const satisfies readonly CalculatorId[];

/** 争议类型 → the calculators that belong to it. Types about facts and formalities have none. */
export const calculatorsOfCategory: Readonly<Partial<Record<CategoryId, readonly CalculatorId[]>>> = {
  'wage-arrears': ['wage_arrears', 'stoppage_pay', 'wage_deduction_cap', 'additional_compensation'],
  'overtime-pay': ['overtime'],
  'bonus-commission': ['wage_arrears', 'high_temperature'],
  'minimum-wage': ['wage_arrears', 'additional_compensation'],
  'economic-compensation': ['economic_compensation', 'notice_pay'],
  damages: ['unlawful_termination', 'illegal_probation', 'additional_compensation'],
  'pay-in-lieu-of-notice': ['notice_pay'],
  'no-written-contract-double-wage': ['double_wage'],
  'injury-medical-cost': injury,
  'injury-benefits': injury,
  'contract-conclusion': ['double_wage'],
  'contract-termination': termination,
  'contract-expiry': termination,
  probation: ['illegal_probation', 'probation_wage_gap'],
  'non-compete': ['noncompete'],
  'service-period': ['service_period_penalty'],
  dismissal: termination,
  resignation: ['economic_compensation', 'service_period_penalty', 'wage_arrears'],
  'working-time': ['overtime'],
  'rest-leave': ['annual_leave', 'sick_pay', 'medical_period', 'maternity'],
  'social-insurance': ['unemployment_loss', 'maternity', 'retirement_age'],
  welfare: ['high_temperature', 'maternity'],
  training: ['service_period_penalty'],
  'labour-protection': ['high_temperature'],
  'female-minor-protection': ['maternity'],
  'pension-loss': ['retirement_age', 'unemployment_loss'],
};

/** Useful in every case: the table, the checks and the schedule. */
export const calculatorsOfEveryCase: readonly CalculatorId[] = [
  'claim_table',
  'limitation_check',
  'payment_order_check',
  'final_award_check',
  'instalment_schedule',
];
