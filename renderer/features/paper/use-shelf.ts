import { useMemo } from 'react';
import type { PaperStanding } from '../../actions/paper-types.ts';
import { useApp } from '../../app-context.tsx';
import type { WordingShelf } from '../../ui/paper/wording/use-own-wording.ts';

/** Where the changes of a paper of a case are kept before it is made. */
export function useShelf(caseId: string, { document, subjectId }: PaperStanding): WordingShelf {
  const { papers } = useApp();
  return useMemo(() => {
    const which = { caseId, document, subjectId };
    return { load: () => papers.ownWording(which), keep: (draft) => papers.keepWording(which, draft) };
  }, [papers, caseId, document, subjectId]);
}
