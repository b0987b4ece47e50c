import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { choice, fallback, flag } from '../fields.ts';
import {
  earlyBase,
  earlySeverance,
  groundChoices,
  grounds,
  newLaw,
  severanceRule,
} from '../law/severance.ts';
import { lawOf } from '../law/statute.ts';
import { type Service, serviceFields, severance } from '../severance.ts';
import { type Worksheet, worksheet, yuan } from '../worksheet.ts';

/** 经济补偿 by ground and service, as {@link economicCompensation} and 代通知金 use it. */
export interface SeveranceClaim extends Service {
  readonly ground: keyof typeof grounds;
  readonly pre2008Mode: 'segment481' | 'noSegment';
  readonly renewalRefusedByWorker: boolean;
}

/** Why a ground gives no severance; null where it does. */
function whyNone({ ground, renewalRefusedByWorker }: SeveranceClaim): string | null {
  const { zh, severance: gives, damages } = grounds[ground];
  if (damages) return `“${zh}”不适用经济补偿，应计算违法解除（终止）赔偿金（unlawful_termination）`;
  if (!gives) return `“${zh}”依法不支付经济补偿`;
  if (ground === 'E44-1' && renewalRefusedByWorker)
    return '单位维持或者提高约定条件续订而劳动者不同意，不支付经济补偿';
  return null;
}

/** Grounds the rules before 2008 name; for others their use is open. */
const namedIn481: ReadonlySet<string> = new Set(['R36-employer', 'R40-1', 'R40-2', 'R40-3', 'R41']);

/** Writes the rows of severance and gives its further keys. */
export function writeSeverance(sheet: Worksheet, inputs: SeveranceClaim) {
  const ground = grounds[inputs.ground];
  const none = whyNone(inputs);
  if (none !== null) {
    severance(worksheet(), inputs, null);
    sheet.step(none, ...ground.basis);
    if (ground.damages) sheet.warn(none);
    return { compensationMonths: 0, baseFen: null, baseFenExact: null, preMonths: 0, postMonths: 0 };
  }
  sheet.step(`事由：${ground.zh}，应当支付经济补偿`, ...ground.basis);
  const early = lawOf(earlySeverance);
  const { base, uncapped, halves, earlyMonths } = severance(
    sheet,
    inputs,
    inputs.pre2008Mode === 'noSegment' ? null : { part: ground.early, ceiling: early.value.ceilingMonths },
  );
  if (inputs.pre2008Mode === 'segment481' && inputs.serviceStart < lawOf(newLaw).value.firstDay) {
    sheet.step(
      `2008年以前的工作年限按当时规定另计：${earlyMonths}个月`,
      ...lawOf(newLaw).basis,
      ...early.basis,
      earlyBase,
    );
  }
  if (earlyMonths > 0) {
    if (!namedIn481.has(inputs.ground)) {
      sheet.warn('当时的规定没有写明这一事由，2008年以前部分须人工核对');
    }
    sheet.line({
      label: '经济补偿（2008年以前部分）',
      formula: `${yuan(uncapped)} × ${earlyMonths}个月`,
      amount: uncapped.times(earlyMonths),
    });
  }
  sheet.line({
    label: earlyMonths > 0 ? '经济补偿（2008年起部分）' : '经济补偿',
    formula: `${yuan(base)} × ${halves / 2}个月`,
    amount: base.times(halves).over(2),
  });
  sheet.step('经济补偿为税前数额，个人所得税另按规定计算', ...lawOf(severanceRule).basis);
  return {
    compensationMonths: earlyMonths + halves / 2,
    baseFen: base.rounded(),
    baseFenExact: base.text(),
    preMonths: earlyMonths,
    postMonths: halves / 2,
  };
}

/** 经济补偿 N (劳动合同法第四十六条、第四十七条). Fen; months in halves. */
export const economicCompensation = defineCalculator({
  id: 'economic_compensation',
  inputs: z.strictObject({
    ...serviceFields,
    ground: choice('解除或者终止的事由', groundChoices),
    pre2008Mode: fallback(
      choice('2008年以前工作年限', { segment481: '分段计算', noSegment: '不分段' }),
      'segment481',
    ),
    renewalRefusedByWorker: fallback(flag('单位维持或者提高条件续订，劳动者拒绝'), false),
  }),
  contested: [{ switch: 'pre2008Mode', input: 'pre2008Mode' }],
  limitation: (i) => ({ rule: 'general', start: i.lastDayOfEmployment }),
  burden: ['decision', 'payment', 'employment'],
  compute(inputs) {
    const sheet = worksheet();
    return sheet.total(writeSeverance(sheet, inputs));
  },
});
