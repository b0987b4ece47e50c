import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../shared/documents/block.ts';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { sampleFacts } from '../../../shared/samples/for-document.ts';
import { bundledFonts } from './paper-fixtures.ts';

const text = (words: string): Inline => [{ text: words }];

describe('a paper as plain text', () => {
  it('paragraphs are lines, rows have tabs, blanks are underlined', () => {
    const blocks: Block[] = [
      { kind: 'title', lead: text('和解台'), text: text('调解协议书') },
      { kind: 'number', text: text('〔2026〕1号'), align: 'right' },
      { kind: 'space', lines: 2 },
      { kind: 'paragraph', text: [{ text: '甲方：', bold: true }, { text: '王明' }, { blank: 3 }] },
      { kind: 'clauses', items: [{ number: '（一）', text: text('支付工资') }] },
      {
        kind: 'table',
        columns: [{ width: 1 }, { width: 1 }],
        head: [text('项目'), text('金额')],
        rows: [[text('工资\n加班费'), text('1,000')]],
        foot: [{ text: text('合计'), span: 2 }],
      },
      {
        kind: 'form',
        rows: [
          {
            cells: [
              { text: text('电话'), width: 1 },
              { text: text('1'), width: 2 },
            ],
          },
        ],
      },
      { kind: 'dialogue', turns: [{ speaker: '调解员', text: text('请说') }] },
      {
        kind: 'signature',
        columns: [[{ label: '签名：', rule: true }], [{ label: '日期：', rule: true, value: '11月' }]],
      },
      { kind: 'seal', lines: ['调解委员会', '2026年11月21日'], note: '（盖章）' },
    ];
    expect(plainText(blocks)).toBe(
      [
        '和解台',
        '调解协议书',
        '〔2026〕1号',
        '甲方：王明______',
        '（一）支付工资',
        '项目\t金额',
        '工资 加班费\t1,000',
        '合计',
        '电话\t1',
        '调解员：请说',
        '',
        '签名：____________',
        '',
        '日期：11月',
        '',
        '调解委员会',
        '2026年11月21日',
        '（盖章）',
      ].join('\n'),
    );
  });

  // The pages are drawn by other code: what they show must all be in the text, letter for letter.
  it.each(catalogue.map(({ id }) => id))('%s: says every character its pages show', (id) => {
    const template = catalogue.find((one) => one.id === id);
    if (!template) throw new Error(id);
    const facts = sampleFacts(id);
    const copied = countOf(plainText(fill(template, facts)));
    const { pages } = layoutDocument({ ...template, sheet: 'brief', onePage: 1 }, facts, bundledFonts());
    const feet = fill(template, facts).flatMap((block) => (block.kind === 'page-rule' ? [block.foot] : []));
    const footChars = feet
      .flatMap((foot) => foot ?? [])
      .map((span) => ('text' in span ? span.text : ''))
      .join('');
    for (const [char, count] of countOf(pages.map(textOf).join(''))) {
      // Heads of tables repeat on each page, the line at the foot is of the page and not of the text.
      if (footChars.includes(char)) continue;
      expect(copied.get(char) ?? 0, `${char} in ${id}`).toBeGreaterThan(0);
      if (pages.length === 1) expect(copied.get(char), `${char} in ${id}`).toBe(count);
    }
  });
});

function countOf(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of words.replace(/[\s_]/gu, '')) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}
