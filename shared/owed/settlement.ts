import { type Fen, fen } from '../kernel/money.ts';
import { type ClaimRow, claimedOf } from './claim-row.ts';
import { exact } from './exact.ts';

/** 调解方案比较, for the mediator's eyes only: what each side gives against the claimed and the computed sums. */
export interface SettlementView {
  readonly claimedFen: Fen;
  readonly computedFen: Fen;
  readonly agreedFen: Fen;
  /** Agreed ÷ claimed in basis points, half up; `null` where nothing is claimed. The law has no lowest share. */
  readonly ratioBasisPoints: number | null;
  /** What the worker gives up of the computed rest; negative: gets more than it. */
  readonly workerGivesUpFen: number;
  /** Rows without a sum: the picture is not whole. */
  readonly openRows: number;
  readonly warnings: readonly string[];
}

/** Adds a table up, each kind of sum by itself. */
export function settlementView(rows: readonly ClaimRow[]): SettlementView {
  const total = (of: (row: ClaimRow) => number | null) =>
    fen(rows.reduce((sum, row) => sum + (of(row) ?? 0), 0));
  const claimedFen = total(claimedOf);
  const computedFen = total(restOf);
  const agreedFen = total((row) => row.agreedFen);
  return {
    claimedFen,
    computedFen,
    agreedFen,
    ratioBasisPoints: claimedFen === 0 ? null : exact(agreedFen).times(10_000).over(claimedFen).rounded(),
    workerGivesUpFen: computedFen - agreedFen,
    openRows: rows.filter((row) => claimedOf(row) === null).length,
    warnings: rows.flatMap(warningsOf),
  };
}

/** The computed sum that is still open. */
const restOf = ({ computedFen, alreadyPaidFen }: ClaimRow): number | null =>
  computedFen === null ? null : Math.max(0, computedFen - alreadyPaidFen);

function warningsOf(row: ClaimRow): string[] {
  const rest = restOf(row);
  if (row.agreedFen === null || rest === null || row.agreedFen >= rest) return [];
  if (row.undisputed) return [`“${row.name}”：约定数额低于无争议的工资`];
  if (row.calculator?.startsWith('injury_')) {
    return [`“${row.name}”：约定数额低于法定工伤待遇，显失公平的可能被要求补足`];
  }
  return [];
}
