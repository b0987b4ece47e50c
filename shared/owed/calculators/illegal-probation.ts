import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { choice, count, fallback, flag, optional, sum } from '../fields.ts';
import { probationDamages, probationLimit, probationPart } from '../law/contract.ts';
import { lawOf } from '../law/statute.ts';
import { payOfPart } from '../paid-days.ts';
import { need } from '../refused.ts';
import { worksheet, yuan } from '../worksheet.ts';

const kinds = {
  fixed: '固定期限',
  open: '无固定期限',
  task: '以完成任务为期限',
  probationOnly: '仅约定试用期',
};

/** 试用期上限 in months and why. */
function limitOf(
  kind: keyof typeof kinds,
  term: number | null,
  prior: boolean,
): { limit: number; why: string } {
  const law = lawOf(probationLimit).value;
  if (prior) return { limit: 0, why: '同一单位与同一劳动者只能约定一次试用期' };
  if (kind === 'task' || kind === 'probationOnly') return { limit: 0, why: `${kinds[kind]}，不得约定试用期` };
  if (kind === 'open') return { limit: law.open, why: kinds.open };
  const months = need(term, 'contractTermMonths');
  const tier = law.fixed.find((one) => months < one.below);
  return { limit: tier?.limit ?? 0, why: `合同期限${months}个月（${tier?.zh}）` };
}

/** 违法约定试用期赔偿金 (劳动合同法第八十三条): the later wage for what was served beyond the limit. */
export const illegalProbation = defineCalculator({
  id: 'illegal_probation',
  inputs: z.strictObject({
    contractKind: choice('合同种类', kinds),
    contractTermMonths: optional(count('合同期限（月）', 0, 1200)),
    priorProbation: fallback(flag('此前已约定过试用期'), false),
    agreedProbationMonths: optional(count('约定试用期（月）', 0, 1200)),
    servedProbationMonths: count('已履行试用期（整月）', 0, 1200),
    servedExtraWorkdays: fallback(count('另有工作日', 0, 31), 0),
    postProbationMonthlyWageFen: sum('试用期满月工资'),
  }),
  limitation: () => ({ rule: 'general' }),
  burden: ['contract', 'payment'],
  compute(given) {
    const sheet = worksheet();
    const wage = given.postProbationMonthlyWageFen;
    const { limit, why } = limitOf(given.contractKind, given.contractTermMonths, given.priorProbation);
    sheet.step(`${why}：试用期最长${limit}个月`, ...lawOf(probationLimit).basis);
    const excessMonths = Math.max(0, given.servedProbationMonths - limit);
    const excessWorkdays = given.servedProbationMonths >= limit ? given.servedExtraWorkdays : 0;
    sheet.step(
      `超过部分已履行${excessMonths}个月${excessWorkdays > 0 ? `又${excessWorkdays}个工作日` : ''}，按试用期满月工资支付`,
      ...probationDamages,
    );
    if (excessMonths > 0) {
      sheet.line({
        label: '违法约定试用期赔偿金',
        formula: `${yuan(wage)} × ${excessMonths}个月`,
        amount: exact(wage).times(excessMonths),
      });
    }
    if (excessWorkdays > 0) {
      sheet.step('不满一月的部分按21.75折算', probationPart);
      sheet.line({
        label: '违法约定试用期赔偿金（不满一月）',
        formula: `${yuan(wage)} ÷ 21.75 × ${excessWorkdays}个工作日（不超过一个月工资）`,
        amount: payOfPart(wage, excessWorkdays),
      });
    }
    return sheet.total({ limitMonths: limit, excessMonths, excessWorkdays });
  },
});
