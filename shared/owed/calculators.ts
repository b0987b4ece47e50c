import type { Calculator } from './calculator.ts';
import type { CalculatorId } from './calculator-ids.ts';
import { additionalCompensation } from './calculators/additional-compensation.ts';
import { annualLeave } from './calculators/annual-leave.ts';
import { claimTable } from './calculators/claim-table.ts';
import { doubleWage } from './calculators/double-wage.ts';
import { economicCompensation } from './calculators/economic-compensation.ts';
import { finalAwardCheck } from './calculators/final-award-check.ts';
import { highTemperature } from './calculators/high-temperature.ts';
import { illegalProbation } from './calculators/illegal-probation.ts';
import { injuryAllowance } from './calculators/injury-allowance.ts';
import { injuryDeath } from './calculators/injury-death.ts';
import { injuryLumpSum } from './calculators/injury-lump-sum.ts';
import { injuryStandstillPay } from './calculators/injury-standstill-pay.ts';
import { injuryZhejiangUninsured } from './calculators/injury-zj-lump-sum-1-4-uninsured.ts';
import { instalmentSchedule } from './calculators/instalment-schedule.ts';
import { limitationCheck } from './calculators/limitation-check.ts';
import { maternity } from './calculators/maternity.ts';
import { medicalPeriod } from './calculators/medical-period.ts';
import { noncompete } from './calculators/noncompete.ts';
import { noticePay } from './calculators/notice-pay.ts';
import { overtime } from './calculators/overtime.ts';
import { paymentOrderCheck } from './calculators/payment-order-check.ts';
import { probationWageGap } from './calculators/probation-wage-gap.ts';
import { retirementAge } from './calculators/retirement-age.ts';
import { servicePeriodPenalty } from './calculators/service-period-penalty.ts';
import { sickPay } from './calculators/sick-pay.ts';
import { stoppagePay } from './calculators/stoppage-pay.ts';
import { unemploymentLoss } from './calculators/unemployment-loss.ts';
import { unlawfulTermination } from './calculators/unlawful-termination.ts';
import { unlawfulTerminationBackpay } from './calculators/unlawful-termination-backpay.ts';
import { wageArrears } from './calculators/wage-arrears.ts';
import { wageDeductionCap } from './calculators/wage-deduction-cap.ts';

/** 计算器: every calculator by its id. */
export const calculators: Readonly<Record<CalculatorId, Calculator>> = {
  economic_compensation: economicCompensation,
  unlawful_termination: unlawfulTermination,
  notice_pay: noticePay,
  double_wage: doubleWage,
  illegal_probation: illegalProbation,
  probation_wage_gap: probationWageGap,
  overtime,
  annual_leave: annualLeave,
  wage_arrears: wageArrears,
  additional_compensation: additionalCompensation,
  wage_deduction_cap: wageDeductionCap,
  stoppage_pay: stoppagePay,
  unlawful_termination_backpay: unlawfulTerminationBackpay,
  sick_pay: sickPay,
  medical_period: medicalPeriod,
  high_temperature: highTemperature,
  injury_lump_sum: injuryLumpSum,
  injury_allowance: injuryAllowance,
  injury_standstill_pay: injuryStandstillPay,
  injury_zj_lump_sum_1_4_uninsured: injuryZhejiangUninsured,
  injury_death: injuryDeath,
  maternity,
  noncompete,
  service_period_penalty: servicePeriodPenalty,
  unemployment_loss: unemploymentLoss,
  limitation_check: limitationCheck,
  payment_order_check: paymentOrderCheck,
  instalment_schedule: instalmentSchedule,
  final_award_check: finalAwardCheck,
  claim_table: claimTable,
  retirement_age: retirementAge,
};
