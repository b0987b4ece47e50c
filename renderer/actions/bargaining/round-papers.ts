import { documentTitle } from '../../../shared/bargaining/document-titles.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Known } from '../../../shared/schema/row-types.ts';
import type { Needs } from '../needs.ts';
import { inRound } from './in-round.ts';

/** 协商文书: originals on paper that are registered, and issued papers with their bytes. */
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
          },
        }),
      ),
    /** Keeps the record of a paper the program has made; its bytes are kept by the caller. Returns its id. */
    keepPaper: (
      roundId: string,
      given: Pick<Known<Draft<'roundPapers'>>, 'document' | 'templateVersion' | 'issuedOn' | 'aboutId'> & {
        title: string;
        facts: Record<string, unknown>;
        sha256: string;
        bytes: number;
        pages: number;
      },
    ) =>
      inRound(needs, 'roundPaper.issue', roundId, (w, file) => {
        const { title, facts, sha256, bytes, pages, ...card } = given;
        return w.create('roundPapers', {
          ...card,
          roundId,
          state: 'issued',
          pass: file.round.pass,
          body: {
            title,
            facts,
            sha256,
            bytes,
            pages,
            printedAt: [],
            savedAs: '',
            keptAt: '',
            issuedById: me(),
          },
        });
      }),
    markPrinted: (roundId: string, paperId: string, savedAs?: string) =>
      inRound(needs, 'roundPaper.printed', roundId, async (w, file) => {
        const paper = file.roundPapers.find((one) => one.id === paperId);
        await w.update('roundPapers', paperId, {
          body:
            savedAs === undefined
              ? { printedAt: [...(paper?.body.printedAt ?? []), needs.clock.minute()] }
              : { savedAs },
        });
      }),
    voidPaper: (roundId: string, paperId: string, reason: string) =>
      inRound(needs, 'roundPaper.void', roundId, (w) => w.update('roundPapers', paperId, { state: 'void' }), {
        reason,
      }),
  };
}
