import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bargainingCatalogue } from '../../../../shared/documents/bargaining/catalogue.ts';
import type { Block } from '../../../../shared/documents/block.ts';
import { catalogue, templateOf } from '../../../../shared/documents/catalogue.ts';
import { rowsFact } from '../../../../shared/documents/facts.ts';
import { fill } from '../../../../shared/documents/fill.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { templateAt } from '../../../../shared/documents/template-at.ts';
import { supersededTemplates } from '../../../../shared/documents/templates/superseded/superseded.ts';
import { applyWording } from '../../../../shared/documents/wording/apply-wording.ts';
import { carriedWording } from '../../../../shared/documents/wording/carried-wording.ts';
import { knownPaths } from '../../../../shared/documents/wording/named-paths.ts';
import { freeTexts } from '../../../../shared/documents/wording/places.ts';
import { printedTexts } from '../../../../shared/documents/wording/printed-texts.ts';
import { literal, mergedWording, type Wording } from '../../../../shared/documents/wording/wording.ts';
import { wordingFaults } from '../../../../shared/documents/wording/wording-faults.ts';
import { sampleFacts } from '../../../../shared/samples/for-document.ts';

const all = [...catalogue, ...bargainingCatalogue];
const need = (id: string) => templateOf(id) as Template;
const clause = '本条为另加的条款，供核对。';

const words = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(words).join('');
};
/** Papers that are a sheet for each person they go to. */
const oneForEach: Record<string, string> = {
  'consent-inquiry': 'consent.rows',
  'service-receipt': 'service.rows',
};
const signs = ({ kind }: Block) => kind === 'signature' || kind === 'seal';

describe.each(all.map((template) => [template.id, template] as const))('%s', (id, template) => {
  const facts = sampleFacts(id);
  const places = freeTexts(template);
  const prose = places.length > 0;

  it('worded as it is already, it says the same', () => {
    const texts = Object.fromEntries(places.map(({ place, text }) => [place, text]));
    expect(new Set(Object.keys(texts)).size).toBe(places.length);
    expect(fill(applyWording(template, { texts, clauses: [] }), facts)).toEqual(fill(template, facts));
    expect(wordingFaults(template, { texts, clauses: [] })).toEqual([]);
  });

  // A form of nothing but facts has no text to reword.
  if (prose)
    it('every text that can be reworded is printed as reworded', () => {
      const texts = Object.fromEntries(places.map(({ place }, i) => [place, `改写之${i}号`]));
      const printed = printedTexts(template, facts);
      const said = words(fill(applyWording(template, { texts, clauses: [] }), facts));
      for (const { place } of printed) expect(said).toContain(texts[place]);
    });

  it('a clause stands once on every sheet, before what is signed or sealed', () => {
    const before = fill(template, facts);
    const blocks = fill(applyWording(template, { texts: {}, clauses: [clause] }), facts);
    const at = blocks.findIndex((block) => words(block).includes(clause));
    const sheets = oneForEach[id] ? rowsFact(facts, oneForEach[id]).length : 1;
    expect(words(blocks).split(clause)).toHaveLength(1 + sheets);
    const first = blocks.findIndex(signs);
    if (first >= 0) expect(at).toBeLessThan(first);
    expect(at).toBeGreaterThan(0);
    // Nothing else moved.
    expect(words(blocks).replaceAll(clause, '').length).toBeGreaterThanOrEqual(words(before).length);
    expect(blocks.filter(signs)).toEqual(before.filter(signs));
  });
});

describe('自由文字', () => {
  it('papers with prose have texts to reword; tables, titles and signatures are none', () => {
    const without = all.filter((template) => freeTexts(template).length === 0).map(({ id }) => id);
    expect(
      without.filter((id) => /"kind":"(paragraph|heading|articles)"/.test(JSON.stringify(need(id) ?? {}))),
    ).toEqual([]);
    const notice = freeTexts(need('acceptance-notice'));
    expect(notice.map(({ kind }) => kind)).toContain('item');
    expect(notice.some(({ text }) => text.includes('受理通知书') || text.includes('加盖'))).toBe(false);
  });

  it('offers only what is printed in words of its own: not the other case, not rows, not facts alone', () => {
    const agreement = need('mediation-agreement');
    const texts = printedTexts(agreement, { 'agreement.breachClause': '按日支付。' }).map(({ text }) => text);
    expect(texts).not.toContain('双方没有约定逾期责任，按法律规定处理。');
    expect(texts).not.toContain('{agreement.breachClause}');
    expect(texts).not.toContain('{seq}．{text}{amountClause}。');
    expect(printedTexts(agreement, {}).map(({ text }) => text)).toContain(
      '双方没有约定逾期责任，按法律规定处理。',
    );
  });
});

describe('条款的位置', () => {
  const withClause = (id: string) => {
    const blocks = fill(applyWording(need(id), { texts: {}, clauses: [clause] }), sampleFacts(id));
    return { blocks, at: blocks.findIndex((block) => words(block).includes(clause)) };
  };

  it('numbered clauses go on with the numbers', () => {
    const { blocks, at } = withClause('acceptance-notice');
    const list = blocks[at];
    expect(list?.kind === 'clauses' && list.items.at(-1)).toMatchObject({ number: '六、' });
  });

  it('the agreement has them in its other matters, before its effect', () => {
    const { blocks, at } = withClause('mediation-agreement');
    const heading = (text: string) =>
      blocks.findIndex((one) => one.kind === 'heading' && words(one).includes(text));
    expect(at).toBeGreaterThan(heading('五、其他事项'));
    expect(at).toBeLessThan(heading('六、效力与救济'));
  });

  it('the closing line stays with the signatures', () => {
    const { blocks, at } = withClause('mediation-record');
    expect(words(blocks[at + 1])).toContain('以上笔录经阅读');
  });
});

describe('合并', () => {
  it('what was changed on the paper stands over what the office says', () => {
    const office: Wording = { texts: { '1': '甲', '2': '乙' }, clauses: ['丙'] };
    expect(mergedWording(office, { texts: { '2': '丁' }, clauses: ['戊'] })).toEqual({
      texts: { '1': '甲', '2': '丁' },
      clauses: ['丙', '戊'],
    });
    expect(mergedWording(null, null)).toEqual({ texts: {}, clauses: [] });
  });

  it('places a template does not have change nothing', () => {
    const notice = need('acceptance-notice');
    const wording = { texts: { '99': '没有', '3.items.0': '没有' }, clauses: [] };
    expect(applyWording(notice, wording)).toEqual(notice);
  });
});

describe('用语的毛病', () => {
  const notice = need('acceptance-notice');
  const item = freeTexts(notice).find(({ text }) => text.includes('{deadline.mediationDue?8}'));
  const place = item?.place ?? '';
  const faults = (text: string, given = {}) =>
    wordingFaults(notice, { texts: { [place]: text }, clauses: [] }, given);

  it('a needed fact no text names any more', () => {
    expect(faults('期限另行通知。')).toEqual([
      { code: 'needed-gone', path: 'deadline.mediationDue', zh: '调解期限届满日' },
    ]);
    expect(faults('本案期限于{deadline.mediationDue}届满。')).toEqual([]);
  });

  it('is said all the same where its words were typed', () => {
    const facts = { 'deadline.mediationDue': '2026年12月1日' };
    expect(faults('本案期限于2026年12月1日届满。', { facts })).toEqual([]);
    expect(faults('本案期限于2026年12月2日届满。', { facts })).toHaveLength(1);
  });

  it('a fact there is not, unless it is known elsewhere', () => {
    const named = '于{deadline.mediationDue}届满，{applicant.shoeSize}。';
    expect(faults(named)).toContainEqual({ code: 'unknown-fact', place, path: 'applicant.shoeSize' });
    const bank = '于{deadline.mediationDue}届满。{respondent.bankAccount}';
    expect(faults(bank, { known: new Set(['respondent.bankAccount']) })).toEqual([]);
    expect(knownPaths(catalogue).has('applicant.name')).toBe(true);
  });

  it('fields of rows only inside the rows', () => {
    const agreement = need('mediation-agreement');
    const row = freeTexts(agreement).find(({ repeats }) => repeats.includes('case.claims'));
    const inside = { texts: { [row?.place ?? '']: '第{seq}项：{text}' }, clauses: [] };
    expect(wordingFaults(agreement, inside)).toEqual([]);
    expect(wordingFaults(agreement, { texts: {}, clauses: ['第{seq}项'] })).toEqual([
      { code: 'unknown-fact', place: null, clause: 0, path: 'seq' },
    ]);
  });

  it('empty texts and marks without a partner', () => {
    expect(faults('  ')).toContainEqual({ code: 'empty', place });
    expect(faults('于{deadline.mediationDue}届满{')).toEqual([{ code: 'loose-mark', place }]);
    expect(faults('**于{deadline.mediationDue}届满')).toEqual([{ code: 'loose-mark', place }]);
  });

  it('what was typed literally has none', () => {
    expect(wordingFaults(notice, { texts: {}, clauses: [literal('{甲}**乙{applicant.name}')] })).toEqual([]);
  });
});

describe('模板版本', () => {
  const made = (version: number, texts: string[]): Template => ({
    ...need('case-summary'),
    id: 'made-up',
    version,
    needs: [],
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  });
  const shelf = { current: [made(3, ['丙', '甲'])], superseded: [made(1, ['甲', '乙']), made(2, ['甲'])] };

  it('an issued paper finds the version it names, a new one the one in use', () => {
    expect(templateAt(shelf, 'made-up')?.version).toBe(3);
    expect(templateAt(shelf, 'made-up', 3)?.version).toBe(3);
    expect(templateAt(shelf, 'made-up', 1)?.blocks).toHaveLength(2);
    expect(templateAt(shelf, 'made-up', 4)).toBeUndefined();
    expect(templateAt(shelf, 'other', 1)).toBeUndefined();
  });

  it('a wording follows its text to the next version; what is gone there is told', () => {
    const [to] = shelf.current;
    const [from] = shelf.superseded;
    const wording = { texts: { '0': '改甲', '1': '改乙' }, clauses: ['丁'] };
    expect(carriedWording(from as Template, to as Template, wording)).toEqual({
      wording: { texts: { '1': '改甲' }, clauses: ['丁'] },
      lost: ['1'],
    });
    expect(carriedWording(to as Template, to as Template, wording)).toEqual({ wording, lost: [] });
  });

  it('every superseded one differs from the one in use and stays as it was', () => {
    const prints = supersededTemplates.map((template) => {
      expect(need(template.id).version).toBeGreaterThan(template.version);
      const hash = createHash('sha256').update(JSON.stringify(template)).digest('hex').slice(0, 16);
      return `${template.id} ${template.version} ${hash}`;
    });
    expect(prints.sort()).toEqual([
      'acceptance-notice 1 5001faa1bf503809',
      'case-filing-approval 1 405e18e22e7b7b30',
      'closing-approval 1 e026e3a8adc01c04',
      'mediation-agreement 1 5d93e0b3e720c975',
      'mediation-agreement 2 e39cfc32abb38bd4',
      'mediator-assignment 1 2658611edf5acf74',
      'performance-record 1 6bdfdb9348856c07',
      'rights-obligations-notice 1 7c6be880198698b1',
    ]);
  });
});
