/** Why the program does not simply open. */
export type RecoveryKind =
  /** The database was emptied; the disk journal holds the data. */
  | 'loss'
  /** The database holds less than the disk journal. */
  | 'older'
  /** The disk journal was written by another database. */
  | 'foreign'
  | 'host-unreachable'
  /** Open in another window. */
  | 'held-elsewhere'
  | 'journal-damaged';

/** How far a restore is. */
export type Restoring =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number | null }
  | { state: 'done'; entries: number | null }
  | { state: 'failed' };
