import type { NeededFact } from '../template.ts';

/** 必备内容 of a 调解协议书. */
export const agreementNeeds: readonly NeededFact[] = [
  { path: 'org.name', zh: '调解组织名称', section: 'settings' },
  { path: 'case.no', zh: '案号', section: 'acceptance' },
  { path: 'applicant.name', zh: '申请人姓名或名称', section: 'parties' },
  { path: 'applicant.identity', zh: '申请人证件号码', section: 'parties' },
  { path: 'applicant.address', zh: '申请人住所', section: 'parties' },
  { path: 'applicant.phone', zh: '申请人联系电话', section: 'parties' },
  { path: 'respondent.name', zh: '被申请人姓名或名称', section: 'parties' },
  { path: 'respondent.identity', zh: '被申请人信用代码或证件号码', section: 'parties' },
  { path: 'respondent.address', zh: '被申请人住所', section: 'parties' },
  {
    path: 'respondent.legalRep.name',
    zh: '被申请人法定代表人或主要负责人',
    section: 'parties',
    optional: true,
  },
  { path: 'case.claims', zh: '调解请求事项', section: 'claims' },
  { path: 'agreement.facts', zh: '争议主要事实', section: 'agreement' },
  { path: 'agreement.terms', zh: '协议条款', section: 'agreement' },
  { path: 'agreement.breachClause', zh: '逾期责任', section: 'agreement', optional: true },
  { path: 'agreement.releaseScope', zh: '其他权利处理', section: 'agreement', optional: true },
  { path: 'agreement.copies', zh: '份数', section: 'agreement' },
  { path: 'mediators.names', zh: '调解员', section: 'overview' },
];
