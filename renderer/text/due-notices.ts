import { defineText } from './text.ts';

/** 到期提醒. No names: a notice stays in sight when nobody sits there. */
export const dueNoticesText = defineText(
  {
    title: '和解台：有期限要办',
    news: (today: number, overdue: number) =>
      [today > 0 ? `今天到期${today}件` : '', overdue > 0 ? `已逾期${overdue}件` : '']
        .filter((part) => part !== '')
        .join('，'),
    open: '查看期限',
    setting: '到期提醒',
    settingHint:
      '打开程序时和每小时提醒一次今天到期和逾期的案件、诉求和集体协商，每件每天只提醒一次。不显示姓名。',
  },
  {
    title: 'Hejie Desk: dates to keep',
    news: (today: number, overdue: number) =>
      [today > 0 ? `${today} due today` : '', overdue > 0 ? `${overdue} overdue` : '']
        .filter((part) => part !== '')
        .join(', '),
    open: 'Open time limits',
    setting: 'Reminders',
    settingHint:
      'Tells at the start and every hour what is due today or overdue in cases, leads and bargaining, each once a day. Without names.',
  },
);
