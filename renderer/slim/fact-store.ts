import { groupBy } from '../../shared/journal/group-by.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { CaseFacts } from '../../shared/statistics/case-facts.ts';
import { type LeadFacts, leadFactsOf } from '../../shared/statistics/lead-facts.ts';
import { type PackedCase, packCase, unpackCase } from '../../shared/statistics/pack-facts.ts';
import { type HejieDb, recordTable } from '../db/database.ts';
import type { FactPackRow } from '../db/local-rows.ts';

type Facts = { case: CaseFacts; lead: LeadFacts };
type Kind = keyof Facts;
type Progress = (progress: { done: number; total: number }) => void;

/** Facts kept in memory between questions; beyond that many, packs are read again each time. */
const keptMost = 25_000;
const leadsAtOnce = 1000;
const packsAtOnce = 16;

/**
 * What statistics count, kept packed in the database. Packs are read one by one when a report is asked for, so that
 * memory holds no more of them than it must; what changed since is laid over them.
 */
export class FactStore {
  readonly #db: HejieDb;
  #kept = new Map<string, (CaseFacts | LeadFacts)[]>();
  #count = 0;

  constructor(db: HejieDb) {
    this.#db = db;
  }

  /** Puts facts into their packs, in place of older ones. */
  async pack<K extends Kind>(kind: K, facts: readonly Facts[K][]): Promise<void> {
    for (const [key, fresh] of groupBy(facts, ({ id }) => packKey(kind, id))) {
      const entries = new Map(entriesIn(await this.#db.factPacks.get(key)).map((one) => [one.id, one]));
      for (const one of fresh) entries.set(one.id, one);
      const all = [...entries.values()];
      const text = JSON.stringify(all.map((one) => ('category' in one ? packCase(one) : one)));
      await this.#db.factPacks.put({ key, count: all.length, text });
      this.#forget(key);
    }
  }

  /** Shows every case once, as it is now. @returns how many there were */
  async eachCase(visit: (one: CaseFacts) => void, onProgress?: Progress): Promise<number> {
    const deltas = await this.#db.slimDeltas.toArray();
    const fresh = new Map(deltas.flatMap(({ slim }) => (slim.facts ? [[slim.id, slim.facts]] : [])));
    return this.#each('case', fresh, visit, onProgress);
  }

  /** Shows every lead once. Packs that do not hold what the table does are made anew first. */
  async eachLead(visit: (one: LeadFacts) => void): Promise<number> {
    const count = await this.#db.leads.count();
    const seen: LeadFacts[] = [];
    const fresh = async () => {
      const deltas = await this.#db.leadDeltas.toArray();
      return new Map(deltas.map(({ facts }) => [facts.id, facts]));
    };
    await this.#each('lead', await fresh(), (one) => seen.push(one));
    if (seen.length !== count) {
      await this.rebuildLeads();
      seen.length = 0;
      await this.#each('lead', await fresh(), (one) => seen.push(one));
    }
    for (const one of seen) visit(one);
    return seen.length;
  }

  /** Makes the packs of all leads from the records. */
  async rebuildLeads(): Promise<void> {
    await this.#db.factPacks.where('key').startsWith('lead-').delete();
    this.#forgetAll();
    const table = recordTable(this.#db, 'leads');
    let page = await table.where('id').above('').limit(leadsAtOnce).toArray();
    while (page.length > 0) {
      await this.pack(
        'lead',
        page.map((row) => leadFactsOf(row as unknown as Row<'leads'>)),
      );
      page = await table
        .where('id')
        .above(page.at(-1)?.id ?? '')
        .limit(leadsAtOnce)
        .toArray();
    }
  }

  /** Moves changed leads into packs; one the door renews meanwhile stays. */
  async compactLeads(): Promise<void> {
    const deltas = await this.#db.leadDeltas.toArray();
    if (deltas.length === 0) return;
    await this.pack(
      'lead',
      deltas.map(({ facts }) => facts),
    );
    await this.#db.transaction('rw', this.#db.leadDeltas, async () => {
      const now = await this.#db.leadDeltas.bulkGet(deltas.map(({ key }) => key));
      const done = deltas.filter(({ facts }, i) => now[i]?.facts.hlc === facts.hlc);
      await this.#db.leadDeltas.bulkDelete(done.map(({ key }) => key));
    });
  }

  /** Drops every pack, before they are built anew. */
  async clear(): Promise<void> {
    this.#forgetAll();
    await this.#db.factPacks.clear();
  }

  async #each<K extends Kind>(
    kind: K,
    fresh: Map<string, Facts[K]>,
    visit: (one: Facts[K]) => void,
    onProgress?: Progress,
  ): Promise<number> {
    const keys = await this.#db.factPacks.where('key').startsWith(`${kind}-`).primaryKeys();
    let seen = 0;
    // Some at a time: every wait for the database costs more than the read itself.
    for (let at = 0; at < keys.length; at += packsAtOnce) {
      const some = keys.slice(at, at + packsAtOnce);
      for (const entries of await this.#entriesOf<K>(some)) {
        for (const one of entries) {
          visit(fresh.get(one.id) ?? one);
          fresh.delete(one.id);
        }
        seen += entries.length;
      }
      onProgress?.({ done: Math.min(at + packsAtOnce, keys.length), total: keys.length });
    }
    for (const one of fresh.values()) visit(one);
    return seen + fresh.size;
  }

  async #entriesOf<K extends Kind>(keys: string[]): Promise<Facts[K][][]> {
    const missing = keys.filter((key) => !this.#kept.has(key));
    const rows = missing.length > 0 ? await this.#db.factPacks.bulkGet(missing) : [];
    const read = new Map(rows.map((row, i) => [missing[i] ?? '', entriesIn(row)]));
    for (const [key, entries] of read) this.#keep(key, entries);
    return keys.map((key) => (this.#kept.get(key) ?? read.get(key) ?? []) as Facts[K][]);
  }

  #keep(key: string, entries: (CaseFacts | LeadFacts)[]): void {
    if (this.#count + entries.length > keptMost) return;
    this.#kept.set(key, entries);
    this.#count += entries.length;
  }

  #forget(key: string): void {
    this.#count -= this.#kept.get(key)?.length ?? 0;
    this.#kept.delete(key);
  }

  #forgetAll(): void {
    this.#kept = new Map();
    this.#count = 0;
  }
}

/** What a pack holds: cases as lists of values, leads as they are. */
function entriesIn(row: FactPackRow | undefined): (CaseFacts | LeadFacts)[] {
  const entries = JSON.parse(row?.text ?? '[]') as (PackedCase | LeadFacts)[];
  return entries.map((one) => (isPacked(one) ? unpackCase(one) : one));
}

const isPacked = (one: PackedCase | LeadFacts): one is PackedCase => Array.isArray(one);

/**
 * Ids begin with the time they were made: some fifty days share the first four digits. The last digit is chance, so
 * that many records made at once (an import) still spread over several packs.
 */
const packKey = (kind: Kind, id: string): string =>
  `${kind}-${id.slice(0, 4)}${Number.parseInt(id.slice(-1), 16) % 4}`;
