import { blankClauseBody, blankTableBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day } from '../../kernel/calendar-day.ts';
import { fen } from '../../kernel/money.ts';
import { id, roundId } from './ids.ts';

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
  bonusAllowance: {
    midShift: { text: '18元', fen: fen(1_800), value: null },
    nightShift: { text: '22元', fen: fen(2_200), value: null },
  },
  payment: { payday: { text: '每月15日', fen: null, value: 15 } },
};

export const clauses = clauseTexts.map(([topic, title, text], ord) => ({
  id: id(60 + ord),
  roundId,
  ord,
  topic,
  pass: 1,
  state: 'agreed',
  body: {
    ...blankClauseBody(),
    title,
    text,
    variables: numbers[topic] ?? {},
    dueOn: topic === 'growthRate' ? day('2026-06-30') : null,
  },
})) as RoundFile['roundClauses'];

export const posts = [
  ['装配工', 68, 5_980, 6_339, true],
  ['机加工操作工', 54, 6_420, 6_805, true],
  ['质检员', 14, 5_650, 5_989, true],
  ['技术人员', 22, 8_900, 9_212, false],
  ['管理和后勤人员', 28, 6_700, 6_868, false],
] as const;

export const postTable: RoundFile['roundTables'][number] = {
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
