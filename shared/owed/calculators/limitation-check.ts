import { z } from 'zod';
import { limitation } from '../../deadlines/limitation.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { defineCalculator } from '../calculator.ts';
import { choice, fallback, flag, list, month, onDay, optional, text } from '../fields.ts';
import { need } from '../refused.ts';
import { worksheet } from '../worksheet.ts';

/** 仲裁时效核对 (劳动争议调解仲裁法第二十七条), by the engine of time limits: the last day and whether it has passed. */
export const limitationCheck = defineCalculator({
  id: 'limitation_check',
  inputs: z.strictObject({
    claimKind: choice('请求种类', { pay: '劳动报酬', general: '其他' }),
    label: optional(text('请求名称')),
    employmentOngoing: fallback(flag('劳动关系仍在存续'), false),
    terminationDate: optional(onDay('劳动关系终止之日')),
    knewOn: optional(onDay('知道或者应当知道之日')),
    arrearsMonth: optional(month('拖欠月份')),
    interruptions: fallback(list('中断时效的日期', onDay('日期'), 500), []),
    applicationDate: onDay('申请之日'),
  }),
  limitation: (given, { keys }) => ({
    rule: given.claimKind === 'pay' ? 'wage' : 'general',
    stated: statedOf(keys.deadline as CalendarDay | null, keys.expired === true),
  }),
  burden: [],
  compute(given, { calendar }) {
    const sheet = worksheet();
    const pay = given.claimKind === 'pay';
    const ended = pay && !given.employmentOngoing ? need(given.terminationDate, 'terminationDate') : null;
    const result = limitation({
      rule: pay ? 'wage' : 'general',
      claimant: 'worker',
      knownAt: pay ? null : need(given.knewOn, 'knewOn'),
      terminationAt: ended,
      events: given.interruptions.map((date) => ({
        kind: 'interruption' as const,
        date,
        cause: '主张权利、请求救济或者对方同意履行',
      })),
      asOf: given.applicationDate,
      calendar,
    });
    for (const { text: sentence, basis } of result.because) sheet.step(sentence, ...basis);
    if (result.ignored.length > 0) sheet.warn('部分中断日期不在时效期间内，不发生中断');
    if (result.provisional) sheet.warn('末日所在年份的放假安排未公布，日期为暂定');
    const deadline = result.expiresAt;
    const expired = deadline !== null && given.applicationDate > deadline;
    if (expired) sheet.warn('可能超过仲裁时效；时效由对方在仲裁中提出，不影响调解，也不减少计算数额');
    return sheet.noSum({ deadline, expired });
  },
});

const statedOf = (deadline: CalendarDay | null, expired: boolean) =>
  deadline === null
    ? { status: 'open' as const }
    : { status: expired ? ('expired' as const) : ('open' as const), deadline };
