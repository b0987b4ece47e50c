import { leadDueName } from '../../shared/mediation/leads/lead-due-names.ts';
import type { LeadDueRow } from '../../shared/mediation/leads/lead-row.ts';
import { leadKinds } from '../../shared/mediation/process-terms.ts';
import type { Lang } from './text.ts';

/** `信访事项 · 信访事项书面告知期限`: the kind of a lead and what is due on it. */
export function leadDueWords(row: Pick<LeadDueRow, 'kind' | 'dueId'>, lang: Lang): string {
  const said = (words: { zh: string; en: string }) => (lang === 'en' ? words.en : words.zh);
  return `${said(leadKinds[row.kind])} · ${said(leadDueName(row.dueId))}`;
}
