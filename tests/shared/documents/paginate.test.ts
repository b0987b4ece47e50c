import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/documents/block.ts';
import { layoutBlocks } from '../../../shared/documents/layout/layout-blocks.ts';
import { type Page, type TextRun, textOf } from '../../../shared/documents/layout/page.ts';
import { sheetOf } from '../../../shared/documents/layout/sheet.ts';
import { bundledFonts } from './paper-fixtures.ts';

const mm = 72 / 25.4;
const line = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] });
const pageBreak: Block = { kind: 'page-break' };
const pagesOf = (blocks: readonly Block[]) => layoutBlocks(blocks, bundledFonts(), sheetOf('letter')).pages;
const texts = (blocks: readonly Block[]) =>
  pagesOf(blocks).map((page) => textOf(page).replace(/— \d+ —$/, ''));
const runs = (page: Page | undefined) => (page?.ops ?? []).filter((op): op is TextRun => op.kind === 'text');

describe('a page break', () => {
  // What may be passed on and what may not stand on either side of one: it must hold whatever comes before it.
  it.each<[string, Block]>([
    ['a line of text', line('前')],
    ['text that stays with what follows', { kind: 'paragraph', text: [{ text: '前' }], keepWithNext: true }],
    ['a heading', { kind: 'heading', text: [{ text: '前' }] }],
    ['a title', { kind: 'title', text: [{ text: '前' }] }],
    ['a number line', { kind: 'number', text: [{ text: '前' }], align: 'center' }],
    ['a signature', { kind: 'signature', columns: [[{ label: '前', rule: true }]] }],
    ['a seal', { kind: 'seal', lines: ['前'] }],
    [
      'a table',
      { kind: 'table', columns: [{ width: 1 }], head: [[{ text: '前' }]], rows: [[[{ text: '行' }]]] },
    ],
    ['a space', { kind: 'space', lines: 2 }],
    ['another page break', pageBreak],
    ['a line at the foot', { kind: 'page-rule', foot: [{ text: '脚' }] }],
  ])('after %s', (_, before) => {
    const pages = texts([line('首'), before, pageBreak, line('后')]);
    expect(pages).toHaveLength(2);
    expect(pages[0]).not.toContain('后');
  });

  it('before a signature block leaves the text before it where it is', () => {
    const signature: Block = { kind: 'signature', columns: [[{ label: '签名', rule: true }]] };
    expect(texts([line('首'), pageBreak, line('后'), signature])).toEqual(['首', '后签名']);
  });

  it('at the start, or twice, makes no empty page', () => {
    expect(texts([pageBreak, line('甲'), pageBreak, pageBreak, line('乙')])).toEqual(['甲', '乙']);
  });
});

describe('版心', () => {
  it('22 lines of 28 characters fill a page of a letter, 156 × 225 mm', () => {
    const page = pagesOf([line('劳'.repeat(28 * 22 - 2))]);
    expect(page).toHaveLength(1);
    const body = runs(page[0]).slice(0, 22);
    expect(body.map((run) => run.text.length)).toEqual([26, ...Array(21).fill(28)]);
    expect(body[1]?.x).toBeCloseTo(28 * mm, 1);
    expect((body[1]?.x ?? 0) + (body[1]?.width ?? 0)).toBeLessThanOrEqual(184 * mm + 0.3);
    expect(pagesOf([line('劳'.repeat(28 * 22 - 1))])).toHaveLength(2);
  });

  it('page numbers stand at the right on odd pages and at the left on even ones', () => {
    // A number is three runs: dash, figure, dash.
    const [odd, even] = pagesOf([line('劳'.repeat(900))]).map((page) => runs(page).slice(-3));
    expect([odd, even].map((three) => three?.map((run) => run.text).join(''))).toEqual(['— 1 —', '— 2 —']);
    expect(odd?.[0]?.x).toBeGreaterThan(400);
    expect(even?.[0]?.x).toBeLessThan(100);
  });

  it('every code point has its own place on the page', () => {
    for (const run of pagesOf([line('李䶮、张𬭎：126,000.00元——完')]).flatMap(runs)) {
      expect(run.xs).toHaveLength([...run.text].length);
      expect([...run.xs].sort((a, b) => a - b)).toEqual(run.xs);
    }
  });
});
