import { describe, expect, it } from 'vitest';
import { breakLines, type Line } from '../../../shared/documents/layout/break-lines.ts';
import { drawLine } from '../../../shared/documents/layout/draw-line.ts';
import { type Glyph, measure } from '../../../shared/documents/layout/measure.ts';
import { bundledFonts } from './paper-fixtures.ts';

const look = { size: 10, pitch: 10 };
const fonts = bundledFonts();

/** Lines of a text set in a width of so many characters. */
function set(text: string, width: number): { glyphs: Glyph[]; lines: Line[]; texts: string[] } {
  const glyphs = measure([{ text }], look, fonts, new Set());
  const lines = breakLines(glyphs, width * 10, width * 10, true);
  const texts = lines.map(({ from, to }) =>
    String.fromCodePoint(...glyphs.slice(from, to).map((glyph) => glyph.cp)),
  );
  return { glyphs, lines, texts };
}

/** Where the last glyph of a line ends, as drawn. */
function right(glyphs: Glyph[], line: Line): number {
  const ends = drawLine(glyphs, line, 0, 0).flatMap((op) => (op.kind === 'text' ? [op.x + op.width] : []));
  const last = glyphs[line.to - 1];
  const hangs =
    last && '，。、；：）》」』】〕”’'.includes(String.fromCodePoint(last.cp)) ? last.advance / 2 : 0;
  return Math.max(0, ...ends) - hangs;
}

const stress =
  '（一）海湾北门电器配件有限公司于2026年12月15日前（含当日）向买买提·艾合买提支付“工资”“加班费”人民币42,000.00元（大写：肆万贰仟元整），以银行转账方式支付至330099198503121010；任何一期逾期——无论数额多少……均可就“全部未付款项”一并主张！依据《劳动争议调解仲裁法》第十四条、第十五条（见附件）：电话0574-87000000，邮箱hejie.desk@example.org；比例100％，￥1,234.50元。';
const neverFirst = /^[，。、；：？！）》」』】〕”’·…—％,.;:?!)%]/u;
const neverLast = /[（《「『【〔“‘￥]$/u;

describe('lines begin and end as they may', () => {
  it('over 40 offsets and widths of 8 to 40 characters', () => {
    const wrong: string[] = [];
    for (let offset = 0; offset < 40; offset += 1) {
      const text = [...stress].slice(offset).join('');
      for (let width = 8; width <= 40; width += 1) {
        const { texts } = set(text, width);
        expect(texts.join('')).toBe(text);
        for (const [i, line] of texts.entries()) {
          if (i > 0 && neverFirst.test(line)) wrong.push(`${width}/${offset}: ${line}`);
          if (i < texts.length - 1 && neverLast.test(line)) wrong.push(`${width}/${offset}: ${line}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('no line is wider than its measure, justified or not', () => {
    for (let offset = 0; offset < 40; offset += 1) {
      const text = [...stress].slice(offset).join('');
      for (let width = 12; width <= 40; width += 1) {
        const { glyphs, lines } = set(text, width);
        for (const line of lines) expect(right(glyphs, line)).toBeLessThanOrEqual(width * 10 + 0.02);
      }
    }
  });

  it('—— and …… are never parted', () => {
    for (let width = 8; width <= 30; width += 1)
      for (const line of set(stress, width).texts) {
        expect(line).not.toMatch(/(^|[^—])—$|^—([^—]|$)/u);
        expect(line).not.toMatch(/(^|[^…])…$|^…([^…]|$)/u);
      }
  });

  it('—— is one stroke of two em', () => {
    const [a, b] = measure([{ text: '——' }], look, fonts, new Set());
    expect([a?.advance, b?.advance]).toEqual([10, 10]);
    expect(a?.stretch).toBeGreaterThan(1);
  });
});

describe('long words', () => {
  const number = '330099198503121010';

  it('an identity number goes to the next line whole when the gap is small', () => {
    const { texts } = set(`申请人的证件号码为${number}`, 12);
    expect(texts).toContain(number);
  });

  it('else it is cut after the birthday or the place, never elsewhere', () => {
    for (let lead = 0; lead < 24; lead += 1) {
      const { texts } = set(`${'字'.repeat(lead)}${number}，核对无误后签名`, 24);
      const cut = texts.find((text) => /\d$/.test(text) && !text.endsWith(number));
      if (cut) expect([number.slice(0, 14), number.slice(0, 6)]).toContain(/\d+$/.exec(cut)?.[0]);
    }
  });

  it('a sum and its 元 stay together', () => {
    for (let width = 9; width <= 30; width += 1)
      expect(set(stress, width).texts.join('\n')).not.toMatch(/\d\n[元年月日]/u);
  });

  it('a word longer than the line is cut and nothing is lost', () => {
    const word = 'Wirtschaftsprüfungsgesellschaft'.repeat(4);
    const { texts, lines } = set(`名称${word}完`, 10);
    expect(texts.join('')).toBe(`名称${word}完`);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(100.02);
  });

  it('the last line does not hold one character alone', () => {
    for (let count = 20; count < 60; count += 1) {
      const { texts } = set(`${'协商一致同意调解'.repeat(8).slice(0, count)}。`, 20);
      if (texts.length > 1) expect([...(texts.at(-1) ?? '')].length).toBeGreaterThan(2);
    }
  });
});
