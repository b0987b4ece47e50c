import { describe, expect, it } from 'vitest';
import { bargainingDocuments } from '../../../shared/bargaining/document-titles.ts';
import { roundCardOf } from '../../../shared/documents/bargaining/cards.ts';
import { bargainingCatalogue } from '../../../shared/documents/bargaining/catalogue.ts';
import type { Block } from '../../../shared/documents/block.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { type Page, textOf } from '../../../shared/documents/layout/page.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { roundSampleFacts } from '../../../shared/samples/for-round-document.ts';
import { awkward, factsWith } from './bargaining-situations.ts';
import { linesOf, piecesOf } from './block-lines.ts';
import { inOrder, running } from './in-order.ts';
import { bundledFonts, pdfOf } from './paper-fixtures.ts';
import { bare, hasTool, textByPdfjs, textByPoppler } from './pdf-readers.ts';

/** The forty-five papers of collective bargaining, with the pages of each of the sample. */
const pageCounts: Readonly<Record<string, number>> = {
  'worker-rep-election-record': 1,
  'employer-rep-appointment': 1,
  'rep-list-notice': 1,
  'chief-rep-authorization': 1,
  'expert-commission': 1,
  'bargaining-offer': 2,
  'offer-reply': 1,
  'offer-refusal-or-delay-record': 1,
  'confidentiality-undertaking': 1,
  'materials-request-list': 1,
  'worker-opinion-summary': 1,
  'bargaining-meeting-notice': 1,
  'meeting-minutes': 1,
  'suspension-memo': 1,
  'congress-vote-tally': 1,
  'congress-resolution': 1,
  'contract-wage': 4,
  'piece-rate-table': 2,
  'filing-cover-form': 1,
  'review-opinion-record': 1,
  'publication-notice': 4,
  'upper-union-filing': 1,
  'renewal-offer': 1,
  'termination-confirmation': 1,
  'case-archive-index': 2,
  'contract-comprehensive': 4,
  'contract-female': 4,
  'contract-osh': 4,
  'contract-industry-wage': 5,
  'contract-regional': 4,
  'performance-inspection-form': 1,
  'performance-report': 1,
  'refusal-remedy-request': 1,
  'coordination-application': 1,
  'coordination-agreement': 2,
  'breach-responsibility-letter': 2,
  'performance-dispute-referral': 1,
  'order-bargaining-record': 1,
  'skill-level-wage-annex': 2,
  'amendment-agreement': 2,
  'rescission-agreement': 1,
  'union-supervision-opinion': 2,
  'instructor-register': 1,
  'instructor-service-log': 1,
  'training-session-record': 1,
};

/** Words a reader must find in it, beside what the golden text says. */
const says: Readonly<Record<string, readonly string[]>> = {
  'contract-comprehensive': ['每日工作不超过8小时', '每月不超过36小时', '男女平等和女职工权益保护'],
  'contract-female': ['生育享受98天产假', '增加产假15天', '抛丸清理', '怀孕满4个月流产的，享受42天'],
  'contract-osh': ['职业病防治经费18万元', '拒绝违章指挥', '《中华人民共和国职业病防治法》第四十条第一款'],
  'contract-industry-wage': ['青溪东方模具有限公司', '月工资不低于2,350元', '型腔抛光', '66'],
  'contract-regional': ['青溪县贺村镇', '月工资不低于2,300元', '与企业集体合同的关系'],
  'performance-inspection-form': ['到期条款4项，已履行3项，履约率75.0%', '114人，占95.0%', '未到期'],
  'performance-report': ['2026年11月30日《集体合同履行情况检查表》', '第三届第六次职工代表大会'],
  'refusal-remedy-request': ['第五十四条第四项', '2026年3月16日届满', '至今没有收到对方的书面答复'],
  'coordination-application': ['全员平均增长6%', '协调期限届满：2026年5月8日'],
  'coordination-agreement': ['徐志明', '签字盖章后生效', '继续协商的事项'],
  'breach-responsibility-letter': ['2026年5月14日生效', '1,155.00', '2026年9月15日前'],
  'performance-dispute-referral': ['2026年7月15日', '1,155.00'],
  'order-bargaining-record': [
    '8.80',
    '列有现行单价的4道工序，最终工价均不低于现行协议单价',
    '试运转和密封检查',
  ],
  'skill-level-wage-annex': ['1,800.00', '取得证书的次月起发放', '不得变相降低'],
  'amendment-agreement': ['夜班每班22元', '夜班每班28元', '（原无此条）', '合同期限不变'],
  'rescission-agreement': ['自解除之日起5个工作日内', '2026年12月25日', '新企业继续执行'],
  'union-supervision-opinion': ['浙工监青0034', '15个工作日内', '青工监意〔2026〕4号'],
  'instructor-register': ['青协指〔2025〕018', '48小时', '2次', '优秀'],
  'instructor-service-log': ['第3步　协商准备', '2小时30分钟', '上门指导'],
  'training-session-record': ['62人次', '占95.0%', '2026年第1期'],
};

const poppler = hasTool('pdftotext');
const papers = bargainingCatalogue.map((template) => [template.id, template] as const);

/** What may never stand on a paper. */
const spoilt = /undefined|null|NaN|[{}]|。。|，，|；。|：。|、、|（）|《》|至。/;

/** Every signature of the paper stands whole on one page, with text above it. */
function signedTogether(blocks: readonly Block[], pages: readonly Page[]): void {
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
}

it('the catalogue has every document of collective bargaining, forty-five of forty-five', () => {
  expect(bargainingCatalogue).toHaveLength(45);
  expect(bargainingCatalogue.map(({ id }) => id).sort()).toEqual(Object.keys(bargainingDocuments).sort());
  expect(Object.keys(pageCounts).sort()).toEqual(Object.keys(bargainingDocuments).sort());
});

describe.each(papers)('%s of the sample round', (id, template) => {
  const facts = roundSampleFacts(id);
  const blocks = fill(template, facts);
  const { pages } = layoutDocument(template, facts, bundledFonts());

  it('lacks nothing and fits its pages', () => {
    expect(missingFacts(template, facts)).toEqual([]);
    expect(pages).toHaveLength(pageCounts[id] ?? 0);
    expect(linesOf(blocks)).not.toMatch(spoilt);
  });

  it('is read back in order by pdf.js and poppler', async () => {
    const { bytes, missing } = await pdfOf(template, facts);
    expect(missing).toEqual([]);
    const pieces = blocks.flatMap(piecesOf);
    const text = running(await textByPdfjs(bytes));
    inOrder(text, pieces);
    for (const words of says[id] ?? []) expect(text).toContain(bare(words));
    if (poppler) inOrder(running(textByPoppler(bytes)), pieces);
  });

  it('is signed on one page, with text above', () => signedTogether(blocks, pages));

  it('says what it said', async () => {
    // The fingerprint of a text is tested where it is made.
    const lines = linesOf(blocks).replaceAll(/[0-9a-f]{64}/g, '（校验码）');
    await expect(lines).toMatchFileSnapshot(`golden/bargaining/${id}.txt`);
  });

  it('bears the title lists and guards use, and has a card with signers, copies and a basis', () => {
    expect(template.zh).toBe(bargainingDocuments[id as keyof typeof bargainingDocuments].zh);
    const card = roundCardOf(id);
    expect(card?.signers.length).toBeGreaterThan(0);
    expect(card?.basis.length).toBeGreaterThan(0);
    expect(card?.copies.least).toBeGreaterThan(0);
    // Whose seal the card names has a place on the paper.
    if (card?.seal) expect(JSON.stringify(template.blocks)).toMatch(/盖章|公章/u);
  });

  it('asks for what an empty round lacks, and is drawn with blanks all the same', () => {
    expect(missingFacts(template, {}).length).toBe(template.needs.filter((one) => !one.optional).length);
    expect(layoutDocument(template, {}, bundledFonts()).pages.length).toBeGreaterThan(0);
  });

  it('holds together with long names, long texts and long lists', async () => {
    const long = factsWith(id, awkward);
    const filled = fill(template, long);
    const drawn = layoutDocument(template, long, bundledFonts());
    expect(missingFacts(template, long)).toEqual([]);
    expect(linesOf(filled)).not.toMatch(/undefined|NaN|[{}]/);
    signedTogether(filled, drawn.pages);
    const { bytes, missing } = await pdfOf(template, long);
    expect(missing).toEqual([]);
    inOrder(running(await textByPdfjs(bytes)), filled.flatMap(piecesOf));
    if (poppler) inOrder(running(textByPoppler(bytes)), filled.flatMap(piecesOf));
  });
});
