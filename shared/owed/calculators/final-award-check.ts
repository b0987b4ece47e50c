import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { choice, list, regional, sum, text } from '../fields.ts';
import { finalAward, mixedAward } from '../law/procedure.ts';
import { lawOf } from '../law/statute.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 一裁终局核对 (劳动争议调解仲裁法第四十七条第一项): each item by itself against 12 months of the minimum wage. */
export const finalAwardCheck = defineCalculator({
  id: 'final_award_check',
  inputs: z.strictObject({
    minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly'),
    items: list(
      '请求事项',
      z.strictObject({
        name: text('名称'),
        kind: choice('种类', {
          pay: '劳动报酬',
          injuryMedical: '工伤医疗费',
          economicCompensation: '经济补偿',
          compensation: '赔偿金',
          other: '其他',
        }),
        fen: sum('数额'),
      }),
    ),
  }),
  limitation: () => ({ rule: 'none' }),
  burden: [],
  compute({ minWageFen, items }) {
    const sheet = worksheet();
    const law = lawOf(finalAward);
    if (minWageFen === null) {
      sheet.lacks('minWageMonthly');
      return sheet.noSum({ thresholdFen: null, final: null });
    }
    const thresholdFen = minWageFen * law.value.months;
    const final = items.map((item) => item.kind !== 'other' && item.fen <= thresholdFen);
    sheet.step(
      `每项不超过最低工资${law.value.months}个月（${yuan(thresholdFen)}，含本数）的为终局裁决`,
      ...law.basis,
    );
    if (final.includes(true) && final.includes(false)) {
      sheet.step('同一裁决既有终局又有非终局事项的，起诉时按非终局处理', ...mixedAward);
    }
    sheet.warn('仅供参考；工作时间、休息休假、社会保险等标准争议是否终局由人判断');
    return sheet.noSum({ thresholdFen, final });
  },
});
