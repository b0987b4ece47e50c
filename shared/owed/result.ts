import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Fen } from '../kernel/money.ts';
import type { Basis, Confidence } from '../law/citation.ts';
import type { CalculatorId } from './calculator-ids.ts';
import type { ParameterKey } from './regional/keys.ts';

/** Plain JSON of the further keys of a result. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One printed row: one rate over one unbroken stretch, rounded once. `null`: cannot be computed yet. */
export interface ClaimLine {
  readonly label: string;
  readonly formulaText: string;
  readonly amountFen: Fen | null;
  readonly periodStart?: CalendarDay;
  readonly periodEnd?: CalendarDay;
}

/** One sentence of the working, with the texts it rests on. */
export interface Step {
  readonly text: string;
  readonly basis: readonly Basis[];
}

/** A contested point, the value in use and what the other values would give. A convention, never law. */
export interface SwitchShown {
  readonly key: string;
  readonly zh: string;
  readonly value: string;
  readonly alternatives: readonly { readonly value: string; readonly amountFen: Fen | null }[];
}

/** A regional figure the sum rests on, copied by value. `region` and `effectiveFrom`: null when typed by hand. */
export interface ParameterUsed {
  readonly key: ParameterKey;
  readonly region: string | null;
  readonly value: Json;
  readonly effectiveFrom: CalendarDay | null;
  readonly source: string;
  readonly confidence: Confidence | null;
}

/** 时效. Advice: it never changes a sum. */
export interface ClaimLimitation {
  readonly status: 'open' | 'expired' | 'uncertain' | 'none';
  readonly deadline?: CalendarDay;
  readonly rule: string;
}

/** 举证责任 of one fact. */
export interface Burden {
  readonly fact: string;
  readonly bornBy: string;
  readonly basis: string;
}

/** What every calculator returns. All sums in fen. */
export interface ClaimResult {
  readonly calculator: CalculatorId;
  /** 请求事项名称. */
  readonly title: string;
  /** What may still be claimed: computed minus already paid, never below 0; `null` when it is not one sum. */
  readonly amountFen: Fen | null;
  /** Sum of the rounded rows; `null` when a row is open or there is no sum. */
  readonly computedFen: Fen | null;
  readonly alreadyPaidFen: Fen;
  readonly rangeFen?: readonly [Fen, Fen];
  readonly lines: readonly ClaimLine[];
  /** The working as printed: each sentence with its citations and their marks. */
  readonly steps: readonly string[];
  readonly working: readonly Step[];
  readonly legalBasis: readonly { readonly ref: string; readonly confidence: Confidence }[];
  readonly switches: readonly SwitchShown[];
  readonly parametersUsed: readonly ParameterUsed[];
  readonly missingParameters: readonly ParameterKey[];
  readonly warnings: readonly string[];
  readonly limitation: ClaimLimitation;
  readonly burden: readonly Burden[];
  /** The further result keys of this calculator. */
  readonly keys: { readonly [key: string]: Json };
}
