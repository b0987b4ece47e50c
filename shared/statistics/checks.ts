import { type Fen, formatYuan } from '../kernel/money.ts';
import type { Words } from '../mediation/terms.ts';
import { distributions } from './distributions.ts';
import { type Figure, figureOf } from './figures.ts';
import { indicatorOf, indicators } from './indicators/indicators.ts';
import type { MeasureId } from './measures/measures.ts';
import type { Counts } from './tally.ts';

/** 核对: what has to hold between figures, with the numbers put in, and whether it does. */
export type Check = { id: string; rule: Words; sums: string; holds: boolean };

/** Checks of the figures (domain §6.3). Of what a filter leaves out nothing is checked. */
export function checksOf({ totals, spread }: Counts): Check[] {
  const t = (id: MeasureId) => totals[id] ?? 0;
  const yuan = (id: MeasureId) => formatYuan(t(id) as Fen);
  const checks: Check[] = [
    {
      id: 'open-at-end',
      rule: {
        zh: '期末未结数（逐件清点）＝上期结转数＋受理数－结案数',
        en: 'Open at the end (counted one by one) = carried over + accepted − closed',
      },
      sums: `${t('openAtEnd')}＝${t('carriedOver')}＋${t('accepted')}－${t('closed')}`,
      holds: t('openAtEnd') === t('carriedOver') + t('accepted') - t('closed'),
    },
    {
      id: 'endings',
      rule: {
        zh: '结案数＝调解成功数＋调解不成数＋撤回数＋其他结案',
        en: 'Closed = successful + failed + withdrawn + other endings',
      },
      sums: `${t('closed')}＝${t('success')}＋${t('failed')}＋${t('withdrawn')}＋${t('otherEnding')}`,
      holds: t('closed') === t('success') + t('failed') + t('withdrawn') + t('otherEnding'),
    },
    {
      id: 'success-in-force',
      rule: {
        zh: '调解成功的案件都有生效的协议',
        en: 'Every successful case has an agreement in force',
      },
      sums: `${t('success')}＝${t('successInForce')}`,
      holds: t('success') === t('successInForce'),
    },
    {
      id: 'wages-within',
      rule: {
        zh: '追回欠薪金额不大于履行金额',
        en: 'Wages recovered are not more than the amount recovered',
      },
      sums: `${yuan('paidWages')}≤${yuan('paidConfirmed')}`,
      holds: t('paidWages') <= t('paidConfirmed'),
    },
    {
      id: 'only-confirmed',
      rule: {
        zh: '履行金额＝登记付款合计－未确认的付款',
        en: 'Amount recovered = payments on record − unconfirmed payments',
      },
      sums: `${yuan('paidConfirmed')}＝${yuan('paidAll')}－${yuan('paidUnconfirmed')}`,
      holds: t('paidConfirmed') === t('paidAll') - t('paidUnconfirmed'),
    },
    {
      id: 'heads',
      rule: {
        zh: '单人案件的劳动者人次不小于件数',
        en: 'Cases of one worker have at least one person each',
      },
      sums: `${t('singleCaseWorkers')}≥${t('singleCases')}`,
      holds: t('singleCaseWorkers') >= t('singleCases'),
    },
  ];
  return [...checks, ...spreadChecks({ totals, spread }), ...partChecks(totals)];
}

/** Parts of a distribution add up to the count it divides. */
function spreadChecks({ totals, spread }: Pick<Counts, 'totals' | 'spread'>): Check[] {
  return distributions
    .filter((by) => by.whole && totals[by.measure] !== null)
    .map((by) => {
      const parts = Object.values(spread[by.id] ?? {});
      const sum = parts.reduce((a, b) => a + b, 0);
      const total = totals[by.measure] ?? 0;
      const of = indicators.find((one) => one.numerator === by.measure && one.kind === 'count');
      return {
        id: `spread-${by.id}`,
        rule: { zh: `${by.zh}合计＝${of?.zh ?? ''}`, en: `${by.en}: parts add up to ${of?.en ?? ''}` },
        sums: `${sumWords(parts, sum)}＝${total}`,
        holds: sum === total,
      };
    });
}

const sumWords = (parts: readonly number[], sum: number): string =>
  parts.length > 1 && parts.length <= 6 ? parts.join('＋') : String(sum);

/** No rate counts more above than below, and no 其中 more than what it is part of. */
function partChecks(totals: Counts['totals']): Check[] {
  const figures = indicators.map((one) => figureOf(one, totals));
  const rates = figures.filter(({ id }) => indicatorOf(id)?.kind === 'rate');
  const over = rates.filter(({ numerator, denominator }) => (numerator ?? 0) > (denominator ?? 0));
  return [
    {
      id: 'rates',
      rule: { zh: '各项比率的分子不大于分母', en: 'No rate has more above than below' },
      sums: over.length === 0 ? `${rates.length}项` : over.map(wrong).join('；'),
      holds: over.length === 0,
    },
    {
      id: 'partial-within',
      rule: { zh: '部分成功数不大于调解成功数', en: 'Partly successful is not more than successful' },
      sums: `${totals.partial ?? 0}≤${totals.success ?? 0}`,
      holds: (totals.partial ?? 0) <= (totals.success ?? 0),
    },
  ];
}

const wrong = ({ id, numerator, denominator }: Figure): string => `${id}：${numerator}＞${denominator}`;
