import type { CalendarDay, LocalMinute } from '../kernel/calendar-day.ts';
import { isCalendarDay } from '../kernel/calendar-day.ts';
import { blankParty } from '../mediation/blank-party.ts';
import type { CategoryId } from '../mediation/categories.ts';
import { IntakeDraft } from '../mediation/intake-draft.ts';
import type { CalculatorId } from './calculator-ids.ts';
import { applicationSentence, rowOf } from './claim-row.ts';
import type { ClaimResult } from './result.ts';

/** The 争议类型 a claim of this calculator is registered under; `null` for checks and tools that are no claim. */
export const categoryOfCalculator: Readonly<Record<CalculatorId, CategoryId | null>> = {
  economic_compensation: 'economic-compensation',
  unlawful_termination: 'damages',
  notice_pay: 'economic-compensation',
  double_wage: 'no-written-contract-double-wage',
  illegal_probation: 'damages',
  probation_wage_gap: 'probation',
  overtime: 'overtime-pay',
  annual_leave: 'rest-leave',
  wage_arrears: 'wage-arrears',
  additional_compensation: 'damages',
  wage_deduction_cap: 'wage-arrears',
  stoppage_pay: 'wage-arrears',
  unlawful_termination_backpay: 'dismissal',
  sick_pay: 'rest-leave',
  medical_period: null,
  high_temperature: 'bonus-commission',
  injury_lump_sum: 'injury-benefits',
  injury_allowance: 'injury-benefits',
  injury_standstill_pay: 'injury-benefits',
  injury_zj_lump_sum_1_4_uninsured: 'injury-benefits',
  injury_death: 'injury-benefits',
  maternity: 'female-minor-protection',
  noncompete: 'non-compete',
  service_period_penalty: 'service-period',
  unemployment_loss: 'social-insurance',
  limitation_check: null,
  payment_order_check: null,
  instalment_schedule: null,
  final_award_check: null,
  claim_table: 'wage-arrears',
  retirement_age: null,
};

/** What is known of the person who asked. */
export interface Asker {
  readonly name: string;
  readonly contact: string;
  readonly note: string;
}

/**
 * 转为登记: a new intake draft with the worker and the claim as computed. The rest is for the person to fill in.
 * @param inputs the inputs of the calculation, for the days of employment
 * @param key makes a new name for a row of the draft
 */
export function intakeFrom(
  result: ClaimResult,
  inputs: Readonly<Record<string, unknown>>,
  asker: Asker,
  given: { readonly now: LocalMinute; readonly key: () => string },
): IntakeDraft {
  const dayOf = (...names: readonly string[]): CalendarDay | null => {
    const found = names
      .map((name) => inputs[name])
      .find((one) => typeof one === 'string' && isCalendarDay(one));
    return (found as CalendarDay | undefined) ?? null;
  };
  const worker = blankParty('applicant', 'worker');
  const spans = result.lines.flatMap(({ periodStart, periodEnd }) =>
    periodStart !== undefined && periodEnd !== undefined ? [[periodStart, periodEnd] as const] : [],
  );
  const row = rowOf(result);
  return IntakeDraft.parse({
    channel: 'visit',
    applicationMode: 'written',
    receivedAt: given.now,
    appliedOn: null,
    area: '',
    parties: [
      {
        ...worker,
        key: given.key(),
        body: {
          ...worker.body,
          name: asker.name.trim(),
          phone: asker.contact.trim(),
          hireDate: dayOf('serviceStart', 'hireDate'),
          terminationDate: dayOf('lastDayOfEmployment', 'employmentEndDate', 'terminationDate'),
        },
      },
      { ...blankParty('respondent', 'employer'), key: given.key() },
    ],
    claims: [
      {
        key: given.key(),
        category: categoryOfCalculator[result.calculator] ?? 'other-labour',
        text: applicationSentence(row.computedFen === null ? { ...row, claimedFen: result.amountFen } : row),
        amountFen: result.amountFen,
        periodFrom: spans.map(([from]) => from).sort()[0] ?? null,
        periodTo:
          spans
            .map(([, to]) => to)
            .sort()
            .at(-1) ?? null,
      },
    ],
    facts: asker.note.trim(),
    reasons: '',
    workersCount: null,
    commonClaim: false,
    migrantWorkers: false,
    newForm: false,
    proceedings: [],
  });
}
