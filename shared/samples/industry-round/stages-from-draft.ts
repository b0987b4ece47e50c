import { blankFilingBody, blankPublicationBody, blankVoteBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day } from '../../kernel/calendar-day.ts';
import { hashOf, withAgreement, withPapers } from '../round-parts.ts';
import type { SampleStage } from '../round-stages.ts';
import { id, paper, roundId } from './ids.ts';

/** From the congress to publication. */
export const stagesFromDraft: readonly SampleStage[] = [
  { id: 'T15', on: day('2026-06-05'), to: 'congressReview' },
  {
    id: 'T16',
    on: day('2026-06-12'),
    to: 'adopted',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundVotes: [
            {
              id: id(90),
              roundId,
              pass: 1,
              on: day('2026-06-12'),
              kind: 'joint-congress',
              enterpriseId: null,
              body: {
                ...blankVoteBody(),
                session: '第一届第二次',
                item: '模具行业工资专项集体合同（草案）',
                draftHash: hashOf(file),
                submittedOn: day('2026-06-05'),
                total: 52,
                present: 48,
                for: 43,
                against: 4,
                abstain: 1,
                issued: 48,
                returned: 48,
                valid: 48,
                invalid: 0,
                secretBallot: true,
                womenDelegates: 13,
                managers: 8,
                chairedBy: '毛国平',
                countedBy: '宋佳',
              },
            } as RoundFile['roundVotes'][number],
          ],
        },
        paper(9, 'congress-vote-tally', day('2026-06-12')),
        paper(10, 'congress-resolution', day('2026-06-12')),
      ),
    take: (file) => withAgreement(file, {}, { adoptedOn: day('2026-06-12'), adoptedHash: hashOf(file) }),
  },
  {
    id: 'T18',
    on: day('2026-06-15'),
    to: 'signed',
    prepare: (file) =>
      withPapers(
        withAgreement(
          file,
          {},
          {
            signedWorkerOn: day('2026-06-15'),
            signedWorkerBy: '毛国平',
            signedEmployerOn: day('2026-06-15'),
            signedEmployerBy: '姜海波',
            sealWorker: true,
            sealEmployer: true,
            signedHash: hashOf(file),
          },
        ),
        paper(11, 'contract-industry-wage', day('2026-06-15')),
      ),
    take: (file) => withAgreement(file, { signedOn: day('2026-06-15'), state: 'signed' }),
  },
  {
    id: 'T19',
    on: day('2026-06-22'),
    to: 'inReview',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundFilings: [
            {
              id: id(91),
              roundId,
              no: 1,
              pass: 1,
              signedOn: day('2026-06-15'),
              filedOn: day('2026-06-22'),
              receivedOn: day('2026-06-22'),
              opinion: null,
              body: {
                ...blankFilingBody(),
                filer: '青溪县模具行业商会',
                authority: '青溪县人力资源和社会保障局',
                receiptNo: '青人社集合〔2026〕41号',
                copies: 5,
                annexes: ['集体合同文本', '工种工价表', '行业职工代表大会决议', '覆盖企业名单'],
                summary: '行业联合工会与商会协商两次达成一致，行业职工代表大会通过。',
                textHash: hashOf(file),
              },
            } as RoundFile['roundFilings'][number],
          ],
        },
        paper(12, 'filing-cover-form', day('2026-06-22')),
      ),
    take: (file) => withAgreement(file, { state: 'filed' }),
  },
  {
    id: 'T21',
    on: day('2026-07-08'),
    to: 'effective',
    prepare: (file) => withPapers(file, paper(13, 'review-opinion-record', day('2026-07-08'))),
    take: (file) =>
      withAgreement(
        { ...file, roundFilings: file.roundFilings.map((one) => ({ ...one, opinion: 'none' as const })) },
        { state: 'in-force', effectiveOn: day('2026-07-08') },
      ),
  },
  {
    id: 'T22',
    on: day('2026-07-13'),
    to: 'published',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundPublications: [
            {
              id: id(92),
              roundId,
              kind: 'agreement',
              pass: 1,
              on: day('2026-07-13'),
              body: {
                ...blankPublicationBody(),
                channels: ['各企业公开栏', '行业商会网站'],
                audience: '本行业全体职工',
                allWorkers: true,
                fullText: true,
                evidence: '五家企业公开栏照片',
              },
            } as RoundFile['roundPublications'][number],
          ],
        },
        paper(14, 'publication-notice', day('2026-07-13')),
      ),
  },
];
