import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { SlimRow } from '../../shared/search/slim-case.ts';
import { SlimIndex } from '../../shared/search/slim-index.ts';
import type { ListQuery, SortKey } from '../../shared/search/slim-query.ts';
import { sortKeys } from '../../shared/search/sort-keys.ts';
import {
  type BehindQuery,
  countStatistics,
  idsBehind,
  type StatisticsAnswer,
  type StatisticsQuery,
} from './count-statistics.ts';
import type { SlimNews } from './slim-messages.ts';
import { SlimStore, type SlimStoreNeeds } from './slim-store.ts';

/** Loose entries from which packs are written at once; below, they wait for a quiet moment. */
const compactAt = 500;
const quietMs = 60_000;

export type SlimDeskNeeds = Omit<SlimStoreNeeds, 'index'> & {
  after?: (work: () => void, ms: number) => () => void;
};

/** The records behind a number: lines of cases, or ids of leads, which are read by id. */
export type SlimBehind =
  | { kind: 'case'; rows: SlimRow[]; total: number }
  | { kind: 'lead'; ids: string[]; total: number }
  | { kind: 'none' };

/** The list cache as the worker offers it. Questions wait until it is loaded. */
export function slimDesk(needs: SlimDeskNeeds) {
  const { after = timer } = needs;
  const index = new SlimIndex();
  const store = new SlimStore({ ...needs, index });
  let loaded: Promise<{ cases: number; rebuilt: boolean }> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let cancelQuiet: () => void = () => undefined;
  let changedLeads = 0;
  let mended = false;

  const load = () => {
    loaded ??= store.load().then((rebuilt) => {
      compactLater();
      prepare([...sortKeys]);
      return { cases: index.size, rebuilt };
    });
    return loaded;
  };

  /** The first sort of 100,000 cases takes longer than a list may: one key at a time, between questions. */
  function prepare([key, ...rest]: SortKey[]): void {
    if (!key) return;
    after(() => {
      index.prepare(key);
      prepare(rest);
    }, 0);
  }

  function compactLater(): void {
    cancelQuiet();
    const loose = store.looseCount + changedLeads;
    if (loose >= compactAt) void compact();
    else if (loose > 0) cancelQuiet = after(() => void compact(), quietMs);
  }

  /** Packs are written and read one after another, so that a count sees each record once. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = turn.then(work);
    turn = run.catch(() => undefined);
    return run;
  }

  function compact(): Promise<void> {
    return inTurn(async () => {
      changedLeads = 0;
      await store.compact();
      await store.facts.compactLeads();
    });
  }

  return {
    load,
    list: async (query: ListQuery) => {
      await load();
      return index.list(query);
    },
    home: async (today: CalendarDay) => {
      await load();
      return index.home(today);
    },
    find: async (text: string, count?: number) => {
      await load();
      return index.find(text, count);
    },
    /** Counts a period; a cache that does not hold what the lists do is built anew once. */
    statistics: async (
      query: StatisticsQuery,
      onStep?: Step,
    ): Promise<StatisticsAnswer & { uncounted: number }> => {
      await load();
      return inTurn(async () => {
        const count = () => countStatistics({ db: needs.db, facts: store.facts }, query, onStep);
        const answer = await count();
        const missing = index.size - answer.cases;
        if (missing === 0 || mended) return { ...answer, uncounted: Math.max(0, missing) };
        mended = true;
        await store.rebuild();
        const again = await count();
        return { ...again, uncounted: Math.max(0, index.size - again.cases) };
      });
    },
    behind: async (query: BehindQuery): Promise<SlimBehind> => {
      await load();
      const { kind, ids, total } = await inTurn(() => idsBehind(store, query));
      if (kind === null) return { kind: 'none' };
      return kind === 'lead' ? { kind, ids, total } : { kind, rows: index.rowsOf(ids), total };
    },
    /** What a commit changed; the lists show it from the next question on. */
    apply: async ({ slims, people, leads = [] }: SlimNews) => {
      await load();
      for (const person of people) index.setPerson(person.id, person.name, needs.pinyin([person.name]));
      for (const slim of slims) store.apply(slim);
      changedLeads += leads.length;
      compactLater();
    },
    /** Writes packs now. */
    compact,
  };
}

export type SlimDesk = ReturnType<typeof slimDesk>;

type Step = (step: { done: number; total: number }) => void;

function timer(work: () => void, ms: number): () => void {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
}
