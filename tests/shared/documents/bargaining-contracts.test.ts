import { describe, expect, it } from 'vitest';
import { roundCardOf } from '../../../shared/documents/bargaining/cards.ts';
import { bargainingTemplateOf } from '../../../shared/documents/bargaining/catalogue.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { roundSampleFacts } from '../../../shared/samples/for-round-document.ts';
import { linesOf, piecesOf } from './block-lines.ts';
import { inOrder, running } from './in-order.ts';
import { bundledFonts, pdfOf } from './paper-fixtures.ts';
import { bare, hasTool, textByPdfjs, textByPoppler } from './pdf-readers.ts';

/** Pages of each paper of the sample, and what a reader must find in it. */
const papers: readonly [id: string, pages: number, says: readonly string[]][] = [
  ['contract-comprehensive', 4, ['每日工作不超过8小时', '每月不超过36小时', '男女平等和女职工权益保护']],
  ['contract-female', 4, ['生育享受98天产假', '增加产假15天', '抛丸清理', '怀孕满4个月流产的，享受42天']],
  [
    'contract-osh',
    4,
    ['职业病防治经费18万元', '拒绝违章指挥', '《中华人民共和国职业病防治法》第四十条第一款'],
  ],
  ['contract-industry-wage', 5, ['青溪东方模具有限公司', '月工资不低于2,350元', '型腔抛光', '66']],
  ['contract-regional', 4, ['青溪县贺村镇', '月工资不低于2,300元', '与企业集体合同的关系']],
  ['performance-inspection-form', 1, ['到期条款4项，已履行3项，履约率75.0%', '114人，占95.0%', '未到期']],
  ['performance-report', 2, ['2026年11月30日《集体合同履行情况检查表》', '第三届第六次职工代表大会']],
  ['refusal-remedy-request', 2, ['第五十四条第四项', '2026年3月16日届满']],
  ['coordination-application', 2, ['全员平均增长6%', '协调期限届满：2026年5月8日']],
  ['coordination-agreement', 2, ['徐志明', '签字盖章后生效', '继续协商的事项']],
  ['breach-responsibility-letter', 2, ['2026年5月14日生效', '1,155.00', '2026年9月15日前']],
  ['performance-dispute-referral', 1, ['2026年7月15日', '1,155.00']],
];

const poppler = hasTool('pdftotext');
const templateFor = (id: string) => {
  const template = bargainingTemplateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
};

describe.each(papers)('%s of the sample round', (id, count, says) => {
  const template = templateFor(id);
  const facts = roundSampleFacts(id);
  const blocks = fill(template, facts);
  const { pages } = layoutDocument(template, facts, bundledFonts());

  it('lacks nothing, has a card and fits its pages', () => {
    expect(missingFacts(template, facts)).toEqual([]);
    expect(roundCardOf(id)?.basis.length).toBeGreaterThan(0);
    expect(pages).toHaveLength(count);
  });

  it('is read back in order by pdf.js and poppler', async () => {
    const { bytes, missing } = await pdfOf(template, facts);
    expect(missing).toEqual([]);
    const pieces = blocks.flatMap(piecesOf);
    const text = running(await textByPdfjs(bytes));
    inOrder(text, pieces);
    for (const words of says) expect(text).toContain(bare(words));
    if (poppler) inOrder(running(textByPoppler(bytes)), pieces);
  });

  it('is signed on one page, with text above', () => {
    const texts = pages.map((page) => bare(textOf(page)));
    for (const block of blocks) {
      if (block.kind !== 'signature' && block.kind !== 'seal') continue;
      const pieces = piecesOf(block)
        .map(bare)
        .filter((piece) => piece !== '');
      const page = texts.find((text) => pieces.every((piece) => text.includes(piece)));
      expect(page, pieces[0]).toBeDefined();
      expect((page ?? '').lastIndexOf(pieces[0] ?? '')).toBeGreaterThan(20);
    }
  });

  it('says what it said', async () => {
    const lines = linesOf(blocks);
    expect(lines).not.toMatch(/undefined|null|NaN|[{}]|。。|，，|；。|：。|、、|（）|《》/);
    await expect(lines).toMatchFileSnapshot(`golden/${id}.txt`);
  });
});
