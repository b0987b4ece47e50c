import { blankClauseBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { fen } from '../../kernel/money.ts';
import { id, roundId } from './ids.ts';

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

export const clauses = clauseTexts.map(([topic, title, text], ord) => ({
  id: id(70 + ord),
  roundId,
  ord,
  topic,
  pass: 1,
  state: 'agreed',
  body: {
    ...blankClauseBody(),
    title,
    text,
    variables:
      topic === 'industryMinWage' ? { monthly: { text: '2,350元', fen: fen(235_000), value: null } } : {},
  },
})) as RoundFile['roundClauses'];
