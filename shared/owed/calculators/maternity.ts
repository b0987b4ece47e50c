import { z } from 'zod';
import { addDays } from '../../kernel/calendar-day.ts';
import { type Context, defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { choice, count, fallback, flag, onDay, optional, regionCode, sum } from '../fields.ts';
import { maternityInsured, maternityLeave, maternityPractice, maternityUninsured } from '../law/benefits.ts';
import { lawOf } from '../law/statute.ts';
import { need } from '../refused.ts';
import { basisOf, newestTable, tableOf } from '../regional/look-up.ts';
import { type Outcome, worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  mode: choice('方式', {
    leaveDays: '产假天数',
    miscarriage: '流产假',
    leaveEnd: '产假末日',
    allowance: '生育津贴',
  }),
  regionCode: optional(regionCode()),
  childOrder: optional(count('孩次', 1, 20)),
  difficultBirth: optional(flag('难产')),
  multiples: optional(count('胎儿数', 1, 10)),
  birthDate: optional(onDay('生育日期')),
  pregnancyMonths: optional(count('怀孕满几个月', 0, 10)),
  leaveStart: optional(onDay('产假首日')),
  days: optional(count('天数', 1, 1000)),
  insured: optional(flag('已参加生育保险')),
  preLeaveWageFen: optional(sum('产假前月工资标准')),
  employerLastYearAvgFen: optional(sum('单位上年度职工月平均工资')),
  allowancePaidFen: optional(sum('已领生育津贴')),
  dailyDivisor: fallback(count('日折算除数', 1, 31), 30),
});
type Inputs = z.infer<typeof inputs>;

/** 产假和生育津贴 (女职工劳动保护特别规定第七条、第八条; 社会保险法第五十六条): days, the last day, or the shortfall. */
export const maternity = defineCalculator({
  id: 'maternity',
  inputs,
  limitation: () => ({ rule: 'wage' }),
  burden: ['payment'],
  compute: (given, context) => modes[given.mode](given, context),
});

const modes: Record<Inputs['mode'], (given: Inputs, context: Context) => Outcome> = {
  leaveDays(given, { regional: rows }) {
    const sheet = worksheet();
    const law = lawOf(maternityLeave);
    const region = need(given.regionCode, 'regionCode');
    const order = need(given.childOrder, 'childOrder');
    const babies = need(given.multiples, 'multiples');
    const difficult = need(given.difficultBirth, 'difficultBirth') ? law.value.difficult : 0;
    const further = (babies - 1) * law.value.eachFurtherChild;
    const national = law.value.days + difficult + further;
    sheet.step(
      `国家规定${law.value.days}天，难产加${difficult}天，多胞胎加${further}天：${national}天`,
      ...law.basis,
    );
    const found =
      given.birthDate === null
        ? newestTable(rows, 'maternityExtraDays', region)
        : tableOf(rows, 'maternityExtraDays', region, given.birthDate);
    if (found === null) {
      sheet.lacks('maternityExtraDays');
      return sheet.noSum({ days: null });
    }
    const extra = found.table[String(order)];
    if (typeof extra !== 'number') sheet.warn(`当地规定未列第${order}孩的延长天数，按零计算，须人工核对`);
    if (babies > 1) sheet.warn('多胞胎与地方延长产假如何合并没有明确规定，须人工核对');
    const days = national + (typeof extra === 'number' ? extra : 0);
    sheet.uses(found.row);
    sheet.step(`第${order}孩按当地规定延长${days - national}天，共${days}天`, basisOf(found.row));
    return sheet.noSum({ days });
  },
  miscarriage(given) {
    const sheet = worksheet();
    const law = lawOf(maternityLeave);
    const months = need(given.pregnancyMonths, 'pregnancyMonths');
    const days = law.value.miscarriage.findLast((tier) => months >= tier.fromMonths)?.days ?? 0;
    sheet.step(`怀孕满${months}个月流产：${days}天`, ...law.basis);
    return sheet.noSum({ days });
  },
  leaveEnd(given) {
    const sheet = worksheet();
    const [start, days] = [need(given.leaveStart, 'leaveStart'), need(given.days, 'days')];
    const leaveEnd = addDays(start, days - 1);
    sheet.step(`自${start}起（含首日）${days}个自然日，至${leaveEnd}`, ...lawOf(maternityLeave).basis);
    return sheet.noSum({ days, leaveEnd });
  },
  allowance(given) {
    const sheet = worksheet();
    const insured = need(given.insured, 'insured');
    const [wage, days] = [need(given.preLeaveWageFen, 'preLeaveWageFen'), need(given.days, 'days')];
    const { dailyDivisor: divisor } = given;
    const perDay = (monthly: number) => exact(monthly).over(divisor).times(days);
    const line = {
      label: insured ? '产假工资标准' : '产假工资（单位支付）',
      formula: `${yuan(wage)} ÷ ${divisor} × ${days}天`,
      amount: perDay(wage),
    };
    if (!insured) {
      sheet.step(
        '未参加生育保险的，由用人单位按产假前工资标准支付',
        ...maternityUninsured,
        maternityPractice,
      );
      const wageStandardFen = sheet.line(line);
      sheet.paid(given.allowancePaidFen ?? 0);
      return sheet.total({ wageStandardFen });
    }
    const average = need(given.employerLastYearAvgFen, 'employerLastYearAvgFen');
    const allowanceFen = perDay(average).rounded();
    sheet.step(
      `生育津贴 = 单位上年度职工月平均工资${yuan(average)} ÷ ${divisor} × ${days}天 = ${yuan(allowanceFen)}，低于产假工资标准的由单位补足`,
      ...maternityInsured,
      maternityPractice,
    );
    const wageStandardFen = sheet.line(line);
    sheet.paid(given.allowancePaidFen ?? allowanceFen);
    return sheet.total({ allowanceFen, wageStandardFen });
  },
};
