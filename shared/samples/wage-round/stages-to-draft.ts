import type { RoundFile } from '../../bargaining/round-file.ts';
import { day, localMinute } from '../../kernel/calendar-day.ts';
import { withPapers } from '../round-parts.ts';
import type { SampleStage } from '../round-stages.ts';
import { drafted } from './draft.ts';
import { original } from './ids.ts';
import { materials } from './materials.ts';
import { items } from './matters.ts';
import { held, meeting, offer, withOffer } from './offer.ts';
import { employerReps, workerReps } from './people.ts';

/** From the election of representatives to the draft. */
export const stagesToDraft: readonly SampleStage[] = [
  {
    id: 'T1',
    on: day('2026-02-26'),
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
                worker: {
                  method: 'congress-elected',
                  on: day('2026-02-25'),
                  eligible: 45,
                  present: 43,
                  guidingUnion: '',
                  candidates: [
                    ...workerReps.map(({ body }) => ({
                      name: body.name,
                      for: 0,
                      against: 0,
                      abstain: 0,
                      ...body.votes,
                      elected: true,
                    })),
                    { name: '胡志明', for: 18, against: 16, abstain: 9, elected: false },
                  ],
                  note: '第三届第四次职工代表大会',
                },
                employer: null,
              },
            },
          },
        },
        original(0, 'worker-rep-election-record', day('2026-02-25')),
      ),
  },
  {
    id: 'T2',
    on: day('2026-03-02'),
    to: 'offerSent',
    prepare: (file) =>
      withPapers({ ...file, roundOffers: [offer] }, original(1, 'bargaining-offer', day('2026-03-02'))),
    take: (file) => withOffer(file, { sentOn: day('2026-03-02'), state: 'sent' }, { delivery: 'direct' }),
  },
  {
    id: 'T3',
    on: day('2026-03-02'),
    to: 'offerReceived',
    prepare: (file) =>
      withOffer(
        file,
        { receivedOn: day('2026-03-02') },
        { receivedBy: '徐丽娜', receiptProof: '要约书签收联' },
      ),
  },
  {
    id: 'T4',
    on: day('2026-03-10'),
    to: 'replied',
    prepare: (file) =>
      withPapers(
        withOffer(
          file,
          { repliedOn: day('2026-03-10') },
          {
            reply: {
              kind: 'consent',
              written: true,
              on: day('2026-03-09'),
              receivedOn: day('2026-03-10'),
              meetingAt: localMinute('2026-03-26T14:00'),
              place: '公司二楼会议室',
              topics: offer.body.topics,
              materialsCommitment: '3月19日前提供2025年度经营和工资资料',
              materialsOn: day('2026-03-19'),
              reason: '',
              newDate: null,
              postponementAccepted: null,
              evidence: '',
              nextAction: '',
            },
          },
        ),
        original(2, 'offer-reply', day('2026-03-09')),
      ),
  },
  {
    id: 'T8',
    on: day('2026-03-12'),
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
              recorder: '何敏',
              production: {
                ...file.round.body.production,
                employer: {
                  method: 'employer-designated',
                  on: day('2026-03-09'),
                  eligible: null,
                  present: null,
                  guidingUnion: '',
                  candidates: [],
                  note: '',
                },
              },
            },
          },
        } as RoundFile,
        original(3, 'employer-rep-appointment', day('2026-03-09')),
      ),
  },
  {
    id: 'T9',
    on: day('2026-03-26'),
    to: 'negotiating',
    prepare: (file) =>
      held(
        withPapers(
          {
            ...file,
            roundMaterials: materials,
            roundItems: items,
            roundMeetings: [meeting(1, '2026-03-26T14:00', '2026-03-18', 'worker')],
          },
          original(4, 'materials-request-list', day('2026-03-02')),
          original(5, 'worker-opinion-summary', day('2026-03-16')),
          original(6, 'bargaining-meeting-notice', day('2026-03-18')),
          original(7, 'meeting-minutes', day('2026-03-26')),
        ),
        1,
        {
          endsAt: localMinute('2026-03-26T16:40'),
          discussion: '双方就四项议题分别说明理由，对2025年度经营数据没有争议。',
          summary: '对加班工资基数意见接近，其余三项继续协商，下次会议4月2日。',
          signedWorkerOn: day('2026-03-26'),
          signedEmployerOn: day('2026-03-26'),
        },
      ),
  },
  {
    id: 'T14',
    on: day('2026-04-02'),
    to: 'draftAgreed',
    prepare: (file) =>
      drafted(
        held(
          withPapers(
            {
              ...file,
              roundMeetings: [
                ...file.roundMeetings,
                meeting(2, '2026-04-02T14:00', '2026-03-26', 'employer'),
              ],
            },
            original(8, 'meeting-minutes', day('2026-04-02')),
          ),
          2,
          {
            endsAt: localMinute('2026-04-02T17:05'),
            summary: '四项议题全部达成一致，形成工资专项集体合同草案，双方首席代表草签。',
            signedWorkerOn: day('2026-04-02'),
            signedEmployerOn: day('2026-04-02'),
            draftAgreed: true,
          },
        ),
      ),
  },
];
