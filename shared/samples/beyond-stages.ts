import { day, localMinute } from '../kernel/calendar-day.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import type { MatterKind, RouteKind } from '../mediation/process-terms.ts';
import { recordTypes } from '../schema/record-types.ts';
import type { SampleStages } from './stages.ts';

const id = (n: number) => uuid7(1_796_000_000_000 + n, new Uint8Array(10).fill(n));

const blankRoute = {
  fileNo: '',
  applicantIds: [],
  matter: '',
  reason: '',
  materials: [],
  transferKind: null,
  replyDueOn: null,
  receipt: '',
  consented: false,
  amountFen: null,
  claimType: '',
  facts: '',
  noCounterDebt: false,
  truthPledge: false,
  exemptProof: '',
  servedOn: null,
  hearingOn: null,
  outcome: '',
};

const blankMatter = {
  no: '',
  target: '',
  items: [],
  corrections: [],
  law: [],
  materials: [],
  facts: '',
  reason: '',
  proposal: '',
  feedback: '',
  transferKind: null,
  consented: false,
  signer: '',
  personIds: [],
  followsId: null,
  servedOn: null,
  incident: null,
};

const unionOf = (file: CaseFile, unionName: string): CaseFile => ({
  ...file,
  office: {
    ...file.office,
    body: {
      ...file.office.body,
      unionName,
      commission: '海湾市劳动人事争议仲裁委员会',
      court: '海湾市人民法院',
    },
  },
  people: file.people.map((person, n) => ({
    ...person,
    body: { ...person.body, supervisorCertNo: `海工监〔2025〕00${n + 1}` },
  })),
});

/** The sample case when its papers go beyond the mediation: to commission, court and other bodies, and by the union. */
export function beyondStages(stages: SampleStages & { agreed: CaseFile }) {
  const { agreed, mediating, performing, failed } = stages;
  const caseId = agreed.case.id;
  const [first, second] = agreed.people;

  const withRoute = (
    file: CaseFile,
    n: number,
    kind: RouteKind,
    on: string,
    body: Partial<CaseFile['routes'][number]['body']>,
  ): CaseFile => ({
    ...unionOf(file, '海湾街道总工会'),
    routes: [
      recordTypes.routes.plain.parse({
        id: id(n),
        caseId,
        kind,
        state: 'prepared',
        appliedOn: day(on),
        acceptedOn: null,
        decidedOn: null,
        receivedOn: null,
        body: { ...blankRoute, body: '', ...body },
      }),
    ],
  });

  const withMatter = (
    file: CaseFile,
    n: number,
    card: { kind: MatterKind; on: string; dueOn: string | null },
    body: Partial<CaseFile['matters'][number]['body']>,
  ): CaseFile => ({
    ...file,
    matters: [
      ...file.matters,
      recordTypes.matters.plain.parse({
        id: id(n),
        caseId,
        ...card,
        doneOn: null,
        body: { ...blankMatter, ...body },
      }),
    ],
  });

  const reviewing = withRoute(agreed, 60, 'arbitration-review', '2026-11-24', { truthPledge: true });
  const confirming = withRoute(agreed, 61, 'judicial-confirmation', '2026-11-24', { truthPledge: true });
  const enforcing = withRoute(performing, 62, 'payment-order', '2027-01-20', { noCounterDebt: true });

  const evidence = [
    ['劳动合同', 'contract', '申请人保存', '双方存在劳动关系，月工资标准', 4, false],
    ['考勤记录', 'attendance', '被申请人考勤系统', '申请人2026年8月至10月全勤', 6, true],
    ['工资银行流水', 'payroll', '开户银行', '2026年8月至10月没有足额支付工资', 3, false],
    ['何芳', 'witness', '海湾工业园区职工宿舍2号楼', '证明欠薪的经过', 0, false],
  ] as const;
  const arbitrating: CaseFile = {
    ...withRoute(failed, 63, 'arbitration', '2026-12-01', {}),
    evidence: evidence.map(([name, kind, source, purpose, pages, heldByEmployer], ord) =>
      recordTypes.evidence.plain.parse({
        id: id(70 + ord),
        caseId,
        ord,
        partyId: failed.parties[0]?.id ?? null,
        body: {
          name,
          kind,
          source,
          purpose,
          pages,
          heldByEmployer,
          original: 'copy',
          opinion: '',
          receivedOn: day('2026-11-20'),
          attachmentId: null,
        },
      }),
    ),
  };

  const left: CaseFile = {
    ...failed,
    parties: failed.parties.map((party) =>
      party.kind === 'worker'
        ? { ...party, body: { ...party.body, terminationDate: day('2026-11-10') } }
        : party,
    ),
  };
  const aided = withRoute(left, 64, 'legal-aid', '2026-11-30', {
    body: '海湾市法律援助中心',
    materials: ['调解申请书', '终止调解通知书', '申请人名单和身份证复印件', '工资银行流水'],
    consented: true,
  });

  const transferred = withMatter(
    unionOf(mediating, '海湾街道总工会'),
    65,
    { kind: 'transfer', on: '2026-11-22', dueOn: '2026-12-10' },
    {
      no: '海湾劳调移〔2026〕3号',
      target: '海湾市人力资源和社会保障局',
      items: ['用人单位拖欠11名职工2026年8月至10月的工资，其中10名为进城务工人员'],
      reason: '涉及农民工工资支付，属于劳动保障监察的职责范围。',
      proposal: '建议责令用人单位限期支付。',
      materials: ['调解申请书复印件1份', '申请人名单1份', '工资银行流水复印件11份'],
      transferKind: 'transfer',
      consented: true,
    },
  );

  const issues = [
    '2026年8月至10月没有按月足额支付11名职工的工资，共计126,000.00元',
    '没有向职工提供工资清单',
  ];
  const law = ['《中华人民共和国劳动法》第五十条', '《中华人民共和国劳动合同法》第三十条'];
  const prompted = withMatter(
    unionOf(mediating, '海湾街道总工会'),
    66,
    { kind: 'supervision-prompt', on: '2026-11-22', dueOn: '2026-12-04' },
    {
      no: '海街工监提〔2026〕1号',
      items: issues,
      law,
      proposal: '按照工资支付的规定按月足额发放工资，并向职工提供工资清单。',
    },
  );
  const opined = withMatter(
    unionOf(failed, '海湾街道总工会'),
    67,
    { kind: 'supervision-opinion', on: '2026-12-02', dueOn: null },
    {
      no: '海街工监意〔2026〕1号',
      items: issues,
      law,
      facts: '经询问职工、查阅考勤记录和工资发放记录，用人单位承认欠薪的事实和数额，称客户货款迟延到账。',
      corrections: ['在10日内付清拖欠的工资', '今后按月足额发放工资并提供工资清单'],
      signer: '周岚',
      personIds: [first?.id ?? '', second?.id ?? ''],
      servedOn: day('2026-12-03'),
    },
  );
  const recommended = withMatter(
    unionOf(opined, '海湾市总工会'),
    68,
    { kind: 'supervision-recommendation', on: '2026-12-28', dueOn: null },
    {
      no: '海工监建〔2026〕1号',
      target: '海湾市人力资源和社会保障局',
      reason: '该单位收到意见书后，在规定的期限内没有答复，也没有改正。',
      proposal: '依法责令该单位限期支付拖欠的工资，并依法处理。',
      materials: ['工会劳动法律监督意见书及送达回证', '调查笔录2份', '工资银行流水11份'],
      signer: '高明远',
      followsId: id(67),
    },
  );

  const pressed = withMatter(
    unionOf(mediating, '海湾街道总工会'),
    69,
    { kind: 'oversight', on: '2026-11-23', dueOn: '2026-11-27' },
    {
      no: '海湾劳调督〔2026〕2号',
      target: '调解员王和',
      reason: '案件涉及11名职工三个月的工资，风险等级为橙，首次调解没有结果，调解期限临近届满。',
      proposal:
        '两日内再次联系被申请人落实付款方案，安排第二次调解；不能达成协议的，及时告知申请人申请仲裁。',
      signer: '周岚',
    },
  );
  const alarmed = withMatter(
    unionOf(mediating, '海湾街道总工会'),
    74,
    { kind: 'incident', on: '2026-11-23', dueOn: null },
    {
      no: '海湾劳调报〔2026〕1号',
      facts:
        '因拖欠三个月工资，约11名职工于当日上午在公司门口聚集，要求当场发放工资，情绪激动，没有肢体冲突。',
      proposal:
        '调解员和片区工作者到场劝导，通知公司负责人到场答复，协调派出所维持秩序，职工于10时30分离开。',
      personIds: [first?.id ?? ''],
      incident: {
        type: '群体聚集',
        at: localMinute('2026-11-23T08:40'),
        place: '海湾工业园区滨海路18号公司门口',
        reportedTo: [
          { to: '海湾街道党工委、办事处', at: localMinute('2026-11-23T08:55') },
          { to: '海湾市总工会', at: localMinute('2026-11-23T09:00') },
          { to: '海湾市人力资源和社会保障局', at: localMinute('2026-11-23T09:05') },
          { to: '海湾派出所', at: localMinute('2026-11-23T08:45') },
        ],
        nextReportAt: localMinute('2026-11-23T17:00'),
      },
    },
  );

  return {
    reviewing,
    confirming,
    enforcing,
    arbitrating,
    aided,
    transferred,
    prompted,
    opined,
    recommended,
    pressed,
    alarmed,
  };
}
