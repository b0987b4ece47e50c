import type { Inline } from '../block.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { breakLines } from './break-lines.ts';
import { drawLine } from './draw-line.ts';
import { type Look, type Missing, measure } from './measure.ts';
import type { Op } from './page.ts';
import type { Sheet } from './sheet.ts';

/**
 * A band of the page that cannot be cut. Operations are relative to its top left, x from the left of the type area.
 */
export type Strip = {
  height: number;
  ops: readonly Op[];
  /** No page break between this strip and the next. */
  glued?: boolean;
  /** A line of running text, of which two may be called to accompany a signature block. */
  running?: boolean;
  /** Dropped at the head of a page. */
  gap?: boolean;
  /** What a break just before this strip puts on the new page first (a table's head). */
  head?: readonly Strip[];
  /** Drawn at the top when the strip begins a page without a head, at the bottom when it ends one. */
  opening?: readonly Op[];
  closing?: readonly Op[];
  breakBefore?: boolean;
  /** Holds the signatures: the page needs no line for them at its foot. */
  signed?: boolean;
  /** The page's foot line from here on. */
  foot?: Inline | null;
};

/** What every block needs to be laid out. */
export type Setting = { sheet: Sheet; fonts: FontSet; missing: Missing };

/** Lines of text set in a width, each with the operations of one line whose top is 0. */
export type SetText = { lines: readonly (readonly Op[])[]; widths: readonly number[] };

type How = {
  look: Look;
  line: number;
  width: number;
  align: 'left' | 'center' | 'right' | 'justify';
  indent?: number;
};

/** Breaks and draws text; `indent` (points) is that of the first line of each paragraph. */
export function setText(inline: Inline, how: How, { fonts, missing }: Setting): SetText {
  const { look, width, indent = 0 } = how;
  const fitting = inline.map((span) =>
    'blank' in span ? { blank: Math.max(1, Math.min(span.blank, (width - indent) / look.pitch - 1)) } : span,
  );
  const glyphs = measure(fitting, look, fonts, missing);
  const lines = breakLines(glyphs, width - indent, width, how.align === 'justify');
  const baseline = (how.line - look.size) / 2 + look.size * 0.88;
  let startsParagraph = true;
  const drawn = lines.map((line) => {
    const own = startsParagraph ? indent : 0;
    startsParagraph = line.last;
    const free = width - own - line.width;
    const shift = how.align === 'center' ? free / 2 : how.align === 'right' ? free : 0;
    return drawLine(glyphs, line, own + shift, baseline);
  });
  return { lines: drawn, widths: lines.map((line) => line.width) };
}

/** The body look of a sheet, or its small one. */
export function lookOf(
  sheet: Sheet,
  part: 'body' | 'small' | 'title',
  bold = false,
): Look & { line: number } {
  if (part === 'body') return { size: sheet.size, pitch: sheet.pitch, line: sheet.line, bold };
  const { size, line } = part === 'small' ? sheet.small : sheet.title;
  return { size, pitch: size, line, bold };
}

export const widthOf = (sheet: Sheet) => sheet.right - sheet.left;
