import { quoted, read, recalled } from '../../law/sources.ts';
import type { PaperCard } from './card.ts';
import { byArbitrationModel, custom } from './usual-bases.ts';

/** Papers of intake and application. */
export const applicationCards = {
  'intake-registration': {
    stage: 'intake',
    dossier: 'required',
    signers: ['registrar'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      read('zjMediationArbitration', '第十条第二款'),
      read('peoplesMediation', '第二十七条'),
      read('petition', '第二十三条第一款'),
      quoted('huzhouTownshipStandard', '附录B'),
    ],
  },
  'mediation-application': {
    stage: 'application',
    dossier: 'required',
    signers: ['applicant'],
    seal: null,
    copies: { minimum: 1, rule: 'respondents' },
    basis: [
      read('mediationArbitration', '第十二条'),
      recalled('enterpriseMediation', '第二十一条'),
      read('mediationArbitration', '第二十八条', byArbitrationModel),
    ],
  },
  'oral-application-record': {
    stage: 'application',
    dossier: 'conditional',
    dossierWhen: '口头申请时必须',
    signers: ['applicant', 'recorder'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [read('mediationArbitration', '第十二条'), recalled('enterpriseMediation', '第二十一条')],
  },
  'materials-receipt': {
    stage: 'application',
    dossier: 'optional',
    signers: ['receiver', 'submitter'],
    seal: null,
    copies: { minimum: 2, rule: 'fixed' },
    basis: [quoted('arbitrationRules', '第二十九条', byArbitrationModel), custom('调解组织收件惯例')],
  },
  'correction-notice': {
    stage: 'application',
    dossier: 'optional',
    signers: ['officer'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [quoted('arbitrationRules', '第二十九条', byArbitrationModel), custom('调解组织补正惯例')],
  },
  'power-of-attorney': {
    stage: 'application',
    dossier: 'conditional',
    dossierWhen: '有代理人时必须',
    signers: ['principal'],
    seal: 'principal-unit',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      read('mediationArbitration', '第二十四条', byArbitrationModel),
      read('civilCode', '第一百六十五条'),
      read('civilProcedure', '第六十二条'),
    ],
  },
  'legal-representative-certificate': {
    stage: 'application',
    dossier: 'conditional',
    dossierWhen: '单位为当事人时必须',
    signers: ['unit'],
    seal: 'unit',
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      read('confirmationRules', '第三条', '司法确认时要求的身份证明、资格证明'),
      custom('调解组织核对身份的惯例'),
    ],
  },
  'representative-election': {
    stage: 'application',
    dossier: 'conditional',
    dossierWhen: '十人以上由代表人参加时必须',
    signers: ['electors'],
    seal: null,
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      read('mediationArbitration', '第七条'),
      read('zjMediationArbitration', '第四十条', byArbitrationModel),
      quoted('arbitrationRules', '第六十二条', byArbitrationModel),
      read('nbPeoplesMediation', '第二十条', '人民调解，不超过五人'),
      read('petition', '第二十条第三款', '信访，不超过五人'),
      read('civilProcedure', '第五十六条', '代表权限参照'),
    ],
  },
} as const satisfies Record<string, PaperCard>;
