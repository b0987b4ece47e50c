import { z } from 'zod';
import { type CalendarDay, zDay } from '../kernel/calendar-day.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { measureIds } from './measures/measures.ts';
import type { Period } from './period.ts';
import type { Counts, Totals } from './tally.ts';
import { distributionsIn, type Names, partsOf } from './words.ts';

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/**
 * 统计汇总文件. What one office hands to the one above: the sums every figure is made of, never the rates, so that
 * numerators and denominators can be added up. It names no party and no case.
 */
const StatisticsFile = z.looseObject({
  format: z.literal('hejie-statistics'),
  version: z.literal(1),
  office: z.looseObject({ id: z.string().min(1), name: z.string().min(1), region: z.string() }),
  from: zDay,
  to: zDay,
  /** The day it was made, and whether the figures are those of a frozen report. */
  madeOn: zDay,
  frozen: z.boolean(),
  /** Offices already added up in it, itself not counted. */
  includes: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
  sums: z.record(z.string(), count.nullable()),
  /** Distribution → words of the part → number. */
  spread: z.record(z.string(), z.record(z.string(), count)),
});
export type StatisticsFile = z.output<typeof StatisticsFile>;

/** Why a file cannot be used. */
export type FileFailure =
  | { kind: 'not-a-file' }
  | { kind: 'newer'; version: unknown }
  | { kind: 'broken'; field: string }
  | { kind: 'lacking'; fields: readonly string[] }
  | { kind: 'other-period'; from: CalendarDay; to: CalendarDay }
  | { kind: 'twice'; office: string }
  | { kind: 'backwards' };

/** The file of an office for a period. Keys of areas become their names: ids mean nothing elsewhere. */
export function statisticsFile(given: {
  office: { id: string; name: string; region: string };
  period: Period;
  madeOn: CalendarDay;
  frozen: boolean;
  includes: readonly { id: string; name: string }[];
  totals: Totals;
  spread: Counts['spread'];
  names: Names;
}): StatisticsFile {
  const { office, period, madeOn, frozen, includes, totals, spread, names } = given;
  return {
    format: 'hejie-statistics',
    version: 1,
    office,
    ...period,
    madeOn,
    frozen,
    includes: includes.map(({ id, name }) => ({ id, name })),
    sums: { ...totals },
    spread: spreadInWords(spread, names),
  };
}

/** Distributions with words in place of ids; coded keys stay, they mean the same everywhere. */
export function spreadInWords(
  spread: Counts['spread'],
  names: Names,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    distributionsIn(spread).map((by) => {
      const parts: Record<string, number> = {};
      for (const { key, zh, count: n } of partsOf(by, spread, names)) {
        const word = by.terms === 'area' ? (key === '' ? '' : `~${zh}`) : key;
        parts[word] = (parts[word] ?? 0) + n;
      }
      return [by.id, parts];
    }),
  );
}

/** Reads a file another office made; every mistake says where it is. */
export function readStatisticsFile(text: string): Result<StatisticsFile, FileFailure> {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ kind: 'not-a-file' });
  }
  if (typeof given !== 'object' || given === null || !('format' in given))
    return fail({ kind: 'not-a-file' });
  if (given.format !== 'hejie-statistics') return fail({ kind: 'not-a-file' });
  if ('version' in given && given.version !== 1) return fail({ kind: 'newer', version: given.version });
  const read = StatisticsFile.safeParse(given);
  if (!read.success) {
    return fail({ kind: 'broken', field: read.error.issues[0]?.path.map(String).join('.') ?? '' });
  }
  if (read.data.from > read.data.to) return fail({ kind: 'backwards' });
  const lacking = measureIds.filter((id) => !(id in read.data.sums));
  return lacking.length > 0 ? fail({ kind: 'lacking', fields: lacking }) : ok(read.data);
}
