import type { ReportFigure, StatisticsReport } from '../documents/facts-of-report.ts';
import { type Fen, formatYuan } from '../kernel/money.ts';
import { checksOf } from './checks.ts';
import { type Figure, figuresOf, shownValue } from './figures.ts';
import { type Indicator, indicatorOf } from './indicators/indicators.ts';
import { kindOf, type Period, periodName } from './period.ts';
import type { Counts } from './tally.ts';
import { distributionsIn, type Names, partsOf } from './words.ts';

/** Distributions that go on paper; the others stay on the screen and in the exported table. */
const printed = ['category', 'channel', 'area', 'cause'];

/** 统计报表 of a period from its counts: every indicator, the printed distributions, the checks, what was corrected. */
export function reportOf(given: {
  counts: Counts;
  period: Period;
  names: Names;
  scope: string;
  remarks: readonly string[];
  preparedBy: string;
  approvedBy: string;
}): StatisticsReport {
  const { counts, period, names, scope, remarks, preparedBy, approvedBy } = given;
  return {
    kind: kindOf(period),
    ...period,
    scope,
    figures: [...figuresOf(counts.totals).flatMap(printedFigure), ...spreadFigures(counts, names)],
    checks: checksOf(counts).map(({ rule, sums, holds }) => ({ rule: rule.zh, sums, holds })),
    remarks: [...remarks],
    preparedBy,
    approvedBy,
  };
}

function printedFigure(figure: Figure): ReportFigure[] {
  const indicator = indicatorOf(figure.id);
  if (!indicator) return [];
  const { kind, section, zh, unit } = indicator;
  const value = shownValue(indicator, figure);
  const [no] = figure.id.split('.');
  return [
    {
      id: no ?? figure.id,
      zh,
      section,
      kind: kind === 'median' ? 'mean' : kind,
      value:
        value === null || kind === 'count' || kind === 'sum'
          ? value
          : value / (kind === 'rate' ? 10_000 : 100),
      unit: unit.zh,
      ...(figure.denominator === null
        ? {}
        : { numerator: figure.numerator, denominator: figure.denominator }),
    },
  ];
}

function spreadFigures({ spread }: Counts, names: Names): ReportFigure[] {
  return distributionsIn(spread)
    .filter(({ id }) => printed.includes(id))
    .flatMap((by) =>
      partsOf(by, spread, names).map(
        ({ zh, count }): ReportFigure => ({
          id: by.indicator.split('.')[0] ?? by.indicator,
          zh,
          section: 'distribution',
          kind: 'count',
          value: count,
          unit: '件',
          note: by.zh,
        }),
      ),
    );
}

/** How a figure reads on screen and in tables: `85.7%`, `12.3`, `126,000.00`; `—` where there is nothing. */
export function figureText(indicator: Indicator, figure: Figure): string {
  const value = shownValue(indicator, figure);
  if (value === null) return '—';
  switch (indicator.kind) {
    case 'count':
      return value.toLocaleString('en');
    case 'sum':
      return formatYuan(value as Fen);
    case 'rate':
      return `${oneDecimal(value)}%`;
    default:
      return oneDecimal(value);
  }
}

/** Hundredths with one decimal, halves up, as people round. */
export const oneDecimal = (hundredths: number): string => (Math.round(hundredths / 10) / 10).toFixed(1);

/**
 * 更正: what changed in a period after its report was frozen. The report stays as it was; the next one says so.
 * Stock of organisations and people is of its own day and is not compared.
 */
export function correctionsOf(
  frozen: { period: Period; figures: readonly Figure[] },
  now: readonly Figure[],
): string[] {
  const present = new Map(now.map((one) => [one.id, one]));
  return frozen.figures.flatMap((before) => {
    const indicator = indicatorOf(before.id);
    const after = present.get(before.id);
    if (!indicator || !after || indicator.section === 'organisation') return [];
    const [was, is] = [figureText(indicator, before), figureText(indicator, after)];
    const moved =
      was !== is || before.numerator !== after.numerator || before.denominator !== after.denominator;
    if (!moved || indicator.kind === 'median') return [];
    const parts = (one: Figure) =>
      one.denominator === null ? '' : `（${one.numerator}/${one.denominator}）`;
    return [
      `上期（${periodName(frozen.period).zh}）${before.id}${indicator.zh}报出为${was}${parts(before)}，更正为${is}${parts(after)}`,
    ];
  });
}
