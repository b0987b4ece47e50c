import { z } from 'zod';
import { zDay } from '../kernel/calendar-day.ts';
import { hundredths } from './exact.ts';
import type { ParameterKey } from './regional/keys.ts';

/** What a screen needs to know of an input to draw it. */
export interface FieldMeta {
  readonly zh: string;
  readonly kind: 'fen' | 'count' | 'number' | 'day' | 'flag' | 'choice' | 'text' | 'list';
  /** For `list` of records: the fields of one. */
  readonly of?: ReadonlyMap<string, FieldMeta>;
  /** For `choice`: value → Chinese. */
  readonly choices?: Readonly<Record<string, string>>;
  /** May be left out. */
  readonly optional?: boolean;
  /** Filled from the regional table where it has a row. */
  readonly parameter?: ParameterKey;
  /** `factor`: without it there is no sum; `comparison`: without it one test is left out. */
  readonly role?: 'factor' | 'comparison';
}

/** Ten billion yuan: a larger sum is a mistake of typing, and products stay safe numbers. */
const largestSum = 1_000_000_000_000;
const largestCount = 100_000;

const tell = <S extends z.ZodType>(schema: S, meta: FieldMeta): S => schema.meta({ ...meta }) as S;

/** Whole fen, not negative. */
export const sum = (zh: string) => tell(z.int().min(0).max(largestSum), { zh, kind: 'fen' });

/** A whole count (months, minutes, years …), from `least` to `most`. */
export const count = (zh: string, least = 0, most = largestCount) =>
  tell(z.int().min(least).max(most), { zh, kind: 'count' });

/** A number with at most two decimals. */
export const decimal = (zh: string) =>
  tell(
    z
      .number()
      .min(0)
      .max(largestCount)
      .refine((value) => hundredths(value) !== null, 'two-decimals'),
    { zh, kind: 'number' },
  );

export const onDay = (zh: string) => tell(zDay, { zh, kind: 'day' });
export const flag = (zh: string) => tell(z.boolean(), { zh, kind: 'flag' });
export const text = (zh: string) => tell(z.string().max(500), { zh, kind: 'text' });
/** `YYYY-MM`. */
export const month = (zh: string) =>
  tell(z.string().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/, 'YYYY-MM'), { zh, kind: 'text' });
/** GB/T 2260 code of a place. */
export const regionCode = (zh = '地区代码') =>
  tell(z.string().regex(/^\d{6}$/, 'GB/T 2260'), { zh, kind: 'text' });

/** One of named values; the table gives each its Chinese. */
export const choice = <const C extends Readonly<Record<string, string>>>(zh: string, choices: C) =>
  tell(z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]]), {
    zh,
    kind: 'choice',
    choices,
  });

export const list = <S extends z.ZodType>(zh: string, of: S, most = 10_000) =>
  tell(z.array(of).max(most), {
    zh,
    kind: 'list',
    ...(of instanceof z.ZodObject ? { of: fieldsOf(of) } : {}),
  });

/** Whole fen by `YYYY-MM`. */
export const sumsByMonth = (zh: string) => tell(z.record(month('月份'), sum('金额')), { zh, kind: 'list' });

/** May be left out; absent and null are the same. */
export const optional = <S extends z.ZodType>(schema: S): z.ZodType<z.output<S> | null, unknown> =>
  tell(
    schema.nullish().transform((value) => value ?? null),
    { ...metaOf(schema), optional: true },
  ) as unknown as z.ZodType<z.output<S> | null, unknown>;

/** May be left out; then `value` stands. */
export const fallback = <S extends z.ZodType>(
  schema: S,
  value: z.output<S>,
): z.ZodType<z.output<S>, unknown> =>
  tell(
    schema.nullish().transform((given) => given ?? value),
    { ...metaOf(schema), optional: true },
  ) as unknown as z.ZodType<z.output<S>, unknown>;

/** A figure of the regional table; absent or null: missing, never guessed. */
export const regional = <S extends z.ZodType>(
  schema: S,
  parameter: ParameterKey,
  role: 'factor' | 'comparison' = 'factor',
): z.ZodType<z.output<S> | null, unknown> =>
  tell(optional(schema), { ...metaOf(schema), optional: true, parameter, role });

/** The fields of a record in order. */
export const fieldsOf = (record: z.ZodObject): ReadonlyMap<string, FieldMeta> =>
  new Map(Object.entries(record.shape).map(([key, field]) => [key, metaOf(field as unknown as z.ZodType)]));

/** What a screen needs to know of one input. */
export function metaOf(schema: z.ZodType): FieldMeta {
  return schema.meta() as unknown as FieldMeta;
}
