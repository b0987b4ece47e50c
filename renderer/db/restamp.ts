import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { entryHash } from '../../shared/journal/hash.ts';
import type { HejieDb } from './database.ts';

/**
 * Where a copied profile went its own way: the first of this device's own entries whose number the journal gave to
 * another entry. @returns null when both tell the same story
 */
export async function forkIn(
  db: HejieDb,
  deviceId: string,
  page: readonly ChangeEntry[],
): Promise<number | null> {
  const own = page.filter((entry) => entry.deviceId === deviceId);
  if (own.length === 0) return null;
  const mine = await db.changes
    .where('[deviceId+seq]')
    .anyOf(own.map((entry) => [deviceId, entry.seq]))
    .toArray();
  const idOf = new Map(mine.map((entry) => [entry.seq, entry.id]));
  const forked = own.filter((entry) => (idOf.get(entry.seq) ?? entry.id) !== entry.id);
  return forked.length === 0 ? null : Math.min(...forked.map((entry) => entry.seq));
}

/**
 * Gives this device's entries from `seq` on to a new device, as that device's next entries. What they say stays;
 * numbers, version vectors and hash chain become those of the new device. Runs inside the caller's transaction.
 */
export async function restamp(
  db: HejieDb,
  from: { deviceId: string; seq: number },
  to: { deviceId: string; seq: number; hash: string },
): Promise<{ entries: ChangeEntry[]; seq: number; hash: string }> {
  const forked = await db.changes
    .where('[deviceId+seq]')
    .between([from.deviceId, from.seq], [from.deviceId, Number.MAX_SAFE_INTEGER], true, true)
    .sortBy('seq');
  const before = await lastBefore(
    db,
    from,
    forked.map((entry) => entry.recordId),
  );
  let { seq, hash } = to;
  const entries = forked.map((entry) => {
    seq += 1;
    const { [from.deviceId]: _own, ...others } = entry.vv;
    const kept = before.get(entry.recordId);
    const vv = { ...others, ...(kept ? { [from.deviceId]: kept } : {}), [to.deviceId]: seq };
    const moved: ChangeEntry = { ...entry, deviceId: to.deviceId, seq, vv, previousHash: hash };
    hash = entryHash(moved);
    return moved;
  });
  await db.changes.bulkPut(entries);
  return { entries, seq, hash };
}

/** For each record, the last number of the device that it had seen before the fork. */
async function lastBefore(
  db: HejieDb,
  fork: { deviceId: string; seq: number },
  recordIds: readonly string[],
): Promise<Map<string, number>> {
  const entries = await db.changes.where('recordId').anyOf(recordIds).toArray();
  const last = new Map<string, number>();
  for (const { deviceId, seq, recordId } of entries) {
    if (deviceId !== fork.deviceId || seq >= fork.seq) continue;
    last.set(recordId, Math.max(last.get(recordId) ?? 0, seq));
  }
  return last;
}
