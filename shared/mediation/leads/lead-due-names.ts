import type { Words } from '../terms.ts';

/** Limits somebody entered. */
export const enteredDueNames = {
  'hotline-due': { zh: '热线工单办理时限', en: 'Hotline order due' },
  'reply-by': { zh: '约定答复日', en: 'Promised answer' },
  'transfer-feedback': { zh: '转办反馈', en: 'Answer on what was passed on' },
} as const satisfies Record<string, Words>;

/**
 * What each limit of a lead is called, for lists that are on the first screen: the rules themselves, with all their
 * law, are fetched later. A test compares the names with the rules.
 */
const names: Readonly<Record<string, Words>> = {
  ...enteredDueNames,
  'petition-written-notice-15d': { zh: '信访事项书面告知期限', en: 'Written notice to a petitioner' },
  'petition-handling-60d': { zh: '信访事项办结期限', en: 'Complete a petition matter' },
};

/** The words for what is due on a lead. */
export const leadDueName = (id: string | null): Words =>
  (id !== null && names[id]) || { zh: '办理期限', en: 'Due' };
