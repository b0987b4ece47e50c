import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { count, fallback, flag, optional, sum } from '../fields.ts';
import { servicePeriod, servicePeriodArticle38, servicePeriodFault, trainingWages } from '../law/contract.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 服务期违约金上限 (劳动合同法第二十二条): training cost × time not served ÷ agreed time. Wages never count. */
export const servicePeriodPenalty = defineCalculator({
  id: 'service_period_penalty',
  inputs: z.strictObject({
    trainingFeeFen: sum('有凭证的培训费'),
    travelFen: fallback(sum('差旅费'), 0),
    otherDirectFen: fallback(sum('其他直接费用'), 0),
    wagesDuringTrainingFen: optional(sum('培训期间工资（不计）')),
    servicePeriodMonths: count('约定服务期（月）', 1, 1200),
    servedMonths: count('已履行（整月）', 0, 1200),
    agreedPenaltyFen: optional(sum('约定违约金')),
    paidPenaltyFen: fallback(sum('劳动者已付违约金'), 0),
    resignedUnderArt38: fallback(flag('因单位过错被迫解除'), false),
  }),
  limitation: () => ({ rule: 'general' }),
  burden: ['training'],
  compute(given) {
    const sheet = worksheet();
    const { servicePeriodMonths: agreed, servedMonths: served, paidPenaltyFen: paid } = given;
    const cost = given.trainingFeeFen + given.travelFen + given.otherDirectFen;
    const left = Math.max(0, agreed - served);
    const ceiling = exact(cost).times(left).over(agreed);
    const limit = given.agreedPenaltyFen === null ? ceiling : ceiling.atMost(given.agreedPenaltyFen);
    if (given.resignedUnderArt38) {
      sheet.step('劳动者依第三十八条解除，不属于违反服务期约定，不支付违约金', ...servicePeriodArticle38);
    } else {
      sheet.step(
        `培训费用${yuan(cost)}，未履行${left}个月，违约金不超过分摊费用${yuan(ceiling)}`,
        ...servicePeriod,
      );
      sheet.step('单位因劳动者严重过错解除的，仍应支付', ...servicePeriodFault);
    }
    if ((given.wagesDuringTrainingFen ?? 0) > 0) sheet.step('培训期间的工资不计入培训费用', trainingWages);
    const amount = given.resignedUnderArt38 ? 0 : limit;
    const amountFen =
      sheet.line({ label: '服务期违约金（上限）', formula: `${yuan(cost)} × ${left} ÷ ${agreed}`, amount }) ??
      0;
    const refundFen = Math.max(0, paid - amountFen);
    if (refundFen > 0)
      sheet.step(`劳动者已付${yuan(paid)}，多付${yuan(refundFen)}应予返还`, ...servicePeriod);
    return sheet.total({ refundFen });
  },
});
