import {
  blankAgreementBody,
  blankEnterpriseBody,
  blankFilingBody,
  blankMaterialBody,
  blankMeetingBody,
  blankOfferBody,
  blankPublicationBody,
  blankRepBody,
  blankRoundBody,
  blankTableBody,
  blankVoteBody,
} from '../bargaining/blank.ts';
import { draftHashOf } from '../bargaining/draft-hash.ts';
import type { RoundFile } from '../bargaining/round-file.ts';
import { unitPrice } from '../bargaining/unit-price.ts';
import { type CalendarDay, day, localMinute } from '../kernel/calendar-day.ts';
import { fen } from '../kernel/money.ts';
import { afterStep, readyFor, type SampleRound, type SampleStage, whole } from './round-stages.ts';
import { sampleCadre, sampleId, samplePeople, sampleUnion } from './sample-union.ts';

/*
 * The sample industry round: the joint union of a county's mould makers and the chamber of their enterprises agree on a
 * table of rates for twelve trades. Enterprises, people and rates are invented.
 */

const id = (n: number) => sampleId(300 + n);
const roundId = id(0);
const agreementId = id(2);

/** The industry round's fixed ids, for tests. */
export const industryRoundIds = { round: roundId, agreement: agreementId };

type Enterprise = RoundFile['enterprises'][number];

/** Name, code, town, workers, women, union, accepted. */
const members = [
  ['青溪华模精密模具有限公司', '91330099MA0M1J011Q', '双塔街道', 128, 31, 'own', true],
  ['青溪永盛模具厂', '91330099MA0M1J022W', '双塔街道', 46, 12, 'joint', true],
  ['青溪鼎立塑料模具有限公司', '91330099MA0M1J0331', '贺村镇', 72, 20, 'own', true],
  ['青溪金桥模具制造有限公司', '91330099MA0M1J0445', '贺村镇', 35, 8, 'joint', true],
  ['青溪东方模具有限公司', '91330099MA0M1J0559', '贺村镇', 24, 5, 'joint', false],
] as const;

const enterprises = members.map(
  ([name, uscc, town, workers, women, union], n): Enterprise =>
    ({
      id: id(10 + n),
      uscc,
      town,
      industry: '模具制造',
      state: 'active',
      union,
      aboveScale: workers > 100,
      workers,
      women,
      cadreId: null,
      body: {
        ...blankEnterpriseBody(),
        name,
        unionName: union === 'own' ? `${name}工会委员会` : '青溪县模具行业联合工会',
        upperUnion: '青溪县模具行业联合工会',
        wageDistrict: '青溪县',
        wageGrade: '三类',
        standings: [
          {
            on: day('2026-01-31'),
            union,
            aboveScale: workers > 100,
            workers,
            women,
            dispatched: 0,
            disabled: 0,
          },
        ],
      },
    }) as Enterprise,
);

const workers = members.reduce((sum, one) => sum + one[3], 0);
const women = members.reduce((sum, one) => sum + one[4], 0);

const covered = members.map(([, , , count, ofThese, , accepted], n) => ({
  enterpriseId: id(10 + n),
  workers: count,
  women: ofThese,
  accepted,
  acceptedOn: accepted ? day('2026-06-10') : null,
}));

const start: RoundFile = {
  format: 'hejie-round',
  version: 1,
  office: sampleUnion,
  people: samplePeople,
  enterprises,
  round: {
    id: roundId,
    enterpriseId: null,
    scope: 'industry',
    subject: 'wage',
    profile: 'zhejiang',
    level: 'city',
    town: '',
    kind: 'first',
    stage: 'draft',
    year: 2026,
    nextDueOn: null,
    startedOn: day('2026-04-01'),
    closedOn: null,
    agreementId: null,
    predecessorId: null,
    assignedIds: [sampleCadre],
    pass: 1,
    body: {
      ...blankRoundBody(),
      title: '青溪县模具行业2026年工资集体协商',
      caseNo: '青工协字〔2026〕2号',
      workers,
      women,
      workerParty: { name: '青溪县模具行业联合工会', principal: '毛国平', upperUnion: '青溪县总工会' },
      employerParty: {
        name: '青溪县模具行业商会',
        legalRepName: '姜海波',
        address: '青溪县科创路8号',
        uscc: '',
        mandate: '商会会员大会选派，各会员企业书面授权',
      },
      industry: '模具制造',
      territory: '青溪县',
      covered,
      minimumWageFen: fen(201_000),
      minimumWageSource: '浙江省最低工资标准（2024年1月1日起，第三档）',
    },
  } as RoundFile['round'],
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
  collectiveAgreements: [],
  bargainingActivities: [],
  instructors: [],
  siblings: [],
  wider: [],
};

type Rep = RoundFile['roundReps'][number];

const reps = (
  side: 'worker' | 'employer',
  on: CalendarDay,
  rows: readonly (readonly [string, string])[],
): Rep[] =>
  rows.map(
    ([name, post], ord) =>
      ({
        id: id((side === 'worker' ? 30 : 40) + ord),
        roundId,
        side,
        chief: ord === 0,
        outsider: false,
        ord,
        active: true,
        body: {
          ...blankRepBody(),
          name,
          post,
          frontline: side === 'worker' && ord > 0,
          producedBy: side === 'worker' ? 'union-appointed' : 'organisation-appointed',
          producedOn: on,
          chiefRole: ord > 0 ? null : side === 'worker' ? 'union-chair' : 'principal',
          mandateFrom: on,
          mandateTo: day('2027-07-31'),
        },
      }) as Rep,
  );

const workerReps = reps('worker', day('2026-04-10'), [
  ['毛国平', '行业联合工会主席'],
  ['祝小红', '鼎立公司钳工'],
  ['王根富', '华模公司数控操作工'],
  ['缪春兰', '永盛模具厂抛光工'],
  ['徐林', '金桥公司电火花操作工'],
]);
const employerReps = reps('employer', day('2026-04-20'), [
  ['姜海波', '商会会长'],
  ['郑永盛', '永盛模具厂厂长'],
  ['柴明', '华模公司总经理'],
  ['刘鼎', '鼎立公司总经理'],
]);

/** Trade, process, unit, price in yuan, price before, quota of eight hours, scores. */
const trades = [
  ['M01', '设计工', '模具三维设计', '套', 480, 450, 1, 40, 45, 92],
  ['M02', '编程工', '数控编程', '套', 260, 245, 1, 40, 45, 88],
  ['M03', '数控铣工', '型腔粗加工', '件', 92, 86, 3, 62, 64, 76],
  ['M04', '数控铣工', '型腔精加工', '件', 138, 130, 2, 62, 66, 84],
  ['M05', '线切割工', '慢走丝切割', '件', 58, 54, 5, 58, 55, 72],
  ['M06', '电火花工', '放电加工', '件', 74, 70, 4, 66, 60, 74],
  ['M07', '磨工', '平面磨削', '件', 31.5, 29, 9, 68, 62, 58],
  ['M08', '车工', '导柱车削', '件', 12.6, 11.8, 22, 64, 66, 55],
  ['M09', '钳工', '模具装配', '套', 310, 290, 1, 60, 72, 82],
  ['M10', '抛光工', '型腔抛光', '件', 66, 60, 4, 78, 74, 63],
  ['M11', '试模工', '试模调机', '次', 95, 90, 3, 72, 65, 70],
  ['M12', '热处理工', '淬火回火', '炉', 150, 142, 2, 82, 70, 68],
] as const;

const priceTable = {
  id: id(60),
  roundId,
  kind: 'prices',
  pass: 1,
  state: 'agreed',
  body: {
    ...blankTableBody(),
    title: '模具行业工种工价表',
    prices: trades.map(
      ([code, jobType, process, unit, yuan, before, quota, environment, intensity, skill]) => ({
        code,
        jobType,
        process,
        spec: '普通级',
        unit,
        standardCentiMinutes: Math.floor(48_000 / quota),
        quotaPer8h: quota,
        price: unitPrice(Math.round(yuan * 10_000)),
        previousPrice: unitPrice(Math.round(before * 10_000)),
        guaranteedDailyFen: fen(13_000),
        environment,
        intensity,
        skill,
        overtime: {
          workday: unitPrice(Math.round(yuan * 15_000)),
          restDay: unitPrice(Math.round(yuan * 20_000)),
          holiday: unitPrice(Math.round(yuan * 30_000)),
        },
        sampleEnterprises: 4,
        sampleTimings: 24,
        attainment: 9_250,
        from: day('2026-08-01'),
        to: day('2027-07-31'),
      }),
    ),
    from: day('2026-08-01'),
    to: day('2027-07-31'),
  },
} as RoundFile['roundTables'][number];

const clauseTexts: readonly (readonly [string, string, string])[] = [
  ['industryMinWage', '行业最低工资标准', '本行业职工提供正常劳动的，月工资不低于2,350元。'],
  ['adjustment', '工资调整幅度', '各工种工价比上期平均提高6%，各企业不得低于工价表。'],
  ['pieceRateTable', '工种工价表', '十二个工种工价见附表，加班计件按150%、200%、300%计算。'],
  ['quotaStandard', '定额标准', '定额应使本企业同岗位90%以上职工在法定工作时间内能够完成。'],
  ['oshStandard', '劳动安全卫生标准', '抛光、热处理岗位按标准配备防护用品，每年组织职业健康检查。'],
  ['womenTreatment', '女职工劳动保护待遇', '孕期、哺乳期女职工不安排抛光、热处理岗位，原工资不降低。'],
  ['trainingRules', '培训制度', '各企业每年安排不少于16学时的技能培训，培训时间视为提供正常劳动。'],
  ['payday', '工资支付时间', '每月25日至28日支付上月工资。'],
  [
    'amendmentTerms',
    '变更、解除和终止',
    '双方协商一致或者出现法律、法规规定情形的，可以变更或者解除；期满终止。',
  ],
  [
    'disputeTerms',
    '争议处理',
    '履行本合同发生争议的，双方协商解决；协商不成的，行业工会可以依法申请仲裁、提起诉讼。',
  ],
  ['liabilityTerms', '违约责任', '企业违反本合同的，由双方联合督促改正，造成损失的依法承担责任。'],
  ['supervisionTerms', '监督检查', '双方每季度联合抽查一次，每年向行业职工代表大会报告。'],
];

const clauses = clauseTexts.map(([topic, title, text], ord) => ({
  id: id(70 + ord),
  roundId,
  ord,
  topic,
  pass: 1,
  state: 'agreed',
  body: {
    title,
    text,
    variables:
      topic === 'industryMinWage' ? { monthly: { text: '2,350元', fen: fen(235_000), value: null } } : {},
    replacesId: null,
    before: '',
    objection: '',
    dueOn: null,
  },
})) as RoundFile['roundClauses'];

const paper = (n: number, document: string, on: CalendarDay): RoundFile['roundPapers'][number] => ({
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
  },
});

const withPapers = (file: RoundFile, ...papers: RoundFile['roundPapers']): RoundFile => ({
  ...file,
  roundPapers: [...file.roundPapers, ...papers],
});

const withAgreement = (
  file: RoundFile,
  patch: Partial<RoundFile['collectiveAgreements'][number]>,
  body: Partial<RoundFile['collectiveAgreements'][number]['body']> = {},
): RoundFile => ({
  ...file,
  collectiveAgreements: file.collectiveAgreements.map(
    (one) => ({ ...one, ...patch, body: { ...one.body, ...body } }) as typeof one,
  ),
});

const hashOf = (file: RoundFile) => file.collectiveAgreements[0]?.body.draftHash ?? '';
const production = (method: 'union-appointed' | 'organisation-appointed', on: string, note: string) => ({
  method,
  on: day(on),
  eligible: null,
  present: null,
  guidingUnion: '',
  note,
});

const stages: readonly SampleStage[] = [
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
              title,
              proposedBy: 'worker' as const,
              unit: 'text' as const,
              baseValue: null,
              positions: [],
              result: '',
              agreedOn: null,
            },
          })),
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

/** The sample industry round, step by step. */
export const industryRound: SampleRound = { start, stages, byId: sampleCadre, stepId: (n) => id(120 + n) };

/** The whole sample industry round with its table of rates. */
export const sampleIndustryRound: RoundFile = whole(industryRound);

/** The industry round right after a step, and right before one. */
export const industryRoundAfter = (step: string) => afterStep(industryRound, step);
export const industryRoundReadyFor = (step: string) => readyFor(industryRound, step);
