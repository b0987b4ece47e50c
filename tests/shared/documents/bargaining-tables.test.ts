import { describe, expect, it } from 'vitest';
import { unitPrice } from '../../../shared/bargaining/unit-price.ts';
import { renderDocx } from '../../../shared/documents/docx/render-docx.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { factsWith, need } from './bargaining-situations.ts';
import { bundledFonts } from './paper-fixtures.ts';
import { bare } from './pdf-readers.ts';

describe('工种工价表 of 500 rates', () => {
  const facts = factsWith('piece-rate-table', ({ roundTables }) => {
    for (const { body } of roundTables) {
      const [row] = body.prices;
      if (row)
        body.prices = Array.from({ length: 500 }, (_, i) => ({
          ...row,
          code: `T${String(i + 1).padStart(3, '0')}`,
          price: unitPrice(1000 + i),
          previousPrice: null,
        }));
    }
  });

  it('repeats its heads on every page and loses no row', () => {
    const { pages, missing } = layoutDocument(need('piece-rate-table'), facts, bundledFonts());
    expect(missing).toEqual([]);
    const texts = pages.map((page) => bare(textOf(page)));
    for (const text of texts.slice(0, -1)) expect(text).toMatch(/编码工种/u);
    const all = texts.join('');
    for (const code of ['T001', 'T250', 'T500']) expect(all.split(code)).toHaveLength(3);
  });

  it('as a Word file has the same rows', async () => {
    const { bytes } = await renderDocx(need('piece-rate-table'), facts, {
      fonts: bundledFonts(),
      title: '工种工价表',
      at: '2026-05-28T02:00:00.000Z',
    });
    expect(bytes.length).toBeGreaterThan(10_000);
  }, 60_000);
});
