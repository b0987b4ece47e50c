import { type Facts, hasFact } from '../facts.ts';
import { partsOf } from '../fill.ts';
import type { Template, TemplateBlock } from '../template.ts';
import { type FreeKind, freeTexts } from './places.ts';

/** A paragraph of a paper that may be changed on it: where it stands and its text before the change. */
export type PaperText = { place: string; kind: FreeKind; text: string };

/**
 * The free texts a paper with these facts prints in words of its own. What only repeats rows of the case, or only
 * prints a fact, is changed where it was entered.
 */
export function printedTexts(template: Template, facts: Facts): PaperText[] {
  const hidden = hiddenParts(template.blocks, facts, '');
  return freeTexts(template)
    .filter(({ repeats, text }) => repeats.length === 0 && hasProse(text))
    .filter(({ place }) => !hidden.some((part) => place.startsWith(part)))
    .map(({ place, kind, text }) => ({ place, kind, text }));
}

/** True for a text that says something beside the facts it names. */
const hasProse = (text: string): boolean =>
  partsOf(text).some((part) => typeof part === 'string' && /\p{L}/u.test(part));

/** The beginnings of places in the parts of choices that are not printed. */
function hiddenParts(blocks: readonly TemplateBlock[], facts: Facts, at: string): string[] {
  return blocks.flatMap((block, i) => {
    if (block.kind !== 'when') return [];
    const has = hasFact(facts, block.has);
    const shown = `${at}${i}.${has ? 'blocks' : 'otherwise'}.`;
    const other = `${at}${i}.${has ? 'otherwise' : 'blocks'}.`;
    return [other, ...hiddenParts((has ? block.blocks : block.otherwise) ?? [], facts, shown)];
  });
}
