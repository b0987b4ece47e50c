import type { Template } from '../template.ts';
import { freeTexts } from './places.ts';
import type { Wording } from './wording.ts';

/**
 * A wording made for one version of a template, for another one: a text follows its standard text to where that stands
 * now. `lost` are the places whose standard text is said otherwise now or not at all; their wording is left out.
 */
export function carriedWording(
  from: Template,
  to: Template,
  wording: Wording,
): { wording: Wording; lost: string[] } {
  if (from.version === to.version) return { wording, lost: [] };
  const now = freeTexts(to);
  const free = new Set(now.map(({ place }) => place));
  const then = freeTexts(from);
  const texts: Record<string, string> = {};
  const lost = Object.keys(wording.texts).filter((place) => !then.some((one) => one.place === place));
  for (const { place, text } of then) {
    const own = wording.texts[place];
    if (own === undefined) continue;
    const same = now.filter((one) => one.text === text && free.has(one.place));
    const there = same.find((one) => one.place === place) ?? same[0];
    if (!there) lost.push(place);
    else {
      free.delete(there.place);
      texts[there.place] = own;
    }
  }
  return { wording: { texts, clauses: wording.clauses }, lost };
}
