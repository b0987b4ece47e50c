/** Why a change was refused. Nothing of it was written. */
export type WriteFailure =
  /** A value does not fit its field; `issues` name the fields. */
  | { kind: 'invalid'; table: string; recordId: string; issues: { field: string; problem: string }[] }
  | { kind: 'not-found'; table: string; recordId: string }
  | { kind: 'already-exists'; table: string; recordId: string }
  /** The record was deleted; restore it first. */
  | { kind: 'deleted'; table: string; recordId: string }
  /** No office has been set up yet. */
  | { kind: 'no-office' }
  /** The computer's clock stands more than five minutes behind the last change. */
  | { kind: 'clock-behind'; lastAt: string; now: string }
  /** The database is empty or another one than a moment ago: it must be checked before anything is written. */
  | { kind: 'database-changed' }
  /** The browser refused or aborted the write; `name` is the error's name. */
  | { kind: 'storage-failed'; name: string }
  /** Too little space on the disk. */
  | { kind: 'read-only'; bytes: number }
  /** Writing stopped after a failed write and has not been checked yet. */
  | { kind: 'stopped' };

/** Carries a failure out of a transaction; the message is for logs and holds no personal data. */
export class ChangeRefused extends Error {
  readonly failure: WriteFailure;
  constructor(failure: WriteFailure) {
    super(`change refused: ${failure.kind}`);
    this.name = 'ChangeRefused';
    this.failure = failure;
  }
}

export const refuse = (failure: WriteFailure): never => {
  throw new ChangeRefused(failure);
};

const storageErrors = new Set([
  'AbortError',
  'QuotaExceededError',
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'OpenFailedError',
  'MissingAPIError',
]);

/** True for an error of the store itself, after which nothing may be written before a check (data rule 16). */
export function isStorageError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (storageErrors.has(error.name) || /connection is closing|quota/i.test(error.message))
  );
}
