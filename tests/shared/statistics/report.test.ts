import { describe, expect, it } from 'vitest';
import { templateOf } from '../../../shared/documents/catalogue.ts';
import { reportFacts } from '../../../shared/documents/facts-of-report.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';
import { checksOf } from '../../../shared/statistics/checks.ts';
import {
  readStatisticsFile,
  type StatisticsFile,
  statisticsFile,
} from '../../../shared/statistics/exchange.ts';
import { figureOf, figuresOf } from '../../../shared/statistics/figures.ts';
import { noFilter } from '../../../shared/statistics/filter.ts';
import { indicatorOf } from '../../../shared/statistics/indicators/indicators.ts';
import { nationalTable } from '../../../shared/statistics/national-table.ts';
import { kindOf, periodBefore, periodName, periodOf } from '../../../shared/statistics/period.ts';
import { correctionsOf, figureText, reportOf } from '../../../shared/statistics/report.ts';
import { fitsIn, rollUp } from '../../../shared/statistics/roll-up.ts';
import { nationalCsv, rolledCsv, statisticsCsv } from '../../../shared/statistics/table-csv.ts';
import type { Counts } from '../../../shared/statistics/tally.ts';
import { countsOf, edge, oneCase, oneLead, quarter, succeeded } from './facts.ts';

const names = { areas: new Map([['a1', '城东片区']]), people: new Map([['wang', '王调解员']]) };
const { last } = edge;
const text = (id: string, sums: Parameters<typeof figureOf>[1]) => {
  const one = indicatorOf(id);
  return one ? figureText(one, figureOf(one, sums)) : null;
};

const office = (successes: number, failures: number): Counts =>
  countsOf({
    cases: [
      ...Array.from({ length: successes }, (_, i) => succeeded(last, { areaId: 'a1', workers: [`w${i}`] })),
      ...Array.from({ length: failures }, () => oneCase({ closedOn: last, outcome: 'failed-other' })),
    ],
    leads: [oneLead({ areaId: 'a1' })],
  });

const fileOf = (id: string, counts: Counts, patch: Partial<StatisticsFile> = {}): StatisticsFile => ({
  ...statisticsFile({
    office: { id, name: `${id}街道`, region: 'NB' },
    period: quarter,
    madeOn: day('2027-01-03'),
    frozen: false,
    includes: [],
    totals: counts.totals,
    spread: counts.spread,
    names,
  }),
  ...patch,
});

describe('periods', () => {
  it.each([
    ['month', '2026-02-10', '2026-02-01', '2026-02-28', '2026年2月'],
    ['quarter', '2026-11-21', '2026-10-01', '2026-12-31', '2026年第四季度'],
    ['half', '2026-06-30', '2026-01-01', '2026-06-30', '2026年上半年'],
    ['year', '2024-02-29', '2024-01-01', '2024-12-31', '2024年'],
  ] as const)('a %s', (kind, on, from, to, zh) => {
    const period = periodOf(kind, day(on));
    expect(period).toEqual({ from, to });
    expect([kindOf(period), periodName(period).zh]).toEqual([kind, zh]);
  });

  it('the one before is of the same kind, or as long', () => {
    expect(periodBefore(periodOf('quarter', day('2026-02-01')))).toEqual({
      from: '2025-10-01',
      to: '2025-12-31',
    });
    expect(periodBefore(periodOf('month', day('2026-03-31')))).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(periodBefore({ from: day('2026-03-05'), to: day('2026-03-14') })).toEqual({
      from: '2026-02-23',
      to: '2026-03-04',
    });
  });
});

describe('the printed report', () => {
  const report = reportOf({
    counts: office(6, 1),
    period: quarter,
    names,
    scope: '本组织',
    remarks: ['一'],
    preparedBy: '赵敏',
    approvedBy: '周岚',
  });

  it('has every fact its paper needs', () => {
    const template = templateOf('statistics-report');
    const facts = reportFacts(report, sampleCase.office, { today: day('2027-01-05') });
    expect(template && missingFacts(template, facts)).toEqual([]);
    const rows = facts['report.results'] as { id: string; zh: string; value: string }[];
    expect(rows.find((row) => row.zh === '调解成功率')).toMatchObject({ id: 'S18', value: '85.7%' });
    expect(rows.find((row) => row.zh === '其中：自行和解')?.id).toBe('S17');
    const spread = facts['report.distribution'] as { zh: string; value: string }[];
    expect(spread.find((row) => row.zh === '城东片区')?.value).toBe('6');
  });

  it('says — where there is nothing to divide by', () => {
    const facts = reportFacts(report, sampleCase.office, { today: day('2027-01-05') });
    const rows = facts['report.performance'] as { zh: string; value: string }[];
    expect(rows.find((row) => row.zh === '履行率')?.value).toBe('—');
  });
});

describe('corrections', () => {
  it('name what changed after the report was frozen, and nothing else', () => {
    const before = figuresOf(office(6, 1).totals);
    const after = figuresOf(office(6, 2).totals);
    expect(correctionsOf({ period: quarter, figures: before }, before)).toEqual([]);
    const found = correctionsOf({ period: quarter, figures: before }, after);
    expect(found).toContain('上期（2026年第四季度）S16调解不成数报出为1，更正为2');
    expect(found).toContain('上期（2026年第四季度）S18调解成功率报出为85.7%（6/7），更正为75.0%（6/8）');
    expect(found.some((line) => line.includes('S14'))).toBe(false);
    expect(found.some((line) => line.includes('S51'))).toBe(false);
  });
});

describe('offices added up', () => {
  it('adds numerators and denominators, and never averages percentages', () => {
    const small = fileOf('小', office(1, 0));
    const large = fileOf('大', office(30, 30));
    const sum = rollUp([small, large]);
    expect([text('S18', small.sums), text('S18', large.sums)]).toEqual(['100.0%', '50.0%']);
    // The mean of the two would be 75 %.
    expect(text('S18', sum.totals)).toBe('50.8%');
    expect(text('S11', sum.totals)).toBe('61');
    expect(text('S22.1', sum.totals)).toBe('—');
    expect(sum.spread.area).toEqual({ '~城东片区': 31, '': 30 });
  });

  it('one office rolled up is itself', () => {
    const { totals } = office(3, 2);
    expect(rollUp([fileOf('一', office(3, 2))]).totals).toEqual(totals);
  });

  it('what one office does not have is not nought', () => {
    const lacking = fileOf('缺', countsOf({ filter: { ...noFilter, category: 'wage-arrears' } }));
    const sum = rollUp([fileOf('全', office(1, 1)), lacking]);
    expect(sum.totals.leads).toBeNull();
    expect(text('S01', sum.totals)).toBe('—');
    expect(text('S03', sum.totals)).toBe('—');
  });
});

describe('files of other offices', () => {
  const good = fileOf('东', office(1, 1));
  const read = (value: unknown) =>
    readStatisticsFile(typeof value === 'string' ? value : JSON.stringify(value));
  const failure = (value: unknown) => {
    const result = read(value);
    return result.ok ? null : result.failure;
  };

  it('comes back as it was written, also with a byte order mark', () => {
    const result = read(`\uFEFF${JSON.stringify(good)}`);
    expect(result.ok && result.value).toEqual(good);
  });

  it('holds no name of a party and no id of a case', () => {
    expect(JSON.stringify(good)).not.toMatch(/"(case-\d+|worker-\d+|w0)"/);
  });

  it.each([
    ['no JSON', 'hello', { kind: 'not-a-file' }],
    ['another file', { format: 'hejie-case' }, { kind: 'not-a-file' }],
    ['nothing', 'null', { kind: 'not-a-file' }],
    ['a newer version', { ...good, version: 2 }, { kind: 'newer', version: 2 }],
    [
      'a fraction',
      { ...good, sums: { ...good.sums, closed: 1.5 } },
      { kind: 'broken', field: 'sums.closed' },
    ],
    [
      'a negative number',
      { ...good, sums: { ...good.sums, closed: -1 } },
      { kind: 'broken', field: 'sums.closed' },
    ],
    ['no day', { ...good, to: '2026-13-01' }, { kind: 'broken', field: 'to' }],
    ['days the wrong way round', { ...good, from: good.to, to: good.from }, { kind: 'backwards' }],
  ])('%s', (_, value, expected) => {
    expect(failure(value)).toEqual(expected);
  });

  it('a figure that is missing', () => {
    const { closed: _closed, ...sums } = good.sums;
    expect(failure({ ...good, sums })).toEqual({ kind: 'lacking', fields: ['closed'] });
  });

  it('another period, and the same office twice, also inside a file of its own', () => {
    const other = { ...good, to: day('2026-12-30') };
    expect(fitsIn(other, quarter, [])).toMatchObject({ failure: { kind: 'other-period', to: '2026-12-30' } });
    expect(fitsIn(good, quarter, [good])).toMatchObject({ failure: { kind: 'twice', office: '东街道' } });
    const county = fileOf('县', office(1, 0), { includes: [good.office] });
    expect(fitsIn(good, quarter, [county])).toMatchObject({ failure: { kind: 'twice', office: '东街道' } });
    expect(fitsIn(good, quarter, [fileOf('西', office(1, 0))]).ok).toBe(true);
  });
});

describe('spreadsheets', () => {
  const counts = office(6, 1);
  const csv = statisticsCsv({
    office: '=示例,街道',
    scope: '本组织',
    period: quarter,
    counts,
    figures: figuresOf(counts.totals),
    before: [],
    checks: checksOf(counts),
    names,
  });

  it('opens right in a spreadsheet: byte order mark, CRLF, no formula, numbers one can reckon with', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(`"'=示例,街道"`);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
    expect(csv).toContain('调解结果和办理时效,S18,调解成功率,85.71,%,6,7,,');
    expect(csv).toContain('城东片区,6');
    expect(csv).toContain('王调解员,');
  });

  it('the national table keeps its headings and adds up', () => {
    const lines = nationalTable(counts);
    const value = (zh: string) => lines.find((line) => line.zh === zh)?.value;
    expect(value('劳动报酬')).toBe(7);
    expect(['调解', '撤回、自行和解', '调解不成', '其他方式'].map(value)).toEqual([6, 0, 1, 0]);
    expect((value('达成全部协议') ?? 0) + (value('达成部分协议') ?? 0) + (value('未达成协议') ?? 0)).toBe(7);
    expect(nationalCsv('示例', quarter, lines)).toContain('　其中：集体劳动争议案件数,0');
  });

  it('offices side by side', () => {
    const table = rolledCsv(quarter, [fileOf('东', office(1, 0)), fileOf('西', office(1, 1))]);
    expect(table).toContain('调解结果和办理时效,S18,调解成功率,%,66.67,2,3,100.00,50.00');
  });
});

describe('sums of money', () => {
  it('read as yuan', () => {
    const { totals } = countsOf({ cases: [oneCase({ claimedFen: fen(12_345_678) })] });
    expect(text('S27', totals)).toBe('123,456.78');
  });
});
