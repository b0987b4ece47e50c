import { defineText } from './text.ts';

/** 代表保护 on the desk of a round. */
export const protectionText = defineText(
  {
    title: '代表保护',
    who: '姓名',
    mandate: '任期',
    contract: '劳动合同到期',
    standing: '保护',
    state: {
      protected: '保护中',
      'not-begun': '任期未开始',
      ended: '任期已结束',
      outsider: '外聘人员，不适用劳动合同延续和解除限制',
      unknown: '请登记任期或者产生日期',
    },
    days: (count: number) => `还有${count}天`,
    noEnd: '至履行职责完毕',
    to: '至',
    extended: (to: string) => `自动延续至${to}`,
    extendedDuties: '自动延续至履行职责完毕',
    successor: (name: string) => `由${name}接替`,
    rules: '保护规定',
    cautions: '请注意',
  },
  {
    title: 'Protection of representatives',
    who: 'Name',
    mandate: 'Mandate',
    contract: 'Labour contract ends',
    standing: 'Protection',
    state: {
      protected: 'in force',
      'not-begun': 'mandate not begun',
      ended: 'mandate over',
      outsider: 'from outside: extension and limits on dismissal do not apply',
      unknown: 'enter the mandate or the day produced',
    },
    days: (count: number) => `${count} days left`,
    noEnd: 'until the duties end',
    to: 'to',
    extended: (to: string) => `runs on until ${to}`,
    extendedDuties: 'runs on until the duties end',
    successor: (name: string) => `${name} took the place`,
    rules: 'Rules of protection',
    cautions: 'Please note',
  },
);
