import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { count, fallback, regional, regionCode, sum } from '../fields.ts';
import { basisOf, newestTable } from '../regional/look-up.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 未参保一至四级一次性待遇 (浙江省工伤保险条例第三十四条): times of the province's yearly average wage. */
export const injuryZhejiangUninsured = defineCalculator({
  id: 'injury_zj_lump_sum_1_4_uninsured',
  inputs: z.strictObject({
    regionCode: regionCode(),
    grade: count('伤残等级', 1, 4),
    provinceAnnualAvgBeforeInjuryFen: regional(sum('受伤前一年全省职工年平均工资'), 'provinceAvgAnnualWage'),
    alreadyReceivedFen: fallback(sum('已领伤残补助金和津贴'), 0),
  }),
  limitation: () => ({ rule: 'general' }),
  burden: ['injury', 'employment'],
  compute(given, { regional: rows }) {
    const sheet = worksheet();
    const { provinceAnnualAvgBeforeInjuryFen: average, grade } = given;
    const scheme = newestTable(rows, 'uninsuredLumpSumScheme', given.regionCode);
    const times = scheme?.table[String(grade)];
    if (scheme) sheet.uses(scheme.row);
    if (average === null) sheet.lacks('provinceAvgAnnualWage');
    if (scheme === null || typeof times !== 'number') sheet.lacks('uninsuredLumpSumScheme');
    else {
      sheet.step(
        `${grade}级一次性支付全省职工年平均工资的${times}倍；改领一次性的扣除已领待遇，此前的工资、医疗、护理、伙食费另付`,
        basisOf(scheme.row),
      );
    }
    const known = average !== null && typeof times === 'number';
    sheet.line({
      label: '一次性伤残待遇',
      formula: known ? `${yuan(average)} × ${times}` : '缺少当地标准',
      amount: known ? exact(average).times(times) : null,
    });
    sheet.paid(given.alreadyReceivedFen);
    return sheet.total();
  },
});
