import { z } from 'zod';
import { type CalendarDay, zDay } from '../kernel/calendar-day.ts';
import { zId } from '../kernel/ids.ts';
import { type Fen, zFen } from '../kernel/money.ts';
import { type CalculatorId, calculatorTitles } from '../owed/calculator-ids.ts';
import { FigureUsed, figuresUsedOf } from '../owed/figures-used.ts';
import { type ParameterKey, parameterKeys } from '../owed/regional/keys.ts';
import type { ClaimResult } from '../owed/result.ts';
import { type SwitchKey, switches } from '../owed/switches.ts';

const calculatorIds = Object.keys(calculatorTitles) as [CalculatorId, ...CalculatorId[]];
const figureKeys = Object.keys(parameterKeys) as [ParameterKey, ...ParameterKey[]];

/** What a case knows of a claim and of the worker it is computed for; `null`: not known. */
export const CaseKnown = z.object({
  hireDate: zDay.nullable(),
  terminationDate: zDay.nullable(),
  birthDate: zDay.nullable(),
  /** 前十二个月平均工资. */
  monthlyWageFen: zFen.nullable(),
  periodFrom: zDay.nullable(),
  periodTo: zDay.nullable(),
});
export type CaseKnown = z.output<typeof CaseKnown>;

/** More rows or sentences than this stay with the inputs, from which all of it can be computed again. */
const mostLines = 120;

/**
 * 计算: how a sum of a claim was worked out, as it was said that day; later figures do not change it. The sum claimed
 * stands apart from it.
 */
export const ClaimComputation = z.looseObject({
  calculator: z.enum(calculatorIds),
  computedOn: zDay,
  /** The worker it is computed for; `null`: nobody of the case was chosen. */
  workerId: zId.nullable(),
  /** What the form held, as JSON text: hours may have decimals, and records hold none. */
  inputs: z.string().max(1_000_000),
  /** GB/T 2260 code of the place whose figures counted. */
  regionCode: z.string().regex(/^\d{6}$/),
  /** Sum of the rows; `null`: no sum, or a row is still open. */
  computedFen: zFen.nullable(),
  /** Already paid, as the inputs told. */
  alreadyPaidFen: zFen,
  /** What may still be claimed. */
  amountFen: zFen.nullable(),
  /** Where the law leaves a span: its ends. */
  lowFen: zFen.nullable(),
  highFen: zFen.nullable(),
  lines: z.array(z.looseObject({ label: z.string(), formula: z.string(), amountFen: zFen.nullable() })),
  /** The working, each sentence with what it rests on. */
  steps: z.array(z.string()),
  /** 口径: the view chosen at each contested point. */
  switches: z.array(z.looseObject({ point: z.string(), chosen: z.string() })),
  limitation: z.looseObject({
    status: z.enum(['open', 'expired', 'uncertain', 'none']),
    until: zDay.nullable(),
    rule: z.string(),
  }),
  burden: z.array(z.looseObject({ fact: z.string(), bornBy: z.string() })),
  warnings: z.array(z.string()),
  /** Regional figures the sum rests on, or lacks. */
  figures: z.array(z.enum(figureKeys)),
  /** Their values that day; absent where an older program kept it. */
  used: z.array(FigureUsed).optional(),
  /** What the case knew then of the facts this calculation asks for. */
  known: CaseKnown.partial(),
});
export type ClaimComputation = z.output<typeof ClaimComputation>;

/** A result as a claim keeps it. */
export function computationOf(
  result: ClaimResult,
  given: {
    inputs: string;
    regionCode: string;
    workerId: string | null;
    known: Partial<CaseKnown>;
    on: CalendarDay;
  },
): ClaimComputation {
  const { limitation, parametersUsed, missingParameters } = result;
  return {
    calculator: result.calculator,
    computedOn: given.on,
    workerId: given.workerId,
    inputs: given.inputs,
    regionCode: given.regionCode,
    computedFen: result.computedFen,
    alreadyPaidFen: result.alreadyPaidFen,
    amountFen: result.amountFen,
    lowFen: result.rangeFen?.[0] ?? null,
    highFen: result.rangeFen?.[1] ?? null,
    lines: result.lines
      .slice(0, mostLines)
      .map(({ label, formulaText, amountFen }) => ({ label, formula: formulaText, amountFen })),
    steps: result.steps.slice(0, mostLines),
    switches: result.switches.map(({ key, zh, value }) => ({
      point: zh,
      chosen: viewOf(key as SwitchKey, value),
    })),
    limitation: {
      status: limitation.status,
      until: limitation.deadline ?? null,
      rule: limitation.rule,
    },
    burden: result.burden.map(({ fact, bornBy }) => ({ fact, bornBy })),
    warnings: [...result.warnings],
    figures: [...new Set([...parametersUsed.map((one) => one.key), ...missingParameters])],
    used: figuresUsedOf(result),
    known: given.known,
  };
}

const viewOf = (key: SwitchKey, value: string): string =>
  (switches[key].values as Readonly<Record<string, string>>)[value] ?? value;

/** What a calculation says was paid already; `null`: it says nothing. */
export const paidWithin = (computation: ClaimComputation | null): Fen | null =>
  computation !== null && computation.alreadyPaidFen > 0 ? computation.alreadyPaidFen : null;

/**
 * 登记: the calculation of a claim typed at intake, as the new case keeps it.
 * @param partyIds ids of the new parties by the key of their row; a worker taken out meanwhile has none
 */
export function computationForCase(
  { computation = null }: { readonly computation?: ClaimComputation | null | undefined },
  partyIds: ReadonlyMap<string, string>,
): ClaimComputation | null {
  if (computation === null) return null;
  const { workerId } = computation;
  return { ...computation, workerId: workerId === null ? null : (partyIds.get(workerId) ?? null) };
}

type ClaimLike = {
  readonly body: { readonly periodFrom: CalendarDay | null; readonly periodTo: CalendarDay | null };
};
type WorkerLike = {
  readonly body: Pick<CaseKnown, 'hireDate' | 'terminationDate' | 'birthDate' | 'monthlyWageFen'>;
};

/** What a case knows for a claim; without a worker only the period. */
export function knownOf({ body: claim }: ClaimLike, worker: WorkerLike | null): CaseKnown {
  return {
    hireDate: worker?.body.hireDate ?? null,
    terminationDate: worker?.body.terminationDate ?? null,
    birthDate: worker?.body.birthDate ?? null,
    monthlyWageFen: worker?.body.monthlyWageFen ?? null,
    periodFrom: claim.periodFrom,
    periodTo: claim.periodTo,
  };
}

/** Facts a sum was worked out with that are not what they were then. */
export const changedSince = (then: Partial<CaseKnown>, now: CaseKnown): (keyof CaseKnown)[] =>
  (Object.keys(now) as (keyof CaseKnown)[]).filter(
    (key) => then[key] !== undefined && then[key] !== now[key],
  );
