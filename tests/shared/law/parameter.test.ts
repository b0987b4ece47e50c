import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { formatBases, formatBasis } from '../../../shared/law/citation.ts';
import { findInForce, inForce, NoLawInForce, type Parameter } from '../../../shared/law/parameter.ts';
import { placesOf, type Region, regionOf, rulesIn, UnknownRegion } from '../../../shared/law/place.ts';
import { regions } from '../../../shared/law/regions.ts';
import { retirementDay } from '../../../shared/law/retirement.ts';
import { quoted, read, recalled } from '../../../shared/law/sources.ts';

const row = (from: string, where: string, value: number | null) => ({
  from: day(from),
  where,
  value,
  basis: [read('labour', '第一条')],
});
const window: Parameter<number> = {
  id: 'test.window',
  zh: '示例期限',
  en: 'Sample',
  unit: 'calendar-day',
  values: [
    row('2010-01-01', 'CN', 30),
    row('2011-01-01', 'ZJ', 12),
    row('2015-07-01', 'ZJ', 10),
    row('2020-01-01', 'NB', 8),
    row('2022-01-01', 'NB', null),
  ],
  checkedOn: day('2026-01-01'),
};

describe('参数: the value in force on a day in a place', () => {
  it.each([
    ['the day before the local rule: the national one', '2010-12-31', 'ZJ', 30, 'CN'],
    ['the first day of the local rule: the local one', '2011-01-01', 'ZJ', 12, 'ZJ'],
    ['the last day of the first local row', '2015-06-30', 'NB', 12, 'ZJ'],
    ['the first day of the second local row', '2015-07-01', 'NB', 10, 'ZJ'],
    ['the city rules over the province', '2020-01-01', 'NB', 8, 'NB'],
    ['a neighbour city keeps the province', '2020-01-01', 'HZ', 10, 'ZJ'],
    ['the last day of the city rule', '2021-12-31', 'NB', 8, 'NB'],
    ['a closed city rule gives way to the province', '2022-01-01', 'NB', 10, 'ZJ'],
    ['another province has the national value', '2022-01-01', 'JS', 30, 'CN'],
  ])('%s', (_, on, region, value, where) => {
    expect(inForce(window, day(on), region)).toMatchObject({ value, where });
  });

  it('a day no law covers is an error, not zero', () => {
    expect(() => inForce(window, day('2009-12-31'), 'NB')).toThrow(NoLawInForce);
    expect(findInForce(window, day('2009-12-31'), 'NB')).toBeNull();
  });

  it('an unknown region is an error', () => {
    expect(() => inForce(window, day('2020-01-01'), 'XX')).toThrow(UnknownRegion);
  });
});

describe('地区', () => {
  it('leads from the city to the nation', () => {
    expect(placesOf('NB').map((place) => place.zh)).toEqual(['宁波市', '浙江省', '全国']);
    expect(placesOf('CN')).toHaveLength(1);
  });

  it('knows whose law rules where', () => {
    expect(rulesIn('ZJ', 'HZ')).toBe(true);
    expect(rulesIn('HZ', 'ZJ')).toBe(false);
    expect(rulesIn('CN', 'JS')).toBe(true);
  });

  it('takes a longer register', () => {
    const more: Region[] = [
      ...regions,
      { id: 'NB-YZ', zh: '鄞州区', en: 'Yinzhou', level: 'district', parent: 'NB', gbCode: '330212' },
    ];
    expect(placesOf('NB-YZ', more).map((place) => place.id)).toEqual(['NB-YZ', 'NB', 'ZJ', 'CN']);
    expect(() => regionOf('NB-YZ')).toThrow(UnknownRegion);
  });

  it('refuses a circle of parents', () => {
    const circle: Region[] = [
      { id: 'A', zh: '甲', en: 'A', level: 'city', parent: 'B', gbCode: '' },
      { id: 'B', zh: '乙', en: 'B', level: 'province', parent: 'A', gbCode: '' },
    ];
    expect(() => placesOf('A', circle)).toThrow(UnknownRegion);
  });

  it('has unique ids and codes, and parents that exist', () => {
    expect(new Set(regions.map((one) => one.id)).size).toBe(regions.length);
    expect(new Set(regions.map((one) => one.gbCode)).size).toBe(regions.length);
    for (const { id } of regions) expect(placesOf(id).at(-1)?.id).toBe('CN');
  });
});

describe('依据', () => {
  it('marks what is recalled', () => {
    expect(formatBasis(read('mediationArbitration', '第十四条第三款'))).toBe(
      '《劳动争议调解仲裁法》第十四条第三款',
    );
    expect(formatBasis(recalled('enterpriseMediation', '第二十九条'))).toBe(
      '《企业劳动争议协商调解规定(人社部令第17号)》第二十九条（凭记忆，待核对）',
    );
    expect(formatBasis(quoted('overtimeCase', '—'))).toBe(
      '《最高法、人社部典型案例: 加班费的仲裁时效应当如何认定》',
    );
    expect(formatBasis({ law: '调解工作惯例', article: '—', confidence: 'practice' })).toBe(
      '调解工作惯例（惯例）',
    );
    const twice = read('civilCode', '第二百零三条');
    expect(formatBases([twice, twice])).toBe('《民法典·总则编》第二百零三条');
  });
});

describe('法定退休日', () => {
  it.each([
    ['a man born the month before the delay starts', '1964-12-31', 'male-60', '2024-12-31'],
    ['a man born in the first delayed month', '1965-01-15', 'male-60', '2025-02-15'],
    ['the fourth month is still one month', '1965-04-30', 'male-60', '2025-05-30'],
    ['the fifth month is two months', '1965-05-15', 'male-60', '2025-07-15'],
    ['the greatest delay', '1990-01-01', 'male-60', '2053-01-01'],
    ['a woman of 55', '1970-01-10', 'female-55', '2025-02-10'],
    ['a woman of 50', '1975-01-31', 'female-50', '2025-02-28'],
    ['a woman of 50, third month', '1975-03-10', 'female-50', '2025-05-10'],
    ['a woman of 50, greatest delay', '1995-01-01', 'female-50', '2050-01-01'],
  ] as const)('%s', (_, birth, track, expected) => {
    expect(retirementDay(day(birth), track, day('2026-11-21'))?.value).toBe(expected);
  });

  it('before 2025 nobody is delayed; before 1978 no law is known', () => {
    expect(retirementDay(day('1965-01-15'), 'male-60', day('2024-12-31'))?.value).toBe('2025-01-15');
    expect(retirementDay(day('1900-01-15'), 'male-60', day('1978-06-01'))).toBeNull();
  });
});
