import type { DossierParts } from '../documents/facts/archive-facts.ts';
import { day, localMinute } from '../kernel/calendar-day.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import type { EvidenceKind, MatterKind } from '../mediation/process-terms.ts';
import { recordTypes } from '../schema/record-types.ts';
import type { SampleStages } from './stages.ts';

const id = (n: number) => uuid7(1_798_000_000_000 + n, new Uint8Array(10).fill(n % 251));

/** Ids of the parts, so that a paper about one of them can be asked for. */
export const partIds = {
  agent: id(1),
  disclosure: id(2),
  objection: id(3),
  inquiry: id(4),
  extension: id(5),
  receipt: id(6),
  correction: id(7),
  opinion: id(8),
};

const evidence: readonly [name: string, kind: EvidenceKind, purpose: string, pages: number, held: boolean][] =
  [
    ['劳动合同（陈建国）', 'contract', '双方存在劳动关系及约定的工资标准', 4, false],
    ['2026年8月至10月工资条', 'payroll', '每月应发工资和实发工资的差额', 11, true],
    ['2026年8月至10月考勤表', 'attendance', '十一人均正常出勤', 9, true],
    ['银行卡交易明细', 'document', '三个月没有足额收到工资', 6, false],
    ['与车间主任的聊天记录', 'electronic', '公司承认欠薪并承诺月底发放', 3, false],
  ];

/** The sample case with the parts papers are about: agents, evidence, an inquiry, an objection, an extension … */
export function partStages({
  received,
  mediating,
  withdrawn,
  closed,
  agreed,
}: SampleStages & { agreed: CaseFile }) {
  const caseId = agreed.case.id;
  const applicant = agreed.parties.find((party) => party.role === 'applicant');
  const respondent = agreed.parties.find((party) => party.role === 'respondent');
  const [mediator, recorder] = agreed.people;
  if (!applicant || !respondent || !mediator || !recorder)
    throw new Error('the sample has parties and people');
  const stand = { ...recorder, id: id(9), body: { ...recorder.body, name: '李慧', certNo: '' } };

  const matter = (of: string, kind: MatterKind, on: string, dueOn: string | null, body: object) =>
    recordTypes.matters.plain.parse({
      id: of,
      caseId,
      kind,
      on: day(on),
      dueOn: dueOn ? day(dueOn) : null,
      doneOn: null,
      body: {
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
        ...body,
      },
    });

  const agent = recordTypes.agents.plain.parse({
    id: partIds.agent,
    caseId,
    partyId: respondent.id,
    ord: 0,
    body: {
      name: '何芳',
      idNo: '330099198902141128',
      phone: '13900000020',
      kind: 'staff',
      relation: '职工',
      licenceNo: '',
      unit: '海湾北门电器配件有限公司人力资源部',
      matters: '参加调解，陈述意见，提交和核对材料，代收本案文书',
      authority: 'special',
      specialItems: ['settle', 'sign', 'receive'],
      validFrom: day('2026-11-18'),
      validTo: day('2027-02-28'),
      powerReceived: false,
    },
  });

  const handedIn = evidence.map(([name, kind, purpose, pages, heldByEmployer], ord) =>
    recordTypes.evidence.plain.parse({
      id: id(20 + ord),
      caseId,
      ord,
      partyId: applicant.id,
      body: {
        name,
        kind,
        source: heldByEmployer ? '用人单位提供' : '申请人提供',
        purpose,
        pages,
        original: heldByEmployer ? 'copy' : 'original',
        heldByEmployer,
        opinion: '没有异议',
        receivedOn: day('2026-11-19'),
        attachmentId: null,
      },
    }),
  );

  const inquiry = recordTypes.inquiries.plain.parse({
    id: partIds.inquiry,
    caseId,
    no: 1,
    body: {
      startsAt: localMinute('2026-11-19T14:00'),
      endsAt: localMinute('2026-11-19T14:40'),
      place: '海湾北门电器配件有限公司装配车间办公室',
      interviewerIds: [mediator.id],
      recorder: recorder.body.name,
      interviewee: '周岚',
      relation: '车间班组长',
      basis: 'consent',
      lines: [
        ['question', '请说明你的姓名、岗位，以及与本案双方的关系。'],
        ['answer', '我叫周岚，是装配车间的班组长，陈建国等十一人都在我的班组。'],
        ['question', '今年8月至10月，这十一人的出勤情况怎样？'],
        ['answer', '都是正常出勤，每天有打卡记录，10月国庆以后还加过几次班。'],
        ['question', '这三个月的工资是怎样发放的？'],
        ['answer', '每月只发了一部分生活费，公司说客户的货款没有到，到账以后一起补。'],
        ['question', '还有没有需要补充的？'],
        ['answer', '没有。'],
      ].map(([speaker, text]) => ({ speaker, text })),
      readBack: true,
    },
  });

  const recusal = (
    of: string,
    kind: 'disclosure' | 'objection',
    personId: string,
    state: string,
    body: object,
  ) =>
    recordTypes.recusals.plain.parse({
      id: of,
      caseId,
      kind,
      personId,
      filedOn: day('2026-11-18'),
      state,
      body: {
        grounds: ['relation'],
        reason: '',
        byPartyId: null,
        waivedBy: [],
        decidedOn: null,
        decidedById: null,
        decision: '',
        replacementId: null,
        ...body,
      },
    });

  const extension = recordTypes.extensions.plain.parse({
    id: partIds.extension,
    caseId,
    oldDue: day('2026-12-01'),
    newDue: day('2026-12-15'),
    body: { reason: '双方正在核对各人的加班工时，需要补充考勤记录', signed: [] },
  });

  const parts: CaseFile = {
    ...mediating,
    people: [...mediating.people, stand],
    parties: mediating.parties.map((party) =>
      party.id === respondent.id
        ? {
            ...party,
            body: {
              ...party.body,
              legalRepIdNo: '330099197602201037',
              legalRepPhone: '13900000021',
              serviceRecipient: '何芳',
              eServiceConsent: true,
              eServiceAccount: 'hr@beimen.example',
            },
          }
        : party,
    ),
    agents: [agent],
    evidence: handedIn,
    inquiries: [inquiry],
    recusals: [
      recusal(partIds.disclosure, 'disclosure', mediator.id, 'waived', {
        reason:
          '本人的表弟2019年至2021年曾在海湾北门电器配件有限公司工作，现已离职，本人与该公司没有其他往来。',
        waivedBy: [
          { partyId: applicant.id, on: day('2026-11-18') },
          { partyId: respondent.id, on: day('2026-11-18') },
        ],
      }),
      recusal(partIds.objection, 'objection', recorder.id, 'replaced', {
        reason: '赵敏的哥哥是被申请人的车间主任，记录可能不客观。',
        byPartyId: applicant.id,
        decidedOn: day('2026-11-19'),
        decidedById: mediator.id,
        decision: '赵敏的近亲属在被申请人处担任管理职务，可能影响当事人对记录的信任',
        replacementId: stand.id,
      }),
    ],
    extensions: [extension],
    matters: [
      matter(partIds.opinion, 'opinion', '2026-11-24', '2026-11-27', {
        facts:
          '被申请人未足额支付申请人11人2026年8月至10月的工资，共计126,000.00元。以上事实由双方在2026年11月20日的调解笔录中共同确认。',
        law: [
          '《劳动法》第五十条：工资应当以货币形式按月支付给劳动者本人，不得克扣或者无故拖欠',
          '《保障农民工工资支付条例》第三条：农民工有按时足额获得工资的权利',
        ],
        proposal:
          '由被申请人在2026年12月15日、2027年1月15日、2027年2月15日前各支付42,000.00元，按各人欠薪比例转入本人工资账户；任何一期逾期，申请人可以要求一次付清余款。',
      }),
    ],
  };

  /** Just received: some papers were brought, others are still to come. */
  const handed: CaseFile = {
    ...received,
    matters: [
      matter(partIds.receipt, 'receipt', '2026-11-16', null, {
        target: '陈建国',
        signer: mediator.body.name,
        materials: [
          '劳动争议调解申请书；2；原件',
          '身份证（11人）；11；复印件；与原件核对一致',
          '劳动合同（陈建国）；1；复印件；原件当场退还',
          '银行卡交易明细；11；打印件',
        ],
      }),
      matter(partIds.correction, 'correction', '2026-11-16', '2026-11-18', {
        items: [
          '十一名申请人中有三人没有在申请书上签名，请补签',
          '写明每人请求的工资所属月份和计算方法',
          '提交代表人推选书，写明代表权限',
        ],
      }),
    ],
  };

  /** The parties settled by themselves. */
  const settled: CaseFile = {
    ...withdrawn,
    case: {
      ...withdrawn.case,
      body: {
        ...withdrawn.case.body,
        settlement: {
          on: day('2026-11-26'),
          text: '被申请人于2026年11月26日当场支付申请人两个月工资共计84,000.00元，申请人已经收到。\n余下一个月工资42,000.00元，被申请人于2026年12月20日前一次性转入各申请人本人的工资账户。\n各人应得金额按欠薪比例计算，名单附后。',
          witness: '海湾工业园区联合工会',
        },
      },
    },
  };

  /** An oral agreement before a people's mediation committee, performed on the spot. */
  const oralAgreed: CaseFile = {
    ...agreed,
    office: {
      ...agreed.office,
      kind: 'people-mediation',
      body: { ...agreed.office.body, name: '海湾街道人民调解委员会（示例）' },
    },
    agreements: agreed.agreements.map((one) => ({
      ...one,
      body: {
        ...one.body,
        oral: { agreedBy: agreed.parties.map((party) => party.id), performedAtOnce: true, complex: false },
      },
    })),
    terms: agreed.terms.slice(0, 1).map((term) => ({
      ...term,
      dueOn: day('2026-11-20'),
      body: { ...term.body, content: '一次性支付所欠工资', method: 'cash' as const, account: '当场付清' },
    })),
  };

  /** Closed and bound, with a recording kept as a file. */
  const archived: CaseFile = {
    ...closed,
    case: {
      ...closed.case,
      body: {
        ...closed.case.body,
        archive: {
          no: '2027—001',
          filedOn: day('2027-03-01'),
          filedById: recorder.id,
          retention: '10y',
          checkedById: mediator.id,
          checkedOn: day('2027-03-02'),
          notes: '2026年11月20日调解笔录原件第2页右下角有水渍，不影响阅读。调解会议录音以电子文件保存。',
          pages: null,
          followUpWaived: '',
        },
      },
    },
    attachments: [
      recordTypes.attachments.plain.parse({
        id: id(30),
        caseId,
        ord: 0,
        addedOn: day('2026-11-20'),
        body: {
          name: '2026年11月20日调解会议录音.m4a',
          type: 'audio/mp4',
          sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          bytes: 18_400_000,
          pages: null,
          inDossier: true,
          note: '',
        },
      }),
    ],
  };

  return { parts, handed, settled, oralAgreed, archived };
}

const bound: readonly [name: string, on: string, pages: number, note: string][] = [
  ['劳动争议调解登记表', '2026-11-16', 1, '必须'],
  ['劳动争议调解申请书', '2026-11-16', 3, '必须'],
  ['代表人推选书', '2026-11-15', 1, '按需'],
  ['征询意见书', '2026-11-17', 2, '必须'],
  ['受理通知书', '2026-11-18', 1, '必须'],
  ['调解当事人权利义务告知书', '2026-11-18', 2, '必须'],
  ['证据清单', '2026-11-19', 1, '可选'],
  ['调解笔录（第1次）', '2026-11-20', 3, '必须'],
  ['调解协议书', '2026-11-20', 4, '按需'],
  ['送达回证', '2026-11-20', 2, '按需'],
  ['协议履行情况记录', '2027-02-18', 1, '按需'],
  ['回访记录', '2026-12-18', 1, '可选'],
  ['结案审批表', '2027-02-20', 1, '必须'],
];

/** The dossier of the sample, as it would be bound. */
export const sampleDossier: DossierParts = {
  items: bound.map(([name, on, pages, note], i) => ({
    name,
    on: day(on),
    from: 1 + bound.slice(0, i).reduce((sum, [, , of]) => sum + of, 0),
    pages,
    note,
  })),
};
