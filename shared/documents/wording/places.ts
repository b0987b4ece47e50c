import type { TemplateBlock, TemplateText } from '../template.ts';

/** 自由文字 by what they are on the paper; `note` is small print. */
export type FreeKind = 'paragraph' | 'heading' | 'item' | 'note';

/** A free text: where it stands, what it is, and the repeated parts it is inside of, outermost first. */
export type FreeText = {
  place: string;
  kind: FreeKind;
  text: TemplateText;
  /** Facts whose rows repeat it; empty: it stands once. */
  repeats: readonly string[];
};

type Change = (text: FreeText) => TemplateText;

/**
 * Blocks with every free text passed through `change`: paragraphs, headings and the items of numbered clauses. Titles,
 * numbers, tables, forms, signatures and seals stay as they are. A place is the path of the text in the template.
 */
export function rewordBlocks(
  blocks: readonly TemplateBlock[],
  change: Change,
  at = '',
  repeats: readonly string[] = [],
): TemplateBlock[] {
  return blocks.map((block, i): TemplateBlock => {
    const place = `${at}${i}`;
    switch (block.kind) {
      case 'paragraph':
        return {
          ...block,
          text: change({ place, kind: block.small ? 'note' : 'paragraph', text: block.text, repeats }),
        };
      case 'heading':
        return { ...block, text: change({ place, kind: 'heading', text: block.text, repeats }) };
      case 'articles':
        return {
          ...block,
          items: block.items.map((text, no) =>
            change({ place: `${place}.items.${no}`, kind: 'item', text, repeats }),
          ),
        };
      case 'each':
        return {
          ...block,
          blocks: rewordBlocks(block.blocks, change, `${place}.blocks.`, [...repeats, block.of]),
        };
      case 'when':
        return {
          ...block,
          blocks: rewordBlocks(block.blocks, change, `${place}.blocks.`, repeats),
          ...(block.otherwise && {
            otherwise: rewordBlocks(block.otherwise, change, `${place}.otherwise.`, repeats),
          }),
        };
      default:
        return block;
    }
  });
}

/** The texts of a template that may be reworded, in the order of the paper. */
export function freeTexts(template: { blocks: readonly TemplateBlock[] }): FreeText[] {
  const found: FreeText[] = [];
  rewordBlocks(template.blocks, (text) => {
    found.push(text);
    return text.text;
  });
  return found;
}
