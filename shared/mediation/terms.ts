/**
 * Coded lists of the field, each with its Chinese legal term. Codes are stored; words are shown.
 * Sources: domain facts on actors, channels, categories, risk and endings (劳动争议调解仲裁法 2, 10; 5.1–5.4).
 */
export type Words = { zh: string; en: string };
type Terms = Record<string, Words>;

const terms = <T extends Terms>(list: T) => list;

/** 调解组织类型 (劳动争议调解仲裁法 10; 浙江条例 7). */
export const orgKinds = terms({
  'enterprise-committee': { zh: '企业劳动争议调解委员会', en: 'Enterprise mediation committee' },
  'people-mediation': { zh: '基层人民调解组织', en: "People's mediation organisation" },
  'township-organisation': { zh: '乡镇、街道劳动争议调解组织', en: 'Township or street organisation' },
  'regional-industry': { zh: '区域性、行业性调解组织', en: 'Regional or industry organisation' },
  'other-lawful': { zh: '其他依法设立的调解组织', en: 'Other lawful organisation' },
  'one-stop-new-form': { zh: '新就业形态劳动纠纷一站式调解中心', en: 'One-stop centre for platform work' },
});
export type OrgKind = keyof typeof orgKinds;

/** 章的位置: where name and day stand, over which the seal goes. */
export const sealSides = terms({
  right: { zh: '右侧（名称和日期在右下）', en: 'At the right, over name and date' },
  center: { zh: '居中', en: 'In the middle' },
  left: { zh: '左侧', en: 'At the left' },
});
export type SealSide = keyof typeof sealSides;

/** 盖章字样: what is printed where the seal goes. */
export const sealMarks = terms({
  note: {
    zh: '按文书原注，如（加盖调解组织印章）',
    en: 'The note of the paper, such as （加盖调解组织印章）',
  },
  mark: { zh: '印〔盖章〕二字', en: 'The mark 〔盖章〕' },
  none: { zh: '不印字样', en: 'Nothing' },
});
export type SealMark = keyof typeof sealMarks;

/** 来源渠道. */
export const channels = terms({
  visit: { zh: '来访', en: 'Visit' },
  letter: { zh: '来信', en: 'Letter' },
  phone: { zh: '来电', en: 'Phone call' },
  'hotline-12351': { zh: '12351热线派单', en: '12351 hotline' },
  'area-report': { zh: '片区走访上报', en: 'Area steward' },
  online: { zh: '网上', en: 'Online' },
  'superior-assigned': { zh: '上级交办', en: 'Assigned from above' },
  'department-transfer': { zh: '部门移送', en: 'Transferred by a department' },
  'court-delegated': { zh: '法院委派委托', en: 'Delegated by a court' },
  'arbitration-guided': { zh: '仲裁委建议或委托', en: 'Guided by a commission' },
  'committee-transfer': { zh: '企业调委会移交', en: 'From an enterprise committee' },
  'union-initiated': { zh: '工会主动发现', en: 'Found by the union' },
  media: { zh: '舆情', en: 'Media' },
});
export type Channel = keyof typeof channels;

/** 申请方式. */
export const applicationModes = terms({
  written: { zh: '书面申请', en: 'Written' },
  oral: { zh: '口头申请', en: 'Oral' },
  proactive: { zh: '主动调解', en: 'Proactive' },
  delegated: { zh: '委派委托', en: 'Delegated' },
  online: { zh: '网上申请', en: 'Online' },
});
export type ApplicationMode = keyof typeof applicationModes;

/** 当事人地位. */
export const partyRoles = terms({
  applicant: { zh: '申请人', en: 'Applicant' },
  respondent: { zh: '被申请人', en: 'Respondent' },
  thirdParty: { zh: '第三人', en: 'Third party' },
});
export type PartyRole = keyof typeof partyRoles;

/** 当事人类型. */
export const partyKinds = terms({
  worker: { zh: '劳动者', en: 'Worker' },
  employer: { zh: '用人单位', en: 'Employer' },
  other: { zh: '其他', en: 'Other' },
});
export type PartyKind = keyof typeof partyKinds;

/** 风险等级 (办案惯例，非法定). */
export const riskLevels = terms({
  blue: { zh: '蓝', en: 'Blue' },
  yellow: { zh: '黄', en: 'Yellow' },
  orange: { zh: '橙', en: 'Orange' },
  red: { zh: '红', en: 'Red' },
});
export type RiskLevel = keyof typeof riskLevels;

/** 单位性质. */
export const employerTypes = terms({
  enterprise: { zh: '企业', en: 'Enterprise' },
  'individual-business': { zh: '个体工商户', en: 'Individual business' },
  'private-non-enterprise': { zh: '民办非企业单位', en: 'Private non-enterprise unit' },
  'state-organ': { zh: '国家机关', en: 'State organ' },
  'public-institution': { zh: '事业单位', en: 'Public institution' },
  'social-organisation': { zh: '社会团体', en: 'Social organisation' },
  partnership: { zh: '合伙组织', en: 'Partnership' },
  foundation: { zh: '基金会', en: 'Foundation' },
  unlicensed: { zh: '无照经营', en: 'Unlicensed' },
});
export type EmployerType = keyof typeof employerTypes;

/** 证件类型. */
export const idTypes = terms({
  'resident-id': { zh: '居民身份证', en: 'Resident identity card' },
  'hk-macao-taiwan-residence': { zh: '港澳台居民居住证', en: 'HK, Macao, Taiwan residence permit' },
  'foreign-permanent-residence': { zh: '外国人永久居留身份证', en: 'Foreign permanent residence card' },
  passport: { zh: '护照', en: 'Passport' },
  other: { zh: '其他证件', en: 'Other' },
  'none-yet': { zh: '暂未提供', en: 'Not yet given' },
});
export type IdType = keyof typeof idTypes;

/** 性别. */
export const genders = terms({ male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' } });
export type Gender = keyof typeof genders;

/** 征询答复. */
export const consentReplies = terms({
  yes: { zh: '同意调解', en: 'Agrees' },
  no: { zh: '不同意调解', en: 'Refuses' },
  none: { zh: '未答复', en: 'No reply' },
});
export type ConsentReply = keyof typeof consentReplies;

/** 答复方式. */
export const replyMethods = terms({
  written: { zh: '书面', en: 'In writing' },
  phone: { zh: '电话', en: 'By phone' },
  'on-site': { zh: '到场', en: 'In person' },
  online: { zh: '在线', en: 'Online' },
});
export type ReplyMethod = keyof typeof replyMethods;

/** 调解会议结果. */
export const sessionResults = terms({
  agreed: { zh: '达成一致', en: 'Agreed' },
  partly: { zh: '部分达成一致', en: 'Partly agreed' },
  adjourned: { zh: '择期继续调解', en: 'Adjourned' },
  failed: { zh: '未达成一致', en: 'Failed' },
});
export type SessionResult = keyof typeof sessionResults;

/** 付款方式. */
export const paymentMethods = terms({
  bank: { zh: '银行转账', en: 'Bank transfer' },
  cash: { zh: '现金', en: 'Cash' },
  other: { zh: '其他', en: 'Other' },
});
export type PaymentMethod = keyof typeof paymentMethods;

/** 满意度. */
export const satisfactions = terms({
  'very-satisfied': { zh: '非常满意', en: 'Very satisfied' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  neutral: { zh: '一般', en: 'Neutral' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
});
export type Satisfaction = keyof typeof satisfactions;

/** 相关程序: 是否已申请仲裁、诉讼、监察投诉. */
export const proceedingKinds = terms({
  none: { zh: '均未提起', en: 'None' },
  arbitration: { zh: '劳动仲裁', en: 'Arbitration' },
  court: { zh: '诉讼', en: 'Court' },
  'labour-inspection': { zh: '劳动监察投诉', en: 'Labour inspection complaint' },
  petition: { zh: '信访', en: 'Petition' },
});
export type ProceedingKind = keyof typeof proceedingKinds;

/** 结案方式 (domain §7). */
export const closingTypes = terms({
  'agreement-full': { zh: '达成调解协议', en: 'Full agreement' },
  'agreement-partial': { zh: '达成部分调解协议', en: 'Partial agreement' },
  'agreement-oral': { zh: '达成口头调解协议', en: 'Oral agreement' },
  'settled-outside': { zh: '自行和解', en: 'Settled outside' },
  withdrawn: { zh: '撤回申请', en: 'Withdrawn' },
  'failed-refusal': { zh: '当事人不愿调解', en: 'A party refused' },
  'failed-expiry': { zh: '期限届满未达成协议', en: 'Time expired' },
  'failed-divergence': { zh: '分歧较大调解不成', en: 'No common ground' },
  'failed-unreachable': { zh: '无法联系当事人', en: 'Party unreachable' },
  'failed-refused-to-sign': { zh: '签署前反悔', en: 'Refused to sign' },
  'failed-impossible': { zh: '因故无法继续调解', en: 'Mediation impossible' },
  'failed-other': { zh: '其他原因调解不成', en: 'Failed, other' },
  'terminated-sham': { zh: '因虚假调解终止', en: 'Ended: sham mediation' },
  'terminated-crime': { zh: '因涉嫌犯罪终止', en: 'Ended: suspected crime' },
  'transferred-mediation': { zh: '移送其他调解组织', en: 'Transferred to another organisation' },
  'party-deceased': { zh: '当事人死亡，无人继续', en: 'Party died, nobody continues' },
  'not-accepted-refusal': { zh: '对方不同意调解', en: 'Not accepted: refused' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
});
export type ClosingType = keyof typeof closingTypes;

/** The codes of a list as a non-empty tuple, for zod. */
export function codesOf<T extends Terms>(list: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
