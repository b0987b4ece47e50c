import type { CalculatorId } from '../../../../shared/owed/calculator-ids.ts';

/** What the fields of a calculator do not say of themselves: which belong to which way of computing, and the rare ones. */

/** A field that decides which others are asked, its first value, and the fields each value asks for. */
interface Fork {
  readonly by: string;
  /** Value → the fields asked only there. Fields no value names are always asked. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
}

export const forks: Readonly<Partial<Record<CalculatorId, Fork>>> = {
  wage_arrears: {
    by: 'mode',
    asks: {
      rows: ['rows'],
      minimumWageGap: [
        'month',
        'grossPaidFen',
        'overtimeFen',
        'highTempFen',
        'nightShiftFen',
        'statutoryWelfareFen',
        'minWageFen',
      ],
      proration: ['monthlyWageFen', 'workedPaidDays'],
    },
  },
  double_wage: {
    by: 'method',
    asks: { anchored: ['monthlyWageFen'], calendarMonth: ['monthlyWagesFen'] },
  },
  overtime: {
    by: 'system',
    asks: {
      standard: ['monthlyBaseFen', 'minWageFen', 'days', 'entries', 'restDays', 'dailyStandardMinutes'],
      comprehensive: [
        'approved',
        'monthlyBaseFen',
        'minWageFen',
        'period',
        'totalHours',
        'statutoryHolidayHours',
        'standardHours',
        'days',
        'entries',
        'restDays',
        'dailyStandardMinutes',
      ],
      irregular: [
        'approved',
        'monthlyBaseFen',
        'minWageFen',
        'days',
        'entries',
        'restDays',
        'dailyStandardMinutes',
      ],
      pieceRate: ['pieceEntries'],
    },
  },
  maternity: {
    by: 'mode',
    asks: {
      leaveDays: ['childOrder', 'difficultBirth', 'multiples', 'birthDate'],
      miscarriage: ['pregnancyMonths'],
      leaveEnd: ['leaveStart', 'days'],
      allowance: [
        'days',
        'insured',
        'preLeaveWageFen',
        'employerLastYearAvgFen',
        'allowancePaidFen',
        'dailyDivisor',
      ],
    },
  },
  noncompete: {
    by: 'mode',
    asks: {
      monthly: ['avg12MonthWageFen', 'agreedMonthlyFen', 'minWageFen', 'monthsPerformed', 'agreedMonths'],
      earlyRelease: ['monthlyCompensationFen', 'employerReleasesDuringTerm'],
      guideline: ['avg12MonthWageFen', 'minWageFen', 'agreedMonths'],
      breach: ['monthlyCompensationFen', 'agreedMonths', 'monthsReceived', 'agreedPenaltyMultiple'],
    },
  },
  limitation_check: {
    by: 'claimKind',
    asks: { pay: ['employmentOngoing', 'terminationDate', 'arrearsMonth'], general: ['knewOn'] },
  },
  claim_table: {
    by: 'mode',
    asks: { sum: ['ground', 'rows'], settlementRatio: ['claimedFen', 'settledFen'] },
  },
};

/** Asked last, behind 更多输入: most sums do without them. */
export const rareFields: ReadonlySet<string> = new Set([
  'yearEndBonusFen',
  'bonusPeriodMonths',
  'bonusMonthsInWindow',
  'exemption',
  'claimFrom',
  'claimTo',
  'applicationDate:double_wage',
  'restDays',
  'dailyStandardMinutes',
  'standardHours',
  'agreedProbationMonths',
  'sickLeaveMonths',
  'paidPersonalLeaveDays',
  'writtenWaiverForOwnReason',
  'unusedDays',
  'wagesDuringTrainingFen',
  'dailyDivisor',
  'penaltyClauseFen',
  'lateInterestRequestedFen',
  'lateInterestAgreed',
  'preLitigationPreservation',
]);

/** Choices that stand at their first value when nothing was chosen. */
export const firstIsUsual: ReadonlySet<string> = new Set([
  'mode',
  'method',
  'system',
  'claimPortion',
  'clauseKind',
  'claimKind',
  'interval',
]);

/** Contested points: the input behind each switch. They are chosen beside the results, not in the form. */
export const switchInputs: Readonly<Record<string, string>> = {
  pre2008Mode: 'pre2008Mode',
  partialMonthDivisor: 'partialMonthDivisor',
  doubleWageLimitationMode: 'limitationMode',
  floorMode: 'floorMode',
  'irregular.statutoryHolidayPay': 'irregularStatutoryHolidayPay',
};
const behindSwitches = new Set(Object.values(switchInputs));

/** What the entries of a plain list are. */
export type PlainList = 'sums' | 'sumsByMonth' | 'months' | 'weekdays' | 'days';
export const plainLists: Readonly<Record<string, PlainList>> = {
  monthlyGrossFen: 'sums',
  monthlyOvertimeFen: 'sums',
  monthlyWagesFen: 'sumsByMonth',
  months: 'months',
  payableMonths: 'months',
  restDays: 'weekdays',
  interruptions: 'days',
};

/** Texts that are a month, `YYYY-MM`. */
export const monthTexts: ReadonlySet<string> = new Set(['month', 'arrearsMonth']);

/** The value a fork stands at. */
export function forkValue(id: CalculatorId, inputs: Readonly<Record<string, unknown>>): string | null {
  const fork = forks[id];
  if (!fork) return null;
  const given = inputs[fork.by];
  return typeof given === 'string' && given in fork.asks ? given : (Object.keys(fork.asks)[0] ?? null);
}

/** Overtime is given by the day or by item; kept in the form, not an input. */
export const overtimeBy = (inputs: Readonly<Record<string, unknown>>): 'days' | 'entries' =>
  inputs.overtimeBy === 'entries' ? 'entries' : 'days';

/** False for a field another way of computing asks for. */
export function isAsked(id: CalculatorId, key: string, inputs: Readonly<Record<string, unknown>>): boolean {
  if (id === 'overtime' && !isAskedOfOvertime(key, inputs)) return false;
  const fork = forks[id];
  if (!fork) return true;
  const named = Object.values(fork.asks).some((keys) => keys.includes(key));
  const value = forkValue(id, inputs);
  return !named || (value !== null && (fork.asks[value]?.includes(key) ?? false));
}

const byTheDay: ReadonlySet<string> = new Set(['days', 'restDays', 'dailyStandardMinutes']);
const byThePeriod: ReadonlySet<string> = new Set([
  'period',
  'totalHours',
  'statutoryHolidayHours',
  'standardHours',
]);

/** Approved comprehensive hours are counted over a period, anything else by days or by items. */
function isAskedOfOvertime(key: string, inputs: Readonly<Record<string, unknown>>): boolean {
  const overall = inputs.system === 'comprehensive' && inputs.approved === true;
  if (byThePeriod.has(key)) return overall;
  if (byTheDay.has(key)) return !overall && overtimeBy(inputs) === 'days';
  return key !== 'entries' || (!overall && overtimeBy(inputs) === 'entries');
}

/** Filled by the page itself, not by the person: the place, and what the switches hold. */
export const isOwnField = (key: string): boolean => key === 'regionCode' || behindSwitches.has(key);

export const isRare = (id: CalculatorId, key: string): boolean =>
  rareFields.has(key) || rareFields.has(`${key}:${id}`);
