import type { Table } from 'dexie';
import type { Host, HostFailure } from '../../shared/host/contract.ts';
import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { groupBy } from '../../shared/journal/group-by.ts';
import { uuid7 } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { isTableName } from '../../shared/schema/child-tables.ts';
import { tableNames } from '../../shared/schema/record-types.ts';
import { doorTables } from '../../shared/schema/tables.ts';
import { applyEntries, foldFromLog } from './apply-entries.ts';
import { catchUp } from './catch-up.ts';
import { type HejieDb, recordTable } from './database.ts';
import type { Head } from './local-rows.ts';
import { emptyHead, readHead, readRebuildMark } from './meta.ts';
import { forkIn, restamp } from './restamp.ts';
import { holdsLastEntry } from './start.ts';

export type RebuildNeeds = {
  db: HejieDb;
  host: Pick<Host, 'journal.state' | 'journal.read' | 'journal.adopt' | 'journal.append'>;
  now: () => Date;
  chance: (length: number) => Uint8Array;
  onProgress?: (progress: { done: number; total: number }) => void;
};

/** What a rebuild did. */
export type Rebuilt = { added: number; handedOver: number; newDevice: boolean };

/**
 * Makes the database hold everything the disk journal holds, keeps what only the database holds, and hands that to
 * the journal. A database that was lost or copied goes on as a new device (data rule 9). It may be cut off at any
 * moment and is then simply run again; the slim cache is built anew at its next load.
 */
export async function rebuildFromDisk(needs: RebuildNeeds): Promise<Result<Rebuilt, HostFailure>> {
  const { db, host, now, onProgress = () => undefined } = needs;
  const newId = () => uuid7(now().getTime(), needs.chance(10));
  const state = await host['journal.state']({});
  if (!state.ok) return fail(state.failure);
  const { fresh } = await begin(db, now(), newId);
  // A database that starts empty sees the log from its first entry, which spares a look-up for each record.
  const orphans = fresh ? new Set<string>() : undefined;
  let cursor: string | null = null;
  let [done, added, forked] = [0, 0, false];
  do {
    const page = await host['journal.read']({ cursor });
    if (!page.ok) return fail(page.failure);
    const { entries } = page.value;
    forked = (await leaveFork(db, entries, newId)) || forked;
    added += (await applyEntries(db, entries, orphans)).added;
    done += entries.length;
    onProgress({ done, total: Math.max(state.value.entries, done) });
    cursor = page.value.next;
  } while (cursor !== null);
  const { head, newDevice } = await settle(db, Object.keys(state.value.heads), newId);
  const adopted = await host['journal.adopt']({ databaseId: head.databaseId });
  if (!adopted.ok) return fail(adopted.failure);
  await db.meta.delete('rebuild');
  const handed = await catchUp({ db, host }, state.value.heads);
  if (!handed.ok) return fail(handed.failure);
  return ok({ added, handedOver: handed.value, newDevice: fresh || forked || newDevice });
}

/** Marks the rebuild and drops the slim cache. Ids are settled here, so that a second run gives out no others. */
async function begin(db: HejieDb, at: Date, newId: () => string): Promise<{ fresh: boolean }> {
  const [before, mark] = await Promise.all([readHead(db), readRebuildMark(db)]);
  const damaged = mark?.damaged ?? (before !== undefined && !(await holdsLastEntry(db, before)));
  await db.transaction('rw', [db.meta, ...caches(db)], async () => {
    await db.meta.put({ key: 'rebuild', startedAt: at.toISOString(), damaged });
    await db.meta.delete('slim');
    await Promise.all(caches(db).map((table) => table.clear()));
    if (!before) await db.meta.put(emptyHead(newId(), newId()));
  });
  return { fresh: before === undefined };
}

/** What is worked out from the records and is made anew after them. */
const caches = (db: HejieDb) => [db.slimPacks, db.slimDeltas, db.factPacks, db.leadDeltas] as Table[];

/** Where a profile and its copy both wrote under one name, what only this one wrote moves to a new device. */
async function leaveFork(db: HejieDb, page: readonly ChangeEntry[], newId: () => string): Promise<boolean> {
  const head = await presentHead(db);
  const seq = await forkIn(db, head.deviceId, page);
  if (seq === null) return false;
  await db.transaction('rw', [...doorTables], async () => {
    const deviceId = newId();
    const moved = await restamp(db, { deviceId: head.deviceId, seq }, { deviceId, seq: 0, hash: '' });
    await db.meta.put({ ...head, databaseId: newId(), deviceId, seq: moved.seq, hash: moved.hash });
    for (const [table, entries] of groupBy(moved.entries, (entry) => entry.table)) {
      if (!isTableName(table)) continue;
      const rows = await foldFromLog(
        db,
        entries.map((entry) => entry.recordId),
      );
      await recordTable(db, table).bulkPut([...rows.values()]);
    }
  });
  return true;
}

/** Takes stock of what the database holds now and writes its head; a copied or damaged one goes on under new ids. */
function settle(db: HejieDb, devices: readonly string[], newId: () => string) {
  return db.transaction('rw', [...doorTables], async () => {
    const old = await presentHead(db);
    const heads: Record<string, number> = {};
    let own: ChangeEntry | undefined;
    for (const device of new Set([...devices, ...Object.keys(old.heads), old.deviceId])) {
      const last = await db.changes
        .where('[deviceId+seq]')
        .between([device, 0], [device, Number.MAX_SAFE_INTEGER], true, true)
        .last();
      if (last) heads[device] = last.seq;
      if (device === old.deviceId) own = last;
    }
    const counts = await Promise.all(tableNames.map((table) => recordTable(db, table).count()));
    const damaged = (await readRebuildMark(db))?.damaged ?? false;
    const newDevice = damaged || (own?.seq ?? 0) !== old.seq;
    const head: Head = {
      ...old,
      ...(newDevice ? { databaseId: newId(), deviceId: newId(), seq: 0, hash: '' } : {}),
      officeId: old.officeId || ((await db.offices.toCollection().first())?.id ?? ''),
      hlc: (await db.changes.orderBy('hlc').last())?.hlc ?? '',
      heads,
      records: counts.reduce((sum, count) => sum + count, 0),
      cases: counts[tableNames.indexOf('cases')] ?? 0,
      slimHlc: '',
    };
    await db.meta.put(head);
    return { head, newDevice };
  });
}

async function presentHead(db: HejieDb): Promise<Head> {
  const head = await readHead(db);
  if (!head) throw new Error('the database lost its head during a rebuild');
  return head;
}
