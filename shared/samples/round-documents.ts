import { blankPublicationBody } from '../bargaining/blank.ts';
import type { RoundFile } from '../bargaining/round-file.ts';
import { day } from '../kernel/calendar-day.ts';
import { id, roundId } from './wage-round/ids.ts';
import { wageRoundAfter } from './wage-round.ts';

/*
 * What did not happen in the sample wage round and some papers tell: the same round at the step where it would have.
 */

/** Both lists posted once both sides had named theirs. */
export function listPosted(): RoundFile {
  const file = wageRoundAfter('T8');
  const list = {
    id: id(150),
    roundId,
    kind: 'representatives',
    pass: 1,
    on: day('2026-03-13'),
    body: {
      ...blankPublicationBody(),
      channels: ['厂务公开栏', '企业微信群'],
      audience: '全体职工',
      allWorkers: true,
      noticeKind: 'first',
      determinedOn: day('2026-03-12'),
      notifiedOtherSideOn: day('2026-03-12'),
    },
  } as RoundFile['roundPublications'][number];
  return { ...file, roundPublications: [...file.roundPublications, list] };
}
