import { z } from 'zod';
import { fen } from '../../kernel/money.ts';
import { instalmentDays, mostInstalments, splitEqually } from '../../mediation/instalments.ts';
import { defineCalculator } from '../calculator.ts';
import { choice, count, fallback, flag, onDay, sum } from '../fields.ts';
import { agreementTerms, rolling } from '../law/procedure.ts';
import { unknownYear } from '../paid-days.ts';
import { refuse } from '../refused.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 分期支付安排: equal parts of whole fen, the last takes the rest; days from the anchor day, never moved by rolling. */
export const instalmentSchedule = defineCalculator({
  id: 'instalment_schedule',
  inputs: z.strictObject({
    totalFen: sum('总额'),
    count: count('期数', 1, mostInstalments),
    firstDue: onDay('首期日期'),
    interval: choice('间隔', { month: '每月' }),
    rollToNextWorkday: fallback(flag('遇休息日顺延至下一工作日'), false),
  }),
  limitation: () => ({ rule: 'none' }),
  burden: [],
  compute({ totalFen, count: parts, firstDue, rollToNextWorkday }, { calendar }) {
    if (parts > totalFen) refuse('count', '期数多于总额的分数 / more parts than fen');
    const sheet = worksheet();
    const amountsFen = splitEqually(fen(totalFen), parts);
    const anchors = instalmentDays(firstDue, parts, 'monthly');
    const dueDates = rollToNextWorkday ? anchors.map((on) => calendar.rollForward(on)) : anchors;
    if (rollToNextWorkday && anchors.some((on) => !calendar.covers(on))) sheet.warn(unknownYear);
    sheet.step(`${yuan(totalFen)}分${parts}期，前各期取整，尾差并入末期，合计等于总额`, ...agreementTerms);
    sheet.step(
      rollToNextWorkday
        ? '日期以首期日为准逐月推算，遇休息日顺延'
        : '日期以首期日为准逐月推算，短月取末日，不顺延',
      ...(rollToNextWorkday ? rolling : []),
    );
    dueDates.forEach((on, i) => {
      const amount = amountsFen[i] ?? 0;
      sheet.line({ label: `第${i + 1}期`, formula: `${on}前支付${yuan(amount)}`, amount, to: on });
    });
    return sheet.total({ amountsFen, dueDates });
  },
});
