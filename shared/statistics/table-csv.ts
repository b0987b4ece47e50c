import { reportSections } from '../documents/report-sections.ts';
import { csvOf } from '../kernel/csv.ts';
import type { Fen } from '../kernel/money.ts';
import type { Check } from './checks.ts';
import type { StatisticsFile } from './exchange.ts';
import { type Figure, figureOf } from './figures.ts';
import { indicatorOf, indicators } from './indicators/indicators.ts';
import type { NationalLine } from './national-table.ts';
import { type Period, periodName } from './period.ts';
import { figureText } from './report.ts';
import { rollUp } from './roll-up.ts';
import { type GroupedBy, type TableId, tables } from './tables.ts';
import type { Counts } from './tally.ts';
import { areaWords, distributionsIn, type Names, partsOf, personWords } from './words.ts';

/** Hundredths or fen as a plain decimal a spreadsheet can reckon with. */
function plain(id: string, { numerator, hundredths }: Figure): string {
  const kind = indicatorOf(id)?.kind;
  const value = kind === 'count' ? numerator : kind === 'sum' ? numerator : hundredths;
  if (value === null) return '';
  return kind === 'count' ? String(value) : (Number(value as Fen) / 100).toFixed(2);
}

/** 统计表 as a spreadsheet: figures with their parts and rules, distributions, both tables, checks. Always Chinese. */
export function statisticsCsv(given: {
  office: string;
  scope: string;
  period: Period;
  counts: Counts;
  figures: readonly Figure[];
  before: readonly Figure[];
  checks: readonly Check[];
  names: Names;
}): string {
  const { office, scope, period, counts, figures, checks, names } = given;
  const earlier = new Map(given.before.map((one) => [one.id, one]));
  const rows: string[][] = [
    ['劳动争议调解工作统计表'],
    ['填报单位', office],
    ['统计范围', scope],
    ['统计期间', periodName(period).zh, period.from, period.to],
    [],
    ['栏目', '代码', '指标', '数值', '单位', '分子', '分母', '上期', '口径'],
    ...figures.flatMap((figure) => {
      const one = indicatorOf(figure.id);
      if (!one) return [];
      const last = earlier.get(figure.id);
      return [
        [
          reportSections[one.section],
          one.id,
          one.zh,
          plain(one.id, figure),
          one.unit.zh,
          part(figure.denominator === null ? null : figure.numerator),
          part(figure.denominator),
          last ? plain(one.id, last) : '',
          one.define.zh,
        ],
      ];
    }),
  ];
  for (const by of distributionsIn(counts.spread)) {
    rows.push([], [by.zh], ['项目', '数量']);
    for (const { zh, count } of partsOf(by, counts.spread, names)) rows.push([zh, String(count)]);
  }
  for (const id of Object.keys(tables) as TableId[])
    rows.push([], ...groupRows(id, counts.tables[id], names));
  rows.push([], ['表内核对'], ['核对关系', '计算', '结果']);
  for (const { rule, sums, holds } of checks) rows.push([rule.zh, sums, holds ? '相符' : '不符']);
  return csvOf(rows);
}

const part = (n: number | null): string => (n === null ? '' : String(n));

function groupRows(id: TableId, lines: GroupedBy, names: Names): string[][] {
  const { columns, zh } = tables[id];
  const wanted = columns.flatMap((column) => indicatorOf(column) ?? []);
  return [
    [zh],
    [id === 'area' ? '片区' : '调解员', ...wanted.map((one) => one.zh)],
    ...Object.entries(lines).map(([key, sums]) => [
      (id === 'area' ? areaWords(key, names) : personWords(key, names)).zh,
      ...wanted.map((one) => figureText(one, figureOf(one, sums))),
    ]),
  ];
}

/** The older national table as a spreadsheet. */
export const nationalCsv = (office: string, period: Period, lines: readonly NationalLine[]): string =>
  csvOf([
    ['劳动争议处理情况（历年统计表栏目）'],
    ['填报单位', office],
    ['统计期间', periodName(period).zh, period.from, period.to],
    ['指标', '数值'],
    ...lines.map(({ zh, level, value }) => [
      `${level === 1 ? '　' : ''}${zh}`,
      value === null ? '' : String(value),
    ]),
  ]);

/** Offices side by side and their sum: numerators and denominators added, rates worked out from the sums. */
export function rolledCsv(
  period: Period,
  files: readonly Pick<StatisticsFile, 'office' | 'sums' | 'spread'>[],
): string {
  const all = rollUp(files);
  return csvOf([
    ['劳动争议调解工作统计汇总'],
    ['统计期间', periodName(period).zh, period.from, period.to],
    [],
    [
      '栏目',
      '代码',
      '指标',
      '单位',
      '合计',
      '合计分子',
      '合计分母',
      ...files.map(({ office }) => office.name),
    ],
    ...indicators.map((one) => {
      const total = figureOf(one, all.totals);
      return [
        reportSections[one.section],
        one.id,
        one.zh,
        one.unit.zh,
        plain(one.id, total),
        part(total.denominator === null ? null : total.numerator),
        part(total.denominator),
        ...files.map(({ sums }) => plain(one.id, figureOf(one, sums))),
      ];
    }),
  ]);
}
