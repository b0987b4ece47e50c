import { expect } from 'vitest';
import { bare } from './pdf-readers.ts';

const feet = /(—\d+—|第\d+页共\d+页)$/u;

/** The text of all pages without white space and page numbers. */
export const running = (pages: readonly string[]): string =>
  pages.map((page) => bare(page).replace(feet, '')).join('');

/** The pieces are found one after the other; heads that repeat on a new page may stand between them. */
export function inOrder(text: string, pieces: readonly string[]): void {
  let from = 0;
  for (const piece of pieces.map((one) => bare(one.replaceAll('＿', '')))) {
    const at = text.indexOf(piece, from);
    const after = text.slice(Math.max(0, from - 30), from);
    expect(at, `「${piece}」 after 「${after}」`).toBeGreaterThanOrEqual(0);
    from = at + piece.length;
  }
}
