import { z } from 'zod';
import { computeDeadline } from '../../deadlines/engine.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { defineCalculator } from '../calculator.ts';
import { type Part, partsOfRun, type Rate, totalOf } from '../double-wage-parts.ts';
import { backOneYear, type Run, windowOf } from '../double-wage-window.ts';
import { choice, fallback, onDay, optional, sum, sumsByMonth } from '../fields.ts';
import {
  doubleWageLimitation,
  doubleWagePart,
  doubleWageWindow,
  doubleWageExemptions as exemptions,
} from '../law/contract.ts';
import { newLaw } from '../law/severance.ts';
import { lawOf } from '../law/statute.ts';
import { unknownYear } from '../paid-days.ts';
import { need, refuse } from '../refused.ts';
import { switches } from '../switches.ts';
import { worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  hireDate: onDay('用工之日'),
  contractSignedDate: optional(onDay('补订书面合同之日')),
  employmentEndDate: optional(onDay('劳动关系最后一日')),
  method: fallback(
    choice('分月方法', { anchored: '自用工之日按对日分月', calendarMonth: '按自然月（各月工资不同）' }),
    'anchored',
  ),
  monthlyWageFen: optional(sum('月工资')),
  monthlyWagesFen: optional(sumsByMonth('各月工资')),
  partialMonthDivisor: fallback(
    choice('不满一月的除数', switches.partialMonthDivisor.values),
    'paidDays21_75',
  ),
  exemption: optional(
    choice('不支付的情形', {
      forceMajeure: exemptions.forceMajeure.zh,
      workerIntentOrGrossNegligence: exemptions.workerIntentOrGrossNegligence.zh,
      otherStatutory: exemptions.otherStatutory.zh,
      automaticExtension: exemptions.automaticExtension.zh,
    }),
  ),
  claimFrom: optional(onDay('请求起日')),
  claimTo: optional(onDay('请求止日')),
  applicationDate: optional(onDay('申请仲裁之日')),
  limitationMode: fallback(choice('时效口径', switches.doubleWageLimitationMode.values), 'none'),
});
type Inputs = z.infer<typeof inputs>;
type Mode = Inputs['limitationMode'];

/** The days that may still be claimed under a view of limitation. */
function openDays(run: Run, mode: Mode, application: CalendarDay | null, calendar: WorkCalendar): Run | null {
  if (mode === 'none') return run;
  const applied = need(application, 'applicationDate');
  if (mode === 'perDayBackOneYear') return backOneYear(run, applied);
  const { due } = computeDeadline({ rule: 'arbitration-limitation-1y', trigger: run.to, calendar });
  return applied <= due ? run : null;
}

function rateOf(given: Inputs): Rate {
  const { hireDate: hire, method, partialMonthDivisor: divisor } = given;
  if (method === 'anchored') {
    const wage = need(given.monthlyWageFen, 'monthlyWageFen');
    return { hire, method, divisor, wageOf: () => wage };
  }
  const wages = need(given.monthlyWagesFen, 'monthlyWagesFen');
  return {
    hire,
    method,
    divisor,
    wageOf: ({ from }) => need(wages[from.slice(0, 7)], `monthlyWagesFen.${from.slice(0, 7)}`),
  };
}

/**
 * 未订立书面劳动合同的二倍工资差额 (劳动合同法第八十二条第一款): the second wage of at most 11 months, one row a month.
 * Further keys: the window, the months and working days counted, the sum before limitation and under each view of it.
 */
export const doubleWage = defineCalculator({
  id: 'double_wage',
  inputs,
  contested: [
    { switch: 'partialMonthDivisor', input: 'partialMonthDivisor' },
    {
      switch: 'doubleWageLimitationMode',
      input: 'limitationMode',
      arises: (i) => i.applicationDate !== null,
    },
  ],
  limitation: (i) => {
    const { end } = windowOf(namesOf(i));
    return { rule: 'unsettled', start: end, note: '二倍工资差额属惩罚性赔偿，一般按一年，起算点各地不一' };
  },
  burden: ['contract', 'employment', 'payment'],
  compute(given, { calendar }) {
    const sheet = worksheet();
    const { hireDate: hire, applicationDate, limitationMode } = given;
    if (given.employmentEndDate !== null && given.employmentEndDate < hire) {
      refuse('employmentEndDate', '早于用工之日 / before hireDate');
    }
    if (given.contractSignedDate !== null && given.contractSignedDate < hire) {
      sheet.warn('书面合同在用工之日前已订立，没有二倍工资差额');
    }
    if (hire < lawOf(newLaw).value.firstDay) sheet.warn('用工之日早于劳动合同法施行，起算须人工核对');
    const { start, end } = windowOf(namesOf(given));
    const rate = rateOf(given);
    const law = lawOf(doubleWageWindow);
    sheet.step(
      end === null
        ? `自用工之日${hire}起满一个月的次日起算，请求期间内没有应付二倍工资的日期`
        : `自用工之日${hire}起满一个月的次日起算，计算期间${start}至${end}`,
      ...law.basis,
    );
    const window: Run | null = end === null ? null : { from: start, to: end };
    const under = (mode: Mode): Part[] => {
      const open = window === null ? null : openDays(window, mode, applicationDate, calendar);
      return open === null ? [] : partsOfRun(rate, open, calendar);
    };
    const parts = under(limitationMode);
    if (limitationMode !== 'none') {
      sheet.step(
        `时效口径：${switches.doubleWageLimitationMode.values[limitationMode]}`,
        ...doubleWageLimitation,
      );
    }
    const exempt = given.exemption === null ? null : exemptions[given.exemption];
    if (exempt) sheet.step(`${exempt.zh}，不支付二倍工资`, ...exempt.basis);
    else writeParts(sheet, parts, given.partialMonthDivisor);
    const sums = (mode: Mode) => (exempt ? 0 : totalOf(under(mode)));
    return sheet.total({
      windowStart: start,
      windowEnd: end,
      fullMonths: parts.filter((part) => part.full).length,
      partialWorkdays: parts.reduce((total, part) => total + part.workdays, 0),
      nominalFen: totalOf(under('none')),
      ...(applicationDate === null
        ? {}
        : {
            amountsByLimitationModeFen: {
              none: sums('none'),
              endOfWindow: sums('endOfWindow'),
              perDayBackOneYear: sums('perDayBackOneYear'),
            },
          }),
    });
  },
});

function namesOf(given: Inputs) {
  return {
    hire: given.hireDate,
    signed: given.contractSignedDate,
    ended: given.employmentEndDate,
    claimFrom: given.claimFrom,
    claimTo: given.claimTo,
  };
}

function writeParts(
  sheet: ReturnType<typeof worksheet>,
  parts: readonly Part[],
  divisor: Rate['divisor'],
): void {
  for (const { from, to, full, wage, workdays, amount, known } of parts) {
    if (!known) sheet.warn(unknownYear);
    const by = divisor === 'monthWorkdays' ? '当月工作日数' : '21.75';
    sheet.line({
      label: '二倍工资差额',
      formula: full
        ? `${yuan(wage)}（满一个月）`
        : `${yuan(wage)} ÷ ${by} × ${workdays}个工作日（不超过一个月工资）`,
      amount,
      from,
      to,
    });
  }
  sheet.step('只计增加的一倍；不满一月的按实际工作日折算', ...doubleWagePart);
}
