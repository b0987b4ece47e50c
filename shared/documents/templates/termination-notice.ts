import type { Template } from '../template.ts';
import { contactAndSeal, usualNeeds } from './shared-parts.ts';

/** 终止调解通知书: to both sides, in writing, with the reason and the way to arbitration. */
export const terminationNotice: Template = {
  id: 'termination-notice',
  version: 1,
  zh: '终止调解通知书',
  en: 'Notice of termination',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'case.acceptedAt', zh: '受理日期', section: 'acceptance' },
    { path: 'termination.at', zh: '终止日期', section: 'overview' },
    { path: 'termination.reason', zh: '终止原因', section: 'overview' },
    { path: 'termination.rest', zh: '未达成一致的事项', section: 'agreement', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '终止调解通知书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{applicant.name}、{respondent.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}一案，本组织于{case.receivedAt}收到申请，于{case.acceptedAt}受理。因{termination.reason}，调解于{termination.at}终止。{termination.note}',
    },
    {
      kind: 'when',
      has: 'termination.rest',
      blocks: [{ kind: 'paragraph', text: '没有达成一致的事项：{termination.rest}' }],
    },
    { kind: 'paragraph', text: '现将有关事项告知如下：' },
    {
      kind: 'articles',
      numbers: 'first',
      items: [
        '**申请仲裁。**当事人可以依法向劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会（{arbitration.commission?9}）申请仲裁；双方分别向两地申请的，由劳动合同履行地的仲裁委员会管辖。',
        '**时效提示。**{limitation.notice}',
        '**法律援助。**公民经济困难或者符合法定情形的，可以向法律援助机构申请法律援助，也可以拨打12348公共法律服务热线咨询。',
        '**调解内容的保密。**双方在调解中为达成协议作出的让步和认可，未经双方同意，不作为对其不利的依据。双方以后仍愿意调解的，可以再次申请。',
      ],
    },
    ...contactAndSeal,
  ],
};
