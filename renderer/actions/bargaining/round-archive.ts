import { archiveLacks, mayArchive } from '../../../shared/bargaining/process/archive.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { inRound } from './in-round.ts';

/** 归档 of a round: its file is closed; afterwards only papers and the steps that follow it are added. */
export function archiveActions(needs: Needs) {
  return {
    /** 归档. @throws NotAllowed while the round is not over, for a day to come, or a gap without its reason */
    archiveRound: (roundId: string, given: { on: CalendarDay; retention: string; note: string }) =>
      inRound(needs, 'round.archive', roundId, (w, file) => {
        if (!mayArchive(file)) {
          throw new NotAllowed({
            zh: '本轮协商还没有结束，或者已经归档，不能归档。没有改动。',
            en: 'The round is not over yet, or archived already. Nothing was changed.',
          });
        }
        if (given.on > needs.clock.today()) {
          throw new NotAllowed({
            zh: `归档日期${given.on}还没有到。没有改动。请改正日期。`,
            en: `${given.on} has not come yet. Nothing was changed. Please correct the day.`,
          });
        }
        const lacks = archiveLacks(file);
        if (lacks.length > 0 && given.note.trim() === '') {
          throw new NotAllowed({
            zh: `八步证明还缺${lacks.length}项，归档须写明缺项原因。没有改动。`,
            en: `${lacks.length} proofs of the eight steps are missing; say why. Nothing was changed.`,
          });
        }
        return w.update('rounds', roundId, {
          body: {
            archivedOn: given.on,
            retention: given.retention.trim(),
            archiveNote: given.note.trim(),
          },
        });
      }),
    /** 撤销归档, with its reason. */
    reopenRound: (roundId: string, reason: string) =>
      inRound(
        needs,
        'round.reopen',
        roundId,
        (w) => w.update('rounds', roundId, { body: { archivedOn: null } }),
        { reason },
      ),
  };
}
