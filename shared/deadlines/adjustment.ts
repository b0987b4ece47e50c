import { z } from 'zod';
import { zDay } from '../kernel/calendar-day.ts';

/**
 * Facts that move a period. In input the short names stand beside the ones other programs use
 * (`date`, `start`, `end`, `consentedOn`, …).
 */
const optionalDay = zDay.nullish();

/** 中断: the period starts anew on `at`. `originalStart` is the first start, when `trigger` is the event. */
const interruption = z
  .object({
    type: z.literal('interruption'),
    at: optionalDay,
    date: optionalDay,
    originalStart: optionalDay,
    event: z.string().nullish(),
  })
  .transform((given, context) => {
    const at = given.at ?? given.date;
    if (!at) {
      context.addIssue('interruption without "at"');
      return z.NEVER;
    }
    return {
      type: 'interruption' as const,
      at,
      originalStart: given.originalStart ?? null,
      event: given.event ?? null,
    };
  });

/** 中止、扣除: the period stands still from `from` and goes on on `to`; `to: null` while it lasts. */
const suspension = z
  .object({
    type: z.literal('suspension'),
    from: optionalDay,
    start: optionalDay,
    to: optionalDay,
    end: optionalDay,
    daysAdded: z.int().min(0).nullish(),
    event: z.string().nullish(),
  })
  .transform((given, context) => {
    const from = given.from ?? given.start;
    const to = given.to ?? given.end ?? null;
    if (!from || (to !== null && to < from)) {
      context.addIssue('suspension needs "from", not later than "to"');
      return z.NEVER;
    }
    return {
      type: 'suspension' as const,
      from,
      to,
      daysAdded: given.daysAdded ?? null,
      event: given.event ?? null,
    };
  });

/** 延长: agreed or approved on `agreedOn`, to `newDue` or by `value` units of the period. */
const extension = z
  .object({
    type: z.literal('extension'),
    agreedOn: optionalDay,
    consentedOn: optionalDay,
    consentDate: optionalDay,
    at: optionalDay,
    newDue: optionalDay,
    to: optionalDay,
    value: z.int().min(1).max(1000).nullish(),
    days: z.int().min(1).max(1000).nullish(),
    event: z.string().nullish(),
  })
  .transform((given) => ({
    type: 'extension' as const,
    agreedOn: given.agreedOn ?? given.consentedOn ?? given.consentDate ?? given.at ?? null,
    newDue: given.newDue ?? given.to ?? null,
    value: given.value ?? given.days ?? null,
    event: given.event ?? null,
  }));

export const Adjustment = z.union([interruption, suspension, extension]);
export type Adjustment = Readonly<z.output<typeof Adjustment>>;
export type Interruption = Extract<Adjustment, { type: 'interruption' }>;
export type Suspension = Extract<Adjustment, { type: 'suspension' }>;
export type Extension = Extract<Adjustment, { type: 'extension' }>;
