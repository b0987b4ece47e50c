import { z } from 'zod';
import type { Basis } from '../../law/citation.ts';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { count, fallback, flag, regional, regionCode, sum } from '../fields.ts';
import { injuryGrades, ownWageBounds, uninsured, uninsuredZhejiang } from '../law/benefits.ts';
import { lawOf } from '../law/statute.ts';
import { basisOf, newestTable, widerPlaces } from '../regional/look-up.ts';
import { type Worksheet, worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  regionCode: regionCode(),
  grade: count('伤残等级', 1, 10),
  ownWageFen: sum('本人工资（受伤前十二个月平均月缴费工资）'),
  coordinationAreaAvgFen: regional(sum('统筹地区职工月平均工资'), 'coordinationAreaAvgWage'),
  terminated: flag('解除或者终止劳动关系'),
  provinceAvgAtTerminationFen: regional(sum('解除时上年度全省职工月平均工资'), 'provinceAvgMonthlyWage'),
  insured: flag('已参加工伤保险'),
  ageFactorPercent: fallback(count('就业补助金应付比例（%）', 0, 100), 100),
});
type Inputs = z.infer<typeof inputs>;

/** Own wage × months of the grade, the own wage kept between its bounds; null while the average is missing. */
function writeLumpSum(sheet: Worksheet, given: Inputs): number | null {
  const law = lawOf(injuryGrades);
  const bounds = lawOf(ownWageBounds);
  const months = law.value.lumpSumMonths[given.grade - 1] ?? 0;
  const { coordinationAreaAvgFen: average } = given;
  if (average === null) {
    sheet.lacks('coordinationAreaAvgWage');
    return sheet.line({ label: '一次性伤残补助金', formula: '缺少统筹地区平均工资', amount: null });
  }
  const [least, most] = [
    exact(average).percent(bounds.value.least),
    exact(average).percent(bounds.value.most),
  ];
  const wage = exact(given.ownWageFen).atLeast(least).atMost(most);
  sheet.step(
    `本人工资${yuan(given.ownWageFen)}，限于${yuan(least)}至${yuan(most)}，取${yuan(wage)}`,
    ...bounds.basis,
  );
  sheet.step(`${given.grade}级一次性伤残补助金为${months}个月本人工资，由工伤保险基金支付`, ...law.basis);
  return sheet.line({
    label: '一次性伤残补助金',
    formula: `${yuan(wage)} × ${months}个月`,
    amount: wage.times(months),
  });
}

/** Both subsidies on ending the relationship; undefined months leave the rows open. */
function writeSubsidies(sheet: Worksheet, given: Inputs, months: number | null, basis: readonly Basis[]) {
  const { provinceAvgAtTerminationFen: average, ageFactorPercent: share } = given;
  if (average === null) sheet.lacks('provinceAvgMonthlyWage');
  if (months === null) sheet.lacks('injurySubsidyScheme');
  const whole = average === null || months === null ? null : exact(average).times(months);
  const formula = whole === null ? '缺少当地标准' : `${yuan(average ?? 0)} × ${months}个月`;
  if (months !== null) {
    sheet.step(
      `两项补助金各为${months}个月上年度全省职工月平均工资，医疗补助金由基金、就业补助金由单位支付`,
      ...basis,
    );
  }
  if (share < 100) {
    sheet.step(`距法定退休年龄不足五年，就业补助金按${share}%`, ...basis);
    if (share % 20 !== 0) sheet.warn('条例只规定每满一周岁递减20%，周岁之间的比例须人工确认');
  }
  const medical = sheet.line({ label: '一次性工伤医疗补助金', formula, amount: whole });
  const employment = sheet.line({
    label: '一次性伤残就业补助金',
    formula: share < 100 ? `${formula} × ${share}%` : formula,
    amount: whole === null ? null : whole.percent(share),
  });
  return { medical, employment };
}

/**
 * 一次性工伤待遇 (工伤保险条例第三十五条至第三十七条、第六十四条): the lump sum by grade and, when the relationship ends
 * at grades 5–10, the two subsidies of the region's scheme. One row each; what the employer pays apart.
 */
export const injuryLumpSum = defineCalculator({
  id: 'injury_lump_sum',
  inputs,
  limitation: () => ({ rule: 'general', note: '工伤认定申请期限另计：单位30日，劳动者一年' }),
  burden: ['injury', 'employment'],
  compute(given, { regional: rows }) {
    const sheet = worksheet();
    const lumpSumFen = writeLumpSum(sheet, given);
    let subsidies: { medical: number | null; employment: number | null } = {
      medical: null,
      employment: null,
    };
    if (given.terminated && given.grade < lawOf(injuryGrades).value.subsidiesFromGrade) {
      sheet.warn('一至四级保留劳动关系，不计算两项终止补助金');
    } else if (given.terminated) {
      const scheme = newestTable(rows, 'injurySubsidyScheme', given.regionCode);
      const months = scheme?.table[String(given.grade)];
      if (scheme) sheet.uses(scheme.row);
      const known = scheme !== null && typeof months === 'number';
      subsidies = writeSubsidies(sheet, given, known ? months : null, known ? [basisOf(scheme.row)] : []);
    }
    const outcome = sheet.total();
    if (!given.insured) {
      const local = widerPlaces(given.regionCode).includes('330000') ? uninsuredZhejiang : [];
      sheet.step('未参保的，全部由用人单位支付', ...uninsured, ...local);
    }
    return {
      ...outcome,
      keys: {
        lumpSumFen,
        medicalSubsidyFen: subsidies.medical,
        employmentSubsidyFen: subsidies.employment,
        payableByEmployerFen:
          outcome.amountFen === null ? null : given.insured ? (subsidies.employment ?? 0) : outcome.amountFen,
      },
    };
  },
});
