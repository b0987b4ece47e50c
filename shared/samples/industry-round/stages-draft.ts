import { blankAgreementBody } from '../../bargaining/blank.ts';
import { draftHashOf } from '../../bargaining/draft-hash.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day, localMinute } from '../../kernel/calendar-day.ts';
import { fen } from '../../kernel/money.ts';
import { withAgreement, withPapers } from '../round-parts.ts';
import type { SampleStage } from '../round-stages.ts';
import { agreementId, id, paper, roundId } from './ids.ts';
import { priceTable } from './prices.ts';
import { covered, women, workers } from './start.ts';
import { clauses } from './text.ts';

/** The second meeting and the draft. */
export const stagesDraft: readonly SampleStage[] = [
  {
    id: 'T14',
    on: day('2026-05-28'),
    to: 'draftAgreed',
    prepare: (file) => {
      const drafted: RoundFile = withPapers(
        {
          ...file,
          round: { ...file.round, agreementId },
          roundItems: file.roundItems.map((one) => ({
            ...one,
            outcome: 'agreed' as const,
            body: { ...one.body, result: '见草案', agreedOn: day('2026-05-28') },
          })),
          roundMeetings: [
            ...file.roundMeetings,
            {
              ...file.roundMeetings[0],
              id: id(56),
              no: 2,
              startsAt: localMinute('2026-05-28T09:00'),
              noticeServedOn: day('2026-05-20'),
              body: {
                ...file.roundMeetings[0]?.body,
                chairSide: 'employer',
                chairName: '姜海波',
                endsAt: localMinute('2026-05-28T11:20'),
                signedWorkerOn: day('2026-05-28'),
                signedEmployerOn: day('2026-05-28'),
                summary: '行业最低工资和工种工价表达成一致，形成草案。',
                draftAgreed: true,
              },
            } as RoundFile['roundMeetings'][number],
          ],
          roundClauses: clauses,
          roundTables: [priceTable],
          collectiveAgreements: [
            {
              id: agreementId,
              roundId,
              enterpriseId: null,
              subject: 'wage',
              scope: 'industry',
              level: 'city',
              town: '',
              state: 'draft',
              termStart: day('2026-08-01'),
              termEnd: day('2027-07-31'),
              signedOn: null,
              effectiveOn: null,
              endedOn: null,
              predecessorId: null,
              successorId: null,
              amendsId: null,
              boundIds: covered.map((one) => one.enterpriseId),
              workers,
              women,
              body: {
                ...blankAgreementBody(),
                number: '青工协字〔2026〕2号',
                title: '青溪县模具行业工资专项集体合同',
                draftAgreedOn: day('2026-05-28'),
                initialledWorker: true,
                initialledEmployer: true,
                copies: 5,
                minimumWageFen: fen(235_000),
                bound: covered,
              },
            } as RoundFile['collectiveAgreements'][number],
          ],
        },
        paper(7, 'meeting-minutes', day('2026-05-28')),
        paper(8, 'piece-rate-table', day('2026-05-28')),
      );
      return withAgreement(drafted, {}, { draftHash: draftHashOf(drafted) });
    },
  },
];
