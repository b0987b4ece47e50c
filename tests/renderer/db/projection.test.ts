import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntries } from '../../../renderer/db/apply-entries.ts';
import { type HejieDb, recordTable } from '../../../renderer/db/database.ts';
import { readHead } from '../../../renderer/db/meta.ts';
import { foldRecord } from '../../../shared/journal/fold.ts';
import { groupBy } from '../../../shared/journal/group-by.ts';
import { chainFault } from '../../../shared/journal/hash.ts';
import { type TableName, tableNames } from '../../../shared/schema/record-types.ts';
import { claimDraft, partyDraft, type Setting, setting, withCase } from './setting.ts';

/** One step of a random history; numbers choose among the records there are. */
type Step =
  | { kind: 'party'; name: string }
  | { kind: 'claim'; amount: number }
  | { kind: 'rename'; which: number; name: string }
  | { kind: 'amount'; which: number; amount: number | null }
  | { kind: 'case'; level: 'red' | 'blue'; facts: string }
  | { kind: 'remove' | 'restore'; which: number };

const which = fc.nat({ max: 7 });
const name = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'张王李赵欧阳𠮷a') });
const amount = fc.nat({ max: 9_999_999 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('party' as const), name }),
  fc.record({ kind: fc.constant('claim' as const), amount }),
  fc.record({ kind: fc.constant('rename' as const), which, name }),
  fc.record({ kind: fc.constant('amount' as const), which, amount: fc.option(amount) }),
  fc.record({ kind: fc.constant('case' as const), level: fc.constantFrom('red', 'blue'), facts: name }),
  fc.record({ kind: fc.constantFrom('remove', 'restore'), which }),
);

async function take({ attempt, db }: Setting, caseId: string, given: Step): Promise<void> {
  const parties = await db.parties.toArray();
  const claims = await db.claims.toArray();
  const party = 'which' in given ? parties[given.which % Math.max(1, parties.length)] : undefined;
  const claim = 'which' in given ? claims[given.which % Math.max(1, claims.length)] : undefined;
  // A refusal (such as changing what is deleted) is part of the history: it must leave no trace.
  await attempt(given.kind, async (w) => {
    if (given.kind === 'party') await w.create('parties', partyDraft(caseId, given.name));
    else if (given.kind === 'claim') await w.create('claims', claimDraft(caseId, given.amount));
    else if (given.kind === 'case') {
      await w.update('cases', caseId, { level: given.level, body: { facts: given.facts } });
    } else if (given.kind === 'rename' && party) {
      await w.update('parties', party.id, { body: { name: given.name } });
    } else if (given.kind === 'amount' && claim) {
      await w.update('claims', claim.id, { body: { amountFen: given.amount } });
    } else if (given.kind === 'remove' && party) await w.remove('parties', party.id, '试');
    else if (given.kind === 'restore' && party) await w.restore('parties', party.id);
  });
}

/** The tables as the log alone gives them. */
async function fromLog(db: HejieDb) {
  const entries = await db.changes.toArray();
  const rows = [...groupBy(entries, (entry) => entry.recordId).values()].map((group) => ({
    table: group[0]?.table as TableName,
    row: foldRecord(group),
  }));
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      rows
        .filter((one) => one.table === table)
        .map((one) => one.row)
        .sort(byId),
    ]),
  );
}

async function asStored(db: HejieDb) {
  const lists = await Promise.all(
    tableNames.map(async (table) => [table, (await recordTable(db, table).toArray()).sort(byId)] as const),
  );
  return Object.fromEntries(lists);
}

const byId = (a: { id: string } | null, b: { id: string } | null) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1);

describe('rule 7: records are the projection of the log', () => {
  it('whatever was done, the log alone gives the tables', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const desk = await setting();
        const { caseId } = await withCase(desk);
        for (const one of steps) await take(desk, caseId, one);
        expect(await asStored(desk.db)).toEqual(await fromLog(desk.db));
        const entries = await desk.db.changes.toArray();
        expect(chainFault(entries)).toBeNull();
        const head = await readHead(desk.db);
        expect(head?.seq).toBe(entries.length);
        expect(head?.records).toBe(Object.values(await asStored(desk.db)).flat().length);
        await desk.db.delete();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('in whatever order and pages the log arrives elsewhere, the tables come out the same', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const id = await desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, '张三')));
    for (const name of ['张四', '张五', '张六']) {
      await desk.change('party.rename', (w) => w.update('parties', id, { body: { name } }));
    }
    await desk.change('party.remove', (w) => w.remove('parties', id, '错'));
    const log = await desk.db.changes.toArray();
    const tables = await asStored(desk.db);
    const arrival = fc.tuple(
      fc.shuffledSubarray([...log, ...log.slice(0, 3)], { minLength: log.length + 3 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(arrival, async ([shuffled, pageSize, fromTheFirst]) => {
        const other = await setting();
        const orphans = fromTheFirst ? new Set<string>() : undefined;
        for (let at = 0; at < shuffled.length; at += pageSize) {
          await applyEntries(other.db, shuffled.slice(at, at + pageSize), orphans);
        }
        expect(await asStored(other.db)).toEqual(tables);
        await other.db.delete();
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
