import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { matterKinds } from '../process-terms.ts';
import { codesOf } from '../terms.ts';

/**
 * 办理事项. One-off matters, each with its own paper: corrections asked for, materials received, letters of
 * transfer, opinions, union supervision, oversight, incidents. What a kind does not use stays empty.
 */
export const Matter = defineRecord({
  table: 'matters',
  zh: '办理事项',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    kind: z.enum(codesOf(matterKinds)),
    on: zDay,
    dueOn: zDay.nullable(),
    doneOn: zDay.nullable(),
  },
  body: {
    no: z.string(),
    /** 接收单位, 督办对象, 报告对象. */
    target: z.string(),
    /** 需补正事项, 材料, 违法事实, 改正意见 … as a list. */
    items: z.array(z.string()),
    corrections: z.array(z.string()),
    law: z.array(z.string()),
    materials: z.array(z.string()),
    facts: z.string(),
    reason: z.string(),
    /** 建议方案, 改正建议, 办理要求, 处置措施. */
    proposal: z.string(),
    feedback: z.string(),
    transferKind: z.enum(['transfer', 'forward', 'assign', 'assist']).nullable(),
    consented: z.boolean(),
    signer: z.string(),
    personIds: z.array(zId),
    /** The earlier matter it follows: the opinion a recommendation rests on. */
    followsId: zId.nullable(),
    servedOn: zDay.nullable(),
    incident: z
      .looseObject({
        type: z.string(),
        at: zLocalMinute,
        place: z.string(),
        reportedTo: z.array(z.looseObject({ to: z.string(), at: zLocalMinute })),
        nextReportAt: zLocalMinute.nullable(),
      })
      .nullable(),
  },
});
export type Matter = z.output<typeof Matter.row>;
