import type { Basis } from '../law/citation.ts';

/**
 * Citations as a letter names them: `《劳动争议调解仲裁法》第十条、第十六条，《民事诉讼法》第二百二十五条`. A title goes without
 * its version, one within another in single marks. Only what was read in full or in quotation is named: a paper that
 * leaves the house cites nothing from memory and no custom.
 */
export function cited(bases: readonly Basis[]): string {
  const articles = new Map<string, string[]>();
  for (const { law, article, confidence } of bases) {
    if (confidence !== 'read') continue;
    const title = titleOnPaper(law);
    const named = articles.get(title) ?? [];
    if (article !== '—' && !named.includes(article)) named.push(article);
    articles.set(title, named);
  }
  return [...articles].map(([title, named]) => `《${title}》${named.join('、')}`).join('，');
}

/** `民事诉讼法(2023修正)` → `民事诉讼法`; `…适用《民事诉讼法》的解释` → `…适用〈民事诉讼法〉的解释`. */
const titleOnPaper = (law: string): string =>
  law
    .replace(/\([^()]*\)$/u, '')
    .replaceAll('《', '〈')
    .replaceAll('》', '〉');
