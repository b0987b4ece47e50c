import { documentTitle } from '../../../shared/bargaining/document-titles.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { inRound } from './in-round.ts';

/** 协商文书: originals on paper that are registered, and what is voided. Papers are made in `round-press.ts`. */
export function roundPaperActions(needs: Needs) {
  const { me } = needs;
  return {
    /** 登记纸质原件: a signed or sealed original that was not made by the program. Returns its id. */
    registerPaper: (
      roundId: string,
      given: {
        document: string;
        on: CalendarDay;
        title?: string;
        keptAt?: string;
        pages?: number;
        aboutId?: string | null;
      },
    ) =>
      inRound(needs, 'roundPaper.register', roundId, (w, file) =>
        w.create('roundPapers', {
          roundId,
          document: given.document,
          templateVersion: 0,
          state: 'external',
          issuedOn: given.on,
          pass: file.round.pass,
          aboutId: given.aboutId ?? null,
          body: {
            title: given.title ?? documentTitle(given.document).zh,
            facts: {},
            sha256: '',
            bytes: 0,
            pages: given.pages ?? 0,
            printedAt: [],
            savedAs: '',
            keptAt: given.keptAt ?? '',
            issuedById: me(),
            registerNo: nextRegisterNo(file),
          },
        }),
      ),
    /** 作废: a wrong paper is voided with a reason, never changed. */
    voidPaper: (roundId: string, paperId: string, reason: string) =>
      inRound(
        needs,
        'roundPaper.void',
        roundId,
        (w, file) => {
          if (!file.roundPapers.some((one) => one.id === paperId && one.state !== 'void')) {
            throw new NotAllowed({
              zh: '这份文书已经作废，或者不属于本轮协商。没有改动。',
              en: 'This paper is void already, or is not of this round. Nothing was changed.',
            });
          }
          const voided = { on: needs.clock.today(), reason };
          return w.update('roundPapers', paperId, { state: 'void', body: { voided } });
        },
        { reason },
      ),
  };
}

/** The next 文书登记号 of a round; a voided paper keeps its own, so that none is given twice. */
export const nextRegisterNo = ({ roundPapers }: RoundFile): number =>
  1 + Math.max(roundPapers.length, ...roundPapers.map(({ body }) => body.registerNo ?? 0));
