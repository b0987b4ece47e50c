import type { Template } from '../template.ts';
import { agreementTold, confirmationNeeds, jointParties, jointSignatures } from './confirmation-parts.ts';
import { addressedTo, enclosures, filingAnnex } from './filing-parts.ts';
import { contactAndSeal } from './shared-parts.ts';

const own = 'confirmation.judicial';

/** 司法确认申请书, with the organisation's own proof that it conducted the mediation. */
export const judicialConfirmationApplication: Template = {
  id: 'judicial-confirmation-application',
  version: 1,
  zh: '司法确认申请书',
  en: 'Application for judicial confirmation',
  sheet: 'record',
  needs: [
    ...confirmationNeeds(
      own,
      { path: `${own}.court`, zh: '有管辖权的人民法院' },
      '没有就同一协议申请仲裁审查',
    ),
    { path: 'mediators.names', zh: '调解员', section: 'overview' },
  ],
  blocks: [
    { kind: 'title', text: '司法确认申请书' },
    { kind: 'number', text: '调解案号：{case.no}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    ...jointParties,
    { kind: 'heading', text: '请求事项' },
    { kind: 'paragraph', text: `{${own}.request}` },
    { kind: 'heading', text: '事实和理由' },
    ...agreementTold,
    { kind: 'heading', text: '双方的声明和承诺' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '双方是为了解决相互之间的争议自愿达成协议的，没有恶意串通、规避法律的行为。',
        '协议内容明确，不违反法律、行政法规的强制性规定，不损害国家利益、社会公共利益和他人的合法权益，不违背公序良俗。',
        `{${own}.notElsewhere}`,
        '因协议内容或者本申请给他人造成损害的，双方愿意承担相应的民事责任和其他法律责任。',
      ],
    },
    {
      kind: 'paragraph',
      text: `根据{${own}.basis}，双方自协议生效之日起{${own}.period}内共同提出本申请。该期限至{${own}.due}届满。`,
    },
    ...enclosures(`${own}.attachments`),
    ...addressedTo(`${own}.court`),
    jointSignatures,
    filingAnnex('joint', '调解申请人名单'),
    { kind: 'page-break' },
    { kind: 'title', text: '主持调解证明', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.no}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: `{${own}.court}：`, indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '兹证明：{joint.applicant.name}与{joint.respondent.name}{case.dispute}一案，由本组织于{case.acceptedAt?8}受理，并由调解员{mediators.names}主持调解。双方于{agreement.effectiveDate}达成编号为{agreement.no}的调解协议，协议由双方签名或者盖章，调解员签名，并加盖本组织印章。',
    },
    { kind: 'paragraph', text: '特此证明。' },
    ...contactAndSeal,
  ],
};
