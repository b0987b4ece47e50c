import { describe, expect, it } from 'vitest';
import type { LineOp, Op, Page, TextRun } from '../../../shared/documents/layout/page.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { sheetOf } from '../../../shared/documents/layout/sheet.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { bundledFonts, factsFor, laidOut, need, plainTemplate, sample } from './paper-fixtures.ts';
import { crowded, empty, manyWorkers } from './paper-situations.ts';

const fonts = bundledFonts();
const texts = (page: Page | undefined) => (page?.ops ?? []).filter((op): op is TextRun => op.kind === 'text');
const lines = (page: Page | undefined) => (page?.ops ?? []).filter((op): op is LineOp => op.kind === 'line');
const ys = (page: Page | undefined) => [...new Set(texts(page).map((run) => Math.round(run.y)))];

const table = (rows: number): { template: Template; facts: Record<string, { name: string }[]> } => ({
  template: {
    ...plainTemplate([]),
    blocks: [
      {
        kind: 'table',
        columns: [{ width: 20, align: 'center' }, { width: 80 }],
        head: ['栏首', '内容'],
        each: 'rows',
        cells: ['{seq}', '{name}'],
        foot: [{ text: '合计', span: 2 }],
      },
    ],
  },
  facts: { rows: Array.from({ length: rows }, (_, i) => ({ name: `第${i + 1}行` })) },
});

describe('signatures', () => {
  it.each(Array.from({ length: 30 }, (_, i) => i * 40))(
    'never alone on a page: facts of %i characters',
    (count) => {
      const file = sample((one) => {
        for (const agreement of one.agreements) agreement.body.facts = '事'.repeat(count);
      });
      const { pages } = laidOut('mediation-agreement', file);
      const page = pages.find((one) => textOf(one).includes('调解员（签名）'));
      const first = texts(page).find((run) => run.text.includes('代表（签名）'));
      const above = ys(page).filter((y) => y < Math.round(first?.y ?? 0));
      expect(above.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('the page that is signed has no second line for signatures at its foot', () => {
    const { pages } = laidOut('mediation-record', sample());
    const feet = pages.map((page) => textOf(page).includes('被调解人签名'));
    expect(feet[0]).toBe(false);
    expect(feet.slice(1)).toEqual(feet.slice(1).map(() => true));
  });
});

describe('tables', () => {
  it('60 rows: the head on every page, the last two rows together', () => {
    for (let rows = 40; rows <= 80; rows += 1) {
      const { template, facts } = table(rows);
      const { pages } = layoutDocument(template, facts, fonts);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(textOf(page)).toContain('栏首');
      const last = textOf(pages.at(-1) as Page);
      expect(last).toContain(`第${rows}行`);
      expect(last).toContain('合计');
    }
  });

  it('nothing leaves the type area', () => {
    const sheet = sheetOf('form');
    for (const file of [sample(), manyWorkers(30), crowded()])
      for (const page of laidOut('intake-registration', file).pages)
        for (const run of texts(page)) {
          expect(run.x).toBeGreaterThanOrEqual(sheet.left - 0.01);
          expect(run.x + run.width).toBeLessThanOrEqual(sheet.right + 6);
        }
  });

  it('sums, telephones and identity numbers are not cut in their cells', () => {
    const pages = [
      ...laidOut('intake-registration', sample()).pages,
      ...laidOut('mediation-agreement', sample()).pages.slice(-1),
    ];
    const runs = pages.flatMap(texts).map((run) => run.text);
    for (const whole of ['13900000011', '330099198607221112', '10,900.00']) expect(runs).toContain(whole);
  });
});

describe('one page', () => {
  it.each([
    ['20 claims, 30 parties, 24 instalments', crowded()],
    ['the sample', sample()],
    ['nothing known', empty()],
  ])('the summary of %s', (_, file) => {
    const { pages } = laidOut('case-summary', file);
    expect(pages).toHaveLength(1);
    expect(Math.max(...texts(pages[0]).map((run) => run.y))).toBeLessThan(sheetOf('brief').bottom + 1);
    expect(Math.min(...texts(pages[0]).map((run) => run.size))).toBeGreaterThanOrEqual(7);
  });

  it('the notice of acceptance is one page too', () => {
    expect(laidOut('acceptance-notice', sample()).pages).toHaveLength(1);
  });
});

describe('blanks', () => {
  const rects = (page: Page | undefined) => (page?.ops ?? []).filter((op: Op) => op.kind === 'rect');

  it('a missing fact is a rule as wide as the template says', () => {
    const { pages } = layoutDocument(plainTemplate(['经手{nobody?8}核对', '甲{nobody~5}乙']), {}, fonts);
    expect(rects(pages[0]).map((op) => Math.round(op.kind === 'rect' ? op.width : 0))).toEqual([
      8 * 14,
      5 * 14,
    ]);
  });

  it('a fact that is there stands plain with ?, on a rule with ~', () => {
    const { pages } = layoutDocument(plainTemplate(['{name?8}', '{name~8}']), { name: '王和' }, fonts);
    expect(rects(pages[0]).map((op) => Math.round(op.kind === 'rect' ? op.width : 0))).toEqual([28]);
  });

  it('an agreement without anything has blanks and no half sentence', () => {
    const text = laidOut('mediation-agreement', empty()).pages.map(textOf).join('');
    expect(text).not.toMatch(/，，|，。|。。|undefined|null|\{|\}/u);
  });
});

describe('hard cases', () => {
  it('names of 50 characters, single words without a break, many lines', () => {
    const file = sample((one) => {
      for (const party of one.parties) {
        party.body.name =
          party.kind === 'worker' ? '阿卜杜热合曼·'.repeat(8).slice(0, 50) : 'Zhejiang-Haiwan'.repeat(6);
        party.body.address = 'A'.repeat(120);
        party.body.shareFen = fen(123_456_789_012);
      }
      one.office.body.name = '海湾街道劳动争议调解中心'.repeat(4);
    });
    for (const id of [
      'intake-registration',
      'acceptance-notice',
      'mediation-record',
      'mediation-agreement',
      'case-summary',
    ]) {
      const { pages } = laidOut(id, file);
      const sheet = sheetOf(need(id).sheet);
      for (const page of pages) {
        for (const run of texts(page)) expect(run.x + run.width).toBeLessThan(sheet.right + sheet.size);
        for (const line of lines(page)) expect(Math.max(line.y1, line.y2)).toBeLessThan(sheet.bottom + 1);
      }
    }
  });

  it('facts of twenty pages', () => {
    const file = sample((one) => {
      one.case.body.facts = '申请人称被申请人拖欠工资。\n'.repeat(800);
      for (const agreement of one.agreements) agreement.body.facts = one.case.body.facts;
    });
    expect(laidOut('intake-registration', file).pages.length).toBeGreaterThan(8);
    const all = laidOut('mediation-agreement', file).pages.map(textOf).join('');
    expect(all.split('申请人称被申请人拖欠工资').length - 1).toBe(800);
    expect(laidOut('case-summary', file).pages).toHaveLength(1);
  });

  it('numbers of the sheet: no paper without facts for a session fails', () => {
    expect(factsFor(empty())['session.no']).toBeUndefined();
    expect(laidOut('mediation-record', empty()).pages.length).toBeGreaterThan(0);
  });
});
