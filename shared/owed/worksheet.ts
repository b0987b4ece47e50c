import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type Fen, fen, formatYuan, sumFen } from '../kernel/money.ts';
import type { Basis } from '../law/citation.ts';
import { type Exact, exact } from './exact.ts';
import { type ParameterKey, parameterKeys } from './regional/keys.ts';
import type { RegionalParameter } from './regional/record.ts';
import type { ClaimLine, Json, Step } from './result.ts';

/** What a calculator hands back before title, limitation and burden are added. */
export interface Outcome {
  readonly amountFen: Fen | null;
  readonly computedFen: Fen | null;
  readonly alreadyPaidFen: Fen;
  readonly rangeFen?: readonly [Fen, Fen];
  readonly lines: readonly ClaimLine[];
  readonly working: readonly Step[];
  readonly warnings: readonly string[];
  readonly missing: readonly ParameterKey[];
  /** Rows of the regional table the calculator looked up itself. */
  readonly used: readonly RegionalParameter[];
  readonly keys: { readonly [key: string]: Json };
}

interface Row {
  readonly label: string;
  readonly formula: string;
  /** `null`: open until a figure is known. */
  readonly amount: Exact | number | null;
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
}

export type Worksheet = ReturnType<typeof worksheet>;

/** The paper a calculator writes on: rows rounded once each, sentences with citations, what is missing. */
export function worksheet() {
  const lines: ClaimLine[] = [];
  const working: Step[] = [];
  const warnings: string[] = [];
  const missing = new Set<ParameterKey>();
  const used: RegionalParameter[] = [];
  let paid = fen(0);

  const outcome = (amountFen: Fen | null, computedFen: Fen | null, keys: Outcome['keys']): Outcome => ({
    amountFen,
    computedFen,
    alreadyPaidFen: paid,
    lines,
    working,
    warnings,
    missing: [...missing],
    used,
    keys,
  });

  return {
    /** One sentence of the working. */
    step(text: string, ...basis: Basis[]) {
      working.push({ text, basis });
    },
    /** One row; rounds once and gives the rounded sum. */
    line({ label, formula, amount, from, to }: Row): Fen | null {
      const amountFen = amount === null ? null : exact(amount).rounded();
      const equals = amountFen === null ? '待定' : yuan(amountFen);
      working.push({
        text: formula === equals ? `${label}：${equals}` : `${label}：${formula} = ${equals}`,
        basis: [],
      });
      lines.push({
        label,
        formulaText: formula,
        amountFen,
        ...(from === undefined ? {} : { periodStart: from }),
        ...(to === undefined ? {} : { periodEnd: to }),
      });
      return amountFen;
    },
    warn(text: string) {
      if (!warnings.includes(text)) warnings.push(text);
    },
    /** A row of the regional table the sum rests on. */
    uses(row: RegionalParameter) {
      used.push(row);
    },
    /** A factor without which there is no sum. */
    lacks(key: ParameterKey) {
      missing.add(key);
      this.warn(`缺少参数“${parameterKeys[key].zh}”，不能计算；请录入后再算`);
    },
    /** A comparison that is left out. */
    unchecked(key: ParameterKey, what: string) {
      missing.add(key);
      this.warn(`未核对${what}（缺少参数“${parameterKeys[key].zh}”）`);
    },
    /** Money received that is deducted from the total. */
    paid(sum: number) {
      paid = fen(paid + sum);
    },
    /** The sum of the rounded rows so far; `null` while one is open. */
    subtotal(): Fen | null {
      const known = lines.map((line) => line.amountFen).filter((one) => one !== null);
      return known.length < lines.length ? null : sumFen(known);
    },
    /** The sum of the rounded rows minus what was paid; empty while a row is open. */
    total(keys: Outcome['keys'] = {}): Outcome {
      const computed = this.subtotal();
      if (computed === null) return outcome(null, null, keys);
      if (lines.length > 1) working.push({ text: `合计${yuan(computed)}`, basis: [] });
      if (paid > 0) {
        working.push({
          text: `应付${yuan(computed)}，已付${yuan(paid)}，尚应付${yuan(Math.max(0, computed - paid))}`,
          basis: [],
        });
      }
      return outcome(fen(Math.max(0, computed - paid)), computed, keys);
    },
    /** A result that is not one sum. */
    noSum(keys: Outcome['keys'] = {}): Outcome {
      return outcome(null, null, keys);
    },
  };
}

/** `6,000.00元`; a value that is not whole fen is marked as rounded for display only. */
export function yuan(value: Exact | number): string {
  const one = exact(value);
  return `${one.isWhole() ? '' : '≈'}${formatYuan(one.rounded())}元`;
}
