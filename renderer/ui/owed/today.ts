import type { ClaimComputation } from '../../../shared/mediation/claim-computation.ts';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { type FigureChange, type FigureUsed, figureChanges } from '../../../shared/owed/figures-used.ts';
import type { ClaimResult } from '../../../shared/owed/result.ts';
import { type Computed, computeOwed, type OwedContext } from './compute.ts';
import { draftFromText, type OwedDraft } from './owed-draft.ts';
import { resultAsText } from './result/as-text.ts';

/** A calculation somebody kept: its inputs, and the figures it rested on where they were kept too. */
interface Kept {
  readonly calculator: CalculatorId;
  readonly inputs: string;
  readonly used?: readonly FigureUsed[] | undefined;
}

/** What the inputs of a kept calculation give with the figures and the law of today, when that is another sum. */
export interface OtherToday {
  readonly draft: OwedDraft;
  readonly computed: Computed;
  readonly result: ClaimResult;
  readonly changes: readonly FigureChange[];
}

/** `null`: the same sum, or the inputs can no longer be computed. */
function otherToday(
  kept: Kept,
  context: OwedContext,
  same: (result: ClaimResult) => boolean,
): OtherToday | null {
  const draft = draftFromText(kept.inputs);
  if (draft === null) return null;
  const computed = computeOwed(calculators[kept.calculator], draft, context);
  if (!computed.result.ok || same(computed.result.value)) return null;
  const result = computed.result.value;
  return { draft, computed, result, changes: figureChanges(kept.used, result) };
}

/** The calculation of a claim, computed again with its inputs of then. */
export const claimToday = (kept: ClaimComputation, context: OwedContext): OtherToday | null =>
  otherToday(
    kept,
    context,
    ({ computedFen, amountFen, rangeFen }) =>
      kept.computedFen === computedFen &&
      kept.amountFen === amountFen &&
      kept.lowFen === (rangeFen?.[0] ?? null) &&
      kept.highFen === (rangeFen?.[1] ?? null),
  );

/** A 咨询记录 computed again. Its first line tells the sum; one that never came to a result has none to differ from. */
export const consultationToday = (
  { calculator, body }: { calculator: CalculatorId; body: Omit<Kept, 'calculator'> & { summary: string } },
  context: OwedContext,
): OtherToday | null =>
  body.summary === ''
    ? null
    : otherToday(
        { ...body, calculator },
        context,
        (result) => firstLine(body.summary) === firstLine(resultAsText(result)),
      );

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
