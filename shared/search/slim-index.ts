import { addDays, type CalendarDay } from '../kernel/calendar-day.ts';
import type { Stage } from '../mediation/stages.ts';
import { queryTerms, searchable } from './search-text.ts';
import type { SlimRow } from './slim-case.ts';
import { type Haystack, narrows, pinyinOf, scan } from './slim-matches.ts';
import type { HomeResult, ListQuery, ListResult, Some, SortKey } from './slim-query.ts';
import { isOpen, mayBeDue, sortValue } from './sort-keys.ts';
import { type SortedOrder, sortedOrder } from './sorted-order.ts';

/** An entry as the index holds it and as packs keep it. */
export type SlimEntry = { row: SlimRow; hay: Haystack };

/** A hit and where it was found, best first: number, name (or its pinyin), other text. */
export type FindResult = { rows: (SlimRow & { where: 'number' | 'name' | 'text' })[]; total: number };

const defaultPage = 50;
const homeRows = 50;

/** All cases of the desk in memory: answers every list, count, filter and search. Knows nothing of where it is kept. */
export class SlimIndex {
  #rows: SlimRow[] = [];
  #hays: Haystack[] = [];
  readonly #places = new Map<string, number>();
  readonly #people = new Map<string, { name: string; hay: string }>();
  readonly #orders = new Map<SortKey, SortedOrder>();
  #lastScan: { terms: string[]; hits: Uint8Array } | null = null;
  #maxHlc = '';

  /** Entries held, deleted cases included. */
  get size(): number {
    return this.#rows.length;
  }

  /** The last clock reading among the entries. */
  get maxHlc(): string {
    return this.#maxHlc;
  }

  entry(id: string): SlimEntry | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#entryAt(place);
  }

  /** Lines of these cases, in their order; one that is not held is left out. */
  rowsOf(ids: readonly string[]): SlimRow[] {
    return ids.flatMap((id) => {
      const row = this.entry(id)?.row;
      return row ? [this.#shown(row)] : [];
    });
  }

  /** Puts an entry in place of an older one. @returns false when the one held is newer */
  upsert({ row, hay }: SlimEntry): boolean {
    const known = this.#places.get(row.id);
    if (known !== undefined && (this.#rows[known] as SlimRow).hlc > row.hlc) return false;
    const place = known ?? this.#rows.length;
    this.#rows[place] = row;
    this.#hays[place] = hay;
    this.#places.set(row.id, place);
    if (row.hlc > this.#maxHlc) this.#maxHlc = row.hlc;
    this.#lastScan = null;
    for (const order of this.#orders.values()) order.touch(place);
    return true;
  }

  /** Forgets every entry, but not the people. */
  clear(): void {
    this.#rows = [];
    this.#hays = [];
    this.#places.clear();
    this.#orders.clear();
    this.#lastScan = null;
    this.#maxHlc = '';
  }

  /** A person's present name; entries name people by id. `pinyin` is searched too. */
  setPerson(id: string, name: string, pinyin: string): void {
    this.#people.set(id, { name, hay: `${searchable(name)}\n${pinyin}` });
    this.#lastScan = null;
    this.#orders.delete('mediator');
  }

  /** Sorts by a key ahead of the first question that needs it. */
  prepare(key: SortKey): void {
    this.#order(key).visit('asc', () => undefined);
  }

  list(query: ListQuery): ListResult {
    const { from = 0, count = defaultPage, sort = { key: 'updatedAt', dir: 'desc' } as const } = query;
    const hits = this.#matches(query.text ?? '');
    const fits = filterOf(query);
    const stages = query.stages && query.stages.length > 0 ? new Set<Stage>(query.stages) : null;
    const stageCounts: Partial<Record<Stage, number>> = {};
    const dayCounts: Record<string, number> = {};
    const rows: SlimRow[] = [];
    let total = 0;
    this.#order(sort.key).visit(sort.dir, (place) => {
      if (hits && hits[place] !== 1) return;
      const row = this.#rows[place] as SlimRow;
      if (row.deleted || !fits(row)) return;
      stageCounts[row.stage] = (stageCounts[row.stage] ?? 0) + 1;
      if (stages && !stages.has(row.stage)) return;
      if (total >= from && rows.length < count) rows.push(this.#shown(row));
      if (row.nextDueOn !== null) dayCounts[row.nextDueOn] = (dayCounts[row.nextDueOn] ?? 0) + 1;
      total += 1;
    });
    return { rows, total, stageCounts, ...(query.countDays && { dayCounts }) };
  }

  home(today: CalendarDay): HomeResult {
    const week = addDays(today, 7);
    const heads = { dueToday: [], dueThisWeek: [], overdue: [], forgotten: [] } as Record<
      Exclude<keyof HomeResult, 'recent'>,
      SlimRow[]
    >;
    for (const row of this.#rows) {
      if (row.deleted || !mayBeDue(row)) continue;
      const { nextDueOn } = row;
      if (nextDueOn === null) {
        if (isOpen(row)) heads.forgotten.push(row);
      } else if (nextDueOn < today) heads.overdue.push(row);
      else if (nextDueOn === today) heads.dueToday.push(row);
      else if (nextDueOn <= week) heads.dueThisWeek.push(row);
    }
    const some = (rows: SlimRow[], key: 'nextDueOn' | 'receivedOn'): Some => ({
      total: rows.length,
      rows: rows
        .sort((a, b) => compare(a[key] ?? '', b[key] ?? '') || compare(a.id, b.id))
        .slice(0, homeRows)
        .map((row) => this.#shown(row)),
    });
    return {
      dueToday: some(heads.dueToday, 'nextDueOn'),
      dueThisWeek: some(heads.dueThisWeek, 'nextDueOn'),
      overdue: some(heads.overdue, 'nextDueOn'),
      forgotten: some(heads.forgotten, 'receivedOn'),
      recent: this.list({ count: 20 }).rows,
    };
  }

  /** The best hits of a query: in numbers first, then in names, then in any text; the last changed first. */
  find(text: string, count = 20): FindResult {
    const terms = queryTerms(text);
    const hits = this.#matches(text);
    if (!hits) return { rows: [], total: 0 };
    const found: Record<'number' | 'name' | 'text', SlimRow[]> = { number: [], name: [], text: [] };
    let total = 0;
    this.#order('updatedAt').visit('desc', (place) => {
      const row = this.#rows[place] as SlimRow;
      if (hits[place] !== 1 || row.deleted) return;
      total += 1;
      const where = this.#whereFound(place, row, terms);
      if (found[where].length < count) found[where].push(row);
    });
    const rows = (['number', 'name', 'text'] as const).flatMap((where) =>
      found[where].map((row) => ({ ...this.#shown(row), where })),
    );
    return { rows: rows.slice(0, count), total };
  }

  #whereFound(place: number, row: SlimRow, terms: readonly string[]): 'number' | 'name' | 'text' {
    const numbers = searchable(`${row.caseNo ?? ''} ${row.intakeNo}`);
    if (terms.every((term) => numbers.includes(term))) return 'number';
    const names = `${searchable(row.title)} ${pinyinOf(this.#hays[place] ?? '')}`;
    return terms.every((term) => names.includes(term)) ? 'name' : 'text';
  }

  /** Places where the text is found; null: no text was given. The last answer is kept for typing on and paging. */
  #matches(text: string): Uint8Array | null {
    const terms = queryTerms(text);
    if (terms.length === 0) return null;
    const last = this.#lastScan;
    if (last && terms.join(' ') === last.terms.join(' ')) return last.hits;
    const within = last && narrows(terms, last.terms) ? last.hits : null;
    const hits = scan(this.#hays, terms, within, (term) => this.#byMediator(term));
    this.#lastScan = { terms, hits };
    return hits;
  }

  #byMediator(term: string): (place: number) => boolean {
    const ids = [...this.#people].filter(([, person]) => person.hay.includes(term)).map(([id]) => id);
    if (ids.length === 0) return () => false;
    return (place) => this.#rows[place]?.mediatorIds.some((id) => ids.includes(id)) ?? false;
  }

  #order(key: SortKey): SortedOrder {
    const known = this.#orders.get(key);
    if (known) return known;
    const made = sortedOrder(
      this.#rows.length,
      (place) => {
        const row = this.#rows[place] as SlimRow;
        return sortValue[key](key === 'mediator' ? this.#shown(row) : row, this.#hays[place] ?? '');
      },
      (place) => (this.#rows[place] as SlimRow).id,
    );
    this.#orders.set(key, made);
    return made;
  }

  #shown(row: SlimRow): SlimRow {
    const names = row.mediatorIds.map((id, i) => this.#people.get(id)?.name ?? row.mediatorNames[i] ?? '');
    const standInName = this.#people.get(row.standInId ?? '')?.name ?? row.standInName;
    return { ...row, mediatorNames: names.filter((name) => name !== ''), standInName };
  }

  #entryAt(place: number): SlimEntry {
    return { row: this.#rows[place] as SlimRow, hay: this.#hays[place] as Haystack };
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The filters but for text and stages. */
function filterOf(query: ListQuery): (row: SlimRow) => boolean {
  const { categories, mediatorId, open, due, today, dueFrom, dueTo, dueKind } = query;
  const wanted = categories && categories.length > 0 ? new Set<string>(categories) : null;
  const week = today && addDays(today, 7);
  return (row) => {
    if (wanted && !wanted.has(row.category)) return false;
    if (mediatorId !== undefined && !row.mediatorIds.includes(mediatorId)) return false;
    if (open !== undefined && isOpen(row) !== open) return false;
    const { nextDueOn } = row;
    if ((dueFrom ?? dueTo ?? dueKind) !== undefined) {
      if (!mayBeDue(row) || nextDueOn === null) return false;
      if (dueFrom !== undefined && nextDueOn < dueFrom) return false;
      if (dueTo !== undefined && nextDueOn > dueTo) return false;
      if (dueKind !== undefined && row.nextDueKind !== dueKind) return false;
    }
    if (!due) return true;
    if (due === 'none' || nextDueOn === null) return due === 'none' && nextDueOn === null && isOpen(row);
    if (!mayBeDue(row)) return false;
    if (!today || !week) return false;
    return due === 'overdue' ? nextDueOn < today : nextDueOn >= today && nextDueOn <= week;
  };
}
