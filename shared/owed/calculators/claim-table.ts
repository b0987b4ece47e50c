import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { choice, list, optional, sum, text } from '../fields.ts';
import { exclusionOfBackpay, exclusions, tableTotal } from '../law/procedure.ts';
import { groundChoices, grounds } from '../law/severance.ts';
import { need } from '../refused.ts';
import { type Outcome, type Worksheet, worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  mode: choice('方式', { sum: '合计', settlementRatio: '调解比例' }),
  ground: optional(choice('解除或者终止的事由', groundChoices)),
  rows: optional(
    list('请求事项', z.strictObject({ name: text('名称'), calculator: text('计算器'), fen: sum('金额') })),
  ),
  claimedFen: optional(sum('请求金额')),
  settledFen: optional(sum('调解金额')),
});
type Inputs = z.infer<typeof inputs>;

const severanceRows = ['economic_compensation', 'notice_pay'];

/** Calculators whose rows cannot stand beside the others: 2N before reinstatement before N and +1. */
function excludedBy(present: ReadonlySet<string>): { by: string; rows: readonly string[] } | null {
  if (present.has('unlawful_termination')) {
    return { by: '赔偿金', rows: [...severanceRows, 'unlawful_termination_backpay'] };
  }
  return present.has('unlawful_termination_backpay') ? { by: '继续履行', rows: severanceRows } : null;
}

/** 请求事项汇总: the sum of rounded rows without those that exclude each other, or the share settled in basis points. */
export const claimTable = defineCalculator({
  id: 'claim_table',
  inputs,
  limitation: () => ({ rule: 'none' }),
  burden: [],
  compute: (given) => modes[given.mode](given, worksheet()),
});

const modes: Record<Inputs['mode'], (given: Inputs, sheet: Worksheet) => Outcome> = {
  sum(given, sheet) {
    const rows = need(given.rows, 'rows');
    const present = new Set(rows.map((row) => row.calculator));
    const exclusion = excludedBy(present);
    const excludedRowIndexes = rows.flatMap((row, i) =>
      exclusion?.rows.includes(row.calculator) ? [i] : [],
    );
    if (exclusion !== null && excludedRowIndexes.length > 0) {
      const names = excludedRowIndexes.map((i) => rows[i]?.name).join('、');
      sheet.step(`主张${exclusion.by}的，不能同时主张：${names}`, ...exclusions, ...exclusionOfBackpay);
      sheet.warn(`“${names}”与${exclusion.by}不能并存，未计入合计，请选择保留哪一项`);
    }
    const ground = given.ground === null ? null : grounds[given.ground];
    if (ground !== null && !ground.severance && rows.some((row) => severanceRows.includes(row.calculator))) {
      sheet.warn(`“${ground.zh}”不支付经济补偿，请核对该行`);
    }
    rows.forEach((row, i) => {
      if (!excludedRowIndexes.includes(i))
        sheet.line({ label: row.name, formula: yuan(row.fen), amount: row.fen });
    });
    sheet.step('合计为各行之和', tableTotal);
    return sheet.total({ excludedRowIndexes });
  },
  settlementRatio(given, sheet) {
    const claimed = need(given.claimedFen, 'claimedFen');
    const settled = need(given.settledFen, 'settledFen');
    sheet.line({ label: '调解金额', formula: yuan(settled), amount: settled });
    const ratioBasisPoints =
      claimed === 0 ? null : Number(exact(settled).times(10_000).over(claimed).rounded());
    sheet.step(`调解金额${yuan(settled)}，请求金额${yuan(claimed)}；法律没有最低比例`);
    return sheet.total({ ratioBasisPoints });
  },
};
