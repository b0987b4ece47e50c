import type { Host, HostFailure } from '../../shared/host/contract.ts';
import { uuid7 } from '../../shared/kernel/ids.ts';
import { schemaVersion } from '../../shared/schema/migrations.ts';
import { aheadBy, catchUp } from './catch-up.ts';
import type { HejieDb } from './database.ts';
import type { Head } from './local-rows.ts';
import { emptyHead, readHead, readRebuildMark } from './meta.ts';

export type StartNeeds = {
  db: HejieDb;
  host: Pick<Host, 'journal.state' | 'journal.adopt' | 'journal.append'>;
  now: () => Date;
  chance: (length: number) => Uint8Array;
};

/**
 * How the database and the disk journal stand to each other at start. `needsRebuild` ones wait for
 * `rebuildFromDisk`; nothing may be written before. `tornBytes`: a power cut tore off the journal's last line.
 */
export type StartOutcome =
  /** Nothing anywhere: a new desk was made. */
  | { kind: 'first-start' }
  | { kind: 'ok'; tornBytes: number }
  /** The journal lacked entries of this database; they were handed over. */
  | { kind: 'catch-up'; entries: number; tornBytes: number }
  /** The database is empty, the journal is not: it was lost, or this shell is new on this computer. */
  | { kind: 'loss'; entries: number; records: number; tornBytes: number }
  /** The journal is ahead of this database: an old copy of the profile. */
  | { kind: 'older'; entries: number; tornBytes: number }
  /** Another database (the other shell's) wrote the journal since; both hold entries. */
  | { kind: 'foreign'; entries: number; tornBytes: number }
  /** The last rebuild was cut off. */
  | { kind: 'unfinished-rebuild' }
  /** A newer version of the program wrote this database. */
  | { kind: 'newer-schema'; schema: number }
  /**
   * The journal cannot be read or written now. `usable`: the database alone can be worked with, and its changes are
   * handed over later; otherwise there is nothing here to work with until the journal has been asked.
   */
  | { kind: 'journal-unavailable'; failure: HostFailure; usable: boolean };

export type NeedsRebuild = Extract<
  StartOutcome,
  { kind: 'loss' | 'older' | 'foreign' | 'unfinished-rebuild' }
>;

/** True for an outcome that waits for `rebuildFromDisk`. */
export function needsRebuild(outcome: StartOutcome): outcome is NeedsRebuild {
  return ['loss', 'older', 'foreign', 'unfinished-rebuild'].includes(outcome.kind);
}

/** Compares the database with the journal, makes a new desk or hands over what is missing, and tells what it found. */
export async function startDesk(needs: StartNeeds): Promise<StartOutcome> {
  const { db, host } = needs;
  if (await readRebuildMark(db)) return { kind: 'unfinished-rebuild' };
  const head = await readHead(db);
  if (head && head.schema > schemaVersion) return { kind: 'newer-schema', schema: head.schema };
  const whole = head !== undefined && (await holdsLastEntry(db, head));
  const reply = await host['journal.state']({});
  if (!reply.ok) return { kind: 'journal-unavailable', failure: reply.failure, usable: whole };
  const { databaseId, heads, entries, records, tornBytes } = reply.value;
  const empty = !head || Object.keys(head.heads).length === 0;
  if (empty && entries === 0) return firstStart(needs, head);
  if (empty || !whole) return { kind: 'loss', entries, records, tornBytes };
  const missingHere = aheadBy(heads, head.heads);
  if (missingHere > 0) {
    const kind = databaseId === head.databaseId ? 'older' : 'foreign';
    return { kind, entries: missingHere, tornBytes };
  }
  return handOver(needs, head, { databaseId, heads, tornBytes });
}

/** True while the database is the one it was and still holds its last entry. Used after a failed write. */
export async function databaseIntact(db: HejieDb, databaseId: string): Promise<boolean> {
  try {
    db.close();
    await db.open();
    const head = await readHead(db);
    return head !== undefined && head.databaseId === databaseId && (await holdsLastEntry(db, head));
  } catch {
    // It cannot even be opened: that is the answer.
    return false;
  }
}

/** An emptied store can come back with half its tables; the last entry is the canary. */
export async function holdsLastEntry(db: HejieDb, head: Head): Promise<boolean> {
  if (head.seq === 0) return true;
  return (await db.changes.where('[deviceId+seq]').equals([head.deviceId, head.seq]).first()) !== undefined;
}

async function firstStart(needs: StartNeeds, known: Head | undefined): Promise<StartOutcome> {
  const { db, host, now, chance } = needs;
  const newId = () => uuid7(now().getTime(), chance(10));
  const head = known ?? emptyHead(newId(), newId());
  await db.meta.put(head);
  const adopted = await host['journal.adopt']({ databaseId: head.databaseId });
  if (!adopted.ok) return { kind: 'journal-unavailable', failure: adopted.failure, usable: true };
  return { kind: 'first-start' };
}

async function handOver(
  { db, host }: StartNeeds,
  head: Head,
  journal: { databaseId: string | null; heads: Record<string, number>; tornBytes: number },
): Promise<StartOutcome> {
  const { tornBytes } = journal;
  if (journal.databaseId !== head.databaseId) {
    const adopted = await host['journal.adopt']({ databaseId: head.databaseId });
    if (!adopted.ok) return { kind: 'journal-unavailable', failure: adopted.failure, usable: true };
  }
  const handed = await catchUp({ db, host }, journal.heads);
  if (!handed.ok) return { kind: 'journal-unavailable', failure: handed.failure, usable: true };
  return handed.value === 0
    ? { kind: 'ok', tornBytes }
    : { kind: 'catch-up', entries: handed.value, tornBytes };
}
