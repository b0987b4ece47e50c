import type { Template, TemplateBlock } from '../template.ts';
import { familyOf, templatesOf } from './family.ts';
import { situationNames } from './names/situation-names.ts';
import { placeholdersOf } from './placeholders.ts';

/** 情形: a text stands on the paper only when it holds, or only when it does not. */
export type Situation = { zh: string; holds: boolean };

/** Under which conditions the text at a place is printed, the outermost first; empty: always. */
export function situationsAt(template: Template, place: string): Situation[] {
  const found: Situation[] = [];
  const steps = place.split('.');
  let blocks: readonly TemplateBlock[] = template.blocks;
  // A place goes block, member, block, member …; the last block, or its items, is the text itself.
  for (let i = 0; i < steps.length; i += 2) {
    const block = blocks[Number(steps[i])];
    const member = steps[i + 1];
    if (block?.kind === 'when' && (member === 'blocks' || member === 'otherwise')) {
      found.push({ zh: situationName(template, block.has), holds: member === 'blocks' });
      blocks = member === 'blocks' ? block.blocks : (block.otherwise ?? []);
    } else if (block?.kind === 'each') blocks = block.blocks;
    else break;
  }
  return found;
}

function situationName(template: Template, path: string): string {
  const own = situationNames[path];
  if (own) return own;
  const named = placeholdersOf(template).find((one) => one.path === path)?.zh;
  const needed = [template, ...templatesOf(familyOf(template))]
    .flatMap(({ needs }) => needs)
    .find((one) => one.path === path)?.zh;
  return `有“${named ?? needed ?? path}”`;
}
