import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { diffRows } from '../../shared/journal/diff.ts';
import { entryHash } from '../../shared/journal/hash.ts';
import { type Hlc, hlcText, nextHlc } from '../../shared/journal/hlc.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { schemaVersion } from '../../shared/schema/migrations.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { Due, SlimCase } from '../../shared/search/slim-case.ts';
import { slimCaseOf } from '../../shared/search/slim-case-of.ts';
import { type LeadFacts, leadFactsOf } from '../../shared/statistics/lead-facts.ts';
import { arrangementsIn } from './arrangements.ts';
import { type CaseRows, lastReading, readCaseRows, toCaseFile } from './case-rows.ts';
import { checkedRow } from './check-row.ts';
import { type HejieDb, recordTable } from './database.ts';
import type { Head } from './local-rows.ts';
import { type Digest, dueOf, factsOf, type Project } from './project.ts';
import { casesOf, type Touched, type WorkingSet } from './working-set.ts';
import { refuse } from './write-failure.ts';

/** What one change wrote. */
export type Committed = {
  databaseId: string;
  entries: ChangeEntry[];
  /** Fresh entries of the slim cache for the touched cases. */
  slims: SlimCase[];
  /** Facts of the touched leads, for statistics. */
  leads: LeadFacts[];
  /** People who were added or renamed. */
  people: { id: string; name: string }[];
  /** Records the database holds now. */
  records: number;
  /** Where the log stands now. */
  head: Head;
  /** The touched cases as they now are. */
  cases: ReadonlyMap<string, CaseRows>;
};

/** One change as it is being written. */
export type ChangeAtHand = {
  verb: string;
  reason: string | undefined;
  by: string;
  /** The reading before this change, and the wall clock now. */
  last: Hlc | null;
  atMs: number;
  today: CalendarDay;
  newId: () => string;
  project: Project | undefined;
  digest: Digest | undefined;
};

/** Writes rows, log, slim cache and head of a change. @returns null when nothing really changed */
export async function commit(
  db: HejieDb,
  head: Head,
  set: WorkingSet,
  change: ChangeAtHand,
): Promise<Committed | null> {
  if (set.stale.size === 0 && !set.touched().some(hasChanged)) return null;
  const dues = await projectCases(set, change);
  const changed = set.touched().filter(hasChanged);
  const { entries, rows, next } = stamped(changed, head, change);
  const cases = await casesNow(set, dues, rows);
  const slims = slimCases(cases, dues, change.digest);
  const leads = leadFacts(changed, rows);
  const people = changed
    .filter((one) => one.table === 'people' && one.before?.body.name !== one.after.body.name)
    .map((one) => ({ id: one.after.id, name: String(one.after.body.name) }));
  const tables = [...new Set(changed.map((one) => one.table))];
  await Promise.all([
    ...tables.map((table) =>
      recordTable(db, table).bulkPut(
        changed.filter((one) => one.table === table).map((one) => rows.get(one) ?? one.after),
      ),
    ),
    db.changes.bulkAdd(entries),
    db.slimDeltas.bulkPut(slims.map((slim) => ({ key: slim.id, slim }))),
    ...(leads.length > 0 ? [db.leadDeltas.bulkPut(leads.map((facts) => ({ key: facts.id, facts })))] : []),
    db.meta.put({ ...next, slimHlc: slims.reduce((last, slim) => later(last, slim.hlc), next.slimHlc) }),
  ]);
  const { databaseId, records } = next;
  return { databaseId, entries, slims, leads, people, records, head: next, cases };
}

const hasChanged = (one: Touched) => one.before === null || diffRows(one.before, one.after).length > 0;
const later = (a: string, b: string) => (b > a ? b : a);

/** The next date of every touched or stale case goes into its card, as part of the same change. */
async function projectCases(set: WorkingSet, { project, today }: ChangeAtHand): Promise<Map<string, Due>> {
  const dues = new Map<string, Due>();
  const ids = new Set([...set.touched().filter(hasChanged).flatMap(casesOf), ...set.stale]);
  if (ids.size === 0) return dues;
  const arrangements = await arrangementsIn(set);
  for (const caseId of ids) {
    const rows = await readCaseRows(set, caseId);
    if (!rows) continue;
    const { case: row } = rows;
    const file = toCaseFile(rows) ?? refuse({ kind: 'no-office' });
    const due = dueOf(project, file, rows, today, arrangements);
    dues.set(caseId, due);
    if (due.nextDueOn !== row.nextDueOn) {
      set.put('cases', row, checkedRow('cases', { ...row, nextDueOn: due.nextDueOn }));
    }
  }
  return dues;
}

/** Gives every changed record its entry, clock reading, number and place in the hash chain. */
function stamped(changed: readonly Touched[], head: Head, change: ChangeAtHand) {
  const batch = change.newId();
  const at = new Date(change.atMs).toISOString();
  const rows = new Map<Touched, Touched['after']>();
  const entries: ChangeEntry[] = [];
  let { seq, hash } = head;
  let clock = change.last;
  for (const one of changed) {
    clock = nextHlc(clock, change.atMs, head.deviceId);
    seq += 1;
    const row = { ...one.after, hlc: hlcText(clock), vv: { ...one.after.vv, [head.deviceId]: seq } };
    const reason = one.reason ?? change.reason;
    const entry: ChangeEntry = {
      id: change.newId(),
      batch,
      table: one.table,
      recordId: row.id,
      officeId: row.officeId,
      deviceId: head.deviceId,
      seq,
      hlc: row.hlc,
      vv: row.vv,
      by: change.by,
      at,
      verb: change.verb,
      ...(reason === undefined ? {} : { reason }),
      schema: schemaVersion,
      previousHash: hash,
      ops: diffRows(one.before, row),
    };
    hash = entryHash(entry);
    rows.set(one, row);
    entries.push(entry);
  }
  const made = changed.filter((one) => one.before === null);
  const next: Head = {
    ...head,
    officeId: head.officeId || (made.find((one) => one.table === 'offices')?.after.id ?? ''),
    hlc: clock ? hlcText(clock) : head.hlc,
    seq,
    hash,
    heads: { ...head.heads, [head.deviceId]: seq },
    records: head.records + made.length,
    cases: head.cases + made.filter((one) => one.table === 'cases').length,
  };
  return { entries, rows, next };
}

/** The touched cases with their rows as they are being written. */
async function casesNow(
  set: WorkingSet,
  dues: ReadonlyMap<string, Due>,
  rows: ReadonlyMap<Touched, Touched['after']>,
): Promise<Map<string, CaseRows>> {
  for (const [one, row] of rows) set.put(one.table, one.before, row);
  const cases = new Map<string, CaseRows>();
  for (const caseId of dues.keys()) {
    const all = await readCaseRows(set, caseId);
    if (all) cases.set(caseId, all);
  }
  return cases;
}

function slimCases(
  cases: ReadonlyMap<string, CaseRows>,
  dues: ReadonlyMap<string, Due>,
  digest: Digest | undefined,
): SlimCase[] {
  return [...cases].flatMap(([caseId, all]) => {
    const due = dues.get(caseId);
    const file = toCaseFile(all);
    if (!due || !file) return [];
    const stamp = { hlc: lastReading(all), deleted: all.case.deleted };
    return [slimCaseOf(file, due, stamp, factsOf(digest, file, stamp))];
  });
}

/** What statistics count of the leads this change made or touched. */
function leadFacts(changed: readonly Touched[], rows: ReadonlyMap<Touched, Touched['after']>): LeadFacts[] {
  return changed
    .filter((one) => one.table === 'leads')
    .map((one) => leadFactsOf((rows.get(one) ?? one.after) as unknown as Row<'leads'>));
}
