import { deadlineRule } from '../../shared/deadlines/rules.ts';
import { defineText } from './text.ts';

const daysOf = (rule: string) => deadlineRule(rule).duration.value;
const reviewDays = daysOf('arbitration-review-application-15d');
const confirmationDays = daysOf('judicial-confirmation-30d');

/**
 * 权利义务告知: what is read out at the opening of a session. Sources: 人民调解法第三条、第四条、第二十三条、第二十四条;
 * 劳动争议调解仲裁法第五条、第十四条至第十六条. The Chinese text is the one that is read out.
 */
export const sessionRights = defineText(
  {
    groups: [
      {
        title: '你们的权利',
        items: [
          '调解出于自愿：可以接受、拒绝调解，也可以随时要求终止调解。',
          '可以选择或者接受调解员；认为调解员与本案有利害关系、可能影响公正的，可以提出回避。',
          '可以要求调解公开进行或者不公开进行。',
          '可以自主表达意愿，自愿达成调解协议；可以委托代理人，可以申请法律援助。',
          '调解不收取任何费用。',
        ],
      },
      {
        title: '你们的义务',
        items: [
          '如实陈述争议事实，不得虚假调解，不得损害国家、集体和他人利益。',
          '遵守调解现场秩序，尊重调解员，尊重对方当事人行使权利。',
        ],
      },
      {
        title: '法律后果',
        items: [
          '达成协议的，双方签名或者盖章，调解员签名并加盖调解组织印章后生效，对双方有约束力，应当履行。',
          `协议生效后${reviewDays}日内，双方可以共同申请仲裁审查；${confirmationDays}日内，可以共同申请司法确认。`,
          '因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金达成协议，用人单位到期不履行的，劳动者可以申请支付令。',
          '不愿调解、调解不成或者到期不履行的，可以依法申请仲裁；请注意仲裁时效。',
          '为达成协议作出的妥协，不得在以后的程序中作为对其不利的根据；双方共同确认的无争议事实除外。',
        ],
      },
    ],
    ask: '以上内容是否听清？是否申请回避？是否愿意调解？',
  },
  {
    groups: [
      {
        title: 'Your rights',
        items: [
          'Mediation is voluntary: you may accept or refuse it, and end it at any time.',
          'You may choose or accept the mediator, and object to one with an interest in the case.',
          'You may ask for a public or a closed session.',
          'You decide freely whether to agree; you may have an agent and ask for legal aid.',
          'Mediation is free of charge.',
        ],
      },
      {
        title: 'Your duties',
        items: [
          'State the facts truthfully; no sham mediation, no harm to the state, the public or others.',
          'Keep order, respect the mediator and the other side.',
        ],
      },
      {
        title: 'Legal effects',
        items: [
          'An agreement binds both sides once both have signed or sealed, the mediator has signed and the seal is on.',
          `Within ${reviewDays} days of its effect both may jointly ask for arbitration review, within ${confirmationDays} days for judicial confirmation.`,
          'For unpaid wages, work-injury medical cost, compensation or damages, the worker may ask for a payment order when the employer does not pay in time.',
          'Whoever will not mediate, or where it fails or is not performed, may go to arbitration; mind the limitation period.',
          'Concessions made to settle may not be used against a party later, except facts both confirmed.',
        ],
      },
    ],
    ask: 'Is this clear? Any objection to the mediator? Are you willing to mediate?',
  },
);
