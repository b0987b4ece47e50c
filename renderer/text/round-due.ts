import type { RoundDueRow } from '../../shared/bargaining/process/round-due-row.ts';
import { defineText, type Lang } from './text.ts';

/** Rounds of bargaining in the lists of next dates. */
export const roundDueText = defineText(
  {
    round: '集体协商',
    openSince: (on: string) => `${on}起可以办理`,
    today: '协商 · 今天到期',
    week: '协商 · 七天内到期',
    overdue: '协商 · 已逾期',
    renewals: '可以续签',
    renewalTo: (from: string, until: string) => `续签要约期 ${from} 至 ${until}`,
    untitled: '未写名称的协商',
    more: (count: number) => `另有${count}轮，在集体协商中查看`,
  },
  {
    round: 'Bargaining',
    openSince: (on: string) => `open since ${on}`,
    today: 'Bargaining · due today',
    week: 'Bargaining · due within seven days',
    overdue: 'Bargaining · overdue',
    renewals: 'Renewals open',
    renewalTo: (from: string, until: string) => `Renewal may be asked for ${from} to ${until}`,
    untitled: 'A round without a title',
    more: (count: number) => `${count} more under bargaining`,
  },
);

/** `集体协商 · 要约答复期限`: what is due in a round, and since when its window is open. */
export function roundDueWords(row: Pick<RoundDueRow, 'due' | 'openSince'>, lang: Lang): string {
  const t = roundDueText[lang];
  const { zh, en } = row.due;
  const open = row.openSince === null ? '' : ` · ${t.openSince(row.openSince)}`;
  return `${t.round} · ${lang === 'en' ? en : zh}${open}`;
}
