import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { plainContext } from '../../../shared/owed/command.ts';
import { addRow, oddities } from '../../../shared/owed/regional/edit.ts';
import { fillRegional } from '../../../shared/owed/regional/fill.ts';
import { lookUp, widerPlaces } from '../../../shared/owed/regional/look-up.ts';
import { RegionalParameter } from '../../../shared/owed/regional/record.ts';
import { zhejiangRows as rows } from '../../../shared/owed/regional/zhejiang.ts';

const fenOf = (row: RegionalParameter | null) => (row?.value.kind === 'fen' ? row.value.fen : null);
const minimum = (code: string, on: string, tier?: number) =>
  fenOf(lookUp(rows, 'minWageMonthly', code, day(on), tier));

describe('地区参数: the built-in rows', () => {
  it('are valid, have distinct ids and a source, and are marked', () => {
    for (const row of rows) expect(RegionalParameter.parse(row)).toEqual(row);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const row of rows) expect(row.sourceNote).toContain(row.confidence === 'read' ? '原文' : '待');
  });
  it('hold nothing that was not sourced', () => {
    const keys = new Set(rows.map((row) => row.key));
    for (const key of [
      'cityAvgMonthlyWage',
      'provinceAvgMonthlyWage',
      'provinceAvgAnnualWage',
      'coordinationAreaAvgWage',
      'nationalUrbanDisposableIncome',
      'unemploymentBenefitMonthly',
    ] as const) {
      expect(keys.has(key)).toBe(false);
    }
    expect(rows.every((row) => row.regionCode.startsWith('33'))).toBe(true);
  });
});

describe('地区参数: which row rules', () => {
  it('places from near to wide', () => {
    expect(widerPlaces('330106')).toEqual(['330106', '330100', '330000', '000000']);
    expect(widerPlaces('330000')).toEqual(['330000', '000000']);
  });
  it.each<[string, string, number | null, string]>([
    ['330106', '2025-12-31', null, 'the tiers of one notice are not carried to another'],
    ['330106', '2026-01-01', 266_000, 'urban Hangzhou'],
    ['330100', '2026-01-01', 266_000, 'Hangzhou'],
    ['330122', '2026-01-01', null, 'a county stands in the notice only'],
    ['330182', '2026-01-01', null, 'a county-level city too'],
    ['330402', '2026-01-01', 243_000, 'urban Jiaxing'],
    ['330802', '2026-01-01', 218_000, 'urban Quzhou'],
    ['330000', '2026-01-01', null, 'the province has no tier of its own'],
    ['320500', '2026-01-01', null, 'another province'],
  ])('%s on %s: %s (%s)', (code, on, expected) => {
    expect(minimum(code, on)).toBe(expected);
  });
  it.each([
    ['2023-12-31', null],
    ['2024-01-01', 249_000],
    ['2025-12-31', 249_000],
    ['2026-01-01', 266_000],
  ])('the first tier on %s when the tier is named', (on, expected) => {
    expect(minimum('330122', on, 1)).toBe(expected);
  });
});

describe('地区参数: entering rows', () => {
  const entered = (from: string, value: number, to: string | null = null): RegionalParameter => ({
    id: `own-${from}`,
    key: 'cityAvgMonthlyWage',
    regionCode: '330100',
    value: { kind: 'fen', fen: value },
    period: 'month',
    effectiveFrom: day(from),
    effectiveTo: to === null ? null : day(to),
    title: '示例',
    documentNo: null,
    issuer: null,
    sourceNote: '示例',
    confidence: 'read',
  });
  it('a later row closes the earlier one the day before', () => {
    const first = addRow(rows, entered('2024-07-01', 900_000));
    const second = first.ok ? addRow(first.value, entered('2025-07-01', 950_000)) : first;
    if (!second.ok) throw new Error('overlap');
    const at = (on: string) => fenOf(lookUp(second.value, 'cityAvgMonthlyWage', '330100', day(on)));
    expect([at('2024-06-30'), at('2024-07-01'), at('2025-06-30'), at('2025-07-01')]).toEqual([
      null,
      900_000,
      900_000,
      950_000,
    ]);
    expect(second.value.find((row) => row.id === 'own-2024-07-01')?.effectiveTo).toBe('2025-06-30');
  });
  it('a row of a district’s city does not stand in where the key does not inherit', () => {
    const added = addRow(rows, entered('2024-07-01', 900_000));
    expect(added.ok && lookUp(added.value, 'cityAvgMonthlyWage', '330106', day('2025-01-01'))).toBeNull();
  });
  it('an overlap is refused and shows the other row', () => {
    const first = addRow(rows, entered('2024-07-01', 900_000, '2025-06-30'));
    const second = first.ok ? addRow(first.value, entered('2025-06-30', 950_000)) : first;
    expect(second).toMatchObject({ ok: false, failure: { kind: 'overlap', with: { id: 'own-2024-07-01' } } });
    expect(first.ok && addRow(first.value, entered('2025-07-01', 950_000)).ok).toBe(true);
  });
  it('odd values are said, not refused', () => {
    const first = addRow(rows, entered('2024-07-01', 900_000));
    if (!first.ok) throw new Error('overlap');
    expect(oddities(first.value, entered('2025-07-01', 1_080_000))).toEqual([]);
    expect(oddities(first.value, entered('2025-07-01', 1_080_001))).toHaveLength(1);
    for (const row of rows.filter((one) => one.key === 'minWageHourly'))
      expect(oddities(rows, row)).toEqual([]);
  });
});

describe('地区参数: filling inputs', () => {
  const award = { items: [{ name: 'x', kind: 'pay', fen: 3_192_000 }] };
  it('an empty input is filled with the row, which the result names', () => {
    const { inputs, filledFrom } = fillRegional(
      calculators.final_award_check,
      award,
      { regionCode: '330106', on: day('2026-03-01') },
      rows,
    );
    const result = calculators.final_award_check.run(inputs, { ...plainContext, filledFrom });
    expect(result).toMatchObject({
      ok: true,
      value: {
        keys: { thresholdFen: 3_192_000, final: [true] },
        parametersUsed: [
          {
            key: 'minWageMonthly',
            region: '330000',
            value: 266_000,
            effectiveFrom: '2026-01-01',
            confidence: 'recalled',
          },
        ],
      },
    });
  });
  it('what a person typed stays; without a row the input stays empty', () => {
    const place = { regionCode: '330106', on: day('2026-03-01') };
    expect(
      fillRegional(calculators.final_award_check, { ...award, minWageFen: 1 }, place, rows).inputs.minWageFen,
    ).toBe(1);
    expect(
      fillRegional(calculators.final_award_check, award, { ...place, regionCode: '110000' }, rows),
    ).toEqual({ inputs: award, filledFrom: {} });
  });
  it('tables give the value of the kind of work and the months; shares become percent', () => {
    const place = { regionCode: '330106', on: day('2025-07-01') };
    const heat = { regionCode: '330106', workKind: 'indoor', year: 2025, months: [6] };
    expect(fillRegional(calculators.high_temperature, heat, place, rows).inputs).toMatchObject({
      monthlyAllowanceFen: 20_000,
      payableMonths: [6, 7, 8, 9],
    });
    expect(fillRegional(calculators.stoppage_pay, {}, place, rows).inputs).toEqual({
      afterFirstCyclePercentOfMinWage: 80,
    });
  });
  it('the advice on limitation is given on a day', () => {
    const given = {
      ground: 'R38',
      serviceStart: '2023-01-01',
      lastDayOfEmployment: '2023-12-29',
      avg12MonthGrossWageFen: 1,
    };
    const at = (asOf: string) => {
      const result = calculators.economic_compensation.run(given, { ...plainContext, asOf: day(asOf) });
      return result.ok ? result.value.limitation : null;
    };
    expect(at('2024-12-30')).toMatchObject({ status: 'open', deadline: '2024-12-30' });
    expect(at('2024-12-31')).toMatchObject({ status: 'expired' });
  });
});
