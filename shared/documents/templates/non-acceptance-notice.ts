import type { Template } from '../template.ts';
import { contactAndSeal, usualNeeds } from './shared-parts.ts';

/** 不予受理通知书: in writing, with the reason and where to go instead. */
export const nonAcceptanceNotice: Template = {
  id: 'non-acceptance-notice',
  version: 1,
  zh: '不予受理通知书',
  en: 'Notice of non-acceptance',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'nonAcceptance.at', zh: '决定日期', section: 'overview' },
    { path: 'nonAcceptance.reason', zh: '不予受理的理由', section: 'overview' },
    { path: 'nonAcceptance.remedy', zh: '可以采取的其他途径', section: 'overview', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '不予受理通知书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{lead.no}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{applicant.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '本组织于{case.receivedAt}收到你方与{respondent.name}{case.dispute}的调解申请。经审查，本组织于{nonAcceptance.at}决定不予受理。',
    },
    { kind: 'heading', text: '一、理由' },
    { kind: 'paragraph', text: '{nonAcceptance.reason}' },
    { kind: 'heading', text: '二、可以采取的其他途径' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '{nonAcceptance.remedy}',
        '属于劳动争议的，可以向劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会申请仲裁。调解不是申请仲裁的必经程序。',
        '不属于劳动争议的，可以依法协商、申请其他调解组织调解，或者向有管辖权的人民法院提起诉讼。',
        '{routes.inspection}',
        '{routes.legalAid}',
      ],
    },
    { kind: 'heading', text: '三、时效提示' },
    { kind: 'paragraph', text: '{limitation.notice}' },
    {
      kind: 'paragraph',
      text: '不予受理的原因消除，或者有新的材料足以说明应当受理的，可以再次向本组织申请调解。',
    },
    ...contactAndSeal,
  ],
};
