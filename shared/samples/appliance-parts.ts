import { day, localMinute } from '../kernel/calendar-day.ts';
import { uuid7 } from '../kernel/ids.ts';
import { fen } from '../kernel/money.ts';
import { blankParty } from '../mediation/blank-party.ts';
import { CaseFile } from '../mediation/case-file.ts';

/*
 * The sample the program offers at first start: eleven workers of a parts factory, three months of wages, an agreement
 * in three instalments. All people, units and numbers are invented; the county code 330099 is not assigned.
 */

/** Ids of the sample are fixed, so that loading it twice finds itself. */
const id = (n: number) => uuid7(1_795_000_000_000 + n, new Uint8Array(10).fill(n % 251));

const ids = {
  office: id(1),
  person: id(2),
  recorder: id(3),
  case: id(10),
  employer: id(40),
  agreement: id(60),
};
const caseId = ids.case;

/** Name, identity number, wages owed in yuan, telephone. */
const workers = [
  ['陈建国', '330099198503121010', 12_600, '13900000001'],
  ['李䶮', '330099199005071027', 11_800, '13900000002'],
  ['王大伟', '330099197809211030', 11_400, '13900000003'],
  ['张𬭎', '330099199308141045', 12_000, '13900000004'],
  ['刘海燕', '330099198811301056', 10_800, '13900000005'],
  ['周小敏', '330099199602031066', 11_600, '13900000006'],
  ['买买提·艾合买提', '330099198206191071', 11_200, '13900000007'],
  ['吴桂芳', '330099199104251082', 10_900, '13900000008'],
  ['郑国强', '330099197510081091', 11_500, '13900000009'],
  ['孙晓丽', '330099199901171106', 11_300, '13900000010'],
  ['欧阳文静', '330099198607221112', 10_900, '13900000011'],
] as const;

const applicants = workers.map(([name, idNo, yuan, phone], ord): CaseFile['parties'][number] => {
  const { body } = blankParty('applicant', 'worker');
  const birth = `${idNo.slice(6, 10)}-${idNo.slice(10, 12)}-${idNo.slice(12, 14)}`;
  return {
    id: id(20 + ord),
    caseId,
    role: 'applicant',
    kind: 'worker',
    ord,
    body: {
      ...body,
      name,
      idNo,
      phone,
      gender: Number(idNo[16]) % 2 === 1 ? 'male' : 'female',
      birthDate: day(birth),
      address: '海湾工业园区职工宿舍2号楼',
      jobTitle: '装配工',
      hireDate: day('2023-03-01'),
      migrantWorker: true,
      shareFen: fen(yuan * 100),
      representation:
        ord === 0
          ? { electedOn: day('2026-11-15'), powers: '代为提出、变更、放弃请求，进行和解，签署调解协议' }
          : null,
    },
  } as CaseFile['parties'][number];
});

const employer: CaseFile['parties'][number] = {
  id: ids.employer,
  caseId,
  role: 'respondent',
  kind: 'employer',
  ord: 0,
  body: {
    ...blankParty('respondent', 'employer').body,
    name: '海湾北门电器配件有限公司',
    uscc: '91330099MA001XG120',
    phone: '0574-87000000',
    address: '海湾工业园区滨海路18号',
    legalRepName: '林志远',
    legalRepTitle: '执行董事',
    contactName: '何芳',
    contactPhone: '13900000020',
  },
} as CaseFile['parties'][number];

const step = (n: number, transition: string, from: string, to: string, on: string) => ({
  id: id(100 + n),
  caseId,
  transition,
  from,
  to,
  on: day(on),
  at: localMinute(`${on}T10:00`),
  byId: ids.person,
  undoes: null,
  body: { note: '' },
});

const line = (
  ord: number,
  speaker: 'mediator' | 'applicant' | 'respondent',
  speakerName: string,
  text: string,
) => ({
  id: id(70 + ord),
  caseId,
  sessionId: id(50),
  ord,
  speaker,
  at: localMinute(`2026-11-20T09:${String(35 + ord * 3).padStart(2, '0')}`),
  body: { speakerName, text },
});

const instalment = (ord: number, dueOn: string) => ({
  id: id(90 + ord),
  caseId,
  agreementId: ids.agreement,
  ord,
  dueOn: day(dueOn),
  body: {
    obligorId: ids.employer,
    obligeeId: null,
    content: `支付第${ord + 1}期工资`,
    amountFen: fen(4_200_000),
    category: 'wage-arrears' as const,
    method: 'bank' as const,
    account: '各申请人本人的工资账户',
  },
});

/** The sample case: the agreement is effective, the first instalment not yet due. */
export const sampleCase: CaseFile = CaseFile.parse({
  format: 'hejie-case',
  version: 1,
  office: {
    id: ids.office,
    kind: 'township-organisation',
    region: 'NB',
    parentId: null,
    body: {
      name: '海湾街道劳动争议调解中心（示例）',
      caseWord: '海湾劳调字',
      address: '海湾街道人民路1号',
      phone: '0574-87000001',
      counters: { 'case-2026': 1, 'intake-2026': 1 },
    },
  },
  people: [
    {
      id: ids.person,
      active: true,
      mediator: true,
      body: { name: '王和', phone: '', certNo: '海调2026-01' },
    },
    { id: ids.recorder, active: true, mediator: false, body: { name: '赵敏', phone: '', certNo: '' } },
  ],
  case: {
    id: caseId,
    stage: 'agreementEffective',
    category: 'wage-arrears',
    channel: 'visit',
    level: 'orange',
    receivedOn: day('2026-11-16'),
    acceptedOn: day('2026-11-18'),
    closedOn: null,
    nextDueOn: day('2026-12-15'),
    outcome: null,
    mediatorIds: [ids.person],
    body: {
      intakeNo: '登〔2026〕0001',
      caseNo: '〔2026〕海湾劳调字第0001号',
      receivedAt: localMinute('2026-11-16T09:20'),
      appliedOn: day('2026-11-16'),
      applicationMode: 'written',
      area: '海湾工业园区片区，片区工作者周岚报告',
      registrarId: ids.person,
      facts:
        '申请人陈建国等11人均在被申请人处从事装配工作。被申请人自2026年8月至10月连续三个月未足额发放工资，共计126,000.00元。被申请人对欠款事实和数额没有异议，称系客户货款迟延到账所致。',
      reasons: '被申请人应当按月足额支付劳动报酬。客户迟延付款不是拖欠工资的理由。',
      workersCount: 11,
      commonClaim: true,
      migrantWorkers: true,
      newForm: false,
      proceedings: ['none'],
      acceptanceNote: '',
      acceptedById: ids.person,
      closingNote: '',
    },
  },
  parties: [...applicants, employer],
  claims: [
    {
      id: id(35),
      caseId,
      category: 'wage-arrears',
      ord: 0,
      body: {
        text: '支付2026年8月至10月拖欠的工资',
        amountFen: fen(12_600_000),
        periodFrom: day('2026-08-01'),
        periodTo: day('2026-10-31'),
      },
    },
  ],
  consents: [
    {
      id: id(36),
      caseId,
      partyId: ids.employer,
      reply: 'yes',
      askedOn: day('2026-11-17'),
      repliedOn: day('2026-11-18'),
      body: { method: 'phone', note: '' },
    },
  ],
  sessions: [
    {
      id: id(50),
      caseId,
      no: 1,
      state: 'held',
      startsAt: localMinute('2026-11-20T09:30'),
      mediatorId: ids.person,
      body: {
        place: '海湾街道劳动争议调解中心第一调解室',
        endsAt: localMinute('2026-11-20T11:10'),
        openToPublic: false,
        recorder: '赵敏',
        attendees: [
          { name: '陈建国', capacity: '申请人代表', identityChecked: true },
          { name: '林志远', capacity: '被申请人法定代表人', identityChecked: true },
        ],
        rightsInformed: true,
        undisputedFacts:
          '双方确认：申请人11人均为被申请人职工；被申请人未足额支付2026年8月至10月工资，共计126,000.00元。',
        result: 'agreed',
        nextAt: null,
      },
    },
  ],
  utterances: [
    line(
      0,
      'mediator',
      '王和',
      '现在核对双方到场人员的身份，告知调解的权利义务。双方是否听清，是否申请回避？',
    ),
    line(1, 'applicant', '陈建国', '听清了，不申请回避。三个月工资一直没有发足，大家都等着用钱。'),
    line(2, 'respondent', '林志远', '听清了，不申请回避。欠的数额我们认，主要是客户的货款还没有到。'),
    line(3, 'mediator', '王和', '客户付款迟延不影响公司支付工资的义务。请公司说明能够分几期付清。'),
    line(4, 'respondent', '林志远', '可以分三期，每月中旬付一期，三个月内付清。'),
    line(
      5,
      'applicant',
      '陈建国',
      '同意分三期，每期按各人欠薪比例发到本人工资卡，有一期不付就要求一次付清。',
    ),
  ],
  offers: [
    {
      id: id(80),
      caseId,
      sessionId: id(50),
      by: 'respondent',
      on: day('2026-11-20'),
      ord: 0,
      audience: 'both-sides',
      agreed: false,
      body: { text: '六个月内付清', amountFen: fen(12_600_000) },
    },
    {
      id: id(81),
      caseId,
      sessionId: id(50),
      by: 'mediator',
      on: day('2026-11-20'),
      ord: 1,
      audience: 'both-sides',
      agreed: true,
      body: { text: '分三期，每月15日前付一期', amountFen: fen(12_600_000) },
    },
  ],
  agreements: [
    {
      id: ids.agreement,
      caseId,
      state: 'effective',
      effectiveOn: day('2026-11-20'),
      partial: false,
      body: {
        facts:
          '被申请人未足额支付申请人陈建国等11人2026年8月至10月的工资，共计126,000.00元，双方对欠款事实和数额均无异议。',
        breachClause: '任何一期逾期未付或未付足，申请人可以就全部未付款项要求被申请人立即一次付清。',
        remainingDisputes: '',
        releaseScope:
          '本协议履行完毕后，双方就2026年8月至10月的工资不再有其他争议；社会保险等法定义务不受影响。',
        copies: 13,
      },
    },
  ],
  signatures: [
    { element: 'party' as const, partyId: applicants[0]?.id ?? null },
    { element: 'party' as const, partyId: ids.employer },
    { element: 'mediator' as const, partyId: null },
    { element: 'seal' as const, partyId: null },
  ].map((one, n) => ({
    id: id(120 + n),
    caseId,
    agreementId: ids.agreement,
    ...one,
    on: day('2026-11-20'),
    body: { note: '' },
  })),
  terms: [instalment(0, '2026-12-15'), instalment(1, '2027-01-15'), instalment(2, '2027-02-15')],
  payments: [],
  followUps: [],
  steps: [
    step(0, 'T03', '', 'received', '2026-11-16'),
    step(1, 'T08', 'received', 'inquiring', '2026-11-17'),
    step(2, 'T09', 'inquiring', 'accepted', '2026-11-18'),
    step(3, 'T12', 'accepted', 'assigned', '2026-11-18'),
    step(4, 'T15', 'assigned', 'mediating', '2026-11-20'),
    step(5, 'T19', 'mediating', 'agreementDraft', '2026-11-20'),
    step(6, 'T20', 'agreementDraft', 'agreementEffective', '2026-11-20'),
  ],
});
