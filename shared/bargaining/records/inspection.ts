import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { findings } from '../terms.ts';

/** 逐条检查结果. Promise against what was found. */
export const ClauseFinding = z.looseObject({
  clauseId: zId.nullable(),
  clause: z.string(),
  promised: z.string(),
  actual: z.string(),
  evidence: z.string(),
  finding: z.enum(codesOf(findings)),
});
export type ClauseFinding = z.output<typeof ClauseFinding>;

/** 履约检查 by a joint group, or the yearly report of both chiefs to the congress. */
export const RoundInspection = defineRecord({
  table: 'roundInspections',
  zh: '履约检查',
  indexes: ['roundId', 'on'],
  card: {
    roundId: zId,
    kind: z.enum(['inspection', 'report']),
    on: zDay,
    enterpriseId: zId.nullable(),
    /** 整改期限, and the day all was put right. */
    rectifyBy: zDay.nullable(),
    rectifiedOn: zDay.nullable(),
  },
  body: {
    /** 检查组 or 报告人, of both sides. */
    workerInspectors: z.array(z.string()),
    employerInspectors: z.array(z.string()),
    periodFrom: zDay.nullable(),
    periodTo: zDay.nullable(),
    findings: z.array(ClauseFinding),
    /** 最低工资复核: the standard on the day, the lowest pay found. */
    minimumWageFen: zFen.nullable(),
    lowestPayFen: zFen.nullable(),
    /** 实际增长, in hundredths of a per cent. */
    growth: z.number().int().nullable(),
    problems: z.string(),
    /** 职工知晓、满意: valid answers and the positive ones. */
    surveyed: z.number().int().min(0).nullable(),
    aware: z.number().int().min(0).nullable(),
    satisfied: z.number().int().min(0).nullable(),
    /** 报告: to which meeting, what delegates said, on which inspections it rests. */
    reportedTo: z.string(),
    delegatesOpinion: z.string(),
    inspectionIds: z.array(zId),
    submittedToChiefsOn: zDay.nullable(),
  },
});
export type RoundInspection = z.output<typeof RoundInspection.row>;
