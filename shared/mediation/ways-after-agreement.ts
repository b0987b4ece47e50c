import type { Basis } from '../law/citation.ts';
import { quoted, read, recalled } from '../law/sources.ts';
import type { RouteKind } from './process-terms.ts';
import type { Words } from './terms.ts';

const courtFees = recalled('courtFees', '第十三条');

/** 达成协议后的途径: what each way needs and gives, side by side. */
export type WayAfterAgreement = {
  kind: RouteKind;
  who: Words;
  when: Words;
  /** The time limit of the law data that says until when, where there is one. */
  window: string | null;
  where: Words;
  subject: Words;
  result: Words;
  basis: readonly Basis[];
};

/** The ways to make an agreement enforceable, and those left when it is not kept. */
export const waysAfterAgreement: readonly WayAfterAgreement[] = [
  {
    kind: 'arbitration-review',
    who: { zh: '双方共同申请', en: 'Both sides together' },
    when: { zh: '协议生效后十五日内', en: 'Within 15 days of effect' },
    window: 'arbitration-review-application-15d',
    where: {
      zh: '有管辖权的仲裁委员会；浙江为调解组织所在地',
      en: 'The competent commission; in Zhejiang that of the organisation’s seat',
    },
    subject: {
      zh: '可以仲裁的事项，不含仅确认劳动关系',
      en: 'Anything arbitrable, not the mere confirmation of a relationship',
    },
    result: {
      zh: '仲裁调解书，双方签收后可以强制执行；不收费',
      en: 'Arbitral statement, enforceable once both signed; free',
    },
    basis: [
      quoted('arbitrationRules', '第七十四条至第七十九条'),
      read('zjMediationArbitration', '第十一条第二款'),
    ],
  },
  {
    kind: 'judicial-confirmation',
    who: { zh: '双方共同申请', en: 'Both sides together' },
    when: { zh: '协议生效之日起三十日内', en: 'Within 30 days of effect' },
    window: 'judicial-confirmation-30d',
    where: {
      zh: '当事人住所地、标的物所在地或者调解组织所在地基层法院；人民调解委员会主持的为其所在地',
      en: 'Basic court of a party’s domicile, of the object or of the organisation; for a people’s mediation committee that of its seat',
    },
    subject: {
      zh: '明确的给付内容，不含身份关系；各地法院对调解组织范围掌握不一',
      en: 'Clear duties to pay or do, no status; courts differ on which organisations qualify',
    },
    result: { zh: '确认裁定，可以强制执行；不收费', en: 'Ruling, enforceable; free' },
    basis: [
      read('civilProcedure', '第二百零五条、第二百零六条'),
      read('peoplesMediation', '第三十三条'),
      read('labourInterpretation1', '第五十二条'),
    ],
  },
  {
    kind: 'payment-order',
    who: { zh: '劳动者一方申请', en: 'The worker alone' },
    when: { zh: '履行期限届满仍未支付', en: 'After the day of payment passed unpaid' },
    window: null,
    where: { zh: '用人单位住所地基层法院', en: 'Basic court of the employer’s domicile' },
    subject: {
      zh: '仅限拖欠劳动报酬、工伤医疗费、经济补偿、赔偿金',
      en: 'Wages, injury medical cost, compensation or damages only',
    },
    result: {
      zh: '支付令；债务人在法定期间内不提出异议又不履行的可以强制执行；按诉讼费规定收费',
      en: 'An order, enforceable where it is neither objected to nor followed; court fees',
    },
    basis: [
      read('mediationArbitration', '第十六条'),
      read('civilProcedure', '第二百二十五条至第二百二十八条'),
      read('labourInterpretation1', '第十三条'),
    ],
  },
  {
    kind: 'arbitration',
    who: { zh: '任何一方', en: 'Either side' },
    when: { zh: '不履行后，仲裁时效内', en: 'After a breach, within the limitation' },
    window: 'arbitration-limitation-1y',
    where: {
      zh: '劳动合同履行地或者用人单位所在地仲裁委员会，履行地优先',
      en: 'Commission of the place of performance or of the employer; the former comes first',
    },
    subject: { zh: '全部争议', en: 'Everything in dispute' },
    result: { zh: '裁决；不收费', en: 'Award; free' },
    basis: [read('mediationArbitration', '第十五条'), read('mediationArbitration', '第二十一条')],
  },
  {
    kind: 'suit',
    who: { zh: '一般为劳动者', en: 'Mostly the worker' },
    when: { zh: '不履行后', en: 'After a breach' },
    window: null,
    where: {
      zh: '用人单位所在地或者劳动合同履行地基层法院',
      en: 'Basic court of the employer’s seat or of the place of performance',
    },
    subject: {
      zh: '仅涉及劳动报酬的协议，或者支付令终结、司法确认未获确认之后',
      en: 'A wages-only agreement, or after a payment order or confirmation failed',
    },
    result: { zh: '判决；劳动争议案件每件收费十元', en: 'Judgment; 10 yuan a case' },
    basis: [read('labourInterpretation1', '第十三条第三款、第五十一条第二款'), courtFees],
  },
];

/** What somebody must know before he chooses a way; nothing of it stops him. */
export const routeCautions: Partial<Record<RouteKind, Words & { basis: readonly Basis[] }>> = {
  'labour-inspection': {
    zh: '正在调解的，监察机构可能告知按劳动争议处理程序办理：先问清劳动者本人要走哪一条路；投诉以违法行为发生在二年之内为限。',
    en: 'While mediation is pending the authority may point the worker back to it: ask which way the worker wants. Violations older than two years are not looked into.',
    basis: [
      read('labourInspection', '第二十条'),
      read('labourInspection', '第二十一条第二款'),
      read('mediationArbitration', '第九条'),
    ],
  },
  'legal-aid': {
    zh: '进城务工人员请求劳动报酬或者工伤赔偿的，不核查经济困难状况；时效将满的可以先行提供。',
    en: 'Means are not examined for migrant workers claiming pay or injury compensation; near the end of the limitation aid may be given first.',
    basis: [read('legalAid', '第四十二条'), read('legalAid', '第三十一条')],
  },
  'payment-order': {
    zh: '支付令须能够送达；用人单位下落不明的，改走仲裁或者诉讼。',
    en: 'The order must be served; where the employer cannot be found, arbitration or a suit remains.',
    basis: [read('civilProcedure', '第二百二十五条')],
  },
  execution: {
    zh: '调解协议本身不能强制执行，须有仲裁调解书、确认裁定、生效的支付令、裁决或者判决。',
    en: 'The agreement alone is not enforceable: a statement, confirmation, order in force, award or judgment is needed.',
    basis: [read('mediationArbitration', '第五十一条')],
  },
};
