/** 统计表的栏目, in the order of the report; every indicator belongs to one. */
export const reportSections = {
  leads: '诉求受理和处置',
  cases: '案件受理和结案',
  results: '调解结果和办理时效',
  people: '涉及劳动者和集体争议',
  money: '涉案金额和追回金额',
  performance: '协议履行',
  routes: '程序衔接和法律援助',
  groups: '农民工和新就业形态',
  distribution: '争议类型、来源和区域分布',
  service: '回访和满意度',
  supervision: '重大紧急事件和工会监督',
  organisation: '调解组织、人员、走访和归档',
} as const;
export type ReportSection = keyof typeof reportSections;

export const reportSectionIds = Object.keys(reportSections) as ReportSection[];
