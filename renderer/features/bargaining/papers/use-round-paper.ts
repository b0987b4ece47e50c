import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { Wording } from '../../../../shared/documents/wording/wording.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import type { WordingShelf } from '../../../ui/paper/wording/use-own-wording.ts';
import { nothingTells, type Reading, useReading } from '../../../ui/use-reading.ts';

/** Where the changes of a paper of a round are kept before it is made. */
export function useRoundShelf(roundId: string, { document, subjectId }: RoundPaperStanding): WordingShelf {
  const { roundPapers } = useApp();
  return useMemo(() => {
    const which = { roundId, document, subjectId };
    return {
      load: () => roundPapers.ownWording(which),
      keep: (draft) => roundPapers.keepWording(which, draft),
    };
  }, [roundPapers, roundId, document, subjectId]);
}

/** The paper laid out: from the round as it is now with what was changed on it, or, once made, as it was frozen. */
export function useRoundPaper(
  file: RoundFile,
  { document, subjectId, issued }: RoundPaperStanding,
  own: Wording | undefined,
): Reading<PreparedPaper> {
  const { roundPapers, characterPictures } = useApp();
  const roundId = file.round.id;
  // A picture put in for a character, or taken out, is another look of the same paper.
  const pictures =
    useLiveQuery(
      async () => (await characterPictures.list()).map(({ body }) => body.sha256).join(),
      [characterPictures],
    ) ?? '';
  // A paper that was made no longer follows the round; a preview is laid out again at each change of it.
  const follows = issued ? issued.id : file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `follows` stands for `issued` and for the round as it is, `pictures` for those the worker draws
  const load = useCallback(
    () =>
      issued
        ? roundPapers.reopen(issued)
        : roundPapers.prepare({ roundId, document, subjectId, ...(own && { own }) }),
    [roundPapers, roundId, document, subjectId, follows, own, pictures],
  );
  return useReading(load, nothingTells);
}
