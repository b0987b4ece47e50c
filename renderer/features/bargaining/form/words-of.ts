import type { Words } from '../../../../shared/mediation/terms.ts';
import type { Texts } from '../../../text/text.ts';

/** A list of words that stands in a text of the interface, as a coded list with both languages. */
export function wordsOf<T, C extends string>(
  texts: Texts<T>,
  pick: (text: Texts<T>['en']) => Record<C, string>,
): Record<C, Words> {
  const [zh, en] = [pick(texts['zh-CN']), pick(texts.en)];
  return Object.fromEntries(
    (Object.keys(zh) as C[]).map((code) => [code, { zh: zh[code], en: en[code] }]),
  ) as Record<C, Words>;
}
