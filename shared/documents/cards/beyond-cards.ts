import type { Basis } from '../../law/citation.ts';
import { quoted, read, recalled } from '../../law/sources.ts';
import type { PaperCard } from './card.ts';
import { custom } from './usual-bases.ts';

/** A text that is no law and was read only where it is quoted. */
const reported = (law: string, article: string, note?: string): Basis => ({
  law,
  article,
  confidence: 'read',
  via: 'secondary-quotation',
  ...(note === undefined ? {} : { note }),
});

/** Papers that leave the mediation: to commission, court and other bodies, of the union's supervision, and of management. */
export const beyondCards = {
  'arbitration-review-application': {
    stage: 'confirmation',
    dossier: 'optional',
    signers: ['parties-jointly'],
    seal: null,
    copies: { minimum: 3, rule: 'commission' },
    basis: [
      quoted('arbitrationRules', '第七十四条、第七十五条'),
      recalled('arbitrationRules', '第七十六条至第七十九条'),
      quoted('enterpriseMediation', '第二十七条'),
      read('zjMediationArbitration', '第十一条第二款'),
    ],
  },
  'judicial-confirmation-application': {
    stage: 'confirmation',
    dossier: 'optional',
    signers: ['parties-or-agents', 'organisation'],
    seal: 'organisation',
    copies: { minimum: 1, rule: 'court' },
    basis: [
      read('civilProcedure', '第二百零五条、第二百零六条'),
      read('peoplesMediation', '第三十三条'),
      read('confirmationRules', '第一条至第三条'),
      read('civilProcedureInterpretation', '第三百五十一条至第三百五十八条'),
      read('labourInterpretation1', '第五十二条'),
    ],
  },
  'payment-order-application': {
    stage: 'enforcement',
    dossier: 'optional',
    signers: ['worker'],
    seal: null,
    copies: { minimum: 1, rule: 'court' },
    basis: [
      read('mediationArbitration', '第十六条'),
      read('civilProcedure', '第二百二十五条'),
      read('civilProcedureInterpretation', '第二十三条、第四百二十七条'),
      read('labourInterpretation1', '第十三条'),
    ],
  },
  'arbitration-application': {
    stage: 'referral',
    dossier: 'optional',
    signers: ['applicant'],
    seal: null,
    copies: { minimum: 1, rule: 'respondents' },
    basis: [
      read('mediationArbitration', '第二十八条'),
      quoted('arbitrationRules', '第二十九条'),
      read('tradeUnion', '第二十二条第三款、第三十条'),
    ],
  },
  'legal-aid-referral': {
    stage: 'referral',
    dossier: 'optional',
    signers: ['officer', 'aided'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      read('legalAid', '第三十一条第五项、第七项'),
      read('legalAid', '第四十二条第三项'),
      read('legalAid', '第二十二条第六项'),
      read('legalAid', '第四十四条'),
      read('legalAid', '第六十八条'),
      read('tradeUnion', '第三十条'),
      read('zjMediationArbitration', '第四十一条第二款'),
      read('migrantWages', '第四十五条'),
    ],
  },
  'transfer-letter': {
    stage: 'referral',
    dossier: 'optional',
    signers: ['officer', 'head'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      read('mediationArbitration', '第九条'),
      read('labourInspection', '第九条、第二十一条'),
      read('migrantWages', '第十条、第五十一条'),
      read('peoplesMediation', '第二十五条'),
      read('petition', '第二十三条、第三十一条'),
      read('zjLabourInspection', '第十七条'),
    ],
  },
  'supervision-prompt-letter': {
    stage: 'supervision',
    dossier: 'optional',
    signers: ['union-committee'],
    seal: 'union',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [reported('地方总工会“一函两书”制度文件', '—', '提示函'), custom('工会工作惯例')],
  },
  'supervision-opinion': {
    stage: 'supervision',
    dossier: 'optional',
    signers: ['union-leader'],
    seal: 'union',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      read('zjUnionSupervision', '第二十一条、第二十二条'),
      read('zjUnionSupervision', '第三十二条', '文书式样由省总工会规定'),
      read('tradeUnion', '第二十三条'),
      recalled('unionSupervisionMeasures', '—', '条号未核'),
    ],
  },
  'supervision-recommendation': {
    stage: 'supervision',
    dossier: 'optional',
    signers: ['local-union'],
    seal: 'local-union',
    copies: { minimum: 3, rule: 'fixed' },
    basis: [
      read('zjUnionSupervision', '第二十三条、第二十四条'),
      read('tradeUnion', '第二十三条'),
      read('zjLabourInspection', '第十七条'),
    ],
  },
  'case-supervision-notice': {
    stage: 'any',
    dossier: 'optional',
    signers: ['chair-or-superior'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [read('petition', '第四十条', '仅作参照'), custom('调解组织内部管理惯例')],
  },
  'urgent-incident-report': {
    stage: 'any',
    dossier: 'optional',
    signers: ['reporter', 'chair'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      read('peoplesMediation', '第二十五条'),
      read('petition', '第二十五条'),
      read('labourInspection', '第十四条第四款'),
      read('tradeUnion', '第二十八条'),
      read('migrantWages', '第二十九条第三款'),
      reported('DB3305/T 212-2021(湖州)', '附录F', '重大劳动人事争议调处情况呈报表'),
    ],
  },
  'hotline-worksheet': {
    stage: 'intake',
    dossier: 'optional',
    signers: ['handler', 'reviewer'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      reported('全国工会12351职工维权服务热线公开报道(2023)', '—', '一般、难点、特别复杂三类分别规定时限'),
      custom('省级热线的办理规定'),
    ],
  },
  'petition-reply': {
    stage: 'intake',
    dossier: 'optional',
    signers: ['officer'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      read('petition', '第二十三条'),
      read('petition', '第三十一条第二项'),
      read('petition', '第三十三条'),
    ],
  },
  'statistics-report': {
    stage: 'reporting',
    dossier: 'none',
    signers: ['preparer', 'chair'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [read('peoplesMediation', '第十条', '调解组织和人员的数据'), custom('上级单位的报表')],
  },
} as const satisfies Record<string, PaperCard>;
