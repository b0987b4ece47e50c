import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fromCsv, readRows, toCsv } from '../../../shared/owed/regional/exchange.ts';
import { dueFigures, lastKnown, yearlyKeys } from '../../../shared/owed/regional/freshness.ts';
import { importSteps, readFigureFile } from '../../../shared/owed/regional/import-plan.ts';
import type { RegionalParameter } from '../../../shared/owed/regional/record.ts';
import { zhejiangRows as rows } from '../../../shared/owed/regional/zhejiang.ts';

const odd: RegionalParameter = {
  id: 'own-1',
  key: 'cityAvgMonthlyWage',
  regionCode: '330100',
  value: { kind: 'fen', fen: 900_000 },
  period: 'month',
  statisticalYear: 2024,
  effectiveFrom: day('2025-07-01'),
  effectiveTo: null,
  title: '=含"引号"，\n换行',
  documentNo: null,
  issuer: '杭州市统计局, 示例',
  sourceNote: '',
  confidence: 'read',
};

describe('地区参数: export and import', () => {
  it('JSON and CSV come back as they went', () => {
    const table = [...rows, odd];
    expect(readRows(JSON.parse(JSON.stringify(table)))).toEqual({ ok: true, value: table });
    expect(fromCsv(toCsv(table))).toEqual({ ok: true, value: table });
    expect(fromCsv(toCsv([]))).toEqual({ ok: true, value: [] });
  });
  it('no cell is a formula', () => {
    expect(toCsv([odd])).toContain(`"'=含`);
  });
  it.each([
    ['not a list', {}, 0, 'rows'],
    ['an unknown key', [rows[0], { ...odd, key: 'nope' }], 2, 'key'],
    ['a date that does not exist', [{ ...odd, effectiveFrom: '2025-02-30' }], 1, 'effectiveFrom'],
  ])('%s is refused with its place', (_, raw, row, key) => {
    expect(readRows(raw)).toEqual({ ok: false, failure: { kind: 'exchange', row, key } });
  });
  it('other columns or a broken value are refused', () => {
    expect(fromCsv('a,b\r\n1,2\r\n')).toMatchObject({ ok: false, failure: { row: 0, key: 'columns' } });
    expect(fromCsv(toCsv([odd]).replace('""fen"":900000', '""fen"":x'))).toMatchObject({
      ok: false,
      failure: { row: 1, key: 'value' },
    });
  });
  it('what a spreadsheet or a person changes in the file is understood', () => {
    const line = toCsv([odd])
      .replace('2025-07-01', '2025/7/1')
      .replace('own-1,', ',')
      .replace('"{""kind"":""fen"",""fen"":900000}"', '"9,000.5"');
    expect(fromCsv(line)).toMatchObject({
      ok: true,
      value: [{ id: 'line-1', effectiveFrom: '2025-07-01', value: { kind: 'fen', fen: 900_050 } }],
    });
  });
  it('every bad row is told, the good ones are kept', () => {
    const file = [{ ...odd, period: 'week' }, odd, { ...odd, extra: 1 }];
    expect(readFigureFile(JSON.stringify(file))).toEqual({
      rows: [odd],
      failures: [
        { kind: 'exchange', row: 1, key: 'period' },
        { kind: 'exchange', row: 3, key: 'extra' },
      ],
    });
    expect(readFigureFile('[{').failures).toEqual([{ kind: 'exchange', row: 0, key: 'json' }]);
    expect(readFigureFile(`${toCsv([odd, odd]).replace('330100', '33')}\r\n,,\r\n`)).toMatchObject({
      rows: [odd],
      failures: [{ row: 1, key: 'regionCode' }],
    });
  });
});

describe('地区参数: what an import would do', () => {
  const theirs = { ...odd, value: { kind: 'fen' as const, fen: 1 } };
  const kinds = (own: readonly RegionalParameter[], incoming: readonly RegionalParameter[]) =>
    importSteps(own, incoming).map((step) => [step.kind, step.own?.id ?? null]);
  it.each([
    ['a figure nobody has', [], [theirs], ['fresh', null]],
    ['the same row', [odd], [{ ...odd, verifiedBy: '甲' }], ['same', 'own-1']],
    ['another value', [odd], [theirs], ['different', 'own-1']],
    ['another value against a verified row', [{ ...odd, verifiedBy: '乙' }], [theirs], ['kept', 'own-1']],
    ['a row of another id for the same days', [odd], [{ ...theirs, id: 'b' }], ['different', 'own-1']],
    ['a row of another id that says the same', [odd], [{ ...odd, id: 'b' }], ['same', 'own-1']],
    ['a later row', [odd], [{ ...theirs, id: 'b', effectiveFrom: day('2026-07-01') }], ['fresh', null]],
    ['a row that was corrected here', [{ ...odd, supersededBy: 'c' }], [theirs], ['same', 'own-1']],
  ])('%s', (_, own, incoming, expected) => {
    expect(kinds(own, incoming)).toEqual([expected]);
  });
  it('the built-in rows against themselves', () => {
    expect(new Set(kinds(rows, rows).map(([kind]) => kind))).toEqual(new Set(['same']));
  });
});

describe('地区参数: what to look for', () => {
  it.each([
    ['2026-12-31', undefined],
    ['2027-01-01', 'older-than-its-year'],
  ])('the minimum wage of 2026 on %s', (today, state) => {
    expect(dueFigures(rows, '330106', day(today)).find((one) => one.key === 'minWageMonthly')?.state).toBe(
      state,
    );
  });
  it('what was never entered is missing', () => {
    const due = dueFigures(rows, '110000', day('2026-11-21'));
    expect(due.map((one) => one.key)).toEqual(yearlyKeys);
    expect(due.every((one) => one.state === 'missing' && one.since === null)).toBe(true);
  });
  it('the last known figure is offered only when asked for', () => {
    expect(lastKnown(rows, 'socialInsuranceBaseFloor', '330106', day('2026-11-21'))?.effectiveFrom).toBe(
      '2025-01-01',
    );
    expect(lastKnown(rows, 'socialInsuranceBaseFloor', '330106', day('2024-12-31'))).toBeNull();
  });
});
