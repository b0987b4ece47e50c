import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { Wording } from '../../../shared/documents/wording/wording.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding, PreparedPaper } from '../../actions/paper-types.ts';
import { useApp } from '../../app-context.tsx';
import { type Reading, useReading } from '../../ui/use-reading.ts';

/** The case itself is the news: it comes in as a new `file`. */
const noNews = () => () => undefined;

/** The paper laid out: from the case as it is now with what was changed on it, or, once issued, as it was frozen. */
export function usePrepared(
  file: CaseFile,
  standing: PaperStanding,
  own: Wording | undefined,
): Reading<PreparedPaper> {
  const { papers, characterPictures } = useApp();
  // A picture put in for a character, or taken out, is another look of the same paper.
  const pictures =
    useLiveQuery(
      async () => (await characterPictures.list()).map(({ body }) => body.sha256).join(),
      [characterPictures],
    ) ?? '';
  const { document, subjectId, issued } = standing;
  const caseId = file.case.id;
  // An issued paper no longer follows the case; a preview is laid out again at each change of it.
  const follows = issued ? issued.id : file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `follows` stands for `issued` and for the case as it is, `pictures` for those the worker draws
  const load = useCallback(
    () =>
      issued ? papers.reopen(issued) : papers.prepare({ caseId, document, subjectId, ...(own && { own }) }),
    [papers, caseId, document, subjectId, follows, own, pictures],
  );
  return useReading(load, noNews);
}
