import type { Template, TemplateBlock } from '../template.ts';
import { agreementAnnex } from './agreement-annex.ts';
import { agreementNeeds } from './agreement-needs.ts';
import { agentParagraphs, dated } from './shared-parts.ts';

const parties: TemplateBlock[] = [
  {
    kind: 'when',
    has: 'applicants.many',
    blocks: [{ kind: 'paragraph', text: '**申请人：**{applicant.name}（名单见附表）。' }],
  },
  { kind: 'each', of: 'applicants.few', blocks: [{ kind: 'paragraph', text: '**申请人：**{paragraph}' }] },
  {
    kind: 'when',
    has: 'applicants.many',
    blocks: [
      {
        kind: 'each',
        of: 'representatives.rows',
        blocks: [{ kind: 'paragraph', text: '**申请人代表：**{paragraph}' }],
      },
    ],
  },
  { kind: 'paragraph', text: '{parties.representedNote}' },
  {
    kind: 'each',
    of: 'respondents.rows',
    blocks: [{ kind: 'paragraph', text: '**被申请人：**{paragraph}' }],
  },
  ...agentParagraphs,
  {
    kind: 'paragraph',
    text: '申请人与被申请人{case.dispute}，申请人于{case.receivedAt?8}向本组织申请调解，本组织于{case.acceptedAt?8}受理，由{mediators.names?6}主持调解。',
  },
];

const claimsAndFacts: TemplateBlock[] = [
  { kind: 'heading', text: '一、调解请求' },
  { kind: 'each', of: 'case.claims', blocks: [{ kind: 'paragraph', text: '{seq}．{text}{amountClause}。' }] },
  {
    kind: 'when',
    has: 'case.claims',
    blocks: [],
    otherwise: [{ kind: 'paragraph', text: '{case.claimsInLine?24}' }],
  },
  { kind: 'heading', text: '二、争议的主要事实' },
  { kind: 'paragraph', text: '{agreement.facts?24}' },
];

const terms: TemplateBlock[] = [
  { kind: 'heading', text: '三、协议内容' },
  { kind: 'paragraph', text: '经调解，双方在平等自愿的基础上达成如下协议：', keepWithNext: true },
  {
    kind: 'each',
    of: 'agreement.terms',
    blocks: [
      {
        kind: 'when',
        has: 'payTo',
        blocks: [{ kind: 'paragraph', text: '（{seq}）{clause}{account?16}。' }],
        otherwise: [{ kind: 'paragraph', text: '（{seq}）{clause}。' }],
      },
    ],
  },
  {
    kind: 'when',
    has: 'agreement.terms',
    blocks: [],
    otherwise: [{ kind: 'paragraph', text: '{agreement.amountTotal?24}' }],
  },
  {
    kind: 'when',
    has: 'agreement.sumOfSeveral',
    blocks: [{ kind: 'paragraph', text: '以上合计{agreement.sumOfSeveral}。' }],
  },
  {
    kind: 'when',
    has: 'agreement.breakdown',
    blocks: [{ kind: 'paragraph', text: '以上款项的性质：{agreement.breakdown}。' }],
  },
  {
    kind: 'when',
    has: 'annex.sums',
    blocks: [{ kind: 'paragraph', text: '各申请人应得金额见附表。附表是本协议的组成部分。' }],
  },
  { kind: 'heading', text: '四、逾期责任' },
  {
    kind: 'when',
    has: 'agreement.breachClause',
    blocks: [{ kind: 'paragraph', text: '{agreement.breachClause}' }],
    otherwise: [{ kind: 'paragraph', text: '双方没有约定逾期责任，按法律规定处理。' }],
  },
  { kind: 'heading', text: '五、其他事项' },
  {
    kind: 'when',
    has: 'agreement.releaseScope',
    blocks: [{ kind: 'paragraph', text: '{agreement.releaseScope}' }],
    otherwise: [{ kind: 'paragraph', text: '本协议不影响双方依法享有的其他权利和应当履行的法定义务。' }],
  },
  {
    kind: 'when',
    has: 'agreement.remainingDisputes',
    blocks: [
      {
        kind: 'paragraph',
        text: '未达成一致的事项：{agreement.remainingDisputes}当事人可以就此依法申请仲裁。',
      },
    ],
  },
  {
    kind: 'each',
    of: 'agreement.extraClauses',
    blocks: [{ kind: 'paragraph', text: '（{seq}）{clause}' }],
  },
];

const effect: TemplateBlock[] = [
  { kind: 'heading', text: '六、效力与救济' },
  {
    kind: 'articles',
    numbers: 'second',
    items: [
      '本协议自双方当事人签名或者盖章、调解员签名并加盖调解组织印章之日起生效，对双方具有约束力，双方应当自觉履行。',
      '双方可以自协议生效之日起{deadline.reviewPeriod}内，共同向有管辖权的劳动人事争议仲裁委员会申请仲裁审查；也可以自协议生效之日起{deadline.confirmationPeriod}内，共同向有管辖权的人民法院申请司法确认。两种方式择一进行。',
      '一方在约定期限内不履行的，另一方可以依法申请仲裁。',
    ],
  },
  {
    kind: 'when',
    has: 'agreement.paymentOrder',
    blocks: [
      {
        kind: 'paragraph',
        text: '因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金事项达成协议，用人单位在约定期限内不履行的，劳动者可以持本协议书依法向人民法院申请支付令。',
      },
    ],
  },
  {
    kind: 'paragraph',
    text: '本协议一式{agreement.copies?3}份{agreement.copiesClause}，具有同等效力。',
  },
];

const signatures: TemplateBlock[] = [
  {
    kind: 'signature',
    columns: [
      [{ label: '{label}：', rule: true, each: 'signing.applicants' }, dated],
      [{ label: '{label}：', rule: true, each: 'signing.respondents' }, dated],
    ],
  },
  {
    kind: 'signature',
    columns: [
      [{ label: '调解员（签名）：', rule: true }, dated],
      [{ label: '{org.name}', rule: false }, { label: '（印章）', rule: false }, dated],
    ],
  },
];

/** 调解协议书 (劳动争议调解仲裁法 14). Binding when both parties and the mediator have signed and the seal is on. */
export const mediationAgreement: Template = {
  id: 'mediation-agreement',
  version: 3,
  zh: '调解协议书',
  en: 'Mediation agreement',
  sheet: 'record',
  needs: agreementNeeds,
  blocks: [
    { kind: 'title', text: '调解协议书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.no?12}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    ...parties,
    ...claimsAndFacts,
    ...terms,
    ...effect,
    ...signatures,
    ...agreementAnnex,
  ],
};
