import { useCallback, useEffect, useState } from 'react';

/** A reading that is not a Dexie query: still on its way, failed, or there. */
export type Reading<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; retry: () => void }
  /** `stale`: the answer to the question before; the new one is on its way. */
  | { state: 'ready'; value: T; stale: boolean };

type Subscribe = (listener: () => void) => () => void;

/** For a reading that only changes with its question. */
export const nothingTells: Subscribe = () => () => undefined;

type Answer<T> = { of: object; value: T } | { of: object; error: unknown } | null;

/**
 * Reads through `load`, again whenever `load` changes or `subscribe` calls back. An answer that arrives after a newer
 * question is dropped, and the last good answer stays on screen meanwhile.
 * @param load kept stable with `useCallback`
 */
export function useReading<T>(load: () => Promise<T>, subscribe: Subscribe): Reading<T> {
  const [answer, setAnswer] = useState<Answer<T>>(null);
  const [round, setRound] = useState(0);
  const retry = useCallback(() => setRound((n) => n + 1), []);

  useEffect(() => subscribe(retry), [subscribe, retry]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setAnswer({ of: load, value }),
      (error: unknown) => current && setAnswer({ of: load, error }),
    );
    return () => {
      current = false;
    };
  }, [load, round]);

  if (answer === null) return { state: 'loading' };
  if ('error' in answer) {
    return answer.of === load ? { state: 'failed', error: answer.error, retry } : { state: 'loading' };
  }
  return { state: 'ready', value: answer.value, stale: answer.of !== load };
}
