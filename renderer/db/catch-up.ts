import type { Host, HostFailure } from '../../shared/host/contract.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { HejieDb } from './database.ts';
import { readHead } from './meta.ts';

/** Entries handed to the journal at once. */
const pageSize = 500;

export type CatchUpNeeds = { db: HejieDb; host: Pick<Host, 'journal.append'> };

/**
 * Hands the journal every entry of this database it does not hold. `heads` are the journal's own.
 * @returns how many entries were handed over
 */
export async function catchUp(
  { db, host }: CatchUpNeeds,
  heads: Record<string, number>,
  onProgress: (done: number) => void = () => undefined,
): Promise<Result<number, HostFailure>> {
  const head = await readHead(db);
  if (!head) return ok(0);
  let done = 0;
  for (const [device, last] of Object.entries(head.heads)) {
    let held = heads[device] ?? 0;
    while (held < last) {
      const entries = await db.changes
        .where('[deviceId+seq]')
        .between([device, held + 1], [device, held + pageSize], true, true)
        .toArray();
      // This database's own log has a hole: the journal could not take what comes after it either.
      if (entries.length === 0) return fail({ kind: 'journal-gap', detail: `after ${held}` });
      const { databaseId, records } = head;
      const reply = await host['journal.append']({ databaseId, entries, records });
      if (!reply.ok) return fail(reply.failure);
      held = entries.at(-1)?.seq ?? last;
      done += entries.length;
      onProgress(done);
    }
  }
  return ok(done);
}

/** How many entries `mine` holds that `theirs` does not. */
export function aheadBy(mine: Record<string, number>, theirs: Record<string, number>): number {
  return Object.entries(mine).reduce(
    (sum, [device, last]) => sum + Math.max(0, last - (theirs[device] ?? 0)),
    0,
  );
}
