import type { HostFailure } from '../../shared/host/contract.ts';

/** What the head of the screen says about saving. Everything up to `stopped` is in the database already. */
export type SaveState =
  /** In the database and flushed to the disk journal. */
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** The journal could not be written: changes are in the database only and are handed over later. */
  | { kind: 'waiting-for-disk'; entries: number; failure: HostFailure['kind'] }
  /** Saved, but less than 1 GB is free. */
  | { kind: 'disk-low'; bytes: number }
  /** Less than 256 MB is free: nothing more is written. */
  | { kind: 'read-only'; bytes: number }
  /** Writing has stopped until `verify` finds the database whole. */
  | { kind: 'stopped'; cause: 'storage-failed' | 'other-database-writes' };

/** Warn below this much free space, write nothing below the other (data rule 16). */
const diskWarnBytes = 1024 ** 3;
const diskReadOnlyBytes = 256 * 1024 ** 2;

/** What is known about saving at one moment. */
export type SaveFacts = {
  stopped: Extract<SaveState, { kind: 'stopped' }>['cause'] | null;
  freeBytes: number | null;
  diskFull: boolean;
  failure: HostFailure['kind'] | null;
  entries: number;
  busy: boolean;
};

/** The one thing to say, gravest first. */
export function saveStateOf(facts: SaveFacts): SaveState {
  const { stopped, freeBytes: bytes, diskFull, failure, entries, busy } = facts;
  if (stopped) return { kind: 'stopped', cause: stopped };
  if (diskFull || (bytes !== null && bytes < diskReadOnlyBytes))
    return { kind: 'read-only', bytes: bytes ?? 0 };
  if (failure) return { kind: 'waiting-for-disk', entries, failure };
  if (entries > 0 || busy) return { kind: 'saving' };
  if (bytes !== null && bytes < diskWarnBytes) return { kind: 'disk-low', bytes };
  return { kind: 'saved' };
}
