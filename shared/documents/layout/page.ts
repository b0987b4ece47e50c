import type { FontKey } from '../fonts/font-set.ts';

/** All lengths in points (1/72 inch); x from the left edge, y downwards from the top edge of the page. */
export type Page = { width: number; height: number; ops: readonly Op[] };

/**
 * Text on one baseline in one font and size. `xs` holds the absolute x of every code point, so a screen can place
 * each glyph as paper does; `tracking` is the extra after each glyph that most of them share. A run never mixes a
 * character outside the basic plane with others. `stretch` is a horizontal scale (dashes are drawn two em wide).
 */
export type TextRun = {
  kind: 'text';
  text: string;
  font: FontKey;
  size: number;
  x: number;
  y: number;
  xs: readonly number[];
  tracking: number;
  stretch: number;
  width: number;
};
export type RectOp = { kind: 'rect'; x: number; y: number; width: number; height: number };
export type LineOp = { kind: 'line'; x1: number; y1: number; x2: number; y2: number; weight: number };
/** The picture of a character no font has, in a square of the text's size standing on the baseline `y`. */
export type PictureOp = { kind: 'picture'; codePoint: number; x: number; y: number; size: number };
export type Op = TextRun | RectOp | LineOp | PictureOp;

/** How far the square of a picture reaches above the baseline, in its size. */
export const pictureRise = 0.88;

/** A character no font of the set has and no picture stands for. A paper with one must not be issued. */
export type MissingCharacter = { char: string; codePoint: number };

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The operations moved by (dx, dy). */
export function moved(ops: readonly Op[], dx: number, dy: number): Op[] {
  return ops.map((op): Op => {
    if (op.kind === 'text') {
      return { ...op, x: round(op.x + dx), y: round(op.y + dy), xs: op.xs.map((x) => round(x + dx)) };
    }
    if (op.kind === 'rect' || op.kind === 'picture')
      return { ...op, x: round(op.x + dx), y: round(op.y + dy) };
    return {
      ...op,
      x1: round(op.x1 + dx),
      x2: round(op.x2 + dx),
      y1: round(op.y1 + dy),
      y2: round(op.y2 + dy),
    };
  });
}

/** The text of a page in reading order, run by run. */
export function textOf(page: Page): string {
  return page.ops
    .map((op) =>
      op.kind === 'text' ? op.text : op.kind === 'picture' ? String.fromCodePoint(op.codePoint) : '',
    )
    .join('');
}
