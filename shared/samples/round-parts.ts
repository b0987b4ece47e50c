import type { RoundFile } from '../bargaining/round-file.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Id } from '../kernel/ids.ts';
import { sampleCadre } from './sample-union.ts';

/** The lists of a round before anything was done. */
export const emptyLists = {
  roundReps: [],
  roundOffers: [],
  roundMaterials: [],
  roundMeetings: [],
  roundItems: [],
  roundMeasures: [],
  roundVotes: [],
  roundClauses: [],
  roundTables: [],
  roundFilings: [],
  roundPublications: [],
  roundInspections: [],
  roundSteps: [],
  roundPapers: [],
  roundAttachments: [],
  collectiveAgreements: [],
  orderQuotes: [],
  bargainingActivities: [],
  instructors: [],
  siblings: [],
  wider: [],
};

/** An original on paper that is kept and registered. */
export const originalOf =
  (roundId: Id, id: (n: number) => Id) =>
  (n: number, document: string, on: CalendarDay): RoundFile['roundPapers'][number] => ({
    id: id(200 + n),
    roundId,
    document,
    templateVersion: 0,
    state: 'external',
    issuedOn: on,
    pass: 1,
    aboutId: null,
    body: {
      title: '',
      facts: {},
      sha256: '',
      bytes: 0,
      pages: 1,
      printedAt: [],
      savedAs: '',
      keptAt: '协商案卷',
      issuedById: sampleCadre,
      registerNo: null,
      edits: null,
      signings: [],
      originalAt: '',
      prints: [],
      replacesId: null,
      voided: null,
    },
  });

export const withPapers = (file: RoundFile, ...papers: RoundFile['roundPapers']): RoundFile => ({
  ...file,
  roundPapers: [...file.roundPapers, ...papers],
});

type Agreement = RoundFile['collectiveAgreements'][number];

/** The contract with some of its fields changed. */
export const withAgreement = (
  file: RoundFile,
  patch: Partial<Agreement>,
  body: Partial<Agreement['body']> = {},
): RoundFile => ({
  ...file,
  collectiveAgreements: file.collectiveAgreements.map(
    (one) => ({ ...one, ...patch, body: { ...one.body, ...body } }) as typeof one,
  ),
});

/** Identity of the draft both sides initialled. */
export const hashOf = (file: RoundFile): string => file.collectiveAgreements[0]?.body.draftHash ?? '';
