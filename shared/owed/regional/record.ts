import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { type ParameterKey, parameterKeys } from './keys.ts';

/** 地区参数. One dated figure of one place with its source. Rows are added; a correction is a new row. */
export const RegionalParameter = z.strictObject({
  /** UUIDv7, or `builtin-…` for the rows the program brings. */
  id: z.string().min(1).max(80),
  key: z.enum(Object.keys(parameterKeys) as [ParameterKey, ...ParameterKey[]]),
  /** GB/T 2260; `000000`: the nation. */
  regionCode: z.string().regex(/^\d{6}$/),
  /** 一档、二档、三档 as 1, 2, 3, where the notice grades districts. */
  tier: z.int().min(1).max(9).optional(),
  /** Money in fen, shares in basis points, tables as name → number or list of numbers. */
  value: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fen'), fen: z.int().min(0) }),
    z.strictObject({ kind: z.literal('count'), count: z.int().min(0) }),
    z.strictObject({ kind: z.literal('percentBp'), bp: z.int().min(0).max(1_000_000) }),
    z.strictObject({
      kind: z.literal('table'),
      table: z.record(z.string(), z.union([z.number(), z.array(z.number())])),
    }),
  ]),
  period: z.enum(['month', 'hour', 'day', 'year']),
  /** For statistics of the year before: the year measured. */
  statisticalYear: z.int().optional(),
  effectiveFrom: zDay,
  /** Last day in force; `null` until superseded. */
  effectiveTo: zDay.nullable(),
  title: z.string().min(1).max(200),
  documentNo: z.string().max(100).nullable(),
  issuer: z.string().max(100).nullable(),
  sourceNote: z.string().max(500),
  confidence: z.enum(['read', 'recalled']),
  verifiedBy: z.string().max(100).optional(),
  supersededBy: z.string().optional(),
  note: z.string().max(500).optional(),
});
export type RegionalParameter = Readonly<z.infer<typeof RegionalParameter>>;
