import type { Words } from '../../../shared/mediation/terms.ts';
import type { Lang } from '../../text/text.ts';

/** Sentences of the present language as a coded list, for a choice whose words belong to the screen alone. */
export function words<C extends string>(lang: Lang, list: Record<C, string>): Record<C, Words> {
  const pair = (code: C): Words => (lang === 'en' ? { zh: '', en: list[code] } : { zh: list[code], en: '' });
  return Object.fromEntries((Object.keys(list) as C[]).map((code) => [code, pair(code)])) as Record<C, Words>;
}
