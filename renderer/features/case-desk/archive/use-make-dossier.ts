import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../../app-context.tsx';

type Made = Awaited<ReturnType<ReturnType<typeof useApp>['dossiers']['make']>>;

/** Makes the dossier of a case; `stop`, or leaving the page, ends it and nothing is saved. */
export function useMakeDossier(caseId: string) {
  const { dossiers } = useApp();
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (): Promise<Made | null> => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ done: 0, of: 0 });
    try {
      return await dossiers.make(caseId, {
        onPart: (done, of) => setProgress({ done, of }),
        signal: controller.signal,
      });
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return { progress, run, stop: () => running.current?.abort() };
}
