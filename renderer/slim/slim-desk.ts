import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { SlimIndex } from '../../shared/search/slim-index.ts';
import type { ListQuery, SortKey } from '../../shared/search/slim-query.ts';
import { sortKeys } from '../../shared/search/sort-keys.ts';
import type { SlimNews } from './slim-messages.ts';
import { SlimStore, type SlimStoreNeeds } from './slim-store.ts';

/** Loose entries from which packs are written at once; below, they wait for a quiet moment. */
const compactAt = 500;
const quietMs = 60_000;

export type SlimDeskNeeds = Omit<SlimStoreNeeds, 'index'> & {
  after?: (work: () => void, ms: number) => () => void;
};

/** The list cache as the worker offers it. Questions wait until it is loaded. */
export function slimDesk(needs: SlimDeskNeeds) {
  const { after = timer } = needs;
  const index = new SlimIndex();
  const store = new SlimStore({ ...needs, index });
  let loaded: Promise<{ cases: number; rebuilt: boolean }> | null = null;
  let compacting: Promise<void> = Promise.resolve();
  let cancelQuiet: () => void = () => undefined;

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
    if (store.looseCount >= compactAt) void compact();
    else if (store.looseCount > 0) cancelQuiet = after(() => void compact(), quietMs);
  }

  function compact(): Promise<void> {
    compacting = compacting.then(() => store.compact());
    return compacting;
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
    /** What a commit changed; the lists show it from the next question on. */
    apply: async ({ slims, people }: SlimNews) => {
      await load();
      for (const person of people) index.setPerson(person.id, person.name, needs.pinyin([person.name]));
      for (const slim of slims) store.apply(slim);
      compactLater();
    },
    /** Writes packs now. */
    compact,
  };
}

export type SlimDesk = ReturnType<typeof slimDesk>;

function timer(work: () => void, ms: number): () => void {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
}
