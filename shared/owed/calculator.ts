import type { z } from 'zod';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { BurdenKey } from './burdens.ts';
import { burdens } from './burdens.ts';
import { type CalculatorId, calculatorTitles } from './calculator-ids.ts';
import { type FieldMeta, fieldsOf } from './fields.ts';
import { inputComplaint } from './input-complaint.ts';
import { type LimitationPlan, limitationOf } from './limitations.ts';
import { Refused } from './refused.ts';
import type { RegionalParameter } from './regional/record.ts';
import type { ClaimResult, Json, ParameterUsed, SwitchShown } from './result.ts';
import { citeText } from './sources.ts';
import { type SwitchKey, switches } from './switches.ts';
import type { Outcome } from './worksheet.ts';

/** Everything a calculator may look at beside its inputs; handed in, never asked for. */
export interface Context {
  readonly calendar: WorkCalendar;
  /** The regional table: built-in rows and those of the office. */
  readonly regional: readonly RegionalParameter[];
  /** The rows that inputs were filled from, by input key: copied into the result. */
  readonly filledFrom?: Readonly<Record<string, RegionalParameter>>;
  /** The day the advice on limitation is given on. */
  readonly asOf?: CalendarDay;
}

/** A contested input whose other values are computed as well. */
interface Contested<I> {
  readonly switch: SwitchKey;
  /** The input that carries the value; a flag stands as `true` or `false`. */
  readonly input: keyof I & string;
  /** False where the point does not arise. */
  readonly arises?: (inputs: I) => boolean;
}

interface Definition<I> {
  readonly id: CalculatorId;
  readonly inputs: z.ZodObject & z.ZodType<I>;
  readonly contested?: readonly Contested<I>[];
  readonly limitation: (inputs: I, outcome: Outcome) => LimitationPlan;
  readonly burden: readonly BurdenKey[];
  /** @throws Refused for inputs that cannot be used together */
  readonly compute: (inputs: I, context: Context) => Outcome;
}

/** An input was refused; `key` names it. */
export interface InputFailure {
  readonly kind: 'input';
  readonly key: string;
  readonly message: string;
}

/** A calculator as the table holds it: unchecked inputs in, a result or a named input out. */
export interface Calculator {
  readonly id: CalculatorId;
  readonly title: string;
  /** Its inputs in order, for a form. */
  readonly fields: ReadonlyMap<string, FieldMeta>;
  run(raw: unknown, context: Context): Result<ClaimResult, InputFailure>;
}

/** Builds a calculator: checks inputs, computes, shows the other values of contested points, adds what all share. */
export function defineCalculator<I extends object>(definition: Definition<I>): Calculator {
  const { id, inputs: schema, compute } = definition;
  const fields = fieldsOf(schema);
  return {
    id,
    title: calculatorTitles[id],
    fields,
    run(raw, context) {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return fail({ kind: 'input' as const, ...inputComplaint(parsed.error, raw) });
      try {
        const outcome = compute(parsed.data, context);
        return ok(resultOf(definition, fields, parsed.data, outcome, context));
      } catch (error) {
        if (error instanceof Refused) {
          return fail({ kind: 'input' as const, key: error.key, message: error.message });
        }
        if (error instanceof RangeError) {
          return fail({ kind: 'input' as const, key: 'inputs', message: '数值超出范围 / out of range' });
        }
        throw error;
      }
    },
  };
}

function resultOf<I extends object>(
  definition: Definition<I>,
  fields: ReadonlyMap<string, FieldMeta>,
  inputs: I,
  outcome: Outcome,
  context: Context,
): ClaimResult {
  const { working, missing, keys, lines, warnings, amountFen, computedFen, alreadyPaidFen } = outcome;
  const bases = new Map(working.flatMap((step) => step.basis).map((basis) => [citeText(basis), basis]));
  const contested = (definition.contested ?? []).flatMap((one) => shown(definition, one, inputs, context));
  return {
    calculator: definition.id,
    title: calculatorTitles[definition.id],
    amountFen,
    computedFen,
    alreadyPaidFen,
    ...(outcome.rangeFen === undefined ? {} : { rangeFen: outcome.rangeFen }),
    lines,
    steps: working.map(({ text, basis }) =>
      basis.length === 0 ? text : `${text}〔${basis.map(citeText).join('；')}〕`,
    ),
    working,
    legalBasis: [...bases].map(([ref, { confidence }]) => ({ ref, confidence })),
    switches: contested,
    parametersUsed: [
      ...filledIn(fields, inputs, context),
      ...outcome.used.map((row) => usedRow(row, row.value.kind === 'table' ? row.value.table : null)),
    ],
    missingParameters: missing,
    warnings: [
      ...warnings,
      ...contested.map((one) => `“${one.zh}”无统一规定，现按惯例取其一，其他口径的结果一并列出`),
    ],
    limitation: limitationOf(definition.limitation(inputs, outcome), context),
    burden: definition.burden.map((key) => burdens[key]),
    keys,
  };
}

/** The other values of a contested input, where they change the sum. */
function shown<I extends object>(
  { compute }: Definition<I>,
  { switch: key, input, arises }: Contested<I>,
  inputs: I,
  context: Context,
): SwitchShown[] {
  if (arises?.(inputs) === false) return [];
  const given = inputs[input];
  const as = (value: string): unknown => (typeof given === 'boolean' ? value === 'true' : value);
  const results = Object.keys(switches[key].values).map((value) => ({
    value,
    amountFen: compute({ ...inputs, [input]: as(value) }, context).amountFen,
  }));
  if (new Set(results.map((one) => one.amountFen)).size < 2) return [];
  const value = String(given);
  return [{ key, zh: switches[key].zh, value, alternatives: results.filter((one) => one.value !== value) }];
}

/** The regional figures among the inputs, with the rows they came from. */
function filledIn(
  fields: ReadonlyMap<string, FieldMeta>,
  inputs: object,
  { filledFrom = {} }: Context,
): ParameterUsed[] {
  const found: ParameterUsed[] = [];
  for (const [input, value] of Object.entries(inputs)) {
    const key = fields.get(input)?.parameter;
    if (key === undefined || value === null || value === undefined) continue;
    const row = filledFrom[input];
    const byHand = { key, region: null, effectiveFrom: null, source: '手工录入', confidence: null };
    found.push(row === undefined ? { ...byHand, value: value as Json } : usedRow(row, value as Json));
  }
  return found;
}

/** A row of the table as a result keeps it: by value. */
function usedRow(row: RegionalParameter, value: Json): ParameterUsed {
  const { key, regionCode: region, effectiveFrom, title, documentNo, confidence } = row;
  return { key, region, value, effectiveFrom, source: `${title}${documentNo ?? ''}`, confidence };
}
