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
import { type CalendarDay, day, localMinute } from '../kernel/calendar-day.ts';
import { fen } from '../kernel/money.ts';
import { afterStep, readyFor, type SampleRound, type SampleStage, whole } from './round-stages.ts';
import { sampleCadre, sampleId, samplePeople, sampleUnion } from './sample-union.ts';

/*
 * The sample wage round: one enterprise in 浙江, from the election of representatives to publication. The dates are those
 * a textbook would take, with 清明 and 劳动节 in the way of two of its time limits.
 */

const id = (n: number) => sampleId(100 + n);
const roundId = id(0);
const enterpriseId = id(1);
const agreementId = id(2);

/** The wage round's fixed ids, for tests. */
export const wageRoundIds = { round: roundId, enterprise: enterpriseId, agreement: agreementId };

const enterprise: RoundFile['enterprises'][number] = {
  id: enterpriseId,
  uscc: '91330099MA0Q1XC101',
  town: '双塔街道',
  industry: '通用设备制造业',
  state: 'active',
  union: 'own',
  aboveScale: false,
  workers: 186,
  women: 74,
  cadreId: sampleCadre,
  body: {
    ...blankEnterpriseBody(),
    name: '青溪恒达机械有限公司',
    address: '青溪县双塔街道工业路12号',
    legalRepName: '方建平',
    legalRepTitle: '执行董事',
    contactName: '徐丽娜',
    contactPhone: '13900000040',
    unionName: '青溪恒达机械有限公司工会委员会',
    unionChair: '周卫国',
    unionPhone: '13900000041',
    unionSince: day('2016-05-20'),
    upperUnion: '双塔街道总工会',
    wageDistrict: '青溪县',
    wageGrade: '三类',
    standings: [
      {
        on: day('2026-01-31'),
        union: 'own',
        aboveScale: false,
        workers: 186,
        women: 74,
        dispatched: 0,
        disabled: 2,
      },
    ],
    democracy: {
      congress: true,
      openness: true,
      supervision: true,
      mediation: true,
      congressDelegates: 45,
      lastCongressOn: day('2026-02-25'),
    },
  },
} as RoundFile['enterprises'][number];

const start: RoundFile = {
  format: 'hejie-round',
  version: 1,
  office: sampleUnion,
  people: samplePeople,
  enterprises: [enterprise],
  round: {
    id: roundId,
    enterpriseId,
    scope: 'enterprise',
    subject: 'wage',
    profile: 'zhejiang',
    level: 'enterprise',
    town: '双塔街道',
    kind: 'first',
    stage: 'draft',
    year: 2026,
    nextDueOn: null,
    startedOn: day('2026-02-10'),
    closedOn: null,
    agreementId: null,
    predecessorId: null,
    assignedIds: [sampleCadre],
    pass: 1,
    body: {
      ...blankRoundBody(),
      title: '青溪恒达机械有限公司2026年工资集体协商',
      caseNo: '青工协字〔2026〕1号',
      workers: 186,
      women: 74,
      disabled: 2,
      workerParty: {
        name: '青溪恒达机械有限公司工会委员会',
        principal: '周卫国',
        upperUnion: '双塔街道总工会',
      },
      employerParty: {
        name: '青溪恒达机械有限公司',
        legalRepName: '方建平',
        address: '青溪县双塔街道工业路12号',
        uscc: '91330099MA0Q1XC101',
        mandate: '',
      },
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

const workerReps: Rep[] = (
  [
    ['周卫国', 'male', '工会主席', false, true],
    ['李红梅', 'female', '装配车间班组长', true, false],
    ['赵军', 'male', '机加工车间操作工', true, false],
    ['钱雪琴', 'female', '质检员', true, false],
  ] as const
).map(([name, gender, post, frontline, chief], ord) => ({
  id: id(10 + ord),
  roundId,
  side: 'worker' as const,
  chief,
  outsider: false,
  ord,
  active: true,
  body: {
    ...blankRepBody(),
    name,
    gender,
    post,
    frontline,
    producedBy: 'congress-elected' as const,
    producedOn: day('2026-02-25'),
    votes: { for: 41 - ord, against: 1, abstain: ord },
    chiefRole: chief ? ('union-chair' as const) : null,
    confidentialitySignedOn: day('2026-03-12'),
    mandateFrom: day('2026-02-25'),
    mandateTo: day('2027-05-13'),
    contractEndsOn: day('2028-12-31'),
  },
})) as Rep[];

const employerReps: Rep[] = (
  [
    ['方建平', 'male', '执行董事', true],
    ['徐丽娜', 'female', '人力资源部经理', false],
    ['吴志刚', 'male', '财务部经理', false],
  ] as const
).map(([name, gender, post, chief], ord) => ({
  id: id(20 + ord),
  roundId,
  side: 'employer' as const,
  chief,
  outsider: false,
  ord,
  active: true,
  body: {
    ...blankRepBody(),
    name,
    gender,
    post,
    producedBy: 'employer-designated' as const,
    producedOn: day('2026-03-09'),
    chiefRole: chief ? ('legal-representative' as const) : null,
    confidentialitySignedOn: day('2026-03-12'),
    mandateFrom: day('2026-03-09'),
    mandateTo: day('2027-05-13'),
  },
})) as Rep[];

/** An original on paper that is kept and registered. */
const original = (n: number, document: string, on: CalendarDay): RoundFile['roundPapers'][number] => ({
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

const offer: RoundFile['roundOffers'][number] = {
  id: id(30),
  roundId,
  enterpriseId,
  no: 1,
  by: 'worker',
  renewal: false,
  sentOn: null,
  receivedOn: null,
  repliedOn: null,
  state: 'draft',
  body: {
    ...blankOfferBody(),
    number: '恒达工会〔2026〕3号',
    offerorName: '青溪恒达机械有限公司工会委员会',
    addressee: '青溪恒达机械有限公司',
    topics: ['2026年度职工工资调整幅度', '本单位最低工资标准', '加班工资计算基数', '中夜班津贴'],
    proposedAt: localMinute('2026-03-26T14:00'),
    proposedPlace: '公司二楼会议室',
    requestedMaterials: ['2025年度营业收入', '2025年度净利润', '2025年度工资总额', '2025年度各岗位平均工资'],
  },
} as RoundFile['roundOffers'][number];

const withOffer = (
  file: RoundFile,
  patch: Partial<typeof offer>,
  body: Partial<(typeof offer)['body']> = {},
) => ({
  ...file,
  roundOffers: file.roundOffers.map(
    (one) => ({ ...one, ...patch, body: { ...one.body, ...body } }) as typeof offer,
  ),
});

const meeting = (no: number, startsAt: string, noticeServedOn: string, chairSide: 'worker' | 'employer') =>
  ({
    id: id(40 + no),
    roundId,
    no,
    pass: 1,
    state: 'planned',
    startsAt: localMinute(startsAt),
    noticeServedOn: day(noticeServedOn),
    body: {
      ...blankMeetingBody(),
      place: '公司二楼会议室',
      chairSide,
      chairName: chairSide === 'worker' ? '周卫国' : '方建平',
      recorder: '何敏',
      agenda: ['宣布议程和会议纪律', '首席代表提出协商内容和要求', '讨论', '首席代表归纳意见'],
      enclosed: ['协商代表名单', '2025年度经营和工资资料'],
      discipline: '双方代表依次发言，不得有过激、威胁、欺骗行为，保守商业秘密。',
    },
  }) as RoundFile['roundMeetings'][number];

const held = (
  file: RoundFile,
  no: number,
  patch: Partial<RoundFile['roundMeetings'][number]['body']>,
): RoundFile => ({
  ...file,
  roundMeetings: file.roundMeetings.map((one) =>
    one.no === no
      ? ({
          ...one,
          state: 'held',
          body: { ...one.body, presentIds: file.roundReps.map((rep) => rep.id), ...patch },
        } as typeof one)
      : one,
  ),
});

type Item = RoundFile['roundItems'][number];

const item = (
  ord: number,
  topic: string,
  title: string,
  unit: 'text' | 'fen' | 'rate',
  baseValue: number | null,
  first: readonly [string, string, number | null, number | null],
): Item =>
  ({
    id: id(50 + ord),
    roundId,
    ord,
    topic,
    outcome: 'disagreed',
    body: {
      title,
      proposedBy: 'worker',
      unit,
      baseValue,
      positions: [
        {
          meetingId: id(41),
          worker: first[0],
          employer: first[1],
          workerValue: first[2],
          employerValue: first[3],
          outcome: 'disagreed',
        },
      ],
      result: '',
      agreedOn: null,
    },
  }) as Item;

const items: Item[] = [
  item(0, 'growthRate', '2026年度职工工资调整幅度', 'rate', 0, [
    '一线职工平均增长8%，全员平均增长6%',
    '订单尚不稳定，平均增长3%',
    600,
    300,
  ]),
  item(1, 'minWageInUnit', '本单位最低工资标准', 'fen', 225_000, [
    '提高到每月2,500元',
    '每月2,350元',
    250_000,
    235_000,
  ]),
  item(2, 'overtimeRules', '加班工资计算基数', 'text', null, [
    '按本人正常工作时间工资计算',
    '按基本工资计算',
    null,
    null,
  ]),
  item(3, 'bonusAllowance', '中夜班津贴', 'fen', 1500, ['每班25元', '每班18元', 2500, 1800]),
];

const results = [
  '全员平均工资增长5%，一线职工平均增长6%，自2026年1月1日起执行',
  '本单位最低工资标准为每月2,400元',
  '加班工资以职工本人正常工作时间工资为基数',
  '中班每班18元、夜班每班22元',
];

const clauseTexts: readonly (readonly [string, string, string])[] = [
  ['wageSystem', '工资分配制度和形式', '实行岗位绩效工资制，工资由基本工资、岗位工资、绩效工资和津贴组成。'],
  [
    'minWageInUnit',
    '本单位最低工资标准',
    '职工提供正常劳动的，月工资不低于2,400元，不含加班工资、特殊条件津贴和福利待遇。',
  ],
  ['annualPayroll', '年度工资总收入', '2026年度工资总额预算为1,533万元，按岗位和人数分解。'],
  [
    'growthRate',
    '工资调整幅度',
    '全员平均工资比上年增长5%，一线职工平均增长6%，自2026年1月1日起执行，已发月份补差。',
  ],
  ['adjustmentMethod', '工资调整办法', '每年第一季度由双方根据工资指导线、居民消费价格和企业效益协商调整。'],
  ['postTable', '各岗位年度平均工资', '各岗位年度平均工资及调整幅度见附表。'],
  ['pieceRates', '劳动定额和计件单价', '计件定额由双方测时确定，同岗位90%以上职工在法定工作时间内能够完成。'],
  [
    'bonusAllowance',
    '奖金、津贴和补贴',
    '中班每班18元、夜班每班22元；高温津贴按规定发放；年终奖办法经职工代表大会审议。',
  ],
  [
    'overtimeRules',
    '加班加点工资',
    '工作日、休息日、法定休假日加班分别按本人小时工资的150%、200%、300%支付，休息日安排补休的除外。',
  ],
  [
    'specialPeriods',
    '试用期和特殊情况工资',
    '试用期工资不低于本单位相同岗位最低档工资的80%且不低于当地最低工资标准；病假、婚丧假、产假工资按国家和省规定支付。',
  ],
  [
    'payment',
    '工资支付办法',
    '每月15日前以货币形式支付上月工资，遇休息日提前至最近的工作日，并提供工资清单。',
  ],
  [
    'referenceFactors',
    '协商参考因素',
    '本地区最低工资标准、工资指导线、居民消费价格指数、本企业劳动生产率和利润。',
  ],
  [
    'amendmentTerms',
    '变更、解除和终止',
    '双方协商一致或者出现法律、法规规定情形的，可以变更或者解除；期满终止。',
  ],
  [
    'disputeTerms',
    '争议处理',
    '履行本合同发生争议的，双方协商解决；协商不成的，工会可以依法申请仲裁、提起诉讼。',
  ],
  ['liabilityTerms', '违约责任', '任何一方违反本合同，给对方造成损失的，依法承担责任。'],
  ['supervisionTerms', '监督检查', '双方组成监督检查小组，每半年检查一次，每年向职工代表大会报告履行情况。'],
];

const numbers: Record<
  string,
  Record<string, { text: string; fen: ReturnType<typeof fen> | null; value: number | null }>
> = {
  minWageInUnit: { monthly: { text: '2,400元', fen: fen(240_000), value: null } },
  annualPayroll: { total: { text: '1,533万元', fen: fen(1_533_000_000), value: null } },
  growthRate: {
    all: { text: '5%', fen: null, value: 500 },
    frontline: { text: '6%', fen: null, value: 600 },
  },
  pieceRates: { attainment: { text: '90%', fen: null, value: 9000 } },
  overtimeRules: {
    workday: { text: '150%', fen: null, value: 15_000 },
    restDay: { text: '200%', fen: null, value: 20_000 },
    holiday: { text: '300%', fen: null, value: 30_000 },
  },
  specialPeriods: { probation: { text: '80%', fen: null, value: 8000 } },
  payment: { payday: { text: '每月15日', fen: null, value: 15 } },
};

const clauses = clauseTexts.map(([topic, title, text], ord) => ({
  id: id(60 + ord),
  roundId,
  ord,
  topic,
  pass: 1,
  state: 'agreed',
  body: {
    title,
    text,
    variables: numbers[topic] ?? {},
    replacesId: null,
    before: '',
    objection: '',
    dueOn: topic === 'growthRate' ? day('2026-06-30') : null,
  },
})) as RoundFile['roundClauses'];

const posts = [
  ['装配工', 68, 5_980, 6_339, true],
  ['机加工操作工', 54, 6_420, 6_805, true],
  ['质检员', 14, 5_650, 5_989, true],
  ['技术人员', 22, 8_900, 9_212, false],
  ['管理和后勤人员', 28, 6_700, 6_868, false],
] as const;

const postTable: RoundFile['roundTables'][number] = {
  id: id(90),
  roundId,
  kind: 'posts',
  pass: 1,
  state: 'agreed',
  body: {
    ...blankTableBody(),
    title: '各岗位年度平均工资及调整幅度表',
    posts: posts.map(([post, headcount, base, target, frontline]) => ({
      post,
      headcount,
      baseFen: fen(base * 100),
      targetFen: fen(target * 100),
      frontline,
    })),
    from: day('2026-01-01'),
    to: day('2027-05-13'),
  },
} as RoundFile['roundTables'][number];

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

/** The draft as both sides agreed on it, with its text's identity. */
function drafted(file: RoundFile): RoundFile {
  const whole: RoundFile = {
    ...file,
    round: { ...file.round, agreementId },
    roundItems: file.roundItems.map(
      (one, n) =>
        ({
          ...one,
          outcome: 'agreed',
          body: {
            ...one.body,
            positions: [
              ...one.body.positions,
              {
                meetingId: id(42),
                worker: results[n] ?? '',
                employer: results[n] ?? '',
                workerValue: null,
                employerValue: null,
                outcome: 'agreed',
              },
            ],
            result: results[n] ?? '',
            agreedOn: day('2026-04-02'),
          },
        }) as Item,
    ),
    roundClauses: clauses,
    roundTables: [postTable],
    collectiveAgreements: [
      {
        id: agreementId,
        roundId,
        enterpriseId,
        subject: 'wage',
        scope: 'enterprise',
        level: 'enterprise',
        town: '双塔街道',
        state: 'draft',
        termStart: day('2026-05-14'),
        termEnd: day('2027-05-13'),
        signedOn: null,
        effectiveOn: null,
        endedOn: null,
        predecessorId: null,
        successorId: null,
        amendsId: null,
        boundIds: [],
        workers: 186,
        women: 74,
        body: {
          ...blankAgreementBody(),
          number: '青工协字〔2026〕1号',
          title: '青溪恒达机械有限公司工资专项集体合同',
          draftAgreedOn: day('2026-04-02'),
          initialledWorker: true,
          initialledEmployer: true,
          copies: 5,
          minimumWageFen: fen(240_000),
          payrollBaseFen: fen(posts.reduce((sum, [, count, base]) => sum + count * base * 1200, 0)),
          payrollTargetFen: fen(posts.reduce((sum, [, count, , target]) => sum + count * target * 1200, 0)),
          averageBaseFen: null,
          averageTargetFen: null,
        },
      } as RoundFile['collectiveAgreements'][number],
    ],
  };
  return withAgreement(whole, {}, { draftHash: draftHashOf(whole) });
}

const hashOf = (file: RoundFile) => file.collectiveAgreements[0]?.body.draftHash ?? '';

const stages: readonly SampleStage[] = [
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

const materials = [
  {
    id: id(45),
    roundId,
    kind: 'request',
    side: 'worker',
    on: day('2026-03-02'),
    providedOn: day('2026-03-18'),
    body: {
      ...blankMaterialBody(),
      items: [
        { name: '营业收入', period: '2025年度', provided: true, value: '9,860万元' },
        { name: '净利润', period: '2025年度', provided: true, value: '612万元' },
        { name: '工资总额', period: '2025年度', provided: true, value: '1,459万元' },
        { name: '职工平均工资', period: '2025年度', provided: true, value: '6,537元/月' },
      ],
      indicators: [
        { name: '最低工资标准', value: '2,010元/月', source: '浙江省最低工资标准（2024年1月1日起）' },
      ],
      completeness: '资料齐全，双方无异议',
      classified: true,
    },
  },
  {
    id: id(46),
    roundId,
    kind: 'opinions',
    side: 'worker',
    on: day('2026-03-16'),
    providedOn: null,
    body: {
      ...blankMaterialBody(),
      method: '车间座谈和问卷',
      surveyed: 152,
      frontline: 118,
      opinions: [
        { text: '提高基本工资', count: 126 },
        { text: '提高夜班津贴', count: 83 },
        { text: '明确加班工资基数', count: 77 },
      ],
      periodFrom: day('2026-03-03'),
      periodTo: day('2026-03-16'),
      feedbackOn: day('2026-03-20'),
    },
  },
] as RoundFile['roundMaterials'];

/** The sample wage round, step by step. */
export const wageRound: SampleRound = { start, stages, byId: sampleCadre, stepId: (n) => id(120 + n) };

/** The whole sample wage round: published and in force. */
export const sampleWageRound: RoundFile = whole(wageRound);

/** The wage round right after a step, such as `T9`. */
export const wageRoundAfter = (step: string) => afterStep(wageRound, step);
/** The wage round right before a step, with everything that step asks for. */
export const wageRoundReadyFor = (step: string) => readyFor(wageRound, step);
