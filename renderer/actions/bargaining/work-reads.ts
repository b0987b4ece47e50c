import type { OrderQuote } from '../../../shared/bargaining/records/order-quote.ts';
import type { PriceRow } from '../../../shared/bargaining/records/table.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { type HejieDb, recordTable } from '../../db/database.ts';
import { rowReader } from './row-reader.ts';

/** Which orders. What is left out does not narrow. */
export type QuoteQuery = {
  state?: OrderQuote['state'];
  enterpriseId?: string;
  agreementId?: string;
  /** Part of the number, the product or the enterprise's name. */
  text?: string;
  from: number;
  count: number;
};
/** An order with the names a list shows. */
export type QuoteRow = { quote: Row<'orderQuotes'>; enterprise: string; contract: string };
/** A contract an order may rest on. */
export type QuoteContract = {
  id: string;
  title: string;
  roundId: string;
  /** The enterprise it is of, or those it binds. */
  enterprises: { id: string; name: string }[];
};

/** A round as lists and counts of work need it. */
export type TeamRound = Pick<
  Row<'rounds'>,
  'id' | 'level' | 'startedOn' | 'closedOn' | 'enterpriseId' | 'town'
> & {
  title: string;
  caseNo: string;
};
export type TeamEnterprise = { id: string; name: string; town: string; active: boolean };
/** 指导员与活动 with the rounds and enterprises they name. */
export type Team = {
  instructors: Row<'instructors'>[];
  /** Newest first. */
  activities: Row<'bargainingActivities'>[];
  rounds: TeamRound[];
  enterprises: TeamEnterprise[];
};

/** 订单工价: lists, one order with the prices it may not fall below. */
export function workReads(db: HejieDb) {
  const reader = rowReader(db);
  const named = async (quotes: readonly Row<'orderQuotes'>[]): Promise<QuoteRow[]> => {
    const ids = (of: readonly (string | null)[]) => [...new Set(of.filter((id) => id !== null))];
    const [enterprises, agreements] = await Promise.all([
      reader.getMany('enterprises', ids(quotes.map((one) => one.enterpriseId))),
      reader.getMany('collectiveAgreements', ids(quotes.map((one) => one.agreementId))),
    ]);
    const names = new Map<string | null, string>([
      ...enterprises.map((one) => [one.id, one.body.name] as const),
      ...agreements.map((one) => [one.id, one.body.title] as const),
    ]);
    return quotes.map((quote) => ({
      quote,
      enterprise: names.get(quote.enterpriseId) ?? '',
      contract: names.get(quote.agreementId) ?? '',
    }));
  };
  return {
    /** A page of orders, newest first. */
    orderQuotes: async (query: QuoteQuery): Promise<{ rows: QuoteRow[]; total: number }> => {
      const table = recordTable(db, 'orderQuotes');
      const found = (await (query.agreementId !== undefined
        ? table.where('agreementId').equals(query.agreementId)
        : query.enterpriseId !== undefined
          ? table.where('enterpriseId').equals(query.enterpriseId)
          : query.state !== undefined
            ? table.where('state').equals(query.state)
            : table.toCollection()
      ).toArray()) as unknown as Row<'orderQuotes'>[];
      const fitting = found.filter(
        (one) =>
          !one.deleted &&
          (query.state === undefined || one.state === query.state) &&
          (query.enterpriseId === undefined || one.enterpriseId === query.enterpriseId),
      );
      const text = (query.text ?? '').trim().toLowerCase();
      const rows = (await named(fitting))
        .filter(
          ({ quote, enterprise }) =>
            text === '' ||
            [quote.body.orderNo, quote.body.product, enterprise].join('\n').toLowerCase().includes(text),
        )
        .sort((a, b) =>
          a.quote.on !== b.quote.on ? (a.quote.on < b.quote.on ? 1 : -1) : a.quote.id < b.quote.id ? 1 : -1,
        );
      return { rows: rows.slice(query.from, query.from + query.count), total: rows.length };
    },
    /** One order with its contract and the rates of the contract in force; null: there is none. */
    orderQuote: async (id: string) => {
      const quote = await reader.get('orderQuotes', id);
      if (!quote) return null;
      const [row] = await named([quote]);
      const agreement = await reader.get('collectiveAgreements', quote.agreementId);
      const tables = agreement ? await reader.linked('roundTables', 'roundId', agreement.roundId) : [];
      const prices = tables
        .filter((one) => one.state !== 'replaced')
        .flatMap((one): PriceRow[] => one.body.prices);
      return {
        ...(row ?? { quote, enterprise: '', contract: '' }),
        roundId: agreement?.roundId ?? null,
        prices,
      };
    },
    /** Instructors, all their work, and the rounds and enterprises it may name. */
    team: async (): Promise<Team> => {
      const all = async <T extends 'instructors' | 'bargainingActivities' | 'rounds' | 'enterprises'>(
        table: T,
      ) => ((await recordTable(db, table).toArray()) as unknown as Row<T>[]).filter((one) => !one.deleted);
      const [instructors, activities, rounds, enterprises] = await Promise.all([
        all('instructors'),
        all('bargainingActivities'),
        all('rounds'),
        all('enterprises'),
      ]);
      return {
        instructors: instructors.sort(
          (a, b) => b.active - a.active || (a.body.number < b.body.number ? -1 : 1),
        ),
        activities: activities.sort((a, b) =>
          a.on !== b.on ? (a.on < b.on ? 1 : -1) : a.id < b.id ? 1 : -1,
        ),
        rounds: rounds
          .map(({ id, level, startedOn, closedOn, enterpriseId, town, body: { title, caseNo } }) => ({
            ...{ id, level, startedOn, closedOn, enterpriseId, town },
            ...{ title: title || caseNo, caseNo },
          }))
          .sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1)),
        enterprises: enterprises
          .map(({ id, town, state, body: { name } }) => ({ id, name, town, active: state === 'active' }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      };
    },
    /** 工作目标, the newest year first. */
    targets: async (): Promise<Row<'bargainingTargets'>[]> =>
      ((await recordTable(db, 'bargainingTargets').toArray()) as unknown as Row<'bargainingTargets'>[])
        .filter((one) => !one.deleted)
        .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1)),
    /** Contracts in force an order may rest on: 工资专项 and 综合. */
    quoteContracts: async (): Promise<QuoteContract[]> => {
      const agreements = (await reader.linked('collectiveAgreements', 'state', 'in-force')).filter(
        (one) => one.subject === 'wage' || one.subject === 'comprehensive',
      );
      const bound = agreements.map((one) => (one.enterpriseId === null ? one.boundIds : [one.enterpriseId]));
      const enterprises = await reader.getMany('enterprises', [...new Set(bound.flat())]);
      const names = new Map(enterprises.map((one) => [one.id, one.body.name]));
      return agreements.map((one, n) => ({
        id: one.id,
        title: one.body.title || one.body.number,
        roundId: one.roundId,
        enterprises: (bound[n] ?? []).flatMap((id) => {
          const name = names.get(id);
          return name === undefined ? [] : [{ id, name }];
        }),
      }));
    },
  };
}
