import { quoted, read, recalled } from '../../law/sources.ts';
import type { PaperCard } from './card.ts';
import { byArbitrationModel, custom } from './usual-bases.ts';

/** Papers of the mediation itself. */
export const mediationCards = {
  'mediator-assignment': {
    stage: 'mediation',
    dossier: 'optional',
    signers: ['chair'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      recalled('enterpriseMediation', '第二十五条'),
      read('peoplesMediation', '第十九条'),
      read('onlineMediation', '第十一条'),
    ],
  },
  'mediator-disclosure': {
    stage: 'mediation',
    dossier: 'optional',
    signers: ['mediator', 'parties-going-on'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      read('onlineMediation', '第十三条', '法院在线调解的规定，调解参照'),
      read('mediationArbitration', '第三十三条', byArbitrationModel),
      read('petition', '第二十八条第三款', '信访工作的规定，调解参照'),
    ],
  },
  'recusal-application': {
    stage: 'mediation',
    dossier: 'optional',
    signers: ['applicant'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      read('mediationArbitration', '第三十三条', byArbitrationModel),
      read('peoplesMediation', '第二十三条第一项'),
      read('onlineMediation', '第十四条', '法院在线调解的规定，调解参照'),
    ],
  },
  'recusal-decision': {
    stage: 'mediation',
    dossier: 'optional',
    signers: ['chair'],
    seal: 'organisation',
    copies: { minimum: 1, rule: 'each-party' },
    basis: [
      read('mediationArbitration', '第三十三条第二款', byArbitrationModel),
      custom('调解组织的工作规则'),
    ],
  },
  'meeting-notice': {
    stage: 'mediation',
    dossier: 'optional',
    signers: ['officer'],
    seal: 'organisation',
    copies: { minimum: 1, rule: 'each-party' },
    basis: [
      read('mediationArbitration', '第十三条'),
      recalled('enterpriseMediation', '第二十五条'),
      read('onlineMediation', '第十六条'),
    ],
  },
  'investigation-record': {
    stage: 'mediation',
    dossier: 'optional',
    signers: ['interviewee', 'interviewers', 'recorder'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      read('zjMediationArbitration', '第八条'),
      read('nbPeoplesMediation', '第二十二条第二款'),
      read('tradeUnion', '第二十六条'),
      read('zjUnionSupervision', '第二十条', '工会监督调查须二人以上并出示证件'),
    ],
  },
  'evidence-list': {
    stage: 'mediation',
    dossier: 'optional',
    signers: ['submitter', 'receiver'],
    seal: null,
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      read('mediationArbitration', '第六条'),
      read('mediationArbitration', '第三十九条'),
      read('migrantWages', '第五十条'),
      read('labourInterpretation1', '第四十二条、第四十四条'),
    ],
  },
  'mediation-record': {
    stage: 'mediation',
    dossier: 'required',
    signers: ['parties-or-agents', 'mediator', 'recorder'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      read('peoplesMediation', '第二十七条'),
      read('mediationArbitration', '第十三条'),
      read('onlineMediation', '第十八条、第二十二条'),
    ],
  },
  'extension-consent': {
    stage: 'mediation',
    dossier: 'conditional',
    dossierWhen: '延期调解时必须',
    signers: ['parties', 'mediator'],
    seal: 'organisation',
    copies: { minimum: 3, rule: 'fixed' },
    basis: [
      read('zjMediationArbitration', '第十条第二款'),
      recalled('enterpriseMediation', '第二十九条'),
      quoted('newForm', '—', '新就业形态劳动纠纷一站式调解，延长最长不超过十五日'),
    ],
  },
  'mediation-opinion': {
    stage: 'mediation',
    dossier: 'optional',
    signers: ['mediator'],
    seal: 'organisation',
    copies: { minimum: 1, rule: 'each-party' },
    basis: [
      read('peoplesMediation', '第二十二条', '调解员可以提出方案'),
      custom('调解组织出具调解意见的惯例'),
    ],
  },
} as const satisfies Record<string, PaperCard>;
