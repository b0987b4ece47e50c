import type { Template } from '../template.ts';
import { applicantAnnex, claimParagraphs, partyParagraphs, workingsAnnex } from './shared-parts.ts';

/** 劳动争议调解申请书 (劳动争议调解仲裁法 12). No form is prescribed; what is not known stays blank. */
export const mediationApplication: Template = {
  id: 'mediation-application',
  version: 1,
  zh: '调解申请书',
  en: 'Mediation application',
  sheet: 'letter',
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'applicant.name', zh: '申请人姓名或名称', section: 'parties' },
    { path: 'applicant.identity', zh: '申请人证件号码', section: 'parties', optional: true },
    { path: 'applicant.phone', zh: '申请人联系电话', section: 'parties', optional: true },
    { path: 'applicant.address', zh: '申请人住所', section: 'parties', optional: true },
    { path: 'applicant.serviceAddress', zh: '送达地址', section: 'parties', optional: true },
    { path: 'respondent.name', zh: '被申请人姓名或名称', section: 'parties' },
    { path: 'respondent.address', zh: '被申请人住所', section: 'parties', optional: true },
    { path: 'case.claims', zh: '调解请求', section: 'claims' },
    { path: 'case.facts', zh: '事实', section: 'overview' },
    { path: 'case.reasons', zh: '理由', section: 'overview', optional: true },
    { path: 'application.evidence', zh: '证据和证据来源', section: 'overview', optional: true },
    {
      path: 'application.proceedings',
      zh: '是否已申请仲裁、诉讼、监察投诉',
      section: 'acceptance',
      optional: true,
    },
    { path: 'case.appliedAt', zh: '申请时间', section: 'overview', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '劳动争议调解申请书' },
    { kind: 'space', lines: 0.5 },
    ...partyParagraphs,
    { kind: 'heading', text: '调解请求' },
    ...claimParagraphs,
    { kind: 'heading', text: '事实和理由' },
    { kind: 'paragraph', text: '{case.facts}' },
    { kind: 'when', has: 'case.reasons', blocks: [{ kind: 'paragraph', text: '{case.reasons}' }] },
    { kind: 'heading', text: '证据和证据来源' },
    { kind: 'paragraph', text: '{application.evidence?26}', indent: 2 },
    { kind: 'heading', text: '其他情况' },
    {
      kind: 'when',
      has: 'application.proceedings',
      blocks: [{ kind: 'paragraph', text: '{application.proceedings}' }],
      otherwise: [
        {
          kind: 'paragraph',
          text: '就同一事项，申请人　□没有　□已经申请仲裁　□已经提起诉讼　□已经向劳动保障监察机构投诉。',
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '申请人的送达地址：{applicant.serviceAddress?16}；联系电话：{applicant.phone?8}。',
    },
    {
      kind: 'paragraph',
      text: '申请人自愿申请调解，保证以上所述属实，并同意贵组织就本申请征询被申请人的意见。',
    },
    { kind: 'paragraph', text: '此致', keepWithNext: true },
    { kind: 'paragraph', text: '{org.name}', indent: 0, align: 'left', keepWithNext: true },
    {
      kind: 'signature',
      columns: [
        [
          { label: '{label}：', rule: true, each: 'signing.applicants' },
          { label: '申请日期：{case.appliedAt}', rule: false },
        ],
      ],
    },
    workingsAnnex,
    applicantAnnex,
  ],
};
