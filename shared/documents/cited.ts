import type { Basis } from '../law/citation.ts';

/**
 * Citations as a letter names them: `《中华人民共和国工会法》第二十三条、《浙江省…条例》第二十一条、第二十二条`. A law of the
 * nation has its full title, no title its version; one title within another stands in single marks. Only what was
 * read is named: a paper that leaves the house cites nothing from memory and no custom.
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
  return [...articles].map(([title, named]) => `《${title}》${named.join('、')}`).join('、');
}

/** A law, unlike measures (办法) and texts of a place. */
const nationalLaw = /^[^省市《]*(?<!办)法$/u;

/** `民事诉讼法(2023修正)` → `中华人民共和国民事诉讼法`; `…适用《民事诉讼法》的解释` → `…适用〈民事诉讼法〉的解释`. */
function titleOnPaper(law: string): string {
  const title = law.replace(/\([^()]*\)$/u, '');
  if (nationalLaw.test(title)) return `中华人民共和国${title}`;
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}
