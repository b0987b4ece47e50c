import { z } from 'zod';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { targetMetrics } from '../statistics/targets.ts';

/** 工作目标. A rate the office or the one above set for a year, of the whole or of one town, with the paper that says so. */
export const BargainingTarget = defineRecord({
  table: 'bargainingTargets',
  zh: '集体协商工作目标',
  indexes: ['year'],
  card: {
    year: z.number().int().min(1990).max(2200),
    metric: z.enum(codesOf(targetMetrics)),
    /** 镇（街道）; null: the whole. */
    town: z.string().nullable(),
  },
  body: {
    /** Hundredths of a per cent: 95 % is 9500. */
    points: z.number().int().min(0).max(10_000),
    /** 依据: the paper that set it. */
    source: z.string(),
    note: z.string(),
  },
});
export type BargainingTarget = z.output<typeof BargainingTarget.row>;
