import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { choice, count, fallback, regional, sum } from '../fields.ts';
import { probationWage } from '../law/contract.ts';
import { lawOf } from '../law/statute.ts';
import { switches } from '../switches.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 试用期工资差额 (劳动合同法第二十条): 80 % of the post's lowest or of the agreed wage, never below the minimum wage. */
export const probationWageGap = defineCalculator({
  id: 'probation_wage_gap',
  inputs: z.strictObject({
    contractWageFen: sum('合同约定工资'),
    samePostLowestWageFen: sum('相同岗位最低档工资'),
    minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly'),
    paidProbationWageFen: sum('试用期实发月工资'),
    months: count('月数', 0, 1200),
    floorMode: fallback(choice('下限口径', switches.floorMode.values), 'eitherSuffices'),
  }),
  contested: [{ switch: 'floorMode', input: 'floorMode' }],
  limitation: () => ({ rule: 'wage' }),
  burden: ['payment', 'employment'],
  compute(given) {
    const sheet = worksheet();
    const law = lawOf(probationWage);
    const { minWageFen: minimum, paidProbationWageFen: paid, months } = given;
    const byPost = exact(given.samePostLowestWageFen).percent(law.value.percent);
    const byContract = exact(given.contractWageFen).percent(law.value.percent);
    const floors = { floorByPostFen: byPost.rounded(), floorByContractFen: byContract.rounded() };
    sheet.step(
      `岗位最低档的${law.value.percent}%为${yuan(byPost)}，约定工资的${law.value.percent}%为${yuan(byContract)}，并不得低于最低工资`,
      ...law.basis,
    );
    if (minimum === null) {
      sheet.lacks('minWageMonthly');
      return sheet.noSum({ ...floors, gapEitherSufficesFen: null, gapBothRequiredFen: null });
    }
    const low = byPost.atMost(byContract).atLeast(minimum);
    const high = byPost.atLeast(byContract).atLeast(minimum);
    const gap = (floor: typeof low) => floor.minus(paid).atLeast(0).times(months);
    const floor = given.floorMode === 'eitherSuffices' ? low : high;
    sheet.line({
      label: '试用期工资差额',
      formula: `（${yuan(floor)} － ${yuan(paid)}）× ${months}个月`,
      amount: gap(floor),
    });
    return sheet.total({
      ...floors,
      gapEitherSufficesFen: gap(low).rounded(),
      gapBothRequiredFen: gap(high).rounded(),
    });
  },
});
