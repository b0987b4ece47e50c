import { capitalYuan, type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import type { ClaimResult } from '../../../../shared/owed/result.ts';
import { type SwitchKey, switches } from '../../../../shared/owed/switches.ts';
import { sheetWords } from '../../../text/owed.ts';

const yuan = (sum: Fen | null): string => (sum === null ? sheetWords.open : `${formatYuan(sum)}元`);

/** The sum of a result in one line of Chinese; null when it is not a sum. */
export function sumAsText({ amountFen, rangeFen }: ClaimResult): string | null {
  if (rangeFen !== undefined) return `${yuan(rangeFen[0])}至${yuan(rangeFen[1])}`;
  return amountFen === null ? null : `${yuan(amountFen)}（${sheetWords.capital(capitalYuan(amountFen))}）`;
}

/** A result as plain Chinese text, to paste into a message or a letter. */
export function resultAsText(result: ClaimResult): string {
  const sum = sumAsText(result);
  return [
    sum === null ? result.title : `${result.title}：${sum}`,
    ...result.steps.map((step, i) => `${i + 1}. ${step}`),
    ...result.switches.flatMap(otherViews),
    ...result.warnings.map((one) => `※ ${one}`),
    sheetWords.estimate,
  ].join('\n');
}

/** A contested point with the results of its other values. */
function otherViews({ key, zh, alternatives }: ClaimResult['switches'][number]): string[] {
  const values: Readonly<Record<string, string>> = switches[key as SwitchKey].values;
  return alternatives.map((one) =>
    sheetWords.otherView(zh, values[one.value] ?? one.value, yuan(one.amountFen)),
  );
}
