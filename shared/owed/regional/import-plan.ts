import { type FileRows, readEachCsvRow, readEachRow } from './exchange.ts';
import { clashOf } from './merge.ts';
import type { RegionalParameter } from './record.ts';

/** What is to be done with a row of a file. */
export type ImportStep = {
  readonly theirs: RegionalParameter;
  /** The own row it stands against; null for a figure the table has not got. */
  readonly own: RegionalParameter | null;
  /**
   * `fresh`: added · `same`: nothing to do · `different`: another value, the person chooses · `kept`: as different,
   * but the own row was compared with the notice by a person and stays.
   */
  readonly kind: 'fresh' | 'same' | 'different' | 'kept';
};

/** Reads an exchange file by what it holds: a JSON list, else CSV. */
export function readFigureFile(text: string): FileRows {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (!plain.startsWith('[') && !plain.startsWith('{')) return readEachCsvRow(text);
  try {
    return readEachRow(JSON.parse(plain));
  } catch {
    return { rows: [], failures: [{ kind: 'exchange', row: 0, key: 'json' }] };
  }
}

/**
 * What an import would do, row by row; nothing is done here. A row without a counterpart of its id stands against the
 * own row of the same figure that rules on its days.
 * @param entered the own table as entered, with corrected rows marked
 */
export function importSteps(
  entered: readonly RegionalParameter[],
  incoming: readonly RegionalParameter[],
): ImportStep[] {
  const byId = new Map(entered.map((row) => [row.id, row]));
  // What was corrected where the file comes from is no figure any more.
  const live = incoming.filter((row) => row.supersededBy === undefined);
  return live.map((theirs) => {
    const own = byId.get(theirs.id) ?? clashOf(entered, theirs);
    if (own === null) return { theirs, own, kind: 'fresh' };
    if (own.supersededBy !== undefined || says(own) === says(theirs)) return { theirs, own, kind: 'same' };
    return { theirs, own, kind: own.verifiedBy === undefined ? 'different' : 'kept' };
  });
}

/** What a row says, without whose row it is and who compared it. */
function says(row: RegionalParameter): string {
  const { key, regionCode, tier, value, effectiveFrom, effectiveTo, title, documentNo, confidence } = row;
  return JSON.stringify([
    key,
    regionCode,
    tier ?? null,
    value.kind === 'table' ? { kind: value.kind, table: Object.entries(value.table).sort() } : value,
    effectiveFrom,
    effectiveTo,
    title,
    documentNo,
    confidence,
  ]);
}
