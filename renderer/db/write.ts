import { Dexie } from 'dexie';
import { clockTooFarBehind, parseHlc } from '../../shared/journal/hlc.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { uuid7 } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { doorTables } from '../../shared/schema/tables.ts';
import { changeReader } from './change-reader.ts';
import { type Committed, commit } from './commit.ts';
import type { HejieDb } from './database.ts';
import { KeptCases, type KeptRows } from './kept-cases.ts';
import type { Head } from './local-rows.ts';
import { readHead } from './meta.ts';
import type { Digest, Project } from './project.ts';
import { WorkingSet } from './working-set.ts';
import { ChangeRefused, isStorageError, refuse, type WriteFailure } from './write-failure.ts';
import { type Writer, writerFor } from './writer.ts';

export type { Patch } from '../../shared/schema/row-types.ts';
export type { Committed } from './commit.ts';
export type { Digest, Project } from './project.ts';
export { ChangeRefused, type WriteFailure } from './write-failure.ts';
export type { Writer } from './writer.ts';

/** Says whether anything may be written now, and is told when the store failed. The save state implements it. */
export type WriteGuard = {
  refusal(): WriteFailure | null;
  failed(name: string): void;
};

export type DoorNeeds = {
  db: HejieDb;
  now: () => Date;
  today: () => CalendarDay;
  /** Random bytes. */
  chance: (length: number) => Uint8Array;
  /** Id of the person at the desk, or empty. */
  person: () => string;
  /** Told after each commit, before `change` resolves. */
  onCommitted?: (committed: Committed) => void;
  project?: Project;
  digest?: Digest;
  /** Fetches both before each transaction instead, when their code is not there from the start. */
  projection?: () => Promise<{ project: Project; digest: Digest }>;
  guard?: WriteGuard;
};

/**
 * Every change of the desk goes through this door: all rows, their log entries, the slim cache and the head in one
 * transaction, or nothing. @throws ChangeRefused with a typed failure; whatever `work` throws passes through.
 */
export type Change = <T>(
  verb: string,
  work: (w: Writer) => Promise<T>,
  options?: { reason?: string },
) => Promise<T>;

export type Door = {
  change: Change;
  /** The same, with a refusal as a value. */
  attempt: <T>(
    verb: string,
    work: (w: Writer) => Promise<T>,
    options?: { reason?: string },
  ) => Promise<Result<T, WriteFailure>>;
};

/** Opens the one door. Changes run one after another, in the order they were asked for. */
export function openDoor(needs: DoorNeeds): Door {
  let queue: Promise<unknown> = Promise.resolve();
  let known: Pick<Head, 'databaseId' | 'seq'> | null = null;
  const kept = new KeptCases();

  const change: Change = (verb, work, options) => {
    if (Dexie.currentTransaction)
      throw new Error('a change inside a change or transaction would wait for itself');
    const run = queue.then(async () => {
      const { result, head } = await runChange(needs, { known, kept }, verb, work, options);
      known = head;
      return result;
    });
    queue = run.catch(() => undefined);
    return run;
  };
  return {
    change,
    attempt: async (...given) => {
      try {
        return ok(await change(...given));
      } catch (error) {
        if (error instanceof ChangeRefused) return fail(error.failure);
        throw error;
      }
    },
  };
}

async function runChange<T>(
  needs: DoorNeeds,
  { known, kept }: { known: Pick<Head, 'databaseId' | 'seq'> | null; kept: KeptCases },
  verb: string,
  work: (w: Writer) => Promise<T>,
  options: { reason?: string } = {},
) {
  const { db, guard } = needs;
  const refusal = guard?.refusal();
  if (refusal) refuse(refusal);
  const now = needs.now();
  const newId = () => uuid7(now.getTime(), needs.chance(10));
  const { project, digest } = needs.projection ? await needs.projection() : needs;
  try {
    const done = await db.transaction('rw', [...doorTables], async () => {
      let rows: KeptRows | null = null;
      const reader = changeReader(db, () => rows);
      const head = sameDatabase(await readHead(db), known);
      rows = kept.asOf(head);
      const last = head.hlc === '' ? null : parseHlc(head.hlc);
      if (last && clockTooFarBehind(last, now.getTime())) {
        refuse({ kind: 'clock-behind', lastAt: new Date(last.ms).toISOString(), now: now.toISOString() });
      }
      const set = new WorkingSet(reader);
      const result = await work(writerFor({ set, newId, deskOffice: head.officeId }));
      const committed = await commit(db, head, set, {
        verb,
        reason: options.reason,
        by: needs.person(),
        last,
        atMs: now.getTime(),
        today: needs.today(),
        newId,
        project,
        digest,
      });
      return { result, committed, head };
    });
    if (done.committed) {
      kept.keep(done.committed.head, done.committed.cases);
      tell(needs, done.committed);
    }
    const { databaseId, seq } = done.head;
    return { result: done.result, head: { databaseId, seq: done.committed?.entries.at(-1)?.seq ?? seq } };
  } catch (error) {
    if (error instanceof ChangeRefused && error.failure.kind === 'database-changed')
      guard?.failed(error.name);
    if (!isStorageError(error)) throw error;
    guard?.failed(error.name);
    return refuse({ kind: 'storage-failed', name: error.name });
  }
}

/** An emptied store opens as a new one without any error; only what we remember can tell (data rule 16). */
function sameDatabase(head: Head | undefined, known: Pick<Head, 'databaseId' | 'seq'> | null): Head {
  if (!head) return refuse({ kind: 'database-changed' });
  if (known && (known.databaseId !== head.databaseId || head.seq < known.seq)) {
    return refuse({ kind: 'database-changed' });
  }
  return head;
}

/** The change is kept whatever a listener does; its mistake is reported as an unhandled error. */
function tell({ onCommitted }: DoorNeeds, committed: Committed): void {
  try {
    onCommitted?.(committed);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
