import type { Template } from '../template.ts';
import { agreementTold, confirmationNeeds, jointParties, jointSignatures } from './confirmation-parts.ts';
import { addressedTo, enclosures, filingAnnex } from './filing-parts.ts';

const own = 'confirmation.arbitration';

/** 调解协议仲裁审查申请书: both sides ask the commission for an enforceable 仲裁调解书. */
export const arbitrationReviewApplication: Template = {
  id: 'arbitration-review-application',
  version: 1,
  zh: '调解协议仲裁审查申请书',
  en: 'Application for arbitration review',
  sheet: 'record',
  needs: confirmationNeeds(
    own,
    { path: `${own}.commission`, zh: '劳动人事争议仲裁委员会' },
    '没有就同一协议申请司法确认',
  ),
  blocks: [
    { kind: 'title', text: '调解协议仲裁审查申请书' },
    { kind: 'number', text: '调解案号：{case.no}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    ...jointParties,
    { kind: 'heading', text: '审查请求' },
    { kind: 'paragraph', text: `{${own}.request}` },
    { kind: 'heading', text: '协议的达成和内容' },
    ...agreementTold,
    { kind: 'heading', text: '双方的声明和承诺' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '协议是双方在平等自愿的基础上达成的，是各自的真实意思。双方没有恶意串通、虚构争议或者提供虚假证据，协议不损害国家利益、社会公共利益和他人的合法权益。',
        '协议不是仅就确认劳动关系达成的协议。',
        `{${own}.notElsewhere}`,
        '双方提交的材料真实。有虚假的，愿意承担由此产生的法律责任。',
      ],
    },
    {
      kind: 'paragraph',
      text: `根据{${own}.basis}，双方自协议生效之日起{${own}.period}内共同提出本申请。该期限至{${own}.due}届满。`,
    },
    ...enclosures(`${own}.attachments`),
    ...addressedTo(`${own}.commission`),
    jointSignatures,
    filingAnnex('joint', '调解申请人名单'),
  ],
};
