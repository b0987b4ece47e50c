import type { Block, Inline } from '../block.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { layoutBlocks } from '../layout/layout-blocks.ts';
import type { Sheet } from '../layout/sheet.ts';
import { segments } from './segments.ts';

/**
 * Takes the line for signatures off the foot of a page that is signed anyway. Word has one foot for all pages of a
 * section, so this is done for a part between page breaks that is signed and takes one page.
 */
export function feetWhereUnsigned(blocks: readonly Block[], fonts: FontSet, sheet: Sheet): Block[] {
  let foot: Inline | null = null;
  return segments(blocks).flatMap((segment) => {
    const inherited: Inline | null = foot;
    const own = segment.find((block) => block.kind === 'page-rule');
    if (own) foot = own.foot;
    // A line that begins in the midst of a page is for the pages after it.
    if (own && segment.indexOf(own) > 1) return segment;
    const signed = segment.some((block) => block.kind === 'signature');
    const bare = segment.filter((block) => block.kind !== 'page-rule');
    const off = foot !== null && signed && layoutBlocks(bare, fonts, sheet).pages.length === 1;
    const shown = off ? null : foot;
    // Every part says its own foot anew, since the one before may have gone without.
    return foot === null && inherited === null && !own ? segment : withFoot(bare, shown);
  });
}

function withFoot(segment: readonly Block[], foot: Inline | null): Block[] {
  const [first, ...others] = segment;
  const rule: Block = { kind: 'page-rule', foot };
  return first?.kind === 'page-break' ? [first, rule, ...others] : [rule, ...segment];
}
