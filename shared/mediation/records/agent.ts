import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { agentAuthorities, agentKinds, specialPowers } from '../process-terms.ts';
import { codesOf } from '../terms.ts';

/** 代理人. Acts for a party; an act outside the power does not bind it (民法典 165; 民事诉讼法 62 第二款). */
export const Agent = defineRecord({
  table: 'agents',
  zh: '代理人',
  indexes: ['caseId'],
  card: { caseId: zId, partyId: zId, ord: z.number().int().min(0) },
  body: {
    name: z.string(),
    idNo: z.string(),
    phone: z.string(),
    kind: z.enum(codesOf(agentKinds)),
    /** 与委托人关系. */
    relation: z.string(),
    /** 执业证号. */
    licenceNo: z.string(),
    /** 工作单位. */
    unit: z.string(),
    /** 代理事项. */
    matters: z.string(),
    authority: z.enum(codesOf(agentAuthorities)),
    specialItems: z.array(z.enum(codesOf(specialPowers))),
    validFrom: zDay.nullable(),
    validTo: zDay.nullable(),
    /** The signed power is in the file. */
    powerReceived: z.boolean(),
  },
});
export type Agent = z.output<typeof Agent.row>;
