import { type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import type { Calculator } from '../../../../shared/owed/calculator.ts';
import type { FieldMeta } from '../../../../shared/owed/fields.ts';
import { sheetWords } from '../../../text/owed.ts';
import type { Inputs } from '../owed-draft.ts';

/** One input as a sheet prints it. */
export interface Given {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** The inputs a calculator took, in Chinese, in its order. Worked days are told by their number: the rows list them. */
export function givenOf(calculator: Calculator, inputs: Inputs): Given[] {
  return [...calculator.fields].flatMap(([key, meta]): Given[] => {
    const value = inputs[key];
    if (value === undefined || value === null || key === 'regionCode') return [];
    return [{ key, label: meta.zh, value: shown(meta, value) }];
  });
}

function shown(meta: FieldMeta, value: unknown): string {
  if (typeof value === 'boolean') return value ? sheetWords.yes : sheetWords.no;
  if (meta.kind === 'fen' && typeof value === 'number') return `${formatYuan(value as Fen)}元`;
  if (meta.kind === 'choice') return meta.choices?.[String(value)] ?? String(value);
  if (Array.isArray(value)) return listed(meta, value);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, one]) => `${name} ${typeof one === 'number' ? formatYuan(one as Fen) : String(one)}元`)
      .join('；');
  }
  return String(value);
}

/** The most rows printed one by one; more are told by their number. */
const rowsPrinted = 12;

function listed({ of, zh }: FieldMeta, values: readonly unknown[]): string {
  if (values.length > rowsPrinted) return sheetWords.count(values.length);
  if (!of) {
    const money = zh.includes('工资') || zh.includes('金额');
    return values
      .map((one) => (money && typeof one === 'number' ? formatYuan(one as Fen) : String(one)))
      .join('、');
  }
  return values
    .map((row) =>
      [...of]
        .flatMap(([key, meta]) => {
          const value = (row as Inputs)[key];
          return value === undefined || value === null ? [] : [`${meta.zh}${shown(meta, value)}`];
        })
        .join(' '),
    )
    .join('；');
}
