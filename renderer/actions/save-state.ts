/** What the head of the screen says about saving. */
export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** The host cannot be reached: changes are in the database, not yet on disk. */
  | { kind: 'waiting-for-disk'; entries: number }
  | { kind: 'disk-low'; bytes: number }
  | { kind: 'read-only'; bytes: number }
  /** Writing stopped after an aborted write; the program must check itself. */
  | { kind: 'stopped' };

/** The saved state as an external store. */
export function saveState(source: {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => SaveState;
}) {
  return source;
}
