import { useEffect, useState } from 'react';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import type { OpenCase } from '../open-case.ts';

const none: readonly PaperStanding[] = [];

/**
 * Where every paper of the case stands, for sections that show the papers of their parts. The last answer stays while
 * a new one is worked out; what cannot be told is told in 文书.
 */
export function useStandings({ file, papers: issued }: OpenCase): readonly PaperStanding[] {
  const { papers } = useApp();
  const [standings, setStandings] = useState(none);
  useEffect(() => {
    let here = true;
    papers.standings(file, issued).then(
      (found) => {
        if (here) setStandings(found);
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [papers, file, issued]);
  return standings;
}
