import { read, recalled } from '../../law/sources.ts';
import type { PaperCard } from './card.ts';
import { custom } from './usual-bases.ts';

/** Papers of the decision on an application, and of what goes out with it. */
export const acceptanceCards = {
  'consent-inquiry': {
    stage: 'acceptance',
    dossier: 'required',
    signers: ['officer', 'respondent-slip'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      recalled('enterpriseMediation', '第二十二条'),
      read('peoplesMediation', '第十七条'),
      read('zjMediationArbitration', '第十条第一款'),
      read('onlineMediation', '第十五条'),
    ],
  },
  'case-filing-approval': {
    stage: 'acceptance',
    dossier: 'optional',
    dossierWhen: '内部审批时按需',
    signers: ['officer', 'chair'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [recalled('enterpriseMediation', '第二十二条'), custom('调解组织内部审批惯例')],
  },
  'acceptance-notice': {
    stage: 'acceptance',
    dossier: 'required',
    signers: ['officer'],
    seal: 'organisation',
    copies: { minimum: 1, rule: 'each-party' },
    basis: [recalled('enterpriseMediation', '第二十二条'), read('mediationArbitration', '第十四条第三款')],
  },
  'non-acceptance-notice': {
    stage: 'acceptance',
    dossier: 'conditional',
    dossierWhen: '不予受理时必须',
    signers: ['officer'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      recalled('enterpriseMediation', '第二十二条'),
      read('zjUnionSupervision', '第十七条第二款', '工会监督投诉'),
      read('labourInterpretation1', '第二条', '不属于劳动争议的情形'),
    ],
  },
  'respondent-refusal-notice': {
    stage: 'acceptance',
    dossier: 'conditional',
    dossierWhen: '对方在受理前不同意或者未答复时必须；已并入不予受理通知书的除外',
    signers: ['officer'],
    seal: 'organisation',
    copies: { minimum: 2, rule: 'fixed' },
    basis: [
      recalled('enterpriseMediation', '第二十二条'),
      read('zjMediationArbitration', '第十条第一款'),
      read('peoplesMediation', '第十七条'),
      read('peoplesMediation', '第二十六条'),
    ],
  },
  'rights-obligations-notice': {
    stage: 'acceptance',
    dossier: 'required',
    signers: ['informed', 'mediator'],
    seal: null,
    copies: { minimum: 1, rule: 'each-party' },
    basis: [
      read('peoplesMediation', '第二十三条'),
      read('peoplesMediation', '第二十四条'),
      read('peoplesMediation', '第三条第三项、第四条'),
      read('mediationArbitration', '第五条、第十四条至第十六条'),
      read('onlineMediation', '第十七条'),
      read('legalAid', '第三十五条', '告知可以申请法律援助'),
    ],
  },
  'service-address-confirmation': {
    stage: 'acceptance',
    dossier: 'optional',
    signers: ['confirmer'],
    seal: null,
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      read('civilProcedure', '第九十条', '法院送达的规定，调解参照'),
      read('onlineMediation', '第十七条'),
      read('confirmationRules', '第三条', '申请司法确认时需要送达地址'),
    ],
  },
  'service-receipt': {
    stage: 'any',
    dossier: 'conditional',
    dossierWhen: '每份须送达的文书必须',
    signers: ['served', 'server', 'refusal-witness'],
    seal: 'organisation',
    copies: { minimum: 1, rule: 'fixed' },
    basis: [
      read('civilProcedure', '第八十七条至第九十一条', '法院送达的规定，调解参照'),
      read('zjMediationArbitration', '第三十五条', '仲裁送达的规定，调解参照'),
    ],
  },
} as const satisfies Record<string, PaperCard>;
