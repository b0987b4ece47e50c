import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';

const query = (kept: string | null): string =>
  kept === null ? '' : `?${new URLSearchParams({ kept }).toString()}`;

/** A calculator, empty as it was left, or with what a 咨询记录 holds. */
export const calculatorAddress = (id: CalculatorId, kept: string | null = null): string =>
  `/owed/${id}${query(kept)}`;
/** Its sheet on paper. */
export const sheetAddress = (id: CalculatorId, kept: string | null = null): string =>
  `/owed/print/${id}${query(kept)}`;
/** Where the half filled form is kept on this machine. */
export const draftId = (id: CalculatorId, kept: string | null): string =>
  kept === null ? `owed:${id}` : `owed:${id}:${kept}`;
