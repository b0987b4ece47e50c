import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Known } from '../schema/row-types.ts';
import type { ContentFinding } from './content-checks/check.ts';
import { checkOrderQuote } from './content-checks/order-quote.ts';
import type { OrderQuote } from './records/order-quote.ts';
import type { PriceRow } from './records/table.ts';
import { type QuoteParty, quoteParties } from './terms.ts';
import type { UnitPrice } from './unit-price.ts';

export type QuoteBody = Known<OrderQuote['body']>;
export type QuoteLine = OrderQuote['body']['lines'][number];
export type QuoteOpinion = OrderQuote['body']['opinions'][number];

/** A new order, its five parties waiting for their signatures. */
export const blankQuoteBody = (): QuoteBody => ({
  orderNo: '',
  product: '',
  quantity: 0,
  deliverOn: null,
  complexity: '',
  estimator: '',
  lines: [],
  opinions: Object.keys(quoteParties).map((party) => blankOpinion(party as QuoteParty)),
  withinHours: false,
  postedAt: null,
  workStartsAt: null,
  retest: '',
  note: '',
});

const blankOpinion = (party: QuoteParty): QuoteOpinion => ({ party, name: '', opinion: '', signedOn: null });

export const blankLine = (): QuoteLine => ({
  code: '',
  process: '',
  unit: '件',
  standardCentiMinutes: null,
  base: 0 as UnitPrice,
  floor: null,
  final: null,
});

/** The five parties in their order, each with what it said; a party nobody wrote down yet stands empty. */
export const opinionsOf = ({ opinions }: Pick<QuoteBody, 'opinions'>): QuoteOpinion[] =>
  (Object.keys(quoteParties) as QuoteParty[]).map(
    (party) => opinions.find((one) => one.party === party) ?? blankOpinion(party),
  );

/** The opinions with one party's changed. */
export const withOpinion = (
  body: Pick<QuoteBody, 'opinions'>,
  party: QuoteParty,
  part: Partial<{ name: string; opinion: string; signedOn: CalendarDay | null }>,
): QuoteOpinion[] => opinionsOf(body).map((one) => (one.party === party ? { ...one, ...part } : one));

/** How many of the five have signed. */
export const signedCount = (body: Pick<QuoteBody, 'opinions'>): number =>
  opinionsOf(body).filter((one) => one.signedOn !== null).length;

/** A process taken from the table of the contract: its price is the floor, and the first estimate. */
export const lineOf = (row: PriceRow): QuoteLine => ({
  code: row.code,
  process: [row.jobType, row.process, row.spec].filter((one) => one !== '').join(' '),
  unit: row.unit,
  standardCentiMinutes: row.standardCentiMinutes,
  base: row.price,
  floor: row.price,
  final: null,
});

/** What the checks say: by the place of a process, and of the whole. Posting is asked for once all have signed and it was done. */
export function quoteSays({ state, body }: Pick<OrderQuote, 'state' | 'body'>): {
  whole: ContentFinding[];
  lines: ReadonlyMap<number, readonly ContentFinding[]>;
} {
  const found = checkOrderQuote(state === 'posted' ? body : { ...body, postedAt: '', workStartsAt: null });
  const lines = new Map<number, ContentFinding[]>();
  const whole: ContentFinding[] = [];
  for (const one of found) {
    if (one.at === undefined) whole.push(one);
    else lines.set(one.at, [...(lines.get(one.at) ?? []), one]);
  }
  return { whole, lines };
}
