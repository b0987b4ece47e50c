import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { sides } from '../terms.ts';

/** 协商会议. Announced, then held; minutes are part of it. */
export const RoundMeeting = defineRecord({
  table: 'roundMeetings',
  zh: '协商会议',
  indexes: ['roundId', 'startsAt'],
  card: {
    roundId: zId,
    /** 第几次会议, from 1. */
    no: z.number().int().min(1),
    pass: z.number().int().min(1),
    state: z.enum(['planned', 'held', 'cancelled']),
    startsAt: zLocalMinute,
    /** 会议通知、名单和资料 served on the other side; the backward period is measured from here. */
    noticeServedOn: zDay.nullable(),
  },
  body: {
    place: z.string(),
    endsAt: zLocalMinute.nullable(),
    /** 主持方: both where the law wants both chiefs to chair together. */
    chairSide: z.enum([...codesOf(sides), 'both']),
    chairName: z.string(),
    recorder: z.string(),
    recorderIsRepresentative: z.boolean(),
    agenda: z.array(z.string()),
    /** 随附资料. */
    enclosed: z.array(z.string()),
    /** 逾期提供资料但对方放弃异议: recorded and waived. */
    lateMaterialsWaived: z.boolean(),
    /** 到会代表 by record id, and others present. */
    presentIds: z.array(zId),
    /** 首席代表缺席时的受托人: a delegate for this meeting, with written authority. */
    delegates: z.array(
      z.looseObject({ side: z.enum(codesOf(sides)), name: z.string(), letter: z.boolean() }),
    ),
    observers: z.array(z.looseObject({ name: z.string(), capacity: z.string() })),
    discipline: z.string(),
    discussion: z.string(),
    summary: z.string(),
    /** 会议记录签字: both chiefs, or all present where the profile wants it. */
    signedWorkerOn: zDay.nullable(),
    signedEmployerOn: zDay.nullable(),
    allSigned: z.boolean(),
    /** 是否形成草案. */
    draftAgreed: z.boolean(),
  },
});
export type RoundMeeting = z.output<typeof RoundMeeting.row>;
