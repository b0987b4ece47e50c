import type { Words } from '../mediation/terms.ts';

/**
 * Coded lists of collective bargaining (集体协商), each with its Chinese legal term. Codes are stored; words are
 * shown. Lists that law and profiles are keyed by (subject, scope, side) stand here as well.
 */
type Terms = Record<string, Words>;
const terms = <T extends Terms>(list: T) => list;

/** 协议种类 (劳动合同法 51, 52). */
export const subjects = terms({
  comprehensive: { zh: '综合集体合同', en: 'Comprehensive contract' },
  wage: { zh: '工资专项集体合同', en: 'Wage contract' },
  'female-worker': { zh: '女职工权益保护专项集体合同', en: 'Women workers’ contract' },
  osh: { zh: '劳动安全卫生专项集体合同', en: 'Occupational safety contract' },
});
export type Subject = keyof typeof subjects;

/** 协商范围 (劳动合同法 51, 53). */
export const scopes = terms({
  enterprise: { zh: '企业', en: 'Enterprise' },
  branch: { zh: '分支机构', en: 'Branch' },
  industry: { zh: '行业性', en: 'Industry' },
  regional: { zh: '区域性', en: 'Regional' },
});
export type Scope = keyof typeof scopes;

/** 适用地区规则. The most local layer a round is under; its wider layers follow from it. */
export const profileIds = terms({
  national: { zh: '全国', en: 'National' },
  zhejiang: { zh: '浙江', en: 'Zhejiang' },
  ningbo: { zh: '宁波', en: 'Ningbo' },
  hangzhou: { zh: '杭州', en: 'Hangzhou' },
  jiangsu: { zh: '江苏', en: 'Jiangsu' },
  shanghai: { zh: '上海', en: 'Shanghai' },
  beijing: { zh: '北京', en: 'Beijing' },
  shandong: { zh: '山东', en: 'Shandong' },
  henan: { zh: '河南', en: 'Henan' },
  chongqing: { zh: '重庆', en: 'Chongqing' },
});
export type ProfileId = keyof typeof profileIds;

/** 三级网络: who owns a round or an agreement (市、镇街、企业). */
export const levels = terms({
  city: { zh: '市（县）级', en: 'City or county' },
  township: { zh: '镇（街道）级', en: 'Township or street' },
  enterprise: { zh: '企业级', en: 'Enterprise' },
});
export type Level = keyof typeof levels;

/** 协商双方. */
export const sides = terms({
  worker: { zh: '职工方', en: 'Worker side' },
  employer: { zh: '用人单位方', en: 'Employer side' },
});
export type Side = keyof typeof sides;

/** 协商程序 (江苏：普通、简易、应急); elsewhere always ordinary. */
export const procedures = terms({
  ordinary: { zh: '普通程序', en: 'Ordinary' },
  simplified: { zh: '简易程序', en: 'Simplified' },
  emergency: { zh: '应急程序', en: 'Emergency' },
});
export type Procedure = keyof typeof procedures;

/** 本次协商的性质. */
export const roundKinds = terms({
  first: { zh: '首次签订', en: 'First contract' },
  renewal: { zh: '续签', en: 'Renewal' },
});
export type RoundKind = keyof typeof roundKinds;

/** 建会情况. `own` 单独建会 and `joint` 联合建会 together are the 建会企业. */
export const unionStates = terms({
  none: { zh: '未建会', en: 'No union' },
  own: { zh: '单独建会', en: 'Own union' },
  joint: { zh: '联合建会', en: 'Joint union' },
});
export type UnionState = keyof typeof unionStates;

/** 企业所有制性质. */
export const ownerships = terms({
  private: { zh: '民营', en: 'Private' },
  state: { zh: '国有及国有控股', en: 'State-owned' },
  collective: { zh: '集体', en: 'Collective' },
  foreign: { zh: '外商投资', en: 'Foreign-invested' },
  'hk-macao-taiwan': { zh: '港澳台投资', en: 'Hong Kong, Macao, Taiwan' },
  other: { zh: '其他', en: 'Other' },
});
export type Ownership = keyof typeof ownerships;

/** 代表产生方式. The command line's rule checks use the same codes. */
export const producedBy = terms({
  'union-appointed': { zh: '工会选派', en: 'Appointed by the union' },
  'congress-elected': { zh: '职工代表大会（职工大会）选举', en: 'Elected by the congress' },
  'worker-recommended': { zh: '职工民主推举', en: 'Recommended by the workers' },
  'employer-designated': { zh: '用人单位指派', en: 'Designated by the employer' },
  'organisation-appointed': { zh: '企业代表组织选派', en: 'Appointed by the employers’ organisation' },
  'enterprises-chosen': { zh: '各企业推选或授权', en: 'Chosen by the enterprises' },
  'tripartite-side': { zh: '乡镇三方机制一方担任', en: 'A side of the township tripartite body' },
});
export type ProducedBy = keyof typeof producedBy;

/** 首席代表身份. The first three are of the worker side. */
export const chiefRoles = terms({
  'union-chair': { zh: '工会主席', en: 'Union chair' },
  'union-principal': { zh: '工会主要负责人', en: 'Principal union officer' },
  'other-insider': { zh: '其他本单位代表', en: 'Another representative' },
  'legal-representative': { zh: '法定代表人', en: 'Legal representative' },
  principal: { zh: '主要负责人', en: 'Principal' },
  'other-management': { zh: '其他管理人员', en: 'Another manager' },
});
export type ChiefRole = keyof typeof chiefRoles;

/** 送达方式. */
export const deliveryMethods = terms({
  direct: { zh: '直接送达', en: 'By hand' },
  post: { zh: '邮寄', en: 'By post' },
  electronic: { zh: '电子送达', en: 'Electronically' },
  'left-with-witness': { zh: '留置送达', en: 'Left with witness' },
});
export type DeliveryMethod = keyof typeof deliveryMethods;

/** 要约答复的类型. Silence has no code: it is the absence of an answer. */
export const replyKinds = terms({
  consent: { zh: '同意协商', en: 'Consents' },
  refusal: { zh: '拒绝', en: 'Refuses' },
  postponement: { zh: '请求延期', en: 'Asks to postpone' },
});
export type ReplyKind = keyof typeof replyKinds;

/** 议题结果. */
export const itemOutcomes = terms({
  open: { zh: '待协商', en: 'Open' },
  agreed: { zh: '一致', en: 'Agreed' },
  disagreed: { zh: '分歧', en: 'Disagreed' },
  reserved: { zh: '保留', en: 'Reserved' },
});
export type ItemOutcome = keyof typeof itemOutcomes;

/** 审议会议类型. */
export const voteBodies = terms({
  'staff-congress': { zh: '职工代表大会', en: 'Staff congress' },
  'workers-meeting': { zh: '职工大会', en: 'Workers’ meeting' },
  'joint-congress': { zh: '行业/区域职工代表大会', en: 'Industry or regional congress' },
  'each-enterprise': { zh: '各企业职工代表大会（职工大会）', en: 'Each enterprise by itself' },
});
export type VoteBody = keyof typeof voteBodies;

/** 措施类型: suspension, remedies against refusal, coordination, and what follows a breach. */
export const measureKinds = terms({
  suspension: { zh: '中止协商', en: 'Suspension' },
  'upper-union-reminder': { zh: '上级工会督促', en: 'Reminder by the higher union' },
  'supervision-opinion': { zh: '工会劳动法律监督意见书', en: 'Union supervision opinion' },
  'supervision-recommendation': { zh: '工会劳动法律监督建议书', en: 'Union supervision recommendation' },
  'correction-request': { zh: '提请责令改正', en: 'Request for an order to correct' },
  coordination: { zh: '协调处理', en: 'Coordination' },
  'breach-letter': { zh: '要求承担违约责任函', en: 'Letter on breach' },
  'dispute-referral': { zh: '履行争议移送', en: 'Referral of a performance dispute' },
  rescission: { zh: '解除', en: 'Rescission' },
  termination: { zh: '终止确认', en: 'Termination' },
});
export type MeasureKind = keyof typeof measureKinds;

/** 审查意见. */
export const reviewOpinions = terms({
  none: { zh: '未出具书面意见', en: 'No written opinion' },
  'no-objection': { zh: '无异议意见', en: 'No objection' },
  objection: { zh: '异议', en: 'Objection' },
});
export type ReviewOpinion = keyof typeof reviewOpinions;

/** 公布的内容. */
export const publicationKinds = terms({
  representatives: { zh: '协商代表名单公示', en: 'List of representatives' },
  agreement: { zh: '集体合同公布', en: 'Publication of the contract' },
  'upper-union': { zh: '报上一级工会备案', en: 'Filing with the higher union' },
});
export type PublicationKind = keyof typeof publicationKinds;

/** 条款检查结论. */
export const findings = terms({
  fulfilled: { zh: '已履行', en: 'Fulfilled' },
  partly: { zh: '部分履行', en: 'Partly' },
  unfulfilled: { zh: '未履行', en: 'Not fulfilled' },
  'not-due': { zh: '未到期', en: 'Not due' },
});
export type Finding = keyof typeof findings;

/** 集体合同状态. */
export const agreementStates = terms({
  draft: { zh: '草案', en: 'Draft' },
  signed: { zh: '已签字', en: 'Signed' },
  filed: { zh: '审查中', en: 'Under review' },
  'in-force': { zh: '生效', en: 'In force' },
  amended: { zh: '已被变更', en: 'Amended' },
  expired: { zh: '期满', en: 'Expired' },
  rescinded: { zh: '解除', en: 'Rescinded' },
  void: { zh: '作废', en: 'Void' },
});
export type AgreementState = keyof typeof agreementStates;

/** 变更、解除依据 (集体合同规定 39–40; 浙江条例 32). */
export const changeGrounds = terms({
  consent: { zh: '双方协商一致', en: 'Agreement of both sides' },
  'employer-gone': { zh: '合并、解散、破产等致使无法履行', en: 'Merger, dissolution, bankruptcy' },
  'force-majeure': { zh: '不可抗力', en: 'Force majeure' },
  'agreed-condition': { zh: '约定的条件出现', en: 'Agreed condition' },
  'law-changed': { zh: '订立所依据的法律、法规修改或废止', en: 'Underlying law changed' },
  other: { zh: '法律、法规规定的其他情形', en: 'Other legal case' },
});
export type ChangeGround = keyof typeof changeGrounds;

/** 工作记录: 一访、二谈、三讲 and the work around them. */
export const activityKinds = terms({
  visit: { zh: '一访（走访企业和工会主席）', en: 'Visit' },
  talk: { zh: '二谈（与职工代表座谈）', en: 'Talk' },
  lecture: { zh: '三讲（进车间班组宣讲）', en: 'Lecture' },
  service: { zh: '指导员服务', en: 'Instructor service' },
  training: { zh: '培训', en: 'Training' },
  tripartite: { zh: '三方四家会议', en: 'Tripartite meeting' },
  observation: { zh: '现场观摩', en: 'Observation meeting' },
});
export type ActivityKind = keyof typeof activityKinds;

/** 资料与意见. */
export const materialKinds = terms({
  request: { zh: '资料提供清单', en: 'Request for data' },
  opinions: { zh: '职工意见征集', en: 'Workers’ opinions' },
  confidentiality: { zh: '保密承诺', en: 'Confidentiality undertaking' },
});
export type MaterialKind = keyof typeof materialKinds;

/** 附表类型. */
export const tableKinds = terms({
  posts: { zh: '岗位工资及调整幅度表', en: 'Posts and adjustments' },
  prices: { zh: '工种工价表', en: 'Piece-rate table' },
  skills: { zh: '能级工资表', en: 'Skill-level wages' },
});
export type TableKind = keyof typeof tableKinds;

/** 订单式协商的五方. */
export const quoteParties = terms({
  workers: { zh: '职工代表', en: 'Workers' },
  union: { zh: '工会代表', en: 'Union' },
  technical: { zh: '技术部门', en: 'Technical department' },
  production: { zh: '生产部门', en: 'Production department' },
  administration: { zh: '行政', en: 'Administration' },
});
export type QuoteParty = keyof typeof quoteParties;

/** 指导员类别. */
export const instructorKinds = terms({
  'full-time': { zh: '专职', en: 'Full-time' },
  'part-time': { zh: '兼职', en: 'Part-time' },
});
export type InstructorKind = keyof typeof instructorKinds;

/** 指导服务的形式. */
export const serviceForms = terms({
  'on-site': { zh: '上门指导', en: 'On site' },
  phone: { zh: '电话指导', en: 'By phone' },
  training: { zh: '培训', en: 'Training' },
  'at-the-table': { zh: '参与协商', en: 'At the table' },
  online: { zh: '线上指导', en: 'Online' },
});
export type ServiceForm = keyof typeof serviceForms;

/** 指导员的角色. A commissioned representative counts among the outsiders of its side. */
export const serviceRoles = terms({
  guide: { zh: '指导', en: 'Guide' },
  representative: { zh: '受托代表', en: 'Commissioned representative' },
});
export type ServiceRole = keyof typeof serviceRoles;

/** 能级工资的支付方式. */
export const skillKinds = terms({
  'start-wage': { zh: '起点工资', en: 'Starting wage' },
  'level-wage': { zh: '等级工资', en: 'Level wage' },
  'monthly-allowance': { zh: '月津贴', en: 'Monthly allowance' },
  'one-off': { zh: '一次性奖励', en: 'One-off reward' },
});
export type SkillKind = keyof typeof skillKinds;

/** 能级工资的类别, in the order of the reference texts. */
export const skillFamilies = terms({
  skill: { zh: '技术技能类', en: 'Skills' },
  education: { zh: '学历提升类', en: 'Education' },
  innovation: { zh: '创新创造类', en: 'Innovation' },
  honour: { zh: '荣誉类', en: 'Honours' },
  mentoring: { zh: '师徒结对', en: 'Mentoring' },
  contest: { zh: '技能竞赛', en: 'Contests' },
});
export type SkillFamily = keyof typeof skillFamilies;
