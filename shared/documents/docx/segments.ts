import type { Block } from '../block.ts';

/** The blocks from one page break to the next, each break at the head of its part. */
export function segments(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}
