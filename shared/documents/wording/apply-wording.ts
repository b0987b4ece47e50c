import type { Template } from '../template.ts';
import { withClauses } from './clause-place.ts';
import { rewordBlocks } from './places.ts';
import { isStandard, type Wording } from './wording.ts';

/**
 * The template as reworded: texts replaced at their places, clauses before the closing part. Places the template does
 * not have change nothing; `carriedWording` tells which texts lost theirs.
 */
export function applyWording(template: Template, wording: Wording | null | undefined): Template {
  if (!wording || isStandard(wording)) return template;
  const blocks = rewordBlocks(template.blocks, ({ place, text }) => wording.texts[place] ?? text);
  return { ...template, blocks: withClauses(blocks, wording.clauses) };
}
