import { useEffect, useRef, useState } from 'react';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';

export type Progress = { done: number; all: number };

/**
 * Makes papers one after another. `stop` lets the one at work finish and leaves out the rest; so does leaving the page.
 * `run` answers how many were made.
 */
export function useIssueAll(caseId: string) {
  const { papers } = useApp();
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopped = useRef(false);
  const stop = () => {
    stopped.current = true;
  };
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const run = async (wanted: readonly PaperStanding[]): Promise<{ made: number; stopped: boolean }> => {
    stopped.current = false;
    let made = 0;
    setProgress({ done: 0, all: wanted.length });
    try {
      for (const { document, subjectId } of wanted) {
        if (stopped.current) break;
        await papers.issue({ caseId, document, subjectId });
        made += 1;
        setProgress({ done: made, all: wanted.length });
      }
    } finally {
      setProgress(null);
    }
    return { made, stopped: made < wanted.length };
  };
  return { progress, run, stop };
}
