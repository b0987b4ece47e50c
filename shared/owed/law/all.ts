import type { Parameter } from '../../law/parameter.ts';
import {
  deathBenefits,
  injuryGrades,
  maternityLeave,
  ownWageBounds,
  standstill,
  unemploymentTiers,
} from './benefits.ts';
import {
  doubleWageWindow,
  noncompeteGuide,
  noncompeteRule,
  probationLimit,
  probationWage,
} from './contract.ts';
import { additionalRange, annualLeaveRule, deductionLimit, medicalPeriods, sickPayFloor } from './pay.ts';
import { finalAward } from './procedure.ts';
import { earlySeverance, newLaw, severanceRule, unlawfulTermination } from './severance.ts';
import { overtimeLimit, overtimeRates, payDays, standardDays, statutoryOverrides } from './working-time.ts';

/** 计算规则: every national figure the calculators use, with its source. */
export const owedParameters: readonly Parameter<unknown>[] = [
  severanceRule,
  unlawfulTermination,
  newLaw,
  earlySeverance,
  doubleWageWindow,
  probationLimit,
  probationWage,
  noncompeteRule,
  noncompeteGuide,
  payDays,
  standardDays,
  overtimeRates,
  overtimeLimit,
  statutoryOverrides,
  additionalRange,
  deductionLimit,
  sickPayFloor,
  medicalPeriods,
  annualLeaveRule,
  injuryGrades,
  ownWageBounds,
  standstill,
  deathBenefits,
  maternityLeave,
  unemploymentTiers,
  finalAward,
];
