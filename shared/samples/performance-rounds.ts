import { blankInspectionBody, blankMeasureBody } from '../bargaining/blank.ts';
import type { RoundFile } from '../bargaining/round-file.ts';
import type { MeasureKind } from '../bargaining/terms.ts';
import type { RoundContext } from '../documents/bargaining/round-context.ts';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { fen } from '../kernel/money.ts';
import { enterpriseId, id, roundId } from './wage-round/ids.ts';
import { sampleWageRound, wageRoundAfter } from './wage-round.ts';

/*
 * What may follow the sample wage round: inspections and the yearly report, a refusal, a dispute about concluding and
 * one about a clause that is not kept.
 */

type Measure = RoundFile['roundMeasures'][number];

const withMeasure = (
  file: RoundFile,
  kind: MeasureKind,
  on: CalendarDay,
  dueOn: CalendarDay | null,
  body: Partial<Measure['body']>,
): RoundFile => ({
  ...file,
  roundMeasures: [
    ...file.roundMeasures,
    {
      id: id(170),
      roundId,
      kind,
      on,
      dueOn,
      doneOn: null,
      body: { ...blankMeasureBody(), ...body },
    } as Measure,
  ],
});

const found = [
  ['工资调整幅度', '全员平均增长5%，一线职工6%', '全员5.0%，一线6.0%', '2026年1月至11月工资表', 'fulfilled'],
  ['本单位最低工资标准', '每月不低于2,400元', '最低2,450元', '11月工资表', 'fulfilled'],
  ['中夜班津贴', '中班每班18元、夜班22元', '八名职工夜班仍按15元发放', '考勤表、工资清单', 'partly'],
  ['工资支付', '每月15日前支付', '各月均按期支付', '银行代发回单', 'fulfilled'],
  ['年终奖办法', '经职工代表大会审议', '尚未到审议时间', '—', 'not-due'],
] as const;

const inspection = (
  n: number,
  kind: 'inspection' | 'report',
  on: CalendarDay,
  body: object,
): RoundFile['roundInspections'][number] =>
  ({
    id: id(n),
    roundId,
    kind,
    on,
    enterpriseId,
    rectifyBy: day('2026-12-15'),
    rectifiedOn: day('2026-12-10'),
    body: {
      ...blankInspectionBody(),
      workerInspectors: ['周卫国'],
      employerInspectors: ['方建平'],
      periodFrom: day('2026-05-14'),
      periodTo: day('2026-11-30'),
      findings: found.map(([clause, promised, actual, evidence, finding]) => ({
        clauseId: null,
        clause,
        promised,
        actual,
        evidence,
        finding,
      })),
      minimumWageFen: fen(201_000),
      lowestPayFen: fen(245_000),
      growth: 500,
      problems: '八名职工夜班津贴没有按照约定的标准发放，已核算差额，随12月工资补发',
      surveyed: 120,
      aware: 114,
      satisfied: 108,
      submittedToChiefsOn: day('2026-12-01'),
      ...body,
    },
  }) as RoundFile['roundInspections'][number];

export const inspectedRound = (): RoundFile => ({
  ...sampleWageRound,
  roundInspections: [
    inspection(180, 'inspection', day('2026-11-30'), {}),
    inspection(181, 'report', day('2027-01-20'), {
      periodTo: day('2026-12-31'),
      reportedTo: '青溪恒达机械有限公司第三届第六次职工代表大会',
      delegatesOpinion: '代表审议后同意本报告，建议下半年增加一次津贴发放情况的抽查',
      inspectionIds: [id(180)],
    }),
  ],
});

const refusedRound = () =>
  withMeasure(wageRoundAfter('T3'), 'correction-request', day('2026-03-30'), null, {
    requester: '青溪县总工会',
    addressee: '青溪县人力资源和社会保障局',
    facts: '答复期限届满后，用人单位没有书面答复。双塔街道总工会两次上门督促，用人单位以订单忙为由拖延。',
    demand: '责令青溪恒达机械有限公司限期改正，书面答复要约并与职工方开展工资集体协商。',
    evidence: '集体协商要约书及送达回执、督促记录两份。',
    signedBy: '毛建华',
  });

const coordinatedRound = () =>
  withMeasure(wageRoundAfter('T14'), 'coordination', day('2026-04-03'), null, {
    demand: '请求就本年度工资调整幅度和本单位最低工资标准进行协调处理，促成双方签订工资专项集体合同。',
    evidence: '集体协商要约书、两次协商会议记录、双方书面方案。',
    coordination: {
      applicants: ['worker'],
      ownMotion: false,
      authority: '青溪县人力资源和社会保障局',
      items: [
        { title: '工资调整幅度', worker: '全员平均增长6%', employer: '平均增长3%' },
        { title: '本单位最低工资标准', worker: '每月2,500元', employer: '每月2,350元' },
      ],
      history: '双方召开两次协商会议，会议记录均已由双方首席代表签字，上述两项没有达成一致。',
      filedOn: day('2026-04-03'),
      acceptedOn: day('2026-04-08'),
      extended: false,
      extensionReason: '',
      coordinators: [
        { name: '徐志明', organisation: '青溪县人力资源和社会保障局' },
        { name: '毛建华', organisation: '青溪县总工会' },
        { name: '姜海波', organisation: '青溪县企业联合会' },
      ],
      facts:
        '用人单位上年度利润增长，职工平均工资低于同行业水平；双方对工资调整幅度和最低工资标准的方案差距较大。',
      result:
        '全员平均工资增长5%，其中一线职工平均增长6%；本单位最低工资标准为每月2,400元。双方据此签订工资专项集体合同。',
      openItems: ['中夜班津贴标准由双方在本协议书生效后继续协商'],
      endedOn: day('2026-04-22'),
      coordinatorsSigned: true,
      workerSigned: true,
      employerSigned: true,
      sealed: true,
    },
  });

const nightShifts = {
  clauseId: null,
  clause: '第八条奖金、津贴和补贴：夜班津贴每班22元',
  breachOn: day('2026-06-15'),
  knownOn: day('2026-07-15'),
  workers: [
    { name: '王志强', amountFen: fen(61_600) },
    { name: '李秀英', amountFen: fen(53_900) },
  ],
  negotiated: '工会于2026年8月3日、8月17日两次与用人单位协商，用人单位没有补发。',
  applicant: '青溪恒达机械有限公司工会委员会',
  claims: '裁决用人单位按照合同约定补发夜班津贴差额1,155元，并自即日起按约定标准发放。',
  awardReceivedOn: null,
  settledOn: null,
};
const breached = (kind: 'breach-letter' | 'dispute-referral') => () =>
  withMeasure(sampleWageRound, kind, day('2026-09-01'), day('2026-09-15'), {
    requester: '青溪恒达机械有限公司工会委员会',
    addressee: kind === 'breach-letter' ? '青溪恒达机械有限公司' : '青溪县劳动人事争议仲裁委员会',
    facts: '自2026年5月起，装配车间夜班津贴仍按每班15元发放，少于约定标准。',
    demand: '要求你单位按照约定标准补发夜班津贴差额，并自本月起足额发放。',
    evidence: '2026年5月至8月工资清单、考勤表。',
    signedBy: '周卫国',
    dispute: nightShifts,
  });

type Sample = { file: RoundFile; context: RoundContext };
const on = (make: () => RoundFile, today: string) => (): Sample => ({
  file: make(),
  context: { today: day(today), subjectId: null },
});

/** Which of them shows which paper. */
export const performanceSamples: Readonly<Record<string, () => Sample>> = {
  'performance-inspection-form': on(inspectedRound, '2026-12-10'),
  'performance-report': on(inspectedRound, '2027-01-20'),
  'refusal-remedy-request': on(refusedRound, '2026-03-30'),
  'coordination-application': on(coordinatedRound, '2026-04-03'),
  'coordination-agreement': on(coordinatedRound, '2026-04-22'),
  'breach-responsibility-letter': on(breached('breach-letter'), '2026-09-01'),
  'performance-dispute-referral': on(breached('dispute-referral'), '2026-09-20'),
};
