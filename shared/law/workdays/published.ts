import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

/**
 * 已公布的放假安排: the State Council arrangements of 2004–2026 as the package chinese-days 1.5.7 tabulates
 * them. Only its data are used: its functions call every weekday after the last year a working day and
 * read the machine's time zone.
 */
export interface PublishedDays {
  /** Day off of a holiday period → name of the feast. Weekends inside the period included. */
  readonly off: ReadonlyMap<string, string>;
  /** 调休上班 → name of the feast it pays for. */
  readonly work: ReadonlyMap<string, string>;
  /** 调休放假: days off paid for by a make-up working day. */
  readonly lieu: ReadonlySet<string>;
}

/** Years the table is known to be complete for; a newer table needs a look before this moves. */
export const publishedYears = { first: 2004, last: 2026 } as const;

/** Entries read `English name,中文名,number of days`. */
const chineseName = (entry: string) => entry.split(',')[1] ?? entry;

const named = (entries: Record<string, string>) =>
  new Map(Object.entries(entries).map(([on, entry]) => [on, chineseName(entry)]));

let parsed: PublishedDays | null = null;

/** The table, read once. */
export function publishedDays(): PublishedDays {
  parsed ??= {
    off: named(table.holidays),
    work: named(table.workdays),
    lieu: new Set(Object.keys(table.inLieuDays)),
  };
  return parsed;
}
