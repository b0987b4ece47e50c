import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block, Inline } from '../../../shared/documents/block.ts';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { renderDocx } from '../../../shared/documents/docx/render-docx.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { sheetOf } from '../../../shared/documents/layout/sheet.ts';
import type { Template } from '../../../shared/documents/template.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sampleFacts } from '../../../shared/samples/for-document.ts';
import { unzipped, valuesOf, wordText, xmlFaults } from './docx-readers.ts';
import { bundledFonts, factsFor, need, plainTemplate, sample } from './paper-fixtures.ts';
import { crowded, employerApplies, empty, manyWorkers, noAmount, oneWorker } from './paper-situations.ts';
import { bare } from './pdf-readers.ts';

const at = '2026-11-21T02:00:00.000Z';

const docxOf = async (template: Template, facts: Facts) => {
  const { bytes, pages } = await renderDocx(template, facts, {
    fonts: bundledFonts(),
    title: template.zh,
    at,
  });
  const files = unzipped(bytes);
  const xml = (path: string) => files.get(path)?.toString('utf8') ?? '';
  return { bytes, pages, files, xml, document: xml('word/document.xml') };
};

const said = (inline: Inline): string => inline.map((span) => ('blank' in span ? '' : span.text)).join('');

/** The words of blocks in reading order; written again here, so that the writer is not measured by itself. */
function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return said(block.lead ?? []) + said(block.text);
    case 'number':
    case 'paragraph':
    case 'heading':
      return said(block.text);
    case 'clauses':
      return block.items.map((item) => item.number + said(item.text)).join('');
    case 'table':
      return [...block.head, ...block.rows.flat(), ...(block.foot ?? []).map((cell) => cell.text)]
        .map(said)
        .join('');
    case 'form':
      return block.rows
        .flatMap((row) => row.cells)
        .map((cell) => said(cell.text))
        .join('');
    case 'dialogue':
      return block.turns.map((turn) => `${turn.speaker}：${said(turn.text)}`).join('');
    case 'signature':
      return block.columns
        .flat()
        .map((line) => line.label + (line.rule ? (line.value ?? '') : ''))
        .join('');
    case 'seal':
      return block.lines.join('') + (block.note ?? '');
    default:
      return '';
  }
}

const situations: [string, () => CaseFile][] = [
  ['the sample', sample],
  ['one worker', oneWorker],
  ['an employer applies', employerApplies],
  ['acts, no money', noAmount],
  ['thirty workers', () => manyWorkers(30)],
  ['20 claims, 30 parties, 24 instalments', crowded],
  ['nothing known', empty],
];
const facts = new Map(situations.map(([name, file]) => [name, factsFor(file())]));

describe.each(catalogue.map((template) => [template.id, template] as const))(
  '%s as a Word file',
  (_, template) => {
    const every = [...facts, ['its own sample', sampleFacts(template.id)] as const];

    it('says everything the blocks say, in order, in every situation', { timeout: 30_000 }, async () => {
      for (const [name, found] of every) {
        const { document } = await docxOf(template, found);
        const expected = fill(template, found).map(wordsOf).join('');
        expect(expected.length, name).toBeGreaterThan(20);
        expect(bare(wordText(document)), name).toBe(bare(expected));
      }
    });

    it('is well-formed, names only styles it has, and holds no simple field', {
      timeout: 30_000,
    }, async () => {
      for (const [name, found] of every) {
        const { files, xml } = await docxOf(template, found);
        for (const [path, data] of files)
          if (/\.(xml|rels)$/.test(path))
            expect(xmlFaults(data.toString('utf8')), `${name} ${path}`).toEqual([]);
        const known = new Set(
          [...xml('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map((one) => one[1]),
        );
        for (const path of files.keys()) {
          if (!/^word\/(document|footer\d+|styles)\.xml$/.test(path)) continue;
          for (const element of ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link'])
            for (const id of valuesOf(xml(path), element)) expect(known, `${path} ${element}`).toContain(id);
          expect(xml(path)).not.toContain('w:fldSimple');
        }
      }
    });

    it('has the type area of its sheet on A4', async () => {
      const { document } = await docxOf(template, sampleFacts(template.id));
      const sheet = sheetOf(template.sheet);
      expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
      const [left, right, top] = ['left', 'right', 'top'].map((side) =>
        Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(document)?.[1]),
      );
      expect(left).toBeCloseTo(sheet.left * 20, -1);
      expect(right).toBeCloseTo((sheet.width - sheet.right) * 20, -1);
      expect(top).toBeCloseTo(sheet.top * 20, -1);
    });
  },
);

describe('styles and settings', () => {
  it('styles with names a person finds again: title, text, heading, table', async () => {
    const { xml } = await docxOf(need('mediation-agreement'), factsFor(sample()));
    const styles = xml('word/styles.xml');
    for (const name of ['Title', '文书正文', '条款', '表格', '表格文字', '表头', '落款', '编号行'])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    expect(styles).toContain('<w:aliases w:val="小标题"/>');
    expect(styles).toContain('<w:outlineLvl w:val="0"/>');
  });

  it('Chinese typefaces with a Latin one, Chinese as language, line breaks as Chinese has them', async () => {
    const { xml } = await docxOf(need('mediation-agreement'), factsFor(sample()));
    const styles = xml('word/styles.xml');
    for (const face of ['仿宋', '宋体', '黑体']) expect(styles).toContain(`w:eastAsia="${face}"`);
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"');
    expect(styles).toContain('<w:kinsoku/>');
    expect(xml('word/settings.xml')).toContain('<w:noLineBreaksBefore w:lang="zh-CN"');
    expect(xml('word/fontTable.xml')).toContain('<w:altName w:val="FangSong');
  });

  it('core properties: title, language, the instant it was made', async () => {
    const { xml } = await docxOf({ ...need('case-summary'), zh: '甲 & <乙>' }, factsFor(sample()));
    const core = xml('docProps/core.xml');
    expect(core).toContain('<dc:title>甲 &amp; &lt;乙&gt;</dc:title>');
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect(core).toContain('>2026-11-21T02:00:00Z</dcterms:created>');
  });
});

describe('what Word counts itself', () => {
  const feet = async (template: Template, found: Facts) => {
    const { files, xml } = await docxOf(template, found);
    return [...files.keys()].filter((path) => /footer\d+\.xml$/.test(path)).map(xml);
  };
  /** begin, instruction, separate, end: what makes a field a complex one. */
  const field = /fldCharType="begin"[\s\S]*<w:instrText[^>]*>\s*PAGE\s*<[\s\S]*fldCharType="end"/;

  it('page numbers are complex fields on odd and even pages', async () => {
    const found = await feet(need('mediation-agreement'), factsFor(sample()));
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const xml of found) {
      expect(xml).toMatch(field);
      expect(wordText(xml)).toBe('—  —');
    }
    expect(found.map((xml) => valuesOf(xml, 'jc')[0]).sort()).toEqual(['left', 'right']);
  });

  it('a form of one page has none, one of several has', async () => {
    expect((await feet(need('case-summary'), factsFor(sample()))).join('')).not.toContain('PAGE');
    const several = (await feet(need('intake-registration'), factsFor(manyWorkers(30)))).join('');
    expect(several).toMatch(field);
    expect(several).toMatch(/<w:instrText[^>]*>\s*NUMPAGES\s*</);
    expect(wordText(several)).toBe('第页　共页第页　共页');
  });

  it('the line to sign on stands at the foot of pages that are not signed otherwise', async () => {
    const found = await feet(need('mediation-record'), sampleFacts('mediation-record'));
    expect(found).toHaveLength(4);
    expect(found.map((xml) => wordText(xml).includes('被调解人签名'))).toEqual([false, false, true, true]);
    expect(found.at(-1)).toContain('<w:u w:val="single"/>');
  });
});

describe('tables', () => {
  it('heads repeat, rows stay whole, the last two together', async () => {
    const { document } = await docxOf(need('intake-registration'), factsFor(manyWorkers(30)));
    const rows = [...document.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map((match) => match[0]);
    const heads = rows.filter((row) => row.includes('<w:tblHeader/>'));
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads) expect(head).toContain('w:val="TableHead"');
    expect(rows.filter((row) => row.includes('<w:cantSplit/>')).length).toBeGreaterThan(30);
    const workers = rows.filter((row) => /330099\d{12}/.test(row));
    expect(workers.at(-2)).toContain('<w:keepNext/>');
    expect(workers.at(-1)).not.toContain('<w:keepNext/>');
  });

  it('a row taller than a third of a page may be cut', async () => {
    const file = sample((one) => {
      one.case.body.facts = '申请人称被申请人拖欠工资。'.repeat(200);
    });
    const { document } = await docxOf(need('intake-registration'), factsFor(file));
    const rows = [...document.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map((match) => match[0]);
    const long = rows.filter((row) => row.length > 2500 && row.includes('拖欠工资。申请人称'));
    expect(long).toHaveLength(1);
    expect(long[0]).not.toContain('<w:cantSplit/>');
  });

  it('two tables never touch, and a file never ends with one', async () => {
    for (const template of catalogue) {
      const { document } = await docxOf(template, sampleFacts(template.id));
      expect(document).not.toMatch(/<\/w:tbl>\s*<w:(tbl|sectPr)>/);
    }
  });
});

describe('hard cases', () => {
  it.each([
    ['rare names', '李䶮、张𬭎、𠮷野家、⼀一⾦金'],
    ['marks of XML', '甲<乙>&"丙"\'丁\''],
    ['dashes and dots', '工资——一次付清……买买提·艾合买提'],
    ['spaces that count', '甲　　乙  丙'],
  ])('%s', async (_, text) => {
    const { document } = await docxOf(plainTemplate([text]), {});
    expect(wordText(document)).toBe(text);
    expect(xmlFaults(document)).toEqual([]);
  });

  it('control characters and halves of pairs, which XML does not take, are left out', async () => {
    const { document } = await docxOf(plainTemplate(['{x}']), { x: '甲\u0000\u000b乙\ud800丙\ufffe丁' });
    expect(wordText(document)).toBe('甲乙丙丁');
    expect(xmlFaults(document)).toEqual([]);
  });

  it('a missing fact is an underlined blank as wide as asked for, never wider than the line', async () => {
    const { document } = await docxOf(plainTemplate(['经手{nobody?8}核对{other?90}']), {});
    const blanks = [...document.matchAll(/<w:u w:val="single"\/>[\s\S]*?<w:t[^>]*>(\u3000+)<\/w:t>/g)];
    const widths = blanks.map((match) => match[1]?.length ?? 0);
    expect(widths[0]).toBe(8);
    expect(widths[1]).toBeLessThan(32);
    expect(widths[1]).toBeGreaterThan(20);
  });

  it('a rule to sign on is an underlined tab to the edge of its column', async () => {
    const { document } = await docxOf(need('mediation-agreement'), factsFor(sample()));
    expect(document).toMatch(/<w:tab w:val="right" w:pos="\d+"\/>/);
    expect(document).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:tab\/>/);
  });
});

describe('the same paper gives the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('whenever it is written', async () => {
    const template = need('mediation-agreement');
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-11-21T02:00:00Z'));
    const one = await docxOf(template, factsFor(sample()));
    vi.setSystemTime(new Date('2031-01-01T20:00:00Z'));
    const two = await docxOf(template, factsFor(sample()));
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(two.bytes))).toBe(0);
  });
});

describe('the checker itself', () => {
  it.each([['<a><b></a></b>'], ['<a>&</a>'], ['<a x="1" x="2"/>'], ['<a/><b/>'], ['<a>\u0001</a>'], ['<a']])(
    'finds %s wrong',
    (xml) => {
      expect(xmlFaults(xml)).not.toEqual([]);
    },
  );
});
