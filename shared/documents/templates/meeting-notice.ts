import type { Template } from '../template.ts';
import { contactAndSeal, usualNeeds } from './shared-parts.ts';

/** 调解通知书: calls both sides to one session. Staying away decides nothing. */
export const meetingNotice: Template = {
  id: 'meeting-notice',
  version: 1,
  zh: '调解通知书',
  en: 'Notice of session',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'meeting.no', zh: '第几次调解', section: 'sessions' },
    { path: 'meeting.startAt', zh: '时间', section: 'sessions' },
    { path: 'meeting.place', zh: '地点或方式', section: 'sessions' },
    { path: 'meeting.mediator', zh: '调解员', section: 'sessions', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '调解通知书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{applicant.name}、{respondent.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}一案，本组织定于**{meeting.startAt}**在**{meeting.place}**进行第{meeting.no}次调解，由调解员{meeting.mediator?8}主持，{meeting.open}。请准时参加。',
    },
    {
      kind: 'articles',
      numbers: 'first',
      items: [
        '**携带材料。**劳动者本人携带身份证件；用人单位携带营业执照复印件、法定代表人或者主要负责人身份证明；委托代理人的，提交写明代理事项和权限的授权委托书。与争议有关的合同、考勤、工资支付记录等材料一并带来。',
        '**不能到场。**不能按时到场的，请提前告知，本组织可以与双方商定改期或者以视频方式进行。无正当理由不到场的，可能视为不愿意继续调解；本组织不因此认定任何事实，也不作出对任何一方不利的决定。',
        '**请予便利。**劳动者依法参加调解，请用人单位在工作时间安排上予以方便。',
      ],
    },
    ...contactAndSeal,
  ],
};
