import type { Align, Block, Inline, SealBlock } from '../block.ts';
import type { Sheet } from '../layout/sheet.ts';
import { emWidth } from './em-width.ts';
import { keptWithNext, type ParagraphPart, type Part } from './parts.ts';
import { linesOf, plainOf } from './runs.ts';
import { signaturePart } from './signature-part.ts';
import type { StyleName } from './styles-xml.ts';
import { formPart, tablePart } from './table-parts.ts';

type Look = Partial<Omit<ParagraphPart, 'kind' | 'style' | 'text' | 'room'>>;

/** Filled blocks as parts of a Word file, in the order of the blocks, with the room between them. */
export function partsOf(blocks: readonly Block[], sheet: Sheet): Part[] {
  const parts: Part[] = [];
  let foot: Inline | null = null;
  let nextFoot: Inline | null = null;
  let breaks = false;
  let gap = 0;
  const put = (own: readonly Part[]) => {
    const [first, ...others] = own;
    if (!first) return;
    const started = parts.length > 0;
    if (nextFoot !== foot) {
      foot = nextFoot;
      parts.push({ kind: 'section', foot, newPage: breaks || !started });
      if (breaks) gap = 0;
      breaks = false;
    }
    const turned = breaks && started;
    if (turned) gap = 0;
    parts.push(...opened(first, { pageBreak: turned, gap, before: parts.at(-1) }), ...others);
    breaks = false;
    gap = 0;
  };
  let before: Block['kind'] | null = null;
  for (const block of blocks) {
    const framed = before === 'table' || before === 'form';
    if (block.kind === 'space') gap += block.lines * sheet.line;
    else if (block.kind === 'page-break') breaks = true;
    else if (block.kind === 'page-rule') nextFoot = block.foot;
    else {
      // Text does not touch the frame above it.
      if (framed && block.kind !== 'table' && block.kind !== 'form') gap += sheet.line * 0.3;
      if ((block.kind === 'signature' || block.kind === 'seal') && !breaks) callTwoLines(parts, sheet);
      put(blockParts(block, sheet));
      if (block.kind === 'signature') gap = sheet.signLine - sheet.line;
    }
    before = block.kind;
  }
  return parts;
}

/** The first part of a block with the room above it; a table, which has none, gets an empty line before it. */
function opened(
  first: Part,
  { pageBreak, gap, before }: { pageBreak: boolean; gap: number; before: Part | undefined },
): Part[] {
  if (first.kind === 'paragraph')
    return [{ ...first, before: (first.before ?? 0) + gap, ...(pageBreak && { pageBreak }) }];
  // Word makes one table of two that touch.
  if (!pageBreak && gap === 0 && before?.kind !== 'table') return [first];
  const room: ParagraphPart = {
    kind: 'paragraph',
    style: 'gap',
    text: [],
    room: 1,
    before: Math.max(0, gap - 1),
    keepNext: true,
    ...(pageBreak && { pageBreak }),
  };
  return [room, first];
}

/** No page of signatures alone: about two lines before stay with what follows. */
function callTwoLines(parts: Part[], sheet: Sheet): void {
  const perLine = (sheet.right - sheet.left) / sheet.pitch;
  let called = 0;
  for (let i = parts.length - 1; i >= 0 && called < 2; i -= 1) {
    const part = parts[i];
    if (!part || part.kind === 'section') return;
    parts[i] = keptWithNext(part);
    if (part.kind === 'table') return;
    called += emWidth(plainOf(part.text)) > perLine ? 2 : 1;
    if (part.pageBreak) return;
  }
}

function blockParts(block: Block, sheet: Sheet): Part[] {
  const said = (style: StyleName, text: Inline, look: Look = {}) => prose(style, text, sheet, look);
  switch (block.kind) {
    case 'title':
      return [...(block.lead ? said('lead', block.lead) : []), ...said('title', block.text)];
    case 'number':
      return said('number', block.text, { align: block.align });
    case 'paragraph':
      return said(block.small ? 'small' : 'body', block.text, {
        ...(block.align && { align: block.align }),
        ...(block.indent !== undefined && { indent: indentOf(block.indent, sheet, block.small) }),
        ...(block.keepWithNext && { keepNext: true }),
      });
    case 'heading':
      return said('heading', block.text);
    case 'clauses':
      return block.items.flatMap((item) => said('clause', [{ text: item.number }, ...item.text]));
    case 'dialogue':
      return block.turns.flatMap((turn) =>
        said('dialogue', [{ text: `${turn.speaker}：`, bold: true }, ...turn.text]),
      );
    case 'table':
      return [tablePart(block, sheet)];
    case 'form':
      return [formPart(block, sheet)];
    case 'signature':
      return [signaturePart(block, sheet)];
    case 'seal':
      return seal(block, sheet);
    case 'rule':
      return said('rule', []);
    default:
      return [];
  }
}

const indentOf = (characters: number, { pitch, small }: Sheet, inSmall?: boolean) => ({
  characters,
  length: characters * (inSmall ? small.size : pitch),
});

/** A text of one style; a text typed in several lines is as many paragraphs. */
function prose(style: StyleName, text: Inline, sheet: Sheet, look: Look): ParagraphPart[] {
  const room = (sheet.right - sheet.left) / sheet.pitch - 3;
  return linesOf(text).map((line) => ({ kind: 'paragraph', style, text: line, room, ...look }));
}

/** 落款: centred lines in a block near the margin, at the right unless told, with room for the seal above. */
function seal({ lines, note, at }: SealBlock, sheet: Sheet): ParagraphPart[] {
  const full = sheet.right - sheet.left;
  const widest = Math.max(0, ...lines.map((line) => emWidth(line) * sheet.pitch));
  // A character of play on both sides, so that another typeface does not break the line.
  const room = Math.max(0, full - widest - 3 * sheet.pitch);
  const near = sheet.pitch;
  const [left, right] =
    at === 'left' ? [near, room] : at === 'center' ? [(room + near) / 2, (room + near) / 2] : [room, near];
  const all = lines.flatMap((line) =>
    prose('seal', [{ text: line }], sheet, { left, right, keepNext: true }),
  );
  const noted = note ? prose('sealNote', [{ text: note }], sheet, { align: (at ?? 'right') as Align }) : [];
  const [first, ...others] = [...all, ...noted];
  if (!first) return [];
  const parts = [{ ...first, before: sheet.line * 1.5 }, ...others];
  const last = parts.length - 1;
  return parts.map((part, i) => (i === last ? { ...part, keepNext: false } : part));
}
