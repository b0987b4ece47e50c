import type { NeededFact, TemplateBlock } from '../template.ts';
import { agreementInForce, dated } from './filing-parts.ts';

/** Parts of the two joint applications on an agreement, 仲裁审查 and 司法确认. */

/** `prefix` is that of the way's own facts. */
export const confirmationNeeds = (
  prefix: string,
  body: { path: string; zh: string },
  elsewhere: string,
): readonly NeededFact[] => [
  ...agreementInForce,
  { path: 'joint.applicant.name', zh: '申请人姓名或名称', section: 'parties' },
  { path: 'joint.applicant.identity', zh: '申请人证件号码', section: 'parties' },
  { path: 'joint.applicant.phone', zh: '申请人联系电话', section: 'parties' },
  { path: 'joint.applicant.address', zh: '申请人住所', section: 'parties' },
  { path: 'joint.respondent.name', zh: '被申请人姓名或名称', section: 'parties' },
  { path: 'joint.respondent.identity', zh: '被申请人信用代码或证件号码', section: 'parties' },
  { path: 'joint.respondent.phone', zh: '被申请人联系电话', section: 'parties' },
  { path: 'joint.respondent.address', zh: '被申请人住所', section: 'parties' },
  {
    path: 'joint.respondent.legalRep',
    zh: '被申请人法定代表人或主要负责人',
    section: 'parties',
    optional: true,
  },
  { path: 'agreement.terms', zh: '协议条款', section: 'agreement' },
  { path: body.path, zh: body.zh, section: 'routes' },
  { path: `${prefix}.request`, zh: '请求事项', section: 'routes' },
  { path: `${prefix}.due`, zh: '申请期限（尚未届满）', section: 'agreement' },
  { path: `${prefix}.notElsewhere`, zh: elsewhere, section: 'routes' },
  { path: `${prefix}.truthPledge`, zh: '双方真实自愿、无虚假的承诺', section: 'routes' },
  { path: `${prefix}.attachments`, zh: '附件', section: 'routes' },
];

/** Both sides as applicants, each with the place it had in the mediation. */
export const jointParties: readonly TemplateBlock[] = [
  {
    kind: 'when',
    has: 'joint.applicantList',
    blocks: [
      {
        kind: 'paragraph',
        text: '**申请人（调解申请人）：**{joint.applicant.name}（名单附后）。{joint.represented}送达地址：{joint.applicant.serviceAddress?14}，联系电话：{joint.applicant.phone?8}。',
      },
    ],
    otherwise: [
      {
        kind: 'each',
        of: 'joint.applicants',
        blocks: [
          { kind: 'paragraph', text: '**申请人（调解申请人）：**{paragraph}送达地址：{serviceAddress?14}。' },
        ],
      },
    ],
  },
  {
    kind: 'each',
    of: 'joint.respondents',
    blocks: [
      { kind: 'paragraph', text: '**申请人（调解被申请人）：**{paragraph}送达地址：{serviceAddress?14}。' },
    ],
  },
  {
    kind: 'each',
    of: 'joint.agents',
    blocks: [{ kind: 'paragraph', text: '**{principal}的委托代理人：**{text}' }],
  },
];

/** How the agreement came about and what it says, as it says it. */
export const agreementTold: readonly TemplateBlock[] = [
  {
    kind: 'paragraph',
    text: '{joint.applicant.name}与{joint.respondent.name}{case.dispute}，于{case.receivedAt?8}向{org.name}申请调解。经{org.name}主持调解，双方自愿达成调解协议（编号：{agreement.no}），协议自{agreement.effectiveDate}起生效。协议约定：',
  },
  {
    kind: 'each',
    of: 'agreement.terms',
    blocks: [
      {
        kind: 'when',
        has: 'payTo',
        blocks: [{ kind: 'paragraph', text: '（{seq}）{clause}{account?12}。' }],
        otherwise: [{ kind: 'paragraph', text: '（{seq}）{clause}。' }],
      },
    ],
  },
  {
    kind: 'when',
    has: 'agreement.sumOfSeveral',
    blocks: [{ kind: 'paragraph', text: '以上合计{agreement.sumOfSeveral}。' }],
  },
];

/** Both sides sign as applicants. */
export const jointSignatures: TemplateBlock = {
  kind: 'signature',
  columns: [
    [{ label: '{label}：', rule: true, each: 'joint.first' }, dated],
    [{ label: '{label}：', rule: true, each: 'joint.second' }, dated],
  ],
};
