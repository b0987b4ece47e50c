import { useEffect, useRef, useState } from 'react';
import type { RoundWatch } from '../../../actions/bargaining/round-paper-types.ts';
import { useNotice } from '../../../ui/notice.tsx';

export type Progress = { done: number; of: number };

/**
 * A long piece of work with its progress; `stop`, or leaving the page, ends it. `run` answers with what the work did,
 * or null when it was stopped or failed, which is said in words.
 */
export function useLongWork() {
  const { fail } = useNotice();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async <T>(
    work: (watch: RoundWatch) => Promise<T>,
  ): Promise<{ value: T } | 'stopped' | 'failed'> => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ done: 0, of: 0 });
    try {
      return {
        value: await work({
          onPart: (done, of) => setProgress({ done, of }),
          signal: controller.signal,
        }),
      };
    } catch (error) {
      if (controller.signal.aborted) return 'stopped';
      fail(error);
      return 'failed';
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return { progress, run, stop: () => running.current?.abort() };
}
