import { describe, expect, it } from 'vitest';
import type { Inline, TableBlock } from '../../../shared/documents/block.ts';
import { columnWidths } from '../../../shared/documents/docx/column-widths.ts';
import { sheetOf } from '../../../shared/documents/layout/sheet.ts';

const sheet = sheetOf('record');
const text = (words: string): Inline => [{ text: words }];
const table = (rows: string[][]): TableBlock => ({
  kind: 'table',
  columns: rows[0]?.map(() => ({ width: 1 })) ?? [],
  head: rows[0]?.map(text) ?? [],
  rows: rows.slice(1).map((row) => row.map(text)),
});
/** Points for so many full-width characters in a cell. */
const wide = (em: number) => em * sheet.small.size + 2 * sheet.cell.x;
const sum = (widths: readonly number[]) => widths.reduce((all, each) => all + each, 0);

describe('columns in Word, for programs that part figures from ideographs', () => {
  const rows = [
    ['姓名', '住所'],
    ['陈建国', '海湾工业园区职工宿舍2号楼'],
  ];

  it('a column that would need a line more takes it from one with room; the table stays as wide', () => {
    const widths = [wide(9), wide(6.6)];
    const settled = columnWidths(widths, table(rows), sheet);
    expect(settled[1]).toBeGreaterThan(wide(6.9));
    expect(settled[0]).toBeGreaterThan(widths[0] === undefined ? 0 : widths[0] * 0.84);
    expect(sum(settled)).toBeCloseTo(sum(widths), 6);
  });

  it('leaves a table as it is that has enough room, or no room to give', () => {
    expect(columnWidths([wide(9), wide(20)], table(rows), sheet)).toEqual([wide(9), wide(20)]);
    const tight = [wide(3), wide(6.6)];
    expect(columnWidths(tight, table(rows), sheet)).toEqual(tight);
  });
});
