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

/**
 * The saved state as an external store. `verify`, after `stopped`: checks the database and goes on writing; false: it
 * is not whole, or another program writes, and the window must be opened anew.
 */
export function saveState(source: {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => SaveState;
  verify: () => Promise<boolean>;
}) {
  return source;
}
