import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf, genders } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { chiefRoles, producedBy, sides } from '../terms.ts';

/** 协商代表. One person of one side, with what protects the person while the mandate lasts. */
export const RoundRepresentative = defineRecord({
  table: 'roundReps',
  zh: '协商代表',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    side: z.enum(codesOf(sides)),
    chief: z.boolean(),
    /** 外聘专业人员: counts in the third of outsiders and is never chief. */
    outsider: z.boolean(),
    ord: z.number().int().min(0),
    /** False when replaced or gone; the history stays. */
    active: z.boolean(),
  },
  body: {
    name: z.string(),
    gender: z.enum(codesOf(genders)).nullable(),
    post: z.string(),
    department: z.string(),
    phone: z.string(),
    idNo: z.string(),
    frontline: z.boolean(),
    disabled: z.boolean(),
    dispatched: z.boolean(),
    /** 排除情形: roles that may not sit on this side, as the rules code them, such as deputy-general-manager. */
    roles: z.array(z.string()),
    producedBy: z.enum(codesOf(producedBy)),
    producedOn: zDay.nullable(),
    /** 得票 of the person in an election; null: none was held. */
    votes: z
      .looseObject({
        for: z.number().int().min(0),
        against: z.number().int().min(0),
        abstain: z.number().int().min(0),
      })
      .nullable(),
    /** 首席代表身份 and, where the chief is a delegate, the written authority. */
    chiefRole: z.enum(codesOf(chiefRoles)).nullable(),
    authorisation: z
      .looseObject({
        principal: z.string(),
        powers: z.string(),
        from: zDay,
        to: zDay.nullable(),
        /** 签署正式合同 must be named expressly. */
        maySign: z.boolean(),
      })
      .nullable(),
    /** 外聘: unit, qualification, what is entrusted, and the instructor it is. */
    commission: z
      .looseObject({
        organisation: z.string(),
        scope: z.string(),
        on: zDay.nullable(),
        instructorId: zId.nullable(),
      })
      .nullable(),
    confidentialitySignedOn: zDay.nullable(),
    /** 任期 and 劳动合同到期日: the labour contract does not end while duties last. */
    mandateFrom: zDay.nullable(),
    mandateTo: zDay.nullable(),
    contractEndsOn: zDay.nullable(),
    /** 更换: why and when the person left, and when the other side was told in writing. */
    leftOn: zDay.nullable(),
    leftReason: z.string(),
    notifiedOtherSideOn: zDay.nullable(),
    /** 接替: whose place this person took. */
    replacesId: zId.nullable().default(null),
  },
});
export type RoundRepresentative = z.output<typeof RoundRepresentative.row>;
