import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

const count = z.number().int();

/**
 * 统计报表. The figures of a period as they were submitted. It is never changed: what was wrong in it is corrected in
 * the next one, with a note.
 */
export const Report = defineRecord({
  table: 'reports',
  zh: '统计报表',
  indexes: ['to'],
  card: {
    kind: z.enum(['month', 'quarter', 'half', 'year', 'other']),
    from: zDay,
    to: zDay,
    submittedOn: zDay,
    preparedById: zId,
  },
  body: {
    /** 统计范围 in words. */
    scope: z.string(),
    preparedBy: z.string(),
    approvedBy: z.string(),
    /** Sums every figure is made of, by measure; null: did not apply. */
    sums: z.record(z.string(), count.nullable()),
    /** 指标值 as submitted, quotients in hundredths. */
    figures: z.array(
      z.looseObject({
        id: z.string(),
        numerator: count.nullable(),
        denominator: count.nullable(),
        hundredths: count.nullable(),
      }),
    ),
    spread: z.record(z.string(), z.record(z.string(), count)),
    checks: z.array(z.looseObject({ id: z.string(), zh: z.string(), sums: z.string(), holds: z.boolean() })),
    /** 更正和说明. */
    remarks: z.array(z.string()),
    /** Offices whose files were added up in it beside the own one. */
    includes: z.array(z.looseObject({ id: z.string(), name: z.string() })),
    title: z.string(),
    templateVersion: z.number().int().min(1),
    /** The facts as printed: field path → text. */
    facts: z.record(z.string(), z.unknown()),
    /** The office's wording it was made with; null: the standard one. */
    edits: z
      .looseObject({ texts: z.record(z.string(), z.string()), clauses: z.array(z.string()) })
      .nullable()
      .default(null),
    /** SHA-256 (hex) and size of the PDF kept as immutable bytes. */
    sha256: z.string(),
    bytes: z.number().int().min(0),
  },
});
export type Report = z.output<typeof Report.row>;
