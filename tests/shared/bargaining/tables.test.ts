import { describe, expect, it } from 'vitest';
import { blankTableBody } from '../../../shared/bargaining/blank.ts';
import type { RoundTable } from '../../../shared/bargaining/records/table.ts';
import { readCell, showCell } from '../../../shared/bargaining/tables/column.ts';
import { tableColumns, tableRowLimit } from '../../../shared/bargaining/tables/columns.ts';
import { tableCsv } from '../../../shared/bargaining/tables/csv.ts';
import { tableFindings } from '../../../shared/bargaining/tables/findings.ts';
import { pastedTableRows, readPastedTable } from '../../../shared/bargaining/tables/paste.ts';
import { blankRow, cellOf, withCell } from '../../../shared/bargaining/tables/rows.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { cellsOf } from '../../../shared/mediation/paste-table.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';
import { recordTypes } from '../../../shared/schema/record-types.ts';

const kinds = ['posts', 'prices', 'skills'] as const;
const read = (kind: (typeof kinds)[number], text: string) =>
  pastedTableRows(kind, readPastedTable(kind, text));
const columnOf = (kind: (typeof kinds)[number], name: string) => {
  const found = tableColumns[kind].find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('columns of 附表', () => {
  it.each(kinds)('%s: every column finds itself by its own heading, in both languages', (kind) => {
    for (const lang of ['zh', 'en'] as const) {
      const head = tableColumns[kind].map((one) => one[lang]).join('\t');
      expect(readPastedTable(kind, `${head}\n`).columns).toEqual(tableColumns[kind].map((one) => one.name));
    }
  });

  it.each(kinds)('%s: a blank row is a row of the record', (kind) => {
    const body = { ...blankTableBody(), [kind]: [blankRow(kind)] };
    expect(recordTypes.roundTables.row.shape.body.safeParse(body).error).toBeUndefined();
  });

  it.each([
    ['prices', 'price', '0.035', 350],
    ['prices', 'price', '面议', undefined],
    ['prices', 'standardCentiMinutes', '1.25', 125],
    ['prices', 'quotaPer8h', '1,200', 1200],
    ['prices', 'quotaPer8h', '十二', undefined],
    ['prices', 'attainment', '92.5%', 9250],
    ['prices', 'from', '2026年7月1日', '2026-07-01'],
    ['prices', 'from', '2026-02-30', undefined],
    ['skills', 'kind', '一次性', 'one-off'],
    ['skills', 'family', '学历提升类', 'education'],
    ['skills', 'amountFen', '1,000元', 100_000],
    ['skills', 'amountFen', '-5', undefined],
    ['posts', 'frontline', '是', true],
    ['posts', 'frontline', '', false],
    ['posts', 'headcount', '', null],
  ] as const)('%s.%s reads “%s” as %s and shows what it reads back', (kind, name, text, value) => {
    const column = columnOf(kind, name);
    const got = readCell(column, text);
    expect('unread' in got ? undefined : got.value).toBe(value);
    if (!('unread' in got)) expect(readCell(column, showCell(column, got.value))).toEqual(got);
  });
});

describe('a pasted 附表', () => {
  it('reads prices below a fen and leaves out rows without one', () => {
    const rows = read(
      'prices',
      '编码\t工种\t工序\t计价单位\t单价（元）\t上期单价\t8小时定额\nP1\t缝纫工\t上领\t件\t0.35\t0.3333\t420\nP1\t缝纫工\t上袖\t件\t面议\t\t',
    );
    expect(rows[0]).toMatchObject({
      left: false,
      problems: [],
      row: { code: 'P1', process: '上领', unit: '件', price: 3500, previousPrice: 3333, quotaPer8h: 420 },
    });
    expect(rows[1]?.left).toBe(true);
    expect(rows[1]?.problems.map((one) => one.code)).toEqual(['unread', 'repeated-code']);
  });

  it('reads skill levels with their own headings, and without any in the usual order', () => {
    const [first] = read('skills', '技能等级\t津贴（元/月）\t人数\n高级工\t300\t12');
    expect(first?.row).toMatchObject({
      label: '高级工',
      amountFen: 30_000,
      headcount: 12,
      kind: 'monthly-allowance',
    });
    const [bare] = read('skills', '技师\t500\t4');
    expect(bare?.row).toMatchObject({ label: '技师', amountFen: 50_000, headcount: 4 });
  });

  it('takes five hundred rows with those the table has, and says which are too many', () => {
    const text = Array.from({ length: 3 }, (_, n) => `P${n}\t工种\t工序\t规格\t件\t1.5`).join('\n');
    const rows = pastedTableRows('prices', readPastedTable('prices', text), tableRowLimit - 2);
    expect(rows.map((one) => one.left)).toEqual([false, false, true]);
  });

  it.each(kinds)('%s: what 导出 writes is read back the same', (kind) => {
    const row = tableColumns[kind].reduce((sofar, column) => {
      const sample = {
        text: '=甲"，乙',
        whole: 7,
        yuan: 123_456,
        price: 350,
        minutes: 125,
        percent: 9250,
        day: '2026-07-01',
        check: true,
        choice: Object.keys(column.terms ?? {}).at(-1),
      }[column.kind];
      return withCell(kind, sofar, column, sample);
    }, blankRow(kind));
    const csv = tableCsv(kind, [row]);
    const [back] = read(kind, csv);
    expect(back?.problems).toEqual([]);
    // A cell that looks like a formula keeps the quote mark that disarms it.
    const expected = tableColumns[kind].map((one) => (one.kind === 'text' ? '\'=甲"，乙' : cellOf(row, one)));
    expect(tableColumns[kind].map((one) => cellOf(back?.row ?? {}, one))).toEqual(expected);
    expect(cellsOf(csv)).toHaveLength(2);
  });
});

describe('overtime prices of a row', () => {
  const column = columnOf('prices', 'overtime.restDay');
  const priced = withCell('prices', blankRow('prices'), columnOf('prices', 'price'), 1000);
  it('the first one brings the multiples for the others; emptying one takes all away', () => {
    const given = withCell('prices', priced, column, 2500);
    expect(given.overtime).toEqual({ workday: 1500, restDay: 2500, holiday: 3000 });
    expect(withCell('prices', given, column, null).overtime).toBeNull();
  });
});

describe('checks beside the rows', () => {
  const table = (kind: (typeof kinds)[number]): Pick<RoundTable, 'kind' | 'body'> => ({
    kind,
    body: blankTableBody() as RoundTable['body'],
  });
  it('names the row below the minimum wage by its place', () => {
    const line = (price: number, quotaPer8h: number) => ({
      ...blankRow('prices'),
      jobType: '钳工',
      price,
      quotaPer8h,
    });
    const found = tableFindings(
      sampleWageRound,
      table('prices'),
      [line(100_000, 100), line(100, 1)],
      day('2026-06-01'),
    );
    expect([...found.rows.keys()]).toEqual([1]);
    expect(found.rows.get(1)?.[0]?.zh).toContain('低于最低工资');
  });
  it('a level below the one under it, at its row; missing rules at the table', () => {
    const level = (label: string, amountFen: number) => ({ ...blankRow('skills'), label, amountFen });
    const found = tableFindings(
      sampleWageRound,
      table('skills'),
      [level('高级工', 300), level('技师', 200)],
      day('2026-06-01'),
    );
    expect([...found.rows.keys()]).toEqual([1]);
    expect(found.whole.map((one) => one.severity)).toEqual(['warning', 'warning']);
  });
});
