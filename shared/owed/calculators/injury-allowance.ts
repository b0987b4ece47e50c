import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { count, regional, sum } from '../fields.ts';
import { injuryGrades } from '../law/benefits.ts';
import { lawOf } from '../law/statute.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 伤残津贴 a month at grades 1–6, made up to the minimum wage (工伤保险条例第三十五条、第三十六条). */
export const injuryAllowance = defineCalculator({
  id: 'injury_allowance',
  inputs: z.strictObject({
    grade: count('伤残等级', 1, 6),
    ownWageFen: sum('本人工资（已按上下限调整）'),
    minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly'),
  }),
  limitation: () => ({ rule: 'general' }),
  burden: ['injury'],
  compute({ grade, ownWageFen, minWageFen }) {
    const sheet = worksheet();
    const law = lawOf(injuryGrades);
    const percent = law.value.allowancePercent[grade - 1] ?? 0;
    const payer = grade <= law.value.fundToGrade ? '工伤保险基金' : '用人单位';
    sheet.step(`${grade}级伤残津贴为本人工资的${percent}%，低于最低工资的由${payer}补足`, ...law.basis);
    if (minWageFen === null) sheet.lacks('minWageMonthly');
    sheet.line({
      label: '伤残津贴（每月）',
      formula: `${yuan(ownWageFen)} × ${percent}%${minWageFen === null ? '' : `，不低于${yuan(minWageFen)}`}`,
      amount: minWageFen === null ? null : exact(ownWageFen).percent(percent).atLeast(minWageFen),
    });
    return sheet.total();
  },
});
