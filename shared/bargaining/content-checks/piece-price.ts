import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { minimumWageParts } from '../../owed/law/pay.ts';
import { lawOf } from '../../owed/law/statute.ts';
import { overtimeRates, payDays, standardDays } from '../../owed/law/working-time.ts';
import type { ProfileQuery } from '../profile/profile.ts';
import type { Standard } from '../rules/contents.ts';
import { timesPercent, type UnitPrice } from '../unit-price.ts';
import { type ContentFinding, findingsOf } from './check.ts';
import { figureOf, type Place } from './place.ts';
import { checkQuota } from './quota.ts';

/** 工种工价行, as the checks need it. Prices in ten-thousandths of a yuan, shares in hundredths of a per cent. */
export interface PriceLine {
  readonly code: string;
  readonly jobType: string;
  readonly process: string;
  readonly price: UnitPrice;
  readonly previousPrice: UnitPrice | null;
  readonly quotaPer8h: number | null;
  readonly overtime: {
    readonly workday: UnitPrice;
    readonly restDay: UnitPrice;
    readonly holiday: UnitPrice;
  } | null;
  readonly attainment: number | null;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

const nameOf = ({ code, jobType, process }: PriceLine) => [code, jobType, process].filter(Boolean).join(' ');

/**
 * 工种工价表: each row against the minimum wage of a day, last year's price, the multiples of overtime, the evidence of
 * the quota, and other rows of the same code. A row above an industry's is a matter of the hierarchy check.
 */
export function checkPieceTable(
  query: ProfileQuery,
  rows: readonly PriceLine[],
  place: Place,
): readonly ContentFinding[] {
  return [
    ...floor(rows, place),
    ...rows.flatMap((row, at) => [...prices(row, at)]),
    ...checkQuota(
      query,
      rows.flatMap((row, at) =>
        row.quotaPer8h === null
          ? []
          : [{ name: nameOf(row), attainmentBp: row.attainment, among: 'same-post' as const, at }],
      ),
    ).filter((one) => one.severity === 'error'),
    ...overlaps(rows),
  ];
}

function floor(rows: readonly PriceLine[], place: Place): ContentFinding[] {
  const timed = rows.flatMap((row, at) =>
    row.quotaPer8h === null ? [] : [{ row, at, daily: row.price * row.quotaPer8h }],
  );
  if (timed.length === 0) return [];
  const figure = figureOf('minWageMonthly', place, 'piece-price');
  if ('missing' in figure) return [figure.missing];
  const paid = lawOf(payDays).value.perMonthHundredths;
  const worked = lawOf(standardDays, place.on).value.month;
  const basis = [...minimumWageParts, ...figure.basis];
  // daily is in 1/10000 yuan, the figure in fen a month, the days in hundredths: daily/100 × days/100 ≥ fen.
  const reaches = (daily: number, days: number) =>
    BigInt(daily) * BigInt(days) >= BigInt(figure.fen) * 10_000n;
  return timed.flatMap(({ row, at, daily }) => {
    const { error, warning } = findingsOf('piece-price', nameOf(row), at);
    if (!reaches(daily, paid)) {
      return [
        error(
          '单价乘以8小时定额，低于最低工资除以21.75的日额',
          'A day at this price is below the minimum wage over 21.75',
          basis,
        ),
      ];
    }
    if (reaches(daily, worked)) return [];
    const days = worked / 100;
    return [
      warning(`按${days}天计算的日额未达到最低工资`, `Below the minimum wage over ${days} days`, basis),
    ];
  });
}

function* prices(row: PriceLine, at: number): Iterable<ContentFinding> {
  const { price, previousPrice, overtime } = row;
  const { error, warning } = findingsOf('piece-price', nameOf(row), at);
  if (previousPrice !== null && price < previousPrice) {
    yield warning('单价低于上期', 'Below the previous price');
  }
  if (overtime === null) return;
  const { value, basis } = lawOf(overtimeRates);
  const columns = [
    [overtime.workday, value.workday, '工作日'],
    [overtime.restDay, value.rest, '休息日'],
    [overtime.holiday, value.statutory, '法定休假日'],
  ] as const;
  for (const [given, percent, zh] of columns) {
    if (given >= timesPercent(price, percent)) continue;
    yield error(`${zh}加班单价低于单价的${percent}%`, `Overtime price below ${percent}%`, basis);
  }
}

function overlaps(rows: readonly PriceLine[]): ContentFinding[] {
  const [first, last] = ['0000-01-01', '9999-12-31'];
  const seen = new Set<PriceLine>();
  return rows.flatMap((row, at) => {
    const [from, to] = [row.from ?? first, row.to ?? last];
    const clash = rows
      .slice(0, at)
      .some((one) => one.code === row.code && (one.from ?? first) <= to && (one.to ?? last) >= from);
    if (!clash || row.code === '' || seen.has(row)) return [];
    seen.add(row);
    return [
      findingsOf('piece-price', nameOf(row), at).error(
        '同一工种代码的有效期重叠',
        'Validity overlaps for this code',
      ),
    ];
  });
}

/** The rows as standards for the hierarchy check, beside the industry or regional row of the same code. */
export function pieceStandards(
  rows: readonly PriceLine[],
  wider: readonly { readonly source: 'industry' | 'regional'; readonly rows: readonly PriceLine[] }[],
): readonly Standard[] {
  return rows.map((row) => ({
    code: row.code,
    name: nameOf(row),
    enterprise: row.price,
    wider: wider.flatMap(({ source, rows: others }) =>
      others
        .filter((one) => one.code === row.code && row.code !== '')
        .map((one) => ({ source, value: one.price })),
    ),
  }));
}
