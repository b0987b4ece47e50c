import { z } from 'zod';
import { publishedCalendar } from '../law/workdays/work-calendar.ts';
import type { Context } from './calculator.ts';
import type { CalculatorId } from './calculator-ids.ts';
import { calculators } from './calculators.ts';
import { missing } from './refused.ts';
import { zhejiangRows } from './regional/zhejiang.ts';
import type { ClaimResult, Json } from './result.ts';

const Request = z.object({
  id: z.union([z.string(), z.number()]).nullable().catch(null),
  calculator: z.string().nullable().catch(null),
  inputs: z.unknown().optional(),
});

/** One element of the answer: result keys at the top level beside the members of a result; `error` names a bad key. */
export type ClaimAnswer = {
  readonly id: string | number | null;
  readonly calculator: string | null;
  readonly amountFen: number | null;
  readonly error?: string;
  readonly [key: string]: unknown;
};

/** The published calendar and the built-in regional rows. */
export const plainContext: Context = { calendar: publishedCalendar, regional: zhejiangRows };

/**
 * `hejie claims`: computes a list of claims, or one.
 * @param raw `{id?, calculator, inputs}` or an array of them; other fields of a request are ignored
 * @returns one element for each request in order, and one line for each that carries `error`
 */
export function runClaims(
  raw: unknown,
  context: Context = plainContext,
): { output: ClaimAnswer[]; errors: string[] } {
  const output = (Array.isArray(raw) ? raw : [raw]).map((one: unknown) => answerOf(one, context));
  const errors = output.flatMap(({ id, error }, i) =>
    error === undefined ? [] : [`#${i + 1}${id === null ? '' : ` ${nameOf(id)}`}: ${error}`],
  );
  return { output, errors };
}

function answerOf(one: unknown, context: Context): ClaimAnswer {
  const parsed = Request.safeParse(one);
  if (!parsed.success) return refusal(null, null, 'item: 应为对象 / expected an object');
  const { id, calculator, inputs } = parsed.data;
  if (calculator === null) return refusal(id, null, `calculator: ${missing}`);
  if (calculator === 'scenario') {
    return { id, calculator, amountFen: null, steps: [], warnings: ['情形说明不自动计算'] };
  }
  if (!Object.hasOwn(calculators, calculator)) {
    return refusal(id, calculator, 'calculator: 没有这个计算器 / no such calculator');
  }
  if (inputs === undefined || inputs === null) return refusal(id, calculator, `inputs: ${missing}`);
  const result = calculators[calculator as CalculatorId].run(inputs, context);
  if (!result.ok) return refusal(id, calculator, `${result.failure.key}: ${result.failure.message}`);
  return flat(id, result.value);
}

/** The members of a result with its further keys at the top level; `working` stays inside, `steps` say the same. */
function flat(id: string | number | null, result: ClaimResult): ClaimAnswer {
  const { keys, working: _working, calculator, amountFen, ...rest } = result;
  return { id, calculator, amountFen, ...(keys as Record<string, Json>), ...rest };
}

function refusal(id: string | number | null, calculator: string | null, error: string): ClaimAnswer {
  return { id, calculator, amountFen: null, error, steps: [], warnings: [] };
}

/** One line of a list names an element without line breaks. */
const nameOf = (id: string | number) => String(id).replace(/\s+/g, ' ').slice(0, 80);
