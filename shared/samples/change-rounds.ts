import { blankClauseBody, blankMeasureBody } from '../bargaining/blank.ts';
import type { RoundFile } from '../bargaining/round-file.ts';
import type { RoundContext } from '../documents/bargaining/round-context.ts';
import { day } from '../kernel/calendar-day.ts';
import { withAgreement } from './round-parts.ts';
import { agreementId, id, roundId } from './wage-round/ids.ts';
import { sampleWageRound } from './wage-round.ts';

/*
 * The contract of the sample wage round changed, ended early, and not kept: the round in force with what each paper
 * tells.
 */

type Measure = RoundFile['roundMeasures'][number];

const withMeasure = (n: number, measure: Partial<Measure>, body: Partial<Measure['body']>): RoundFile => ({
  ...sampleWageRound,
  roundMeasures: [
    ...sampleWageRound.roundMeasures,
    {
      id: id(n),
      roundId,
      dueOn: null,
      doneOn: null,
      ...measure,
      body: { ...blankMeasureBody(), ...body },
    } as Measure,
  ],
});

/** Night shifts paid short after two talks; the county's union demands a correction. */
export const supervisedRound = (): RoundFile =>
  withMeasure(
    701,
    { kind: 'supervision-opinion', on: day('2026-09-18') },
    {
      requester: '青溪县总工会',
      addressee: '青溪恒达机械有限公司',
      number: '青工监意〔2026〕4号',
      inquiry:
        '2026年9月14日至16日，监督员查阅了你单位2026年5月至8月的工资清单、考勤表和集体合同文本，询问了人力资源部门负责人和四名装配车间职工',
      investigators: [
        { name: '沈立新', certNo: '浙工监青0021' },
        { name: '蒋雯', certNo: '浙工监青0034' },
      ],
      facts:
        '自2026年5月起，装配车间夜班津贴按每班15元发放，少于集体合同约定的每班22元\n经工会两次提出，没有补发差额，涉及职工8人',
      law: '《中华人民共和国劳动合同法》第五十六条\n《浙江省集体合同条例》第四十一条',
      demand:
        '自2026年9月起按照每班22元的标准发放夜班津贴\n在2026年9月30日前补发2026年5月至8月的夜班津贴差额\n将补发清单送本单位工会，并向全体职工公布',
      evidence: '工资清单、考勤表、询问笔录',
      signedBy: '毛建华',
      servedOn: day('2026-09-21'),
    },
  );

/** Ended by agreement when the plant moves away. */
export const rescindedRound = (): RoundFile => {
  const file = withMeasure(
    702,
    { kind: 'rescission', on: day('2026-12-20') },
    {
      facts: '用人单位经批准自2027年1月起整体搬迁至青溪县江东产业园，由新设企业承接全部业务和职工',
      ending: {
        ground: 'employer-gone',
        proofs: '搬迁和业务承接协议、股东会决议、第三届第六次职工代表大会决议',
        filedOn: day('2026-12-24'),
        transitional:
          '新企业与工会订立新的工资专项集体合同之前，原合同约定的工资标准、津贴和支付日期由新企业继续执行',
        workersInformedOn: day('2026-12-21'),
      },
    },
  );
  return withAgreement(
    { ...file, round: { ...file.round, stage: 'rescinded' } },
    { state: 'rescinded', endedOn: day('2026-12-20') },
    { endReason: 'rescinded' },
  );
};

const amendmentId = id(703);
const changed: readonly (readonly [topic: string, title: string, text: string])[] = [
  [
    'bonusAllowance',
    '奖金、津贴和补贴',
    '中班每班20元、夜班每班28元；高温津贴按规定发放，喷漆岗位另加每月180元；年终奖办法经职工代表大会审议。',
  ],
  [
    'payment',
    '工资支付办法',
    '每月10日前以货币形式支付上月工资，遇休息日提前至最近的工作日，并提供工资清单。',
  ],
];
const added = [
  'nightTransport',
  '夜班交通',
  '夜班在22时以后下班的，用人单位安排交通车或者按每班15元发放交通补贴。',
] as const;

/** The allowances raised in the middle of the term, signed and before the authority. */
export function amendedRound(): RoundFile {
  const file = sampleWageRound;
  const base = file.collectiveAgreements.find((one) => one.id === agreementId);
  if (!base) throw new Error('the sample has no contract');
  const former = (topic: string) => file.roundClauses.find((one) => one.topic === topic);
  const replaced = new Set(changed.map(([topic]) => former(topic)?.id));
  const clause = (
    n: number,
    topic: string,
    title: string,
    text: string,
    ord: number,
    replacesId: string | null,
  ) =>
    ({
      id: id(n),
      roundId,
      ord,
      topic,
      pass: 2,
      state: 'agreed',
      body: { ...blankClauseBody(), title, text, replacesId },
    }) as RoundFile['roundClauses'][number];
  return {
    ...file,
    round: {
      ...file.round,
      stage: 'signed',
      pass: 2,
      agreementId: amendmentId,
      body: {
        ...file.round.body,
        passes: [
          {
            pass: 2,
            because: 'amendment',
            openedOn: day('2026-08-25'),
            proposedBy: 'worker',
            ground: '下半年订单增加，夜班由每周两班改为每周四班，原津贴标准明显低于同行业水平',
            proofs: '夜班排班表、同行业津贴调查表',
          },
        ],
      },
    },
    roundClauses: [
      ...file.roundClauses.map((one) =>
        replaced.has(one.id)
          ? { ...one, state: 'replaced' as const, body: { ...one.body, replacedInPass: 2 } }
          : one,
      ),
      ...changed.map(([topic, title, text], n) =>
        clause(704 + n, topic, title, text, former(topic)?.ord ?? 0, former(topic)?.id ?? null),
      ),
      clause(706, ...added, file.roundClauses.length, null),
    ],
    collectiveAgreements: [
      base,
      {
        ...base,
        id: amendmentId,
        state: 'signed',
        amendsId: agreementId,
        signedOn: day('2026-09-28'),
        effectiveOn: null,
        body: {
          ...base.body,
          number: '青工协字〔2026〕1号变2',
          title: '青溪恒达机械有限公司工资专项集体合同变更协议',
          draftAgreedOn: day('2026-09-15'),
          adoptedOn: day('2026-09-25'),
          changeGround: 'consent',
          changeProofs: '夜班排班表、同行业津贴调查表、第三届第五次职工代表大会决议',
        },
      },
    ],
  };
}

type Sample = { file: RoundFile; context: RoundContext };
const on = (make: () => RoundFile, today: string) => (): Sample => ({
  file: make(),
  context: { today: day(today), subjectId: null },
});

/** Which of them shows which paper. */
export const changeSamples: Readonly<Record<string, () => Sample>> = {
  'union-supervision-opinion': on(supervisedRound, '2026-09-18'),
  'rescission-agreement': on(rescindedRound, '2026-12-20'),
  'amendment-agreement': on(amendedRound, '2026-09-28'),
};
