import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { choice, count, fallback, flag, optional, regional, sum } from '../fields.ts';
import {
  noncompeteBreach,
  noncompeteGuide,
  noncompeteRelease,
  noncompeteRule,
  noncompeteTerm,
  noPenalty,
} from '../law/contract.ts';
import { lawOf } from '../law/statute.ts';
import { need } from '../refused.ts';
import { type Outcome, type Worksheet, worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  mode: choice('方式', {
    monthly: '按月补偿',
    earlyRelease: '提前解除',
    guideline: '合规指引',
    breach: '违约',
  }),
  clauseKind: fallback(
    choice('条款性质', { noncompete: '竞业限制', confidentialityOnly: '仅保密' }),
    'noncompete',
  ),
  avg12MonthWageFen: optional(sum('前十二个月平均工资')),
  agreedMonthlyFen: optional(sum('约定月补偿')),
  minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly', 'comparison'),
  monthsPerformed: optional(count('已履行月数', 0, 1200)),
  agreedMonths: optional(count('约定限制月数', 0, 1200)),
  monthlyCompensationFen: optional(sum('月补偿')),
  employerReleasesDuringTerm: optional(flag('单位在期限内解除竞业限制')),
  monthsReceived: optional(count('已领补偿月数', 0, 1200)),
  agreedPenaltyMultiple: optional(count('违约金倍数', 0, 1000)),
  penaltyClauseFen: optional(sum('违约金条款数额')),
});
type Inputs = z.infer<typeof inputs>;

/** 竞业限制补偿 (劳动合同法第二十三条、第二十四条; 法释〔2020〕26号第三十六条至第四十条). A bare 保密 clause gives nothing. */
export const noncompete = defineCalculator({
  id: 'noncompete',
  inputs,
  limitation: () => ({ rule: 'general', note: '按月到期分别起算' }),
  burden: ['performance', 'payment'],
  compute(given) {
    const sheet = worksheet();
    const bare = given.clauseKind === 'confidentialityOnly';
    const penalty: Outcome['keys'] = given.penaltyClauseFen === null ? {} : { penaltyValid: !bare };
    if (bare) {
      sheet.step('仅约定保密义务，不产生竞业限制补偿；对保密条款约定由劳动者承担的违约金无效', ...noPenalty);
      const month: Outcome['keys'] =
        given.mode === 'monthly' ? { monthlyFenExact: '0', payableMonths: 0 } : {};
      return sheet.total({ ...month, ...penalty });
    }
    const outcome = modes[given.mode](given, sheet);
    return { ...outcome, keys: { ...outcome.keys, ...penalty } };
  },
});

const modes: Record<Inputs['mode'], (given: Inputs, sheet: Worksheet) => Outcome> = {
  monthly(given, sheet) {
    const law = lawOf(noncompeteRule);
    const performed = need(given.monthsPerformed, 'monthsPerformed');
    const { longestMonths: longest, percent } = law.value;
    const payableMonths = Math.min(performed, given.agreedMonths ?? longest, longest);
    let monthly = exact(given.agreedMonthlyFen ?? 0);
    if (given.agreedMonthlyFen !== null) sheet.step(`按约定月补偿${yuan(monthly)}`, ...noncompeteTerm);
    else {
      monthly = exact(need(given.avg12MonthWageFen, 'avg12MonthWageFen')).percent(percent);
      if (given.minWageFen === null) sheet.unchecked('minWageMonthly', '最低工资');
      else monthly = monthly.atLeast(given.minWageFen);
      sheet.step(
        `未约定补偿的，按前十二个月平均工资的${percent}%，不低于最低工资：每月${yuan(monthly)}`,
        ...law.basis,
      );
    }
    sheet.step(
      `已履行${performed}个月，最长不超过约定期限和${longest}个月：计${payableMonths}个月`,
      ...noncompeteTerm,
    );
    sheet.line({
      label: '竞业限制补偿',
      formula: `${yuan(monthly)} × ${payableMonths}个月`,
      amount: monthly.times(payableMonths),
    });
    return sheet.total({ monthlyFenExact: monthly.text(), payableMonths });
  },
  earlyRelease(given, sheet) {
    const monthly = need(given.monthlyCompensationFen, 'monthlyCompensationFen');
    const months = lawOf(noncompeteRule).value.releaseMonths;
    if (!need(given.employerReleasesDuringTerm, 'employerReleasesDuringTerm')) {
      sheet.step('单位未在期限内解除，不产生额外补偿', ...noncompeteRelease);
      return sheet.total();
    }
    sheet.step(`单位在期限内解除的，劳动者可以请求额外支付${months}个月补偿`, ...noncompeteRelease);
    sheet.line({
      label: '提前解除竞业限制的额外补偿',
      formula: `${yuan(monthly)} × ${months}个月`,
      amount: exact(monthly).times(months),
    });
    return sheet.total();
  },
  guideline(given, sheet) {
    const [law, guide] = [lawOf(noncompeteRule), lawOf(noncompeteGuide)];
    const average = exact(need(given.avg12MonthWageFen, 'avg12MonthWageFen'));
    const long = need(given.agreedMonths, 'agreedMonths') > guide.value.longTermOverMonths;
    const share = long ? guide.value.longTermPercent : guide.value.percent;
    const floor = given.minWageFen ?? 0;
    if (given.minWageFen === null) sheet.unchecked('minWageMonthly', '最低工资');
    const judicialFloorFen = average.percent(law.value.percent).atLeast(floor).rounded();
    const guidelineFen = average.percent(share).atLeast(floor).rounded();
    sheet.step(`司法解释标准每月${yuan(judicialFloorFen)}（${law.value.percent}%）`, ...law.basis);
    sheet.step(`合规指引建议每月不低于${yuan(guidelineFen)}（${share}%）；指引不是裁判标准`, ...guide.basis);
    return sheet.noSum({ judicialFloorFen, guidelineFen });
  },
  breach(given, sheet) {
    const monthly = need(given.monthlyCompensationFen, 'monthlyCompensationFen');
    const received = need(given.monthsReceived, 'monthsReceived');
    const times = need(given.agreedPenaltyMultiple, 'agreedPenaltyMultiple');
    const agreedPenaltyFen = exact(monthly)
      .times(need(given.agreedMonths, 'agreedMonths'))
      .times(times)
      .rounded();
    sheet.step('劳动者违约的，可以请求返还已付补偿；违约金另列，过高的可以请求调整', ...noncompeteBreach);
    sheet.line({
      label: '返还竞业限制补偿',
      formula: `${yuan(monthly)} × ${received}个月`,
      amount: exact(monthly).times(received),
    });
    const guide = lawOf(noncompeteGuide);
    if (times > guide.value.penaltyTimes) sheet.warn(`约定违约金超过补偿总额的${guide.value.penaltyTimes}倍`);
    return sheet.total({ agreedPenaltyFen });
  },
};
