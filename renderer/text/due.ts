import type { NextDue } from '../../shared/mediation/clock-state.ts';
import type { SlimRow } from '../../shared/search/slim-case.ts';
import { defineText, type Lang } from './text.ts';

type DueKind = NextDue['kind'];

/** What is due, by its kind; the law's own words are Chinese and more exact. */
const dueKinds = defineText(
  {
    session: '调解会议',
    decision: '决定是否受理',
    mediation: '调解期满',
    instalment: '履行到期',
    'follow-up': '回访',
    route: '其他程序答复',
    matter: '办理事项',
    archive: '归档',
  } satisfies Record<DueKind, string>,
  {
    session: 'Session',
    decision: 'Decide on acceptance',
    mediation: 'Mediation ends',
    instalment: 'Performance due',
    'follow-up': 'Follow-up',
    route: 'Answer from elsewhere',
    matter: 'Matter',
    archive: 'Archive',
  },
);

/** Every kind with its word, for a choice. */
export const dueKindWords = (lang: Lang): Record<DueKind, string> => dueKinds[lang];

export const isDueKind = (kind: string | null): kind is DueKind =>
  kind !== null && Object.hasOwn(dueKinds['zh-CN'], kind);

/** What is due in a row of a list, in the interface language where there is a word for it. */
export function dueWords(row: Pick<SlimRow, 'nextDueZh' | 'nextDueKind'>, lang: Lang): string {
  if (lang === 'zh-CN' && row.nextDueZh !== '') return row.nextDueZh;
  return isDueKind(row.nextDueKind) ? dueKinds[lang][row.nextDueKind] : row.nextDueZh;
}
