import type { Words } from './terms.ts';

/** Coded lists of the parts of a case beside its main stage. Codes are stored; words are shown. */
const terms = <T extends Record<string, Words>>(list: T) => list;

/** 诉求状态: a 诉求 is not a case; it may become one. */
export const leadStates = terms({
  registered: { zh: '已登记', en: 'Registered' },
  answered: { zh: '已答复', en: 'Answered' },
  transferred: { zh: '已转办', en: 'Passed on' },
  converted: { zh: '已转为调解案件', en: 'Became a case' },
});
export type LeadState = keyof typeof leadStates;

/** 诉求性质. */
export const leadKinds = terms({
  question: { zh: '咨询', en: 'Question' },
  complaint: { zh: '投诉举报', en: 'Complaint' },
  dispute: { zh: '争议调解请求', en: 'Asks for mediation' },
  petition: { zh: '信访事项', en: 'Petition' },
  hardship: { zh: '困难救助', en: 'Hardship' },
  'legal-aid': { zh: '法律援助', en: 'Legal aid' },
  suggestion: { zh: '意见建议', en: 'Suggestion' },
});
export type LeadKind = keyof typeof leadKinds;

/** 处置方式. */
export const leadDispositions = terms({
  answered: { zh: '解答办结', en: 'Answered' },
  converted: { zh: '转为调解案件', en: 'Became a case' },
  negotiated: { zh: '促成协商', en: 'Brought to negotiation' },
  supervision: { zh: '转工会监督', en: 'To union supervision' },
  'transferred-down': { zh: '转下级办理', en: 'Sent down' },
  'transferred-up': { zh: '上报上级', en: 'Reported up' },
  'transferred-out': { zh: '移送其他单位', en: 'Transferred out' },
  'legal-aid': { zh: '转法律援助', en: 'To legal aid' },
  'hardship-aid': { zh: '转困难救助', en: 'To hardship aid' },
  duplicate: { zh: '重复登记', en: 'Duplicate' },
  invalid: { zh: '无效', en: 'Invalid' },
  unreachable: { zh: '无法联系', en: 'Unreachable' },
});
export type LeadDisposition = keyof typeof leadDispositions;

/** 诉求分级 (办案惯例，非法定). */
export const leadGrades = terms({
  L1: { zh: '一级：站点就地解决', en: 'L1: at the station' },
  L2: { zh: '二级：镇街', en: 'L2: town or street' },
  L3: { zh: '三级：县级', en: 'L3: county' },
  L4: { zh: '四级：市级或多部门', en: 'L4: city or several departments' },
});
export type LeadGrade = keyof typeof leadGrades;

/** 12351 工单的问题类型. */
export const hotlineClasses = terms({
  consultation: { zh: '问题咨询', en: 'Consultation' },
  service: { zh: '服务帮扶', en: 'Service and help' },
  complaint: { zh: '信访投诉', en: 'Petition or complaint' },
  'legal-aid': { zh: '法律援助', en: 'Legal aid' },
  suggestion: { zh: '意见建议', en: 'Suggestion' },
});
export type HotlineClass = keyof typeof hotlineClasses;

/** 工单难易. The time allowed for each is set by the hotline centre and entered by the office. */
export const hotlineDifficulties = terms({
  ordinary: { zh: '一般', en: 'Ordinary' },
  difficult: { zh: '难点', en: 'Difficult' },
  complex: { zh: '特别复杂', en: 'Very complex' },
});
export type HotlineDifficulty = keyof typeof hotlineDifficulties;

/** 代理人类型 (民事诉讼法 61; 浙江条例 19). */
export const agentKinds = terms({
  lawyer: { zh: '律师', en: 'Lawyer' },
  'legal-worker': { zh: '基层法律服务工作者', en: 'Basic-level legal worker' },
  relative: { zh: '近亲属', en: 'Close relative' },
  staff: { zh: '单位工作人员', en: 'Member of staff' },
  citizen: { zh: '推荐的公民', en: 'Recommended citizen' },
  union: { zh: '工会人员', en: 'Union officer' },
  statutory: { zh: '法定代理人', en: 'Statutory agent' },
});
export type AgentKind = keyof typeof agentKinds;

/** 代理权限. */
export const agentAuthorities = terms({
  general: { zh: '一般代理', en: 'General' },
  special: { zh: '特别授权', en: 'Special' },
});
export type AgentAuthority = keyof typeof agentAuthorities;

/** 特别授权事项: acts an agent may only do when the power names them (民法典 165; 民事诉讼法 62 第二款). */
export const specialPowers = terms({
  admit: { zh: '代为承认对方请求', en: 'Admit the claim' },
  waive: { zh: '代为放弃请求', en: 'Waive the claim' },
  change: { zh: '代为变更请求', en: 'Change the claim' },
  settle: { zh: '进行和解、调解', en: 'Settle' },
  sign: { zh: '代为签署调解协议', en: 'Sign the agreement' },
  receive: { zh: '代为签收文书', en: 'Receive papers' },
});
export type SpecialPower = keyof typeof specialPowers;

/** 证据种类. */
export const evidenceKinds = terms({
  contract: { zh: '劳动合同', en: 'Labour contract' },
  payroll: { zh: '工资支付凭证', en: 'Pay record' },
  attendance: { zh: '考勤记录', en: 'Attendance record' },
  document: { zh: '其他书证', en: 'Other document' },
  electronic: { zh: '电子数据', en: 'Electronic data' },
  'audio-visual': { zh: '视听资料', en: 'Audio or video' },
  object: { zh: '物证', en: 'Object' },
  witness: { zh: '证人证言', en: 'Witness statement' },
  expert: { zh: '鉴定意见', en: 'Expert opinion' },
});
export type EvidenceKind = keyof typeof evidenceKinds;

/** 回避事由: what a mediator discloses and a party may object to (人民法院在线调解规则 13). */
export const recusalGrounds = terms({
  relative: { zh: '是当事人或者当事人、代理人的近亲属', en: 'Is a party, or close relative of one' },
  interest: { zh: '与本案有利害关系', en: 'Has an interest in the case' },
  relation: {
    zh: '与当事人、代理人有其他关系，可能影响公正',
    en: 'Another relation that may affect fairness',
  },
  contact: { zh: '私自会见当事人、代理人或者接受请客送礼', en: 'Private meeting or gifts' },
});
export type RecusalGround = keyof typeof recusalGrounds;

/** 其他程序与救济途径: what may run beside or after mediation. */
export const routeKinds = terms({
  'arbitration-review': { zh: '仲裁审查', en: 'Arbitration review' },
  'judicial-confirmation': { zh: '司法确认', en: 'Judicial confirmation' },
  'payment-order': { zh: '支付令', en: 'Payment order' },
  arbitration: { zh: '劳动人事争议仲裁', en: 'Arbitration' },
  suit: { zh: '诉讼', en: 'Lawsuit' },
  execution: { zh: '强制执行', en: 'Enforcement' },
  'labour-inspection': { zh: '劳动保障监察', en: 'Labour inspection' },
  'legal-aid': { zh: '法律援助', en: 'Legal aid' },
  police: { zh: '公安机关', en: 'Police' },
  'other-mediation': { zh: '其他调解组织', en: 'Another mediation organisation' },
  'superior-union': { zh: '上级工会', en: 'Superior union' },
  petition: { zh: '信访部门', en: 'Petition office' },
  'social-insurance': { zh: '社会保险经办机构', en: 'Social insurance agency' },
});
export type RouteKind = keyof typeof routeKinds;

/** 程序状态. `issued`: 仲裁调解书 served and signed, 支付令 issued; `confirmed`: 司法确认裁定. */
export const routeStates = terms({
  prepared: { zh: '拟申请', en: 'Prepared' },
  applied: { zh: '已申请', en: 'Applied' },
  accepted: { zh: '已受理', en: 'Accepted' },
  issued: { zh: '已出具', en: 'Issued' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  effective: { zh: '已生效', en: 'Effective' },
  refused: { zh: '不予受理或者不予出具', en: 'Refused' },
  dismissed: { zh: '驳回', en: 'Dismissed' },
  ended: { zh: '已终结', en: 'Ended' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
});
export type RouteState = keyof typeof routeStates;

/** 办理事项: one-off matters of a case, each with its paper. */
export const matterKinds = terms({
  correction: { zh: '补正材料', en: 'Correction of papers' },
  receipt: { zh: '收件', en: 'Materials received' },
  transfer: { zh: '移送、转办', en: 'Transfer' },
  opinion: { zh: '调解意见', en: 'Mediation opinion' },
  'supervision-prompt': { zh: '工会监督提示函', en: 'Supervision prompt letter' },
  'supervision-opinion': { zh: '工会监督意见书', en: 'Supervision opinion' },
  'supervision-recommendation': { zh: '工会监督建议书', en: 'Supervision recommendation' },
  oversight: { zh: '督办', en: 'Follow-up order' },
  incident: { zh: '重大紧急情况报告', en: 'Urgent incident report' },
  reminder: { zh: '催告履行', en: 'Reminder to perform' },
});
export type MatterKind = keyof typeof matterKinds;

/** 送达方式. */
export const deliveryMethods = terms({
  direct: { zh: '直接送达', en: 'Handed over' },
  left: { zh: '留置送达', en: 'Left' },
  post: { zh: '邮寄送达', en: 'By post' },
  electronic: { zh: '电子送达', en: 'Electronic' },
  'through-unit': { zh: '转交送达', en: 'Through the unit' },
  'on-site': { zh: '当场送达', en: 'On the spot' },
});
export type DeliveryMethod = keyof typeof deliveryMethods;

/** 不予受理理由 (最高人民法院劳动争议司法解释（一）2; 劳动法 84 第一款). `refused` is kept for want of consent only. */
export const nonAcceptanceCodes = terms({
  'OOS-1': { zh: '请求社会保险经办机构发放社会保险金', en: 'Claim on the social-insurance agency' },
  'OOS-2': { zh: '住房制度改革中的公有住房转让', en: 'Transfer of public housing in reform' },
  'OOS-3': { zh: '对伤残等级或者职业病诊断结论有异议', en: 'Challenge to a disability or disease finding' },
  'OOS-4': { zh: '家庭或者个人与家政服务人员之间的纠纷', en: 'Household and domestic worker' },
  'OOS-5': { zh: '个体工匠与帮工、学徒之间的纠纷', en: 'Craftsman and helper or apprentice' },
  'OOS-6': { zh: '农村承包经营户与受雇人之间的纠纷', en: 'Rural contractor household and hired hand' },
  'OOS-COLLECTIVE-CONCLUDE': { zh: '因签订集体合同发生的争议', en: 'Concluding a collective contract' },
  'OOS-NOT-LABOUR': { zh: '不属于劳动人事争议', en: 'Not a labour dispute' },
  'NO-CONSENT': { zh: '对方不同意调解', en: 'The other side refuses' },
  'NO-RESPONSE': { zh: '对方未答复', en: 'No answer from the other side' },
  'PENDING-ELSEWHERE': { zh: '已申请仲裁或者提起诉讼', en: 'Before a commission or court' },
  'ALREADY-DECIDED': { zh: '已有生效的法律文书', en: 'Already decided' },
  'NOT-IDENTIFIED': { zh: '当事人或者请求不明确', en: 'Parties or claim not clear' },
  'WRONG-ORG': { zh: '不属于本组织的调解范围', en: 'Outside this organisation' },
  SHAM: { zh: '涉嫌虚假调解', en: 'Suspected sham mediation' },
  OTHER: { zh: '其他', en: 'Other' },
});
export type NonAcceptanceCode = keyof typeof nonAcceptanceCodes;

/** 终止调解的原因 (domain §7). */
export const terminationCodes = terms({
  refusal: { zh: '一方不愿继续调解', en: 'A party is unwilling' },
  expiry: { zh: '调解期限届满', en: 'Time expired' },
  divergence: { zh: '双方分歧较大', en: 'No common ground' },
  unreachable: { zh: '无法联系当事人', en: 'Party unreachable' },
  'refused-to-sign': { zh: '签署前反悔', en: 'Refused to sign' },
  impossible: { zh: '因故无法继续调解', en: 'Impossible' },
  sham: { zh: '虚假调解', en: 'Sham mediation' },
  crime: { zh: '涉嫌犯罪', en: 'Suspected crime' },
  other: { zh: '其他', en: 'Other' },
});
export type TerminationCode = keyof typeof terminationCodes;

/** 风险情形: facts that raise the level by themselves (办案惯例，非法定). */
export const riskFacts = terms({
  danger: { zh: '有人身危险、暴力或者威胁', en: 'Danger to life, violence or threat' },
  blocking: { zh: '堵路、堵门', en: 'Blocking roads or gates' },
  stoppage: { zh: '正在停工', en: 'Work stoppage in progress' },
  absconded: { zh: '单位负责人逃匿或者转移财产', en: 'Employer absconded or moving assets' },
  death: { zh: '工作中死亡', en: 'Death at work' },
  'under-16': { zh: '涉及不满十六周岁的劳动者', en: 'Worker under 16' },
  media: { zh: '舆情集中', en: 'Media storm' },
  'repeat-petition': { zh: '重复信访', en: 'Repeat petition' },
  'injury-clock': { zh: '工伤认定期限正在进行', en: 'Work-injury clock running' },
  vulnerable: { zh: '孕产哺乳、残疾或者未成年劳动者', en: 'Pregnant, disabled or minor worker' },
});
export type RiskFact = keyof typeof riskFacts;

/** 审查认定: what the officer found in the checks of acceptance, beside what the records show by themselves. */
export const acceptanceFindings = terms({
  'OOS-1': { zh: '请求社会保险经办机构发放社会保险金', en: 'Claim on the social-insurance agency' },
  'OOS-2': { zh: '住房制度改革中的公有住房转让', en: 'Transfer of public housing in reform' },
  'OOS-3': { zh: '对伤残等级或者职业病诊断结论有异议', en: 'Challenge to a disability or disease finding' },
  'OOS-4': { zh: '家庭或者个人与家政服务人员之间的纠纷', en: 'Household and domestic worker' },
  'OOS-5': { zh: '个体工匠与帮工、学徒之间的纠纷', en: 'Craftsman and helper or apprentice' },
  'OOS-6': { zh: '农村承包经营户与受雇人之间的纠纷', en: 'Rural contractor household and hired hand' },
  'OOS-COLLECTIVE-CONCLUDE': { zh: '因签订集体合同发生的争议', en: 'Concluding a collective contract' },
  'OOS-NOT-LABOUR': { zh: '不属于劳动人事争议', en: 'Not a labour dispute' },
  'unclear-relation': { zh: '用工关系性质待查明', en: 'Kind of relationship unclear' },
  'other-organisation': { zh: '属于其他组织的调解范围', en: 'Another organisation’s case' },
  'already-decided': { zh: '已有生效的法律文书', en: 'Already decided' },
  'petition-handled': { zh: '信访事项已经办理', en: 'Handled as a petition' },
  'earlier-agreement': { zh: '同一事项曾达成协议', en: 'An earlier agreement on the same matter' },
  incapacity: { zh: '当事人行为能力受限', en: 'A party lacks full capacity' },
  sham: { zh: '涉嫌虚假调解', en: 'Suspected sham mediation' },
  crime: { zh: '可能涉及犯罪', en: 'Possible crime' },
  'injury-undetermined': { zh: '工伤尚未认定', en: 'Work injury not yet determined' },
});
export type AcceptanceFinding = keyof typeof acceptanceFindings;

/** 违约的认定根据. */
export const breachGrounds = terms({
  'grace-passed': { zh: '催告期限届满仍未履行', en: 'Unpaid after the reminder’s last day' },
  declared: { zh: '义务人明确表示不履行', en: 'The obligor refuses' },
  remedy: { zh: '权利人选择其他救济途径', en: 'The obligee chose another remedy' },
});
export type BreachGround = keyof typeof breachGrounds;

/** 办理台 (一室三庭): which desk the case lies on. */
export const desks = terms({
  'union-studio': { zh: '工会维权工作室', en: 'Union studio' },
  mediation: { zh: '劳动争议调解庭', en: 'Mediation' },
  arbitration: { zh: '仲裁庭', en: 'Arbitration' },
  court: { zh: '法庭', en: 'Court' },
});
export type Desk = keyof typeof desks;

/** 协商结果 (before or beside mediation). */
export const negotiationStates = terms({
  open: { zh: '协商中', en: 'Negotiating' },
  settled: { zh: '已和解', en: 'Settled' },
  failed: { zh: '协商未成', en: 'Failed' },
});
export type NegotiationState = keyof typeof negotiationStates;

/** 文件保管期限. */
export const retentions = terms({
  '5y': { zh: '五年', en: '5 years' },
  '10y': { zh: '十年', en: '10 years' },
  '30y': { zh: '三十年', en: '30 years' },
  permanent: { zh: '永久', en: 'Permanent' },
});
export type Retention = keyof typeof retentions;

/** 用工形式. */
export const employmentForms = terms({
  'full-time': { zh: '全日制用工', en: 'Full-time' },
  'part-time': { zh: '非全日制用工', en: 'Part-time' },
  dispatch: { zh: '劳务派遣', en: 'Dispatch' },
  platform: { zh: '新就业形态', en: 'Platform work' },
  intern: { zh: '实习', en: 'Intern' },
  'over-age': { zh: '超龄用工', en: 'Over retirement age' },
  foreign: { zh: '外国人就业', en: 'Foreign worker' },
  'public-institution': { zh: '事业单位聘用', en: 'Public institution' },
});
export type EmploymentForm = keyof typeof employmentForms;

/** 劳动合同类型. */
export const contractTypes = terms({
  fixed: { zh: '固定期限', en: 'Fixed term' },
  'open-ended': { zh: '无固定期限', en: 'Open-ended' },
  task: { zh: '以完成一定工作任务为期限', en: 'Task-based' },
  none: { zh: '未订立书面合同', en: 'No written contract' },
  'part-time': { zh: '非全日制', en: 'Part-time' },
});
export type ContractType = keyof typeof contractTypes;

/** 特殊群体. */
export const specialGroups = terms({
  minor: { zh: '未成年工', en: 'Minor 16–18' },
  maternity: { zh: '孕期、产期、哺乳期', en: 'Pregnant, maternity, nursing' },
  disabled: { zh: '残疾', en: 'Disabled' },
  injured: { zh: '工伤', en: 'Work-injured' },
  elderly: { zh: '高龄', en: 'Elderly' },
});
export type SpecialGroup = keyof typeof specialGroups;

/** 单位存续状态. */
export const employerStates = terms({
  normal: { zh: '正常', en: 'Normal' },
  closed: { zh: '停业', en: 'Closed' },
  revoked: { zh: '吊销、注销', en: 'Revoked' },
  insolvent: { zh: '破产', en: 'Insolvent' },
  absconded: { zh: '负责人逃匿', en: 'Absconded' },
});
export type EmployerState = keyof typeof employerStates;

/** 企业劳动争议调解委员会中的一方. */
export const committeeSides = terms({
  worker: { zh: '职工代表', en: 'Workers' },
  enterprise: { zh: '企业代表', en: 'Enterprise' },
});
export type CommitteeSide = keyof typeof committeeSides;

/** 工作人员角色. */
export const staffRoles = terms({
  registrar: { zh: '登记员', en: 'Registrar' },
  officer: { zh: '经办人', en: 'Case officer' },
  mediator: { zh: '调解员', en: 'Mediator' },
  recorder: { zh: '记录人', en: 'Recorder' },
  chair: { zh: '调解委员会主任', en: 'Chair' },
  archivist: { zh: '档案员', en: 'Archivist' },
  supervisor: { zh: '工会劳动法律监督员', en: 'Union labour-law supervisor' },
  'union-leader': { zh: '工会主席、副主席', en: 'Union chair or vice-chair' },
  statistician: { zh: '统计员', en: 'Statistician' },
  'volunteer-lawyer': { zh: '律师志愿者', en: 'Volunteer lawyer' },
});
export type StaffRole = keyof typeof staffRoles;
