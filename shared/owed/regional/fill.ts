import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Calculator } from '../calculator.ts';
import { lookUp } from './look-up.ts';
import type { RegionalParameter } from './record.ts';

/** Inputs with regional figures put in, and the row each one came from. */
export interface Filled {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly filledFrom: Readonly<Record<string, RegionalParameter>>;
}

/**
 * Fills the regional inputs that were left empty from the table. What a person typed stays.
 * @param on the day that selects the figure: of the month, the termination, the award, as the key says
 */
export function fillRegional(
  calculator: Calculator,
  inputs: Readonly<Record<string, unknown>>,
  place: { readonly regionCode: string; readonly on: CalendarDay; readonly tier?: number },
  rows: readonly RegionalParameter[],
): Filled {
  const filled: Record<string, unknown> = { ...inputs };
  const filledFrom: Record<string, RegionalParameter> = {};
  for (const [input, { parameter }] of calculator.fields) {
    if (parameter === undefined || (filled[input] ?? null) !== null) continue;
    const row = lookUp(rows, parameter, place.regionCode, place.on, place.tier);
    const value = row === null ? null : inputValue(row, input, inputs);
    if (row === null || value === null) continue;
    filled[input] = value;
    filledFrom[input] = row;
  }
  return { inputs: filled, filledFrom };
}

/** The value of a row as an input takes it; null when the row has none for it. */
function inputValue(
  { value }: RegionalParameter,
  input: string,
  inputs: Readonly<Record<string, unknown>>,
): unknown {
  if (value.kind === 'fen') return value.fen;
  if (value.kind === 'count') return value.count;
  if (value.kind === 'percentBp') return value.bp / 100;
  if (input === 'payableMonths') return value.table.months ?? null;
  return value.table[String(inputs.workKind)] ?? null;
}
