import { addMonths, type CalendarDay } from '../kernel/calendar-day.ts';
import type { CategoryId } from '../mediation/categories.ts';
import type { CaseKnown } from '../mediation/claim-computation.ts';
import { categoryOfCalculator } from './as-intake.ts';
import { calculatorsOfCategory } from './by-category.ts';
import type { Calculator } from './calculator.ts';
import type { CalculatorId } from './calculator-ids.ts';

/** Which inputs of a calculator a fact of the case answers. */
const inputsOf: Readonly<Record<Exclude<keyof CaseKnown, 'birthDate'>, readonly string[]>> = {
  hireDate: ['serviceStart', 'hireDate'],
  terminationDate: ['lastDayOfEmployment', 'employmentEndDate', 'terminationDate'],
  monthlyWageFen: ['avg12MonthGrossWageFen', 'monthlyWageFen', 'normalMonthlyWageFen'],
  periodFrom: ['from', 'claimFrom'],
  periodTo: ['to', 'claimTo'],
};

/** 案件带入: what a case knows of the inputs of a calculator. Nothing is guessed; the rest stays empty. */
export function knownInputs(calculator: Calculator, known: CaseKnown): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [fact, inputs] of Object.entries(inputsOf) as [keyof typeof inputsOf, readonly string[]][]) {
    for (const input of inputs) {
      if (known[fact] !== null && calculator.fields.has(input)) found[input] = known[fact];
    }
  }
  if (calculator.id === 'wage_arrears') {
    const rows = monthRows(known.periodFrom, known.periodTo);
    if (rows !== null) found.rows = rows;
  }
  return found;
}

/** The facts of a case a calculator asks for, known or not. */
export function factsAsked(calculator: Calculator, known: CaseKnown): Partial<CaseKnown> {
  const asked = (Object.keys(inputsOf) as (keyof typeof inputsOf)[]).filter(
    (fact) =>
      inputsOf[fact].some((input) => calculator.fields.has(input)) ||
      (calculator.id === 'wage_arrears' && (fact === 'periodFrom' || fact === 'periodTo')),
  );
  return Object.fromEntries(asked.map((fact) => [fact, known[fact]]));
}

const mostMonths = 36;

/** A row for each month of the period of a claim; the sums are for the person to say. */
function monthRows(from: CalendarDay | null, to: CalendarDay | null): { month: string }[] | null {
  if (from === null || to === null || to < from) return null;
  const months: { month: string }[] = [];
  for (
    let first = `${from.slice(0, 7)}-01` as CalendarDay;
    first <= to && months.length < mostMonths;
    first = addMonths(first, 1)
  ) {
    months.push({ month: first.slice(0, 7) });
  }
  return months;
}

/** A calculator a claim may rest on: its result is a sum somebody can ask for. */
export const isClaimCalculator = (id: CalculatorId): boolean =>
  categoryOfCalculator[id] !== null && id !== 'claim_table';

/** The calculators for a claim: those of its kind of dispute first, then all the others. */
export function calculatorsForClaim(category: CategoryId): { usual: CalculatorId[]; others: CalculatorId[] } {
  const usual = (calculatorsOfCategory[category] ?? []).filter(isClaimCalculator);
  const others = (Object.keys(categoryOfCalculator) as CalculatorId[]).filter(
    (id) => isClaimCalculator(id) && !usual.includes(id),
  );
  return { usual, others };
}
