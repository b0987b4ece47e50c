import type { RoundFile } from '../../../bargaining/round-file.ts';
import { type QuoteParty, quoteParties } from '../../../bargaining/terms.ts';
import { formatUnitPrice, type UnitPrice } from '../../../bargaining/unit-price.ts';
import type { Facts } from '../../facts.ts';
import { openEnded, paperDay, paperMinute, sentence } from '../../paper-words.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { refOf } from './agreement-facts.ts';

type Quote = RoundFile['orderQuotes'][number];

/** 订单工价会签: the one the paper is about, or the last that is not void. */
export function orderFacts(file: RoundFile, { subjectId }: RoundContext): Facts {
  const quote =
    file.orderQuotes.find((one) => one.id === subjectId) ??
    subjectOr(
      file.orderQuotes.filter((one) => one.state !== 'void'),
      null,
    );
  if (!quote) return {};
  const { body } = quote;
  const agreement = file.collectiveAgreements.find((one) => one.id === quote.agreementId);
  const enterprise = file.enterprises.find((one) => one.id === quote.enterpriseId)?.body.name;
  return {
    'order.enterprise': enterprise ?? file.round.body.employerParty.name,
    'order.agreement': agreement ? refOf(agreement) : '',
    'order.no': body.orderNo,
    'order.product': body.product,
    'order.quantity': body.quantity > 0 ? String(body.quantity).replace(/\B(?=(\d{3})+$)/gu, ',') : '',
    'order.on': paperDay(quote.on),
    'order.deliverOn': paperDay(body.deliverOn),
    'order.complexity': body.complexity,
    'order.estimator': body.estimator,
    'order.hours': body.withinHours
      ? '生产部门确认按期交货不依赖超过法定限度的加班'
      : '生产部门尚未确认按期交货不超过法定工时限度',
    'order.rows': body.lines.map((line) => ({
      code: line.code,
      process: line.process,
      unit: line.unit,
      minutes: line.standardCentiMinutes === null ? '' : String(line.standardCentiMinutes / 100),
      base: price(line.base),
      floor: price(line.floor),
      final: price(line.final),
    })),
    'order.priced': body.lines.length > 0 && body.lines.every((line) => line.final !== null) ? 'yes' : '',
    'order.check': floorCheck(quote),
    ...Object.fromEntries(
      (Object.keys(quoteParties) as QuoteParty[]).map((party) => [`order.${party}`, opinionOf(quote, party)]),
    ),
    'order.postedAt': paperMinute(body.postedAt),
    'order.workStartsAt': paperMinute(body.workStartsAt),
    'order.retest': sentence(body.retest),
    'order.note': sentence(body.note),
  };
}

const price = (of: UnitPrice | null): string => (of === null ? '' : formatUnitPrice(of));

/** 现行单价是底线: which processes lie below it, and which it does not know. */
function floorCheck({ body: { lines } }: Quote): string {
  const named = (list: readonly Quote['body']['lines'][number][]) =>
    list.map((one) => one.process).join('、');
  const below = lines.filter(({ floor, final }) => floor !== null && final !== null && final < floor);
  const unknown = lines.filter(({ floor }) => floor === null);
  const compared = lines.length - unknown.length;
  return [
    ...(below.length > 0
      ? [`${named(below)}的最终工价低于现行协议单价，应当重新协商。`]
      : compared > 0
        ? [`列有现行单价的${compared}道工序，最终工价均不低于现行协议单价。`]
        : []),
    ...(unknown.length > 0 ? [`${named(unknown)}在现行协议中没有单价，由五方商定。`] : []),
  ].join('');
}

/** `同意。（王志强，2026年8月3日签字）`; empty for an opinion not yet given. */
function opinionOf({ body }: Quote, party: QuoteParty): string {
  const given = body.opinions.find((one) => one.party === party);
  if (!given) return '';
  const signed = [given.name, given.signedOn ? `${paperDay(given.signedOn)}签字` : '']
    .filter(Boolean)
    .join('，');
  const opinion = openEnded(given.opinion);
  if (opinion === '' && signed === '') return '';
  return `${opinion}${signed === '' ? '' : `（${signed}）`}`;
}
