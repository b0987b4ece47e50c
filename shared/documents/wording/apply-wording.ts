import type { Template } from '../template.ts';
import { withClauses } from './clause-place.ts';
import { freeTexts, rewordBlocks } from './places.ts';
import { isStandard, type Wording } from './wording.ts';

/**
 * The template as reworded: texts replaced at their places, clauses before the closing part. Places the template does
 * not have are left alone; `staleWording` names them.
 */
export function applyWording(template: Template, wording: Wording | null | undefined): Template {
  if (!wording || isStandard(wording)) return template;
  const blocks = rewordBlocks(template.blocks, ({ place, text }) => wording.texts[place] ?? text);
  return { ...template, blocks: withClauses(blocks, wording.clauses) };
}

/** Places of a wording this template does not have, such as after a new version of it. */
export function staleWording(template: Template, wording: Wording): string[] {
  const places = new Set(freeTexts(template).map(({ place }) => place));
  return Object.keys(wording.texts).filter((place) => !places.has(place));
}
