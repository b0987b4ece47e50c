import {
  blankItemBody,
  blankMaterialBody,
  blankMeetingBody,
  blankOfferBody,
} from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day, localMinute } from '../../kernel/calendar-day.ts';
import { withPapers } from '../round-parts.ts';
import type { SampleStage } from '../round-stages.ts';
import { id, paper, roundId } from './ids.ts';
import { employerReps, workerReps } from './people.ts';

const production = (method: 'union-appointed' | 'organisation-appointed', on: string, note: string) => ({
  method,
  on: day(on),
  eligible: null,
  present: null,
  guidingUnion: '',
  candidates: [],
  note,
});

/** From the choice of representatives to the first meeting. */
export const stagesToTable: readonly SampleStage[] = [
  {
    id: 'T1',
    on: day('2026-04-10'),
    to: 'repsProduced',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundReps: workerReps,
          round: {
            ...file.round,
            body: {
              ...file.round.body,
              production: {
                worker: production('union-appointed', '2026-04-10', '征求各企业工会意见后选派'),
                employer: null,
              },
            },
          },
        },
        paper(0, 'worker-rep-election-record', day('2026-04-10')),
      ),
  },
  {
    id: 'T2',
    on: day('2026-04-13'),
    to: 'offerSent',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundOffers: [
            {
              id: id(50),
              roundId,
              enterpriseId: null,
              no: 1,
              by: 'worker',
              renewal: false,
              sentOn: null,
              receivedOn: null,
              repliedOn: null,
              state: 'draft',
              body: {
                ...blankOfferBody(),
                number: '青模联工〔2026〕1号',
                offerorName: '青溪县模具行业联合工会',
                addressee: '青溪县模具行业商会',
                topics: ['行业最低工资标准', '工种工价表', '定额标准', '工资支付时间'],
                proposedAt: localMinute('2026-05-12T09:00'),
                proposedPlace: '青溪县模具行业商会会议室',
                requestedMaterials: ['各企业2025年度工资总额和人数', '各工种上年度平均工资'],
              },
            } as RoundFile['roundOffers'][number],
          ],
        },
        paper(1, 'bargaining-offer', day('2026-04-13')),
      ),
    take: (file) => ({
      ...file,
      roundOffers: file.roundOffers.map((one) => ({
        ...one,
        sentOn: day('2026-04-13'),
        state: 'sent' as const,
      })),
    }),
  },
  {
    id: 'T3',
    on: day('2026-04-14'),
    to: 'offerReceived',
    prepare: (file) => ({
      ...file,
      roundOffers: file.roundOffers.map((one) => ({
        ...one,
        receivedOn: day('2026-04-14'),
        body: { ...one.body, receivedBy: '商会秘书处', receiptProof: '签收联', delivery: 'direct' as const },
      })),
    }),
  },
  {
    id: 'T4',
    on: day('2026-04-22'),
    to: 'replied',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundOffers: file.roundOffers.map((one) => ({
            ...one,
            repliedOn: day('2026-04-22'),
            body: {
              ...one.body,
              reply: {
                kind: 'consent' as const,
                written: true,
                on: day('2026-04-21'),
                receivedOn: day('2026-04-22'),
                meetingAt: localMinute('2026-05-12T09:00'),
                place: '青溪县模具行业商会会议室',
                topics: one.body.topics,
                materialsCommitment: '5月初提供',
                materialsOn: day('2026-05-04'),
                reason: '',
                newDate: null,
                postponementAccepted: null,
                evidence: '',
                nextAction: '',
              },
            },
          })),
        },
        paper(2, 'offer-reply', day('2026-04-21')),
      ),
  },
  {
    id: 'T8',
    on: day('2026-04-24'),
    to: 'preparing',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundReps: [...file.roundReps, ...employerReps],
          round: {
            ...file.round,
            body: {
              ...file.round.body,
              recorder: '宋佳',
              production: {
                ...file.round.body.production,
                employer: production('organisation-appointed', '2026-04-20', '商会选派，会员企业授权'),
              },
            },
          },
        },
        paper(3, 'employer-rep-appointment', day('2026-04-20')),
      ),
  },
  {
    id: 'T9',
    on: day('2026-05-12'),
    to: 'negotiating',
    prepare: (file) =>
      withPapers(
        {
          ...file,
          roundMaterials: [
            {
              id: id(51),
              roundId,
              kind: 'opinions',
              side: 'worker',
              on: day('2026-05-04'),
              providedOn: null,
              body: {
                ...blankMaterialBody(),
                method: '五家企业问卷和测时座谈',
                surveyed: 240,
                frontline: 221,
                opinions: [
                  { text: '统一各企业工价', count: 188 },
                  { text: '提高抛光、热处理工价', count: 96 },
                ],
                periodFrom: day('2026-04-15'),
                periodTo: day('2026-05-04'),
              },
            } as RoundFile['roundMaterials'][number],
          ],
          roundItems: (
            [
              ['industryMinWage', '行业最低工资标准'],
              ['pieceRateTable', '工种工价表'],
            ] as const
          ).map(([topic, title], ord) => ({
            id: id(52 + ord),
            roundId,
            ord,
            topic,
            outcome: 'open' as const,
            body: {
              ...blankItemBody(),
              title,
            },
          })) as RoundFile['roundItems'],
          roundMeetings: [
            {
              id: id(55),
              roundId,
              no: 1,
              pass: 1,
              state: 'held',
              startsAt: localMinute('2026-05-12T09:00'),
              noticeServedOn: day('2026-05-04'),
              body: {
                ...blankMeetingBody(),
                place: '青溪县模具行业商会会议室',
                chairSide: 'worker',
                chairName: '毛国平',
                recorder: '宋佳',
                agenda: ['行业最低工资标准', '工种工价表'],
                presentIds: [...workerReps, ...employerReps].map((rep) => rep.id),
                endsAt: localMinute('2026-05-12T11:50'),
                signedWorkerOn: day('2026-05-12'),
                signedEmployerOn: day('2026-05-12'),
                summary: '对十二个工种逐一测算，双方同意按测时结果确定工价。',
              },
            } as RoundFile['roundMeetings'][number],
          ],
        },
        paper(4, 'worker-opinion-summary', day('2026-05-04')),
        paper(5, 'bargaining-meeting-notice', day('2026-05-04')),
        paper(6, 'meeting-minutes', day('2026-05-12')),
      ),
  },
];
