import type { RoundFile } from '../../../bargaining/round-file.ts';
import type { TableKind } from '../../../bargaining/terms.ts';
import { formatUnitPrice, timesPercent, type UnitPrice } from '../../../bargaining/unit-price.ts';
import { fen, sumFen } from '../../../kernel/money.ts';
import type { Facts } from '../../facts.ts';
import { paperYuan, sentence } from '../../paper-words.ts';
import { daySpan, earliestLatest } from '../day-span.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { percent, whole } from '../words.ts';
import { skillFacts } from './skill-facts.ts';

/** 附表 that stand: posts with their adjustment, prices of trades, levels of skill. Growth is worked out, never stored. */
export function tableFacts(file: RoundFile, { subjectId }: RoundContext): Facts {
  const last = (kind: TableKind) =>
    subjectOr(
      file.roundTables.filter((one) => one.kind === kind && one.state !== 'replaced'),
      subjectId,
    );
  return { ...postFacts(last('posts')), ...priceFacts(last('prices')), ...skillFacts(last('skills')) };
}

type Table = RoundFile['roundTables'][number] | null;

const growth = (base: number, target: number): string =>
  base === 0 ? '' : percent(Math.round(((target - base) / base) * 10_000));

function postFacts(table: Table): Facts {
  if (!table) return {};
  const { posts } = table.body;
  const payroll = (of: 'baseFen' | 'targetFen') => sumFen(posts.map((one) => fen(one[of] * one.headcount)));
  const heads = posts.reduce((sum, one) => sum + one.headcount, 0);
  return {
    'posts.title': table.body.title,
    'posts.rows': posts.map((one) => ({
      post: one.frontline ? `${one.post}（一线）` : one.post,
      headcount: String(one.headcount),
      base: paperYuan(one.baseFen),
      target: paperYuan(one.targetFen),
      growth: growth(one.baseFen, one.targetFen),
    })),
    'posts.heads': String(heads),
    'posts.base': heads === 0 ? '' : paperYuan(fen(Math.round(payroll('baseFen') / heads))),
    'posts.target': heads === 0 ? '' : paperYuan(fen(Math.round(payroll('targetFen') / heads))),
    'posts.growth': growth(payroll('baseFen'), payroll('targetFen')),
    'posts.span': daySpan(table.body.from, table.body.to),
  };
}

const price = (of: UnitPrice | null | undefined): string => (of == null ? '' : formatUnitPrice(of));
const minutes = (centi: number | null): string => (centi === null ? '' : String(centi / 100));

function priceFacts(table: Table): Facts {
  if (!table) return {};
  const { body } = table;
  return {
    'prices.title': body.title,
    'prices.span':
      daySpan(body.from, body.to) ||
      earliestLatest(
        body.prices.map((one) => one.from),
        body.prices.map((one) => one.to),
      ),
    'prices.count': `${body.prices.length}项`,
    'prices.note': sentence(body.note),
    'prices.rows': body.prices.map((one) => ({
      code: one.code,
      jobType: one.jobType,
      process: [one.process, one.spec].filter((part) => part !== '').join('，'),
      unit: one.unit,
      minutes: minutes(one.standardCentiMinutes),
      quota: whole(one.quotaPer8h),
      price: price(one.price),
      previous: price(one.previousPrice),
      growth: one.previousPrice === null ? '' : growth(one.previousPrice, one.price),
      guaranteed: paperYuan(one.guaranteedDailyFen),
      overtime: [150, 200, 300]
        .map((times, i) => price(own(one.overtime, i) ?? timesPercent(one.price, times)))
        .join('/'),
      factors: [one.environment, one.intensity, one.skill].map((score) => whole(score) || '—').join('/'),
      evidence: [whole(one.sampleEnterprises), whole(one.sampleTimings), percent(one.attainment)]
        .map((part) => part || '—')
        .join('/'),
    })),
  };
}

const own = (of: RoundFile['roundTables'][number]['body']['prices'][number]['overtime'], i: number) =>
  of === null ? null : ([of.workday, of.restDay, of.holiday][i] ?? null);
