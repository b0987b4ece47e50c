import type { Words } from '../mediation/terms.ts';

/** 协商文书目录: id, title and the statutory step it belongs to (0 support, 9 performance, 10 change and end, 11 disputes). */
export const bargainingDocuments = {
  'worker-rep-election-record': {
    zh: '职工方协商代表选举结果记录',
    en: 'Election of worker representatives',
    step: 1,
  },
  'employer-rep-appointment': {
    zh: '用人单位方协商代表指派书',
    en: 'Appointment of employer representatives',
    step: 1,
  },
  'rep-list-notice': { zh: '协商代表名单公示', en: 'Notice of representatives', step: 1 },
  'chief-rep-authorization': { zh: '首席代表授权委托书', en: 'Authority of the chief', step: 1 },
  'expert-commission': { zh: '外聘专业人员委托书', en: 'Commission of an outside expert', step: 1 },
  'bargaining-offer': { zh: '集体协商要约书', en: 'Offer to bargain', step: 2 },
  'offer-reply': { zh: '要约回复书', en: 'Reply to the offer', step: 2 },
  'offer-refusal-or-delay-record': {
    zh: '拒绝、延期和逾期未答复记录',
    en: 'Record of refusal or silence',
    step: 2,
  },
  'confidentiality-undertaking': { zh: '保密承诺书', en: 'Confidentiality undertaking', step: 3 },
  'materials-request-list': { zh: '资料提供清单', en: 'List of data requested', step: 3 },
  'worker-opinion-summary': { zh: '职工意见征集汇总表', en: 'Summary of workers’ opinions', step: 3 },
  'bargaining-meeting-notice': { zh: '集体协商会议通知', en: 'Notice of a meeting', step: 3 },
  'meeting-minutes': { zh: '集体协商会议记录', en: 'Minutes of a meeting', step: 4 },
  'suspension-memo': { zh: '中止协商备忘录', en: 'Memorandum of suspension', step: 4 },
  'piece-rate-table': { zh: '工种工价表', en: 'Table of piece rates', step: 4 },
  'order-bargaining-record': { zh: '订单式协商工价会签单', en: 'Order quote with five signatures', step: 4 },
  'congress-resolution': { zh: '职工代表大会审议决议', en: 'Resolution of the congress', step: 5 },
  'congress-vote-tally': { zh: '表决统计表', en: 'Tally of votes', step: 5 },
  'contract-comprehensive': { zh: '集体合同（综合）', en: 'Comprehensive contract', step: 6 },
  'contract-wage': { zh: '工资专项集体合同', en: 'Wage contract', step: 6 },
  'contract-female': { zh: '女职工权益保护专项集体合同', en: 'Women workers’ contract', step: 6 },
  'contract-osh': { zh: '劳动安全卫生专项集体合同', en: 'Occupational safety contract', step: 6 },
  'contract-industry-wage': { zh: '行业性工资集体合同', en: 'Industry wage contract', step: 6 },
  'contract-regional': { zh: '区域性集体合同', en: 'Regional contract', step: 6 },
  'skill-level-wage-annex': { zh: '能级工资附件', en: 'Skill-level wages', step: 6 },
  'filing-cover-form': { zh: '集体合同报送审查登记表', en: 'Filing form', step: 7 },
  'review-opinion-record': { zh: '审查意见接收记录', en: 'Record of the review', step: 7 },
  'publication-notice': { zh: '集体合同公布公告', en: 'Notice of publication', step: 8 },
  'upper-union-filing': { zh: '报上一级工会备案表', en: 'Filing with the higher union', step: 8 },
  'performance-inspection-form': { zh: '集体合同履行情况检查表', en: 'Inspection form', step: 9 },
  'performance-report': { zh: '集体合同履行情况报告', en: 'Report on performance', step: 9 },
  'breach-responsibility-letter': { zh: '要求承担违约责任函', en: 'Letter on breach', step: 9 },
  'union-supervision-opinion': { zh: '工会劳动法律监督意见书', en: 'Union supervision opinion', step: 9 },
  'amendment-agreement': { zh: '集体合同变更协议', en: 'Amendment', step: 10 },
  'renewal-offer': { zh: '续签要约书', en: 'Renewal offer', step: 10 },
  'rescission-agreement': { zh: '集体合同解除协议', en: 'Rescission', step: 10 },
  'termination-confirmation': { zh: '集体合同终止确认书', en: 'Confirmation of the end', step: 10 },
  'refusal-remedy-request': { zh: '提请责令改正函', en: 'Request for an order to correct', step: 11 },
  'coordination-application': { zh: '协调处理申请书', en: 'Application for coordination', step: 11 },
  'coordination-agreement': { zh: '协调处理协议书', en: 'Coordination agreement', step: 11 },
  'performance-dispute-referral': {
    zh: '履行集体合同争议移送单',
    en: 'Referral of a performance dispute',
    step: 11,
  },
  'instructor-register': { zh: '集体协商指导员聘任登记表', en: 'Register of instructors', step: 0 },
  'instructor-service-log': { zh: '指导员服务记录', en: 'Instructor’s service', step: 0 },
  'training-session-record': { zh: '集体协商培训班记录', en: 'Training class', step: 0 },
  'case-archive-index': { zh: '协商案卷目录', en: 'Index of the file', step: 0 },
} as const satisfies Record<string, Words & { step: number }>;
export type BargainingDocument = keyof typeof bargainingDocuments;

/** Title of a document; the id itself for one of a newer version. */
export const documentTitle = (id: string): Words =>
  Object.hasOwn(bargainingDocuments, id) ? bargainingDocuments[id as BargainingDocument] : { zh: id, en: id };
