import { defineText } from './text.ts';

/** 主动调解, 委派委托 and 口头申请 at intake. */
export const intakeModeText = defineText(
  {
    consents: '双方同意调解',
    consentsHint: '主动调解须双方都同意，各写同意的日期。以后一方同意之日为收到和受理日期，登记时即发案号。',
    agreedOn: (name: string) => `${name}同意的日期`,
    method: '同意的方式',
    noName: '当事人',
    delegation: '委派、委托',
    delegationHint: '期限从确认接受之日起算的，请填写确认日期；尚未确认的以后在案件中补登。',
    body: '委派、委托单位',
    letterNo: '文号或者平台编号',
    receivedOn: '收到日期',
    confirmedOn: '确认接受日期',
    online: '在人民法院在线调解平台上进行',
    oral: '口头申请应当场记录基本情况、争议事项、理由和时间。登记后请制作口头申请笔录，由申请人核对并签名。',
  },
  {
    consents: 'Consent of both sides',
    consentsHint:
      'Both sides must agree, each on a day. The later day counts as receipt and acceptance; the number is issued at once.',
    agreedOn: (name: string) => `${name} agreed on`,
    method: 'How',
    noName: 'The party',
    delegation: 'Delegation',
    delegationHint: 'Where the limit runs from the confirmation, enter its day, now or later in the case.',
    body: 'Delegated by',
    letterNo: 'Letter or platform no.',
    receivedOn: 'Received on',
    confirmedOn: 'Confirmed on',
    online: 'On the court’s online platform',
    oral: 'An oral application is recorded on the spot: basic facts, dispute, reasons, time. Then make its record and have it signed.',
  },
);
