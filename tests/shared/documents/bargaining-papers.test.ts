import { describe, expect, it } from 'vitest';
import { bargainingDocuments } from '../../../shared/bargaining/document-titles.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { unitPrice } from '../../../shared/bargaining/unit-price.ts';
import { basesFor, roundCardOf, roundCopies } from '../../../shared/documents/bargaining/cards.ts';
import { bargainingCatalogue, bargainingTemplateOf } from '../../../shared/documents/bargaining/catalogue.ts';
import { roundFactsOf } from '../../../shared/documents/bargaining/facts-of-round.ts';
import { renderDocx } from '../../../shared/documents/docx/render-docx.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { fill, pathsOf } from '../../../shared/documents/fill.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import type { Template, TemplateBlock } from '../../../shared/documents/template.ts';
import { roundSampleFacts, roundSampleFor } from '../../../shared/samples/for-round-document.ts';
import { linesOf, piecesOf } from './block-lines.ts';
import { inOrder, running } from './in-order.ts';
import { bundledFonts, pdfOf } from './paper-fixtures.ts';
import { bare, hasTool, textByPdfjs, textByPoppler } from './pdf-readers.ts';

/** The papers from the choice of representatives to the archive, with the pages of each of the sample. */
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
};

const poppler = hasTool('pdftotext');
// Contracts of standard articles and papers of performance are read in tests of their own.
const papers = bargainingCatalogue
  .filter(({ id }) => Object.hasOwn(pageCounts, id))
  .map((template) => [template.id, template] as const);

const need = (id: string): Template => {
  const template = bargainingTemplateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
};

/** The facts of a paper's sample round, changed. */
function factsWith(id: string, change: (file: RoundFile) => void): Facts {
  const { file, context } = roundSampleFor(id);
  const copy = structuredClone(file);
  change(copy);
  return roundFactsOf(copy, context);
}

const said = (id: string, change: (file: RoundFile) => void = () => {}): string =>
  linesOf(fill(need(id), factsWith(id, change)));

describe.each(papers)('%s of the sample round', (id, template) => {
  const facts = roundSampleFacts(id);
  const blocks = fill(template, facts);
  const { pages } = layoutDocument(template, facts, bundledFonts());

  it('lacks nothing, not even what may stay blank by accident, and fits its pages', () => {
    expect(missingFacts(template, facts)).toEqual([]);
    expect(pages).toHaveLength(pageCounts[id] ?? 1);
    expect(linesOf(blocks)).not.toMatch(/undefined|null|NaN|[{}]|。。|，，|；。|：。|、、|（）|《》|至。/);
  });

  it('pdf.js reads everything, in order', async () => {
    const { bytes, missing } = await pdfOf(template, facts);
    expect(missing).toEqual([]);
    inOrder(running(await textByPdfjs(bytes)), blocks.flatMap(piecesOf));
  });

  it.runIf(poppler)('poppler reads everything, in order', async () => {
    const { bytes } = await pdfOf(template, facts);
    inOrder(running(textByPoppler(bytes)), blocks.flatMap(piecesOf));
  });

  it('is signed on one page, with text above', () => {
    const texts = pages.map((page) => bare(textOf(page)));
    for (const block of blocks) {
      if (block.kind !== 'signature') continue;
      const pieces = piecesOf(block)
        .map(bare)
        .filter((piece) => piece !== '');
      const page = texts.find((text) => pieces.every((piece) => text.includes(piece)));
      expect(page, pieces[0]).toBeDefined();
      expect((page ?? '').lastIndexOf(pieces[0] ?? '')).toBeGreaterThan(20);
    }
  });

  it('says what it said', async () => {
    await expect(linesOf(blocks)).toMatchFileSnapshot(`golden/bargaining/${id}.txt`);
  });

  it('bears the title lists and guards use, and has a card with signers, copies and a basis', () => {
    expect(Object.keys(bargainingDocuments)).toContain(id);
    const card = roundCardOf(id);
    expect(card?.signers.length).toBeGreaterThan(0);
    expect(card?.basis.length).toBeGreaterThan(0);
    expect(card?.copies.least).toBeGreaterThan(0);
    // Whose seal the card names has a place on the paper.
    if (card?.seal) expect(JSON.stringify(template.blocks)).toContain('盖章');
  });

  it('is drawn with long names, and asks for what an empty round lacks', () => {
    const long = factsWith(id, ({ round }) => {
      const name = '青溪恒达精密机械制造（长三角）股份有限公司第二分公司';
      Object.assign(round.body.employerParty, { name });
      Object.assign(round.body.workerParty, { name: `${name}工会委员会` });
    });
    const drawn = layoutDocument(template, long, bundledFonts());
    expect(drawn.missing).toEqual([]);
    expect(drawn.pages.length).toBeLessThanOrEqual((pageCounts[id] ?? 1) + 1);
    expect(missingFacts(template, {}).length).toBe(template.needs.filter((one) => !one.optional).length);
    expect(layoutDocument(template, {}, bundledFonts()).pages.length).toBeGreaterThan(0);
  });
});

describe('facts of a round', () => {
  it('every paper of this list is in the catalogue', () => {
    expect(papers.map(([id]) => id).sort()).toEqual(Object.keys(pageCounts).sort());
  });

  it('no paper names a fact that nothing tells', () => {
    const told = new Set(['seq', 'sign']);
    for (const [id] of papers)
      for (const [path, value] of Object.entries(roundSampleFacts(id))) {
        told.add(path);
        if (typeof value !== 'string')
          for (const row of value) for (const field of Object.keys(row)) told.add(field);
      }
    const named = (value: unknown, member: string): string[] => {
      if (typeof value === 'string')
        return ['each', 'of', 'has', 'path'].includes(member) ? [value] : pathsOf(value);
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, part]) => named(part, name));
    };
    const untold = papers.flatMap(([id, template]) =>
      named([template.blocks as readonly TemplateBlock[], template.needs], '')
        .filter((path) => !told.has(path))
        .map((path) => `${id}: ${path}`),
    );
    expect(untold).toEqual([]);
  });

  it('the day by which to answer follows the place, from receipt', () => {
    expect(said('bargaining-offer')).toContain('答复截止日：2026年3月16日');
    const nationwide = said('bargaining-offer', ({ round }) => {
      round.profile = 'national';
    });
    // The twentieth day, 22 March, is a Sunday.
    expect(nationwide).toContain('答复截止日：2026年3月23日');
    expect(nationwide).not.toContain('浙江省集体合同条例');
    const unsigned = said('bargaining-offer', ({ roundOffers }) => {
      for (const one of roundOffers) one.receivedOn = null;
    });
    expect(unsigned).toMatch(/答复截止日：＿+/u);
  });

  it('a vote is counted against all, not against those present', () => {
    const votes = (yes: number, present: number) =>
      said('congress-resolution', ({ roundVotes }) => {
        for (const one of roundVotes) Object.assign(one.body, { for: yes, present, against: present - yes });
      });
    expect(votes(23, 40)).toContain('工资专项集体合同（草案）通过。');
    expect(votes(22, 40)).toContain('工资专项集体合同（草案）未获通过。');
    expect(votes(29, 29)).toContain('未获通过。');
  });

  it('the paper on a refusal is not for an offer that still can be answered, or was accepted', () => {
    const lacking = (change: (file: RoundFile) => void) =>
      missingFacts(
        need('offer-refusal-or-delay-record'),
        factsWith('offer-refusal-or-delay-record', change),
      ).map((one) => one.path);
    expect(lacking(() => {})).toEqual([]);
    expect(
      lacking(({ roundOffers }) => {
        for (const one of roundOffers) one.body.reply = null;
      }),
    ).toEqual([]);
    expect(
      lacking(({ roundOffers }) => {
        for (const one of roundOffers) {
          one.body.reply = null;
          one.receivedOn = '2026-03-10' as typeof one.receivedOn;
        }
      }),
    ).toEqual(['reply.trouble']);
  });

  it('what every contract must settle stands in it even without a clause of its own', () => {
    const text = said('contract-wage', (file) => {
      file.roundClauses = file.roundClauses.filter((one) => one.topic !== 'disputeTerms');
    });
    expect(text).toContain('争议处理');
    expect(text).toContain('协商不成的，任何一方可以书面申请劳动保障行政部门协调处理');
    expect(said('contract-wage')).not.toContain('书面申请劳动保障行政部门协调处理');
  });

  it('an outsider too many is told as one', () => {
    const text = said('expert-commission', ({ roundReps }) => {
      for (const rep of roundReps) if (rep.side === 'worker' && !rep.chief) rep.outsider = true;
    });
    expect(text).toContain('外聘人数超过本方代表的三分之一');
  });

  it('copies for the authority follow the place; citations its law and the kind of contract', () => {
    const { file } = roundSampleFor('contract-wage');
    const card = roundCardOf('contract-wage');
    if (!card) throw new Error('no card');
    const national = { ...file, round: { ...file.round, profile: 'national' as const } };
    expect([roundCopies(card, file), roundCopies(card, national)]).toEqual([8, 6]);
    const laws = (round: RoundFile['round']) =>
      basesFor('contract-wage', { round }).map(({ law }) => law.slice(0, 3));
    expect(laws(file.round)).toContain('浙江省');
    expect(laws(file.round)).not.toContain('宁波市');
    expect(laws({ ...file.round, profile: 'ningbo' })).toContain('宁波市');
    expect(laws({ ...file.round, subject: 'osh' })).not.toContain('工资集');
  });
});

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
