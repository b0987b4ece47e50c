import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fromCsv, planImport, readRows, toCsv } from '../../../shared/owed/regional/exchange.ts';
import { dueFigures, lastKnown, yearlyKeys } from '../../../shared/owed/regional/freshness.ts';
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
  it('new, same, different and verified rows are told apart; nothing is overwritten', () => {
    const changed = { ...odd, value: { kind: 'fen' as const, fen: 1 } };
    const plan = (own: RegionalParameter) => planImport([own], [changed, rows[0] as RegionalParameter]);
    expect(plan(odd)).toMatchObject({
      fresh: [{ id: rows[0]?.id }],
      different: [{ own: odd, theirs: changed }],
      kept: [],
    });
    expect(plan({ ...odd, verifiedBy: '张三' })).toMatchObject({
      different: [],
      kept: [{ theirs: changed }],
    });
    expect(planImport(rows, rows)).toMatchObject({ fresh: [], different: [], same: { length: rows.length } });
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
