import type { CalendarDay } from '../kernel/calendar-day.ts';
import { capitalYuan, type Fen, fen, formatYuan } from '../kernel/money.ts';
import type { CalculatorId } from './calculator-ids.ts';
import type { ClaimResult } from './result.ts';

/**
 * 请求事项的一行. Four sums that are never mixed: what was computed, what was already paid, what is claimed, what was
 * agreed. `null`: not known, not stated or not agreed yet (待鉴定、待统计公布).
 */
export interface ClaimRow {
  readonly name: string;
  /** `null`: typed by hand. */
  readonly calculator: CalculatorId | null;
  readonly computedFen: Fen | null;
  readonly alreadyPaidFen: Fen;
  /** What the person wants to claim; `null`: the computed rest. */
  readonly claimedFen: Fen | null;
  readonly agreedFen: Fen | null;
  /** Undisputed wages: giving them up is warned of. */
  readonly undisputed: boolean;
  /** How it was computed, for the application. */
  readonly formula: string | null;
}

/** A row from a result; the computed sum is kept as computed. */
export function rowOf(result: ClaimResult): ClaimRow {
  const formulas = result.lines.map((line) => line.formulaText);
  return {
    name: result.title,
    calculator: result.calculator,
    computedFen: result.computedFen,
    alreadyPaidFen: result.alreadyPaidFen,
    claimedFen: null,
    agreedFen: null,
    undisputed: false,
    formula: formulas.length > 0 ? formulas.join('；') : null,
  };
}

/** 请求金额: as stated, else computed minus already paid, never below 0; `null` while nothing is known. */
export function claimedOf({ claimedFen, computedFen, alreadyPaidFen }: ClaimRow): Fen | null {
  if (claimedFen !== null) return claimedFen;
  return computedFen === null ? null : fen(Math.max(0, computedFen - alreadyPaidFen));
}

/** One sentence of the application (调解申请书). */
export function applicationSentence(row: ClaimRow): string {
  const claimed = claimedOf(row);
  if (claimed === null) return `支付${row.name}（金额待定）`;
  const how = row.formula === null || row.claimedFen !== null ? '' : `（计算：${row.formula}）`;
  return `支付${row.name}${formatYuan(claimed)}元${how}`;
}

/** One sentence of the agreement (调解协议书); `null` where nothing was agreed. */
export function agreementSentence({ name, agreedFen }: ClaimRow, payBy: CalendarDay): string | null {
  if (agreedFen === null) return null;
  return `乙方于${payBy}前一次性支付甲方${name}人民币${formatYuan(agreedFen)}元（大写：${capitalYuan(agreedFen)}）`;
}
