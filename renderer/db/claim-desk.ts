/** Whether this window may write. A second window or tab of the same profile may not. */
export type DeskClaim = { kind: 'granted'; release: () => void } | { kind: 'held-elsewhere' };

type Locks = Pick<LockManager, 'request'>;

/** Claims the desk for this window until it is closed or `release` is called. */
export function claimDesk(locks: Locks | undefined = globalThis.navigator?.locks): Promise<DeskClaim> {
  if (!locks) return Promise.resolve({ kind: 'granted', release: () => undefined });
  return new Promise((resolve, reject) => {
    const held = locks.request('hejie-desk', { mode: 'exclusive', ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve({ kind: 'held-elsewhere' });
        return undefined;
      }
      return new Promise<void>((release) => resolve({ kind: 'granted', release }));
    });
    held.catch(reject);
  });
}
