import type { Words } from '../terms.ts';

/**
 * 文书名称 by catalogue id: what the process table calls for, named without loading the templates themselves.
 * A template's own title and the one here are compared by a test.
 */
export const documentTitles: Readonly<Record<string, Words>> = {
  'intake-registration': { zh: '劳动争议调解登记表', en: 'Intake registration form' },
  'mediation-application': { zh: '调解申请书', en: 'Mediation application' },
  'oral-application-record': { zh: '口头申请笔录', en: 'Record of an oral application' },
  'materials-receipt': { zh: '材料收件回执', en: 'Receipt for materials' },
  'correction-notice': { zh: '补正材料通知书', en: 'Request to complete the application' },
  'consent-inquiry': { zh: '征询意见书', en: 'Inquiry for consent' },
  'case-filing-approval': { zh: '立案（受理）审批表', en: 'Acceptance approval form' },
  'acceptance-notice': { zh: '受理通知书', en: 'Notice of acceptance' },
  'non-acceptance-notice': { zh: '不予受理通知书', en: 'Notice of non-acceptance' },
  'respondent-refusal-notice': { zh: '对方不同意调解告知书', en: 'Notice that the other side refuses' },
  'rights-obligations-notice': { zh: '权利义务告知书', en: 'Notice of rights and obligations' },
  'service-address-confirmation': { zh: '送达地址及方式确认书', en: 'Service address confirmation' },
  'mediator-assignment': { zh: '调解员指派（选定）书', en: 'Appointment of the mediator' },
  'mediator-disclosure': { zh: '调解员无利害关系声明（披露表）', en: 'Mediator disclosure' },
  'recusal-application': { zh: '回避申请书', en: 'Application for recusal' },
  'recusal-decision': { zh: '回避决定书', en: 'Decision on recusal' },
  'power-of-attorney': { zh: '授权委托书', en: 'Power of attorney' },
  'legal-representative-certificate': {
    zh: '法定代表人（主要负责人）身份证明书',
    en: 'Certificate of legal representative',
  },
  'representative-election': { zh: '代表人推选书', en: 'Election of representatives' },
  'meeting-notice': { zh: '调解通知书', en: 'Notice of session' },
  'investigation-record': { zh: '调查笔录', en: 'Record of investigation' },
  'evidence-list': { zh: '证据清单', en: 'List of evidence' },
  'mediation-record': { zh: '调解笔录', en: 'Record of mediation session' },
  'extension-consent': { zh: '延期调解同意书', en: 'Consent to extend mediation' },
  'mediation-opinion': { zh: '调解意见书', en: 'Mediation opinion' },
  'mediation-agreement': { zh: '调解协议书', en: 'Mediation agreement' },
  'oral-agreement-registration': { zh: '口头调解协议登记表', en: 'Registration of an oral agreement' },
  'settlement-agreement': { zh: '和解协议书', en: 'Settlement agreement' },
  'withdrawal-application': { zh: '撤回调解申请书', en: 'Withdrawal of the application' },
  'termination-notice': { zh: '终止调解通知书', en: 'Notice of termination' },
  'service-receipt': { zh: '送达回证', en: 'Proof of service' },
  'performance-record': { zh: '协议履行情况记录', en: 'Performance record' },
  'performance-reminder': { zh: '履行催告书', en: 'Reminder to perform' },
  'follow-up-record': { zh: '回访记录', en: 'Follow-up record' },
  'arbitration-review-application': {
    zh: '调解协议仲裁审查申请书',
    en: 'Application for arbitration review',
  },
  'judicial-confirmation-application': { zh: '司法确认申请书', en: 'Application for judicial confirmation' },
  'payment-order-application': { zh: '支付令申请书', en: 'Application for a payment order' },
  'arbitration-application': {
    zh: '劳动人事争议仲裁申请书（代书）',
    en: 'Arbitration application (drafting help)',
  },
  'legal-aid-referral': { zh: '法律援助转介单', en: 'Legal-aid referral' },
  'transfer-letter': { zh: '移送函／转办函', en: 'Transfer or assignment letter' },
  'supervision-prompt-letter': { zh: '工会劳动法律监督提示函', en: 'Union supervision prompt letter' },
  'supervision-opinion': { zh: '工会劳动法律监督意见书', en: 'Union supervision opinion letter' },
  'supervision-recommendation': {
    zh: '工会劳动法律监督建议书',
    en: 'Union supervision recommendation to authority',
  },
  'case-supervision-notice': { zh: '督办单（督办函）', en: 'Internal supervision order' },
  'urgent-incident-report': { zh: '重大紧急劳动争议报告单（呈报表）', en: 'Urgent incident report' },
  'hotline-worksheet': { zh: '12351职工服务热线工单／诉求办理单', en: 'Hotline work order' },
  'petition-reply': { zh: '信访事项书面告知（答复）', en: 'Written notice to a petitioner' },
  'case-summary': { zh: '案件调解情况摘要', en: 'Case summary' },
  'closing-approval': { zh: '结案审批表', en: 'Closing approval' },
  'dossier-cover': { zh: '卷宗封面', en: 'Dossier cover' },
  'dossier-index': { zh: '卷内目录', en: 'Index of documents' },
  'dossier-notes': { zh: '备考表', en: 'Dossier notes' },
};

/** The title of a document; an id nobody knows is shown as it is. */
export const documentTitle = (id: string): Words => documentTitles[id] ?? { zh: id, en: id };
