import { blankFilingBody, blankPublicationBody, blankVoteBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day } from '../../kernel/calendar-day.ts';
import { hashOf, withAgreement, withPapers } from '../round-parts.ts';
import type { SampleStage } from '../round-stages.ts';
import { id, original, roundId } from './ids.ts';

/** From the congress to publication. */
export const stagesFromDraft: readonly SampleStage[] = [
  { id: 'T15', on: day('2026-04-10'), to: 'congressReview' },
  {
    id: 'T16',
    on: day('2026-04-20'),
    to: 'adopted',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundVotes: [
            {
              id: id(92),
              roundId,
              pass: 1,
              on: day('2026-04-20'),
              kind: 'staff-congress',
              enterpriseId: null,
              body: {
                ...blankVoteBody(),
                session: '第三届第五次',
                item: '工资专项集体合同（草案）',
                draftHash: hashOf(file),
                submittedOn: day('2026-04-10'),
                total: 45,
                present: 42,
                for: 38,
                against: 3,
                abstain: 1,
                issued: 42,
                returned: 42,
                valid: 42,
                invalid: 0,
                secretBallot: true,
                womenDelegates: 19,
                managers: 7,
                frontlineDelegates: 30,
                chairedBy: '周卫国',
                countedBy: '何敏、孙强',
              },
            } as RoundFile['roundVotes'][number],
          ],
        },
        original(9, 'congress-vote-tally', day('2026-04-20')),
        original(10, 'congress-resolution', day('2026-04-20')),
      ),
    take: (file) => withAgreement(file, {}, { adoptedOn: day('2026-04-20'), adoptedHash: hashOf(file) }),
  },
  {
    id: 'T18',
    on: day('2026-04-21'),
    to: 'signed',
    prepare: (file) =>
      withPapers(
        withAgreement(
          file,
          {},
          {
            signedWorkerOn: day('2026-04-21'),
            signedWorkerBy: '周卫国',
            signedEmployerOn: day('2026-04-21'),
            signedEmployerBy: '方建平',
            sealWorker: true,
            sealEmployer: true,
            signedHash: hashOf(file),
          },
        ),
        original(11, 'contract-wage', day('2026-04-21')),
      ),
    take: (file) => withAgreement(file, { signedOn: day('2026-04-21'), state: 'signed' }),
  },
  {
    id: 'T19',
    on: day('2026-04-28'),
    to: 'inReview',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundFilings: [
            {
              id: id(93),
              roundId,
              no: 1,
              pass: 1,
              signedOn: day('2026-04-21'),
              filedOn: day('2026-04-28'),
              receivedOn: day('2026-04-28'),
              opinion: null,
              body: {
                ...blankFilingBody(),
                filer: '青溪恒达机械有限公司',
                authority: '青溪县人力资源和社会保障局',
                receiptNo: '青人社集合〔2026〕28号',
                copies: 5,
                annexes: [
                  '工资专项集体合同文本',
                  '职工代表大会决议',
                  '协商代表名单',
                  '协商会议记录',
                  '营业执照复印件',
                ],
                summary:
                  '经职工代表大会选举产生代表，三月二日发出要约，两次协商达成一致，经职工代表大会无记名投票通过。',
                textHash: hashOf(file),
              },
            } as RoundFile['roundFilings'][number],
          ],
        },
        original(12, 'filing-cover-form', day('2026-04-28')),
      ),
    take: (file) => withAgreement(file, { state: 'filed' }),
  },
  {
    id: 'T21',
    on: day('2026-05-14'),
    to: 'effective',
    prepare: (file) => withPapers(file, original(13, 'review-opinion-record', day('2026-05-14'))),
    take: (file) =>
      withAgreement(
        {
          ...file,
          roundFilings: file.roundFilings.map((one) => ({ ...one, opinion: 'none' as const })),
        },
        { state: 'in-force', effectiveOn: day('2026-05-14') },
      ),
  },
  {
    id: 'T22',
    on: day('2026-05-18'),
    to: 'published',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundPublications: [
            {
              id: id(94),
              roundId,
              kind: 'agreement',
              pass: 1,
              on: day('2026-05-18'),
              body: {
                ...blankPublicationBody(),
                channels: ['厂务公开栏', '车间班组会', '企业微信群'],
                audience: '全体职工',
                allWorkers: true,
                fullText: true,
                evidence: '公开栏照片两张',
              },
            } as RoundFile['roundPublications'][number],
            {
              id: id(95),
              roundId,
              kind: 'upper-union',
              pass: 1,
              on: day('2026-05-19'),
              body: { ...blankPublicationBody(), addressee: '双塔街道总工会' },
            } as RoundFile['roundPublications'][number],
          ],
        },
        original(14, 'publication-notice', day('2026-05-18')),
        original(15, 'upper-union-filing', day('2026-05-19')),
      ),
  },
];
