import type { HostOutput } from '../../../shared/host/contract.ts';
import { HostError } from '../../../shared/host/host-error.ts';
import { segmentEntries, segmentPath, snapshotPath } from './segment.ts';
import { snapshotEntries } from './snapshot-file.ts';

const pageEntries = 2000;
const pageBytes = 4 * 1024 * 1024;

/** Where the log lies: the snapshot it starts with (0: none), and the segments with their committed lengths. */
export type Extent = { base: number; segments: { number: number; end: number }[] };

type Page = HostOutput<'journal.read'>;
/** One entry and the cursor of the place after it. */
type Piece = { json: Buffer; next: string };

/**
 * Hands the log out by pages. A cursor names a place (`s<snapshot>:<lines>` or `j<segment>:<bytes>`), so it holds
 * after a restart too; the reader of the last page is kept, so that going on costs nothing.
 */
export function journalPages(folder: string) {
  let kept: { at: string; pieces: AsyncGenerator<Piece> } | null = null;
  return async (cursor: string | null, extent: Extent): Promise<Page> => {
    const pieces = kept !== null && kept.at === cursor ? kept.pieces : piecesFrom(folder, cursor, extent);
    if (kept && kept.pieces !== pieces) await kept.pieces.return(undefined);
    kept = null;
    const entries: unknown[] = [];
    let bytes = 0;
    let next = '';
    while (entries.length < pageEntries && bytes < pageBytes) {
      const piece = await pieces.next();
      if (piece.done) return { entries: entries as Page['entries'], next: null };
      entries.push(JSON.parse(piece.value.json.toString('utf8')));
      bytes += piece.value.json.length;
      next = piece.value.next;
    }
    kept = { at: next, pieces };
    return { entries: entries as Page['entries'], next };
  };
}

async function* piecesFrom(folder: string, cursor: string | null, extent: Extent): AsyncGenerator<Piece> {
  const place = placeOf(cursor, extent);
  if (place.snapshot > 0) {
    let line = 0;
    for await (const some of snapshotEntries(snapshotPath(folder, place.snapshot)))
      for (const json of some) {
        line += 1;
        if (line > place.lines) yield { json, next: `s${place.snapshot}:${line}` };
      }
  }
  for (const { number, end } of extent.segments.filter((one) => one.number >= place.segment)) {
    const from = number === place.segment ? place.bytes : 0;
    for await (const some of segmentEntries(segmentPath(folder, number), from, end))
      for (const { json, after } of some) yield { json, next: `j${number}:${after}` };
  }
}

function placeOf(cursor: string | null, { base }: Extent) {
  if (cursor === null) return { snapshot: base, lines: 0, segment: base, bytes: 0 };
  const parts = /^([sj])(\d{1,9}):(\d{1,15})$/.exec(cursor);
  if (!parts) throw new HostError('bad-input', 'cursor');
  const [number, count] = [Number(parts[2]), Number(parts[3])];
  if (parts[1] === 's') return { snapshot: number, lines: count, segment: number, bytes: 0 };
  return { snapshot: 0, lines: 0, segment: number, bytes: count };
}
