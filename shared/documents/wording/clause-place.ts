import type { TemplateBlock, TemplateText } from '../template.ts';

/**
 * Blocks with clauses added before the closing part: after the agreement's own further clauses where the paper has
 * them, otherwise before the first signature or seal with what belongs to it. Where the text ends in numbered clauses,
 * they go on with the numbers; otherwise each is a paragraph.
 */
export function withClauses(
  blocks: readonly TemplateBlock[],
  clauses: readonly TemplateText[],
): TemplateBlock[] {
  if (clauses.length === 0) return [...blocks];
  const at = clausePlace(blocks);
  const sheet = blocks[at];
  // A paper that is one sheet for each of several people has them on every sheet.
  if (sheet && isSheet(sheet))
    return blocks.with(at, { ...sheet, blocks: withClauses(sheet.blocks, clauses) });
  const before = blocks[at - 1];
  if (before?.kind === 'articles') {
    return blocks.with(at - 1, { ...before, items: [...before.items, ...clauses] });
  }
  const added = clauses.map((text): TemplateBlock => ({ kind: 'paragraph', text }));
  return blocks.toSpliced(at, 0, ...added);
}

/** The block before which clauses are added; the number of blocks when the paper has no closing part. */
function clausePlace(blocks: readonly TemplateBlock[]): number {
  const own = blocks.findIndex((block) => block.kind === 'each' && block.of === 'agreement.extraClauses');
  if (own >= 0) return own + 1;
  const closing = blocks.findIndex(closes);
  let at = closing < 0 ? annexOf(blocks) : closing;
  for (let before = blocks[at - 1]; at > 1 && before && leadsUp(before); before = blocks[at - 1]) at -= 1;
  return at;
}

/** A paper nobody signs ends where its annex begins. */
function annexOf(blocks: readonly TemplateBlock[]): number {
  const found = blocks.findIndex((block) => block.kind === 'page-break' || begins(block, 'page-break'));
  return found < 0 ? blocks.length : found;
}

/** The places to sign or seal, also inside a part that stands only in some cases. */
function closes(block: TemplateBlock): boolean {
  if (block.kind === 'signature' || block.kind === 'seal') return true;
  if (block.kind === 'each') return block.blocks.some(closes);
  if (block.kind === 'when') return block.blocks.some(closes) || (block.otherwise ?? []).some(closes);
  return false;
}

const isSheet = (block: TemplateBlock): block is TemplateBlock & { kind: 'each' } =>
  block.kind === 'each' && closes(block) && block.blocks.some(({ kind }) => kind === 'title');

const begins = (block: TemplateBlock, kind: TemplateBlock['kind']): boolean =>
  (block.kind === 'each' || block.kind === 'when') && block.blocks[0]?.kind === kind;

/** What stands right above signature or seal and belongs to it: the closing line under its heading, the address, a note. */
function leadsUp(block: TemplateBlock): boolean {
  switch (block.kind) {
    case 'space':
    case 'rule':
    case 'page-rule':
    case 'heading':
      return true;
    case 'paragraph':
      return block.keepWithNext === true || block.small === true || block.align === 'right';
    case 'when':
    case 'each':
      return block.blocks.length > 0 && block.blocks.every(leadsUp);
    default:
      return false;
  }
}
