import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { RegionalParameter } from '../../owed/regional/record.ts';
import { defineRecord } from '../../schema/record.ts';

const { key, regionCode, value, period, confidence } = RegionalParameter.shape;

/**
 * 地区参数 an office entered or took from a file, beside those the program brings. Stored as entered: an open row ends
 * where the next one of the same figure begins, which is worked out when the table is read.
 */
export const RegionalFigure = defineRecord({
  table: 'regionalFigures',
  zh: '地区参数',
  indexes: [],
  card: { key, regionCode, effectiveFrom: zDay },
  body: {
    /** 一档、二档、三档 as 1, 2, 3. */
    tier: z.number().int().min(1).max(9).nullable(),
    value,
    period,
    statisticalYear: z.number().int().nullable(),
    effectiveTo: zDay.nullable(),
    title: z.string(),
    documentNo: z.string().nullable(),
    issuer: z.string().nullable(),
    sourceNote: z.string(),
    confidence,
    note: z.string(),
    /** The row this one corrects: one of the office, or `builtin-…`. */
    corrects: z.string().nullable(),
    /** Who compared the row with the notice of the issuing office; such a row is never overwritten by an import. */
    verifiedById: zId.nullable(),
  },
});
export type RegionalFigure = z.output<typeof RegionalFigure.row>;
