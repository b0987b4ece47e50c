import { describe, expect, it } from 'vitest';
import { unitPrice } from '../../../shared/bargaining/unit-price.ts';
import { renderDocx } from '../../../shared/documents/docx/render-docx.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { factsWith, need } from './bargaining-situations.ts';
import { unzipped } from './docx-readers.ts';
import { bundledFonts } from './paper-fixtures.ts';
import { bare } from './pdf-readers.ts';

const code = (i: number) => `T${String(i + 1).padStart(3, '0')}`;

/** The sample's table with as many rows as a table may have. */
const prices = () =>
  factsWith('piece-rate-table', ({ roundTables }) => {
    for (const { body } of roundTables) {
      const [row] = body.prices;
      if (row)
        body.prices = Array.from({ length: 500 }, (_, i) => ({
          ...row,
          code: code(i),
          price: unitPrice(1000 + i),
          previousPrice: null,
        }));
    }
  });

const skills = () =>
  factsWith('skill-level-wage-annex', ({ roundTables }) => {
    for (const { body } of roundTables) {
      const [row] = body.skills;
      if (row)
        body.skills = Array.from({ length: 500 }, (_, i) => ({
          ...row,
          label: code(i),
          amountFen: fen(100_000 + i),
        }));
    }
  });

/** Document, its facts, words of the repeated head, pages, and how many tables name each row. */
const tables: readonly [id: string, facts: () => Facts, head: string, pages: number, times: number][] = [
  ['piece-rate-table', prices, '编码工种', 50, 2],
  ['skill-level-wage-annex', skills, '序号等级名称', 19, 1],
];

describe.each(tables)('%s of 500 rows', (id, factsOf, head, count, times) => {
  const template = need(id);
  const facts = factsOf();

  it('repeats its heads on every page, keeps order and loses no row', () => {
    const { pages, missing } = layoutDocument(template, facts, bundledFonts());
    expect(missing).toEqual([]);
    const texts = pages.map((page) => bare(textOf(page)));
    for (const text of texts.slice(0, -1)) expect(text).toContain(head);
    expect(pages).toHaveLength(count);
    const found = texts.join('').match(/T\d{3}/gu) ?? [];
    const once = Array.from({ length: 500 }, (_, i) => code(i));
    expect(found).toEqual(Array.from({ length: times }, () => once).flat());
  });

  it('as a Word file has the same rows, and heads Word repeats', async () => {
    const at = '2026-05-28T02:00:00.000Z';
    const { bytes } = await renderDocx(template, facts, { fonts: bundledFonts(), title: template.zh, at });
    const xml = unzipped(bytes).get('word/document.xml')?.toString('utf8') ?? '';
    const found = xml.match(/T\d{3}(?=<)/gu) ?? [];
    expect(found).toHaveLength(500 * times);
    expect(new Set(found).size).toBe(500);
    expect((xml.match(/<w:tblHeader/gu) ?? []).length).toBeGreaterThanOrEqual(times);
  });
});
