import { groupBy } from '../../shared/journal/group-by.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { YearArrangement } from '../../shared/law/workdays/arrangement.ts';
import { childTables } from '../../shared/schema/child-tables.ts';
import { type SlimCase, slimVersion } from '../../shared/search/slim-case.ts';
import { slimCaseOf } from '../../shared/search/slim-case-of.ts';
import type { SlimEntry, SlimIndex } from '../../shared/search/slim-index.ts';
import { haystack } from '../../shared/search/slim-matches.ts';
import type { CaseFacts } from '../../shared/statistics/case-facts.ts';
import { readArrangements } from '../db/arrangements.ts';
import { type CaseRows, lastReading, toCaseFile } from '../db/case-rows.ts';
import { type HejieDb, recordTable } from '../db/database.ts';
import { readHead, readSlimState } from '../db/meta.ts';
import { type Digest, dueOf, factsOf, type Project } from '../db/project.ts';
import { FactStore } from './fact-store.ts';

export type SlimStoreNeeds = {
  db: HejieDb;
  index: SlimIndex;
  /** Pinyin and initials of names. */
  pinyin: (names: readonly string[]) => string;
  today: () => CalendarDay;
  project?: Project | undefined;
  digest?: Digest | undefined;
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Entries in a pack. */
  packSize?: number;
};

const casesAtOnce = 500;

/** Keeps the slim cache in the database: packs, and deltas the one door writes. */
export class SlimStore {
  readonly #needs: SlimStoreNeeds;
  readonly #packSize: number;
  /** What statistics count, packed apart from the lists. */
  readonly facts: FactStore;
  /** Ids in each pack. */
  #packs = new Map<number, Set<string>>();
  #packOf = new Map<string, number>();
  /** Entries newer than their pack. */
  #loose = new Set<string>();
  /** Facts of entries just built, which no delta holds. */
  #built = new Map<string, CaseFacts>();

  constructor(needs: SlimStoreNeeds) {
    this.#needs = needs;
    this.#packSize = needs.packSize ?? 5000;
    this.facts = new FactStore(needs.db);
  }

  /** Entries not packed yet. */
  get looseCount(): number {
    return this.#loose.size;
  }

  /** Reads people, packs and deltas; builds all anew when they do not fit the database. @returns true when it built */
  async load(): Promise<boolean> {
    const { db, index, pinyin } = this.#needs;
    for (const person of await db.people.toArray()) {
      index.setPerson(person.id, person.body.name, pinyin([person.body.name]));
    }
    const [state, head] = await Promise.all([readSlimState(db), readHead(db)]);
    const current = state?.version === slimVersion && state.complete;
    if (current) await this.#loadPacks();
    await this.#loadDeltas();
    const cases = index.size + (state?.skipped ?? 0);
    if (current && head && cases === head.cases && index.maxHlc >= head.slimHlc) return false;
    await this.rebuild();
    return true;
  }

  /** Puts a changed case into memory; the door has written its delta already. */
  apply(slim: SlimCase): void {
    if (this.#needs.index.upsert(this.#entryOf(slim))) this.#loose.add(slim.id);
  }

  /** Builds every entry from the full records. */
  async rebuild(): Promise<void> {
    const { db, index, onProgress = () => undefined } = this.#needs;
    await db.transaction('rw', [db.slimPacks, db.meta], async () => {
      await db.slimPacks.clear();
      await db.meta.put({ key: 'slim', version: slimVersion, complete: false, skipped: 0 });
    });
    await this.facts.clear();
    index.clear();
    this.#packs = new Map();
    this.#packOf = new Map();
    this.#loose = new Set();
    this.#built = new Map();
    const total = (await readHead(db))?.cases ?? 0;
    let [done, skipped] = [0, 0];
    const arrangements = await readArrangements(db);
    let page = await this.#casesAfter('', arrangements);
    while (page.length > 0) {
      for (const { slim } of page) {
        if (slim) this.apply(slim);
        else skipped += 1;
        if (slim?.facts) this.#built.set(slim.id, slim.facts);
      }
      done += page.length;
      if (this.#loose.size >= this.#packSize) await this.compact();
      onProgress({ done, total: Math.max(done, total) });
      page = await this.#casesAfter(page.at(-1)?.id ?? '', arrangements);
    }
    await this.compact();
    await this.facts.rebuildLeads();
    await db.meta.put({ key: 'slim', version: slimVersion, complete: true, skipped });
  }

  /**
   * Moves loose entries into packs. One pack at a time and the delta only after its pack is written, so it may be
   * cut off anywhere; a delta the door has renewed meanwhile stays.
   */
  async compact(): Promise<void> {
    const loose = [...this.#loose];
    const counted = await this.#packFacts(loose);
    const byPack = groupBy(loose, (id) => this.#packOf.get(id) ?? this.#assign(id));
    for (const [no, ids] of byPack) {
      const entries = [...(this.#packs.get(no) ?? [])].flatMap((id) => this.#needs.index.entry(id) ?? []);
      const listed = new Map(entries.map(({ row }) => [row.id, row.hlc]));
      // Both packs must hold it: what changed between them keeps its delta.
      const isPacked = (id: string, hlc: string | undefined) =>
        listed.get(id) === hlc && (counted.get(id) ?? hlc) === hlc;
      const { db } = this.#needs;
      await db.slimPacks.put({ no, count: entries.length, text: JSON.stringify(entries) });
      await db.transaction('rw', db.slimDeltas, async () => {
        const deltas = await db.slimDeltas.bulkGet(ids);
        const done = deltas.filter((delta) => delta && isPacked(delta.key, delta.slim.hlc));
        await db.slimDeltas.bulkDelete(done.flatMap((delta) => delta?.key ?? []));
      });
      for (const id of ids) {
        if (isPacked(id, this.#needs.index.entry(id)?.row.hlc)) this.#loose.delete(id);
      }
    }
  }

  /** Facts go into their packs before the delta that holds them is dropped. @returns the readings packed, by id */
  async #packFacts(ids: string[]): Promise<Map<string, string>> {
    const deltas = await this.#needs.db.slimDeltas.bulkGet(ids);
    const readings = new Map<string, string>();
    const facts = ids.flatMap((id, i) => {
      const slim = deltas[i]?.slim;
      const one = slim ? slim.facts : this.#built.get(id);
      const hlc = slim?.hlc ?? one?.hlc;
      if (hlc !== undefined) readings.set(id, hlc);
      return one ?? [];
    });
    await this.facts.pack('case', facts);
    this.#built = new Map();
    return readings;
  }

  #assign(id: string): number {
    const last = Math.max(0, this.#packs.size - 1);
    const no = (this.#packs.get(last)?.size ?? 0) < this.#packSize ? last : last + 1;
    this.#join(no, id);
    return no;
  }

  #join(no: number, id: string): void {
    const pack = this.#packs.get(no) ?? new Set();
    this.#packs.set(no, pack.add(id));
    this.#packOf.set(id, no);
  }

  async #loadPacks(): Promise<void> {
    const { db, index, onProgress = () => undefined } = this.#needs;
    const numbers = await db.slimPacks.toCollection().primaryKeys();
    for (const [i, no] of numbers.entries()) {
      const pack = await db.slimPacks.get(no);
      for (const entry of JSON.parse(pack?.text ?? '[]') as SlimEntry[]) {
        index.upsert(entry);
        this.#join(no, entry.row.id);
      }
      onProgress({ done: i + 1, total: numbers.length });
    }
  }

  async #loadDeltas(): Promise<void> {
    for (const { slim } of await this.#needs.db.slimDeltas.toArray()) this.apply(slim);
  }

  /** The next cases by id with all their records: one range read per table, however many cases. */
  async #casesAfter(
    id: string,
    arrangements: readonly YearArrangement[],
  ): Promise<{ id: string; slim: SlimCase | null }[]> {
    const { db } = this.#needs;
    const cases = await recordTable(db, 'cases').where('id').above(id).limit(casesAtOnce).toArray();
    const [first, last] = [cases[0], cases.at(-1)];
    if (!first || !last) return [];
    const [offices, people, ...lists] = await Promise.all([
      recordTable(db, 'offices').toArray(),
      recordTable(db, 'people').toArray(),
      ...childTables.map((table) =>
        recordTable(db, table).where('caseId').between(first.id, last.id, true, true).toArray(),
      ),
    ]);
    const children = childTables.map(
      (table, i) => [table, groupBy(lists[i] ?? [], (row) => row.caseId)] as const,
    );
    return cases.map((row) => {
      const rows = {
        office: offices.find((office) => office.id === row.officeId),
        people,
        case: row,
        children: Object.fromEntries(children.map(([table, byCase]) => [table, byCase.get(row.id) ?? []])),
      } as CaseRows;
      return { id: row.id, slim: this.#slimOf(rows, arrangements) };
    });
  }

  #slimOf(rows: CaseRows, arrangements: readonly YearArrangement[]): SlimCase | null {
    const { project, today } = this.#needs;
    const file = toCaseFile(rows);
    if (!file) return null;
    const due = dueOf(project, file, rows, today(), arrangements);
    const stamp = { hlc: lastReading(rows), deleted: rows.case.deleted };
    return slimCaseOf(file, due, stamp, factsOf(this.#needs.digest, file, stamp));
  }

  #entryOf({ names, text, facts: _packedApart, ...row }: SlimCase): SlimEntry {
    return { row, hay: haystack(text, this.#needs.pinyin(names)) };
  }
}
