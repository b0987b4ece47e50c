import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { catchUp } from '../../../renderer/db/catch-up.ts';
import { type HejieDb, openDatabase, recordTable } from '../../../renderer/db/database.ts';
import { readHead, readRebuildMark } from '../../../renderer/db/meta.ts';
import { rebuildFromDisk } from '../../../renderer/db/rebuild.ts';
import { databaseIntact, needsRebuild, startDesk } from '../../../renderer/db/start.ts';
import { openDoor } from '../../../renderer/db/write.ts';
import { chainFault } from '../../../shared/journal/hash.ts';
import { tableNames } from '../../../shared/schema/record-types.ts';
import { chance, partyDraft, personDraft, type Setting, setting, today, withCase } from './setting.ts';

/** Hands everything so far to the disk. */
async function flush({ db, disk }: Pick<Setting, 'db' | 'disk'>) {
  const state = await disk.host['journal.state']({});
  if (!state.ok) throw new Error(state.failure.kind);
  return catchUp({ db, host: disk.host }, state.value.heads);
}

async function busyDesk() {
  const desk = await setting();
  const { caseId } = await withCase(desk);
  for (let i = 0; i < 5; i += 1) {
    await desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, `张${i}`, { ord: i })));
  }
  await flush(desk);
  return { ...desk, caseId };
}

async function records(db: HejieDb) {
  const lists = await Promise.all(tableNames.map((table) => recordTable(db, table).toArray()));
  return lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A byte-for-byte copy of a profile under another name. */
async function copyOf(db: HejieDb, name: string): Promise<HejieDb> {
  const copy = openDatabase(name);
  for (const table of db.tables) await copy.table(table.name).bulkPut(await table.toArray());
  return copy;
}

const doorOf = (db: HejieDb, now: () => Date) =>
  openDoor({ db, now, today: () => today, chance, person: () => '' });

describe('what start finds', () => {
  it('nothing anywhere: a first start, and the journal takes the database', async () => {
    const desk = await setting();
    expect(desk.outcome).toEqual({ kind: 'first-start' });
    expect(desk.disk.databaseId).toBe((await readHead(desk.db))?.databaseId);
  });

  it('started, closed without any work, started again: still a first start with the same ids', async () => {
    const desk = await setting();
    const before = await readHead(desk.db);
    expect(await startDesk(desk.needs)).toEqual({ kind: 'first-start' });
    expect(await readHead(desk.db)).toEqual(before);
  });

  it('both agree: ok, with what a power cut tore off', async () => {
    const desk = await busyDesk();
    desk.disk.tornBytes = 12;
    expect(await startDesk(desk.needs)).toEqual({ kind: 'ok', tornBytes: 12 });
  });

  it('the database is ahead: what was missing is handed over', async () => {
    const desk = await busyDesk();
    await desk.change('people.add', (w) => w.create('people', personDraft('王')));
    expect(await startDesk(desk.needs)).toMatchObject({ kind: 'catch-up', entries: 1 });
    expect(chainFault(desk.disk.entries)).toBeNull();
    expect(await startDesk(desk.needs)).toMatchObject({ kind: 'ok' });
  });

  it('the journal was deleted: everything is handed over again', async () => {
    const desk = await busyDesk();
    Object.assign(desk.disk, { entries: [], databaseId: null });
    expect(await startDesk(desk.needs)).toMatchObject({ kind: 'catch-up', entries: 7 });
    expect(desk.disk.entries).toHaveLength(7);
  });

  it('the database is empty and the journal is not: a loss, never a first start', async () => {
    const desk = await busyDesk();
    await desk.db.delete();
    await desk.db.open();
    const outcome = await startDesk(desk.needs);
    expect(outcome).toEqual({ kind: 'loss', entries: 7, records: 7, tornBytes: 0 });
    expect(needsRebuild(outcome)).toBe(true);
    expect(await readHead(desk.db)).toBeUndefined();
  });

  it('the last entry is gone though the head is there: a loss too', async () => {
    const desk = await busyDesk();
    await desk.db.changes.clear();
    expect(await startDesk(desk.needs)).toMatchObject({ kind: 'loss' });
  });

  it('the journal is ahead: an old copy of the profile', async () => {
    const desk = await busyDesk();
    const copy = await copyOf(desk.db, 'old-copy');
    await desk.change('people.add', (w) => w.create('people', personDraft('王')));
    await flush(desk);
    expect(await startDesk({ ...desk.needs, db: copy })).toEqual({ kind: 'older', entries: 1, tornBytes: 0 });
  });

  it('another database wrote the journal since: foreign', async () => {
    const first = await busyDesk();
    const other = await setting();
    await withCase(other);
    expect(await startDesk({ ...other.needs, host: first.disk.host })).toEqual({
      kind: 'foreign',
      entries: 7,
      tornBytes: 0,
    });
  });

  it('the host does not answer: usable when the database is whole, not when it is empty', async () => {
    const desk = await busyDesk();
    desk.disk.failure = 'unreachable';
    expect(await startDesk(desk.needs)).toMatchObject({ kind: 'journal-unavailable', usable: true });
    const empty = openDatabase('nothing-yet');
    expect(await startDesk({ ...desk.needs, db: empty })).toMatchObject({
      kind: 'journal-unavailable',
      usable: false,
    });
    expect(await readHead(empty)).toBeUndefined();
  });

  it('a database of a newer version is left alone', async () => {
    const desk = await busyDesk();
    const head = await readHead(desk.db);
    if (head) await desk.db.meta.put({ ...head, schema: 99 });
    expect(await startDesk(desk.needs)).toEqual({ kind: 'newer-schema', schema: 99 });
  });
});

describe('rebuild from disk', () => {
  it('a lost database comes back record for record, as a new device and database', async () => {
    const desk = await busyDesk();
    const [before, head] = [await records(desk.db), await readHead(desk.db)];
    await desk.db.delete();
    await desk.db.open();
    const seen: number[] = [];
    const rebuilt = await rebuildFromDisk({
      ...desk.needs,
      host: desk.disk.host,
      onProgress: (p) => seen.push(p.done),
    });
    expect(rebuilt).toEqual({ ok: true, value: { added: 7, handedOver: 0, newDevice: true } });
    expect(await records(desk.db)).toEqual(before);
    const after = await readHead(desk.db);
    expect(after).toMatchObject({ records: 7, cases: 1, officeId: head?.officeId, seq: 0, hlc: head?.hlc });
    expect([after?.deviceId, after?.databaseId]).not.toContain(head?.deviceId);
    expect(desk.disk.databaseId).toBe(after?.databaseId);
    expect(seen).toEqual([3, 6, 7]);
    expect(await startDesk(desk.needs)).toMatchObject({ kind: 'ok' });
  });

  it('work goes on after it: new entries join the journal under the new device', async () => {
    const desk = await busyDesk();
    await desk.db.delete();
    await desk.db.open();
    await rebuildFromDisk({ ...desk.needs, host: desk.disk.host });
    const { change } = doorOf(desk.db, desk.clock.now);
    await change('party.add', (w) => w.create('parties', partyDraft(desk.caseId, '李四')));
    expect(await flush(desk)).toEqual({ ok: true, value: 1 });
    expect(desk.disk.entries.at(-1)).toMatchObject({ seq: 1, previousHash: '' });
    expect(await startDesk(desk.needs)).toMatchObject({ kind: 'ok' });
  });

  it('killed midway it is recognised, nothing is written meanwhile, and it is simply run again', async () => {
    const desk = await busyDesk();
    const before = await records(desk.db);
    await desk.db.delete();
    await desk.db.open();
    desk.disk.pagesLeft = 1;
    const cut = await rebuildFromDisk({ ...desk.needs, host: desk.disk.host });
    expect(cut).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
    const half = await readHead(desk.db);
    expect(await startDesk(desk.needs)).toEqual({ kind: 'unfinished-rebuild' });
    desk.disk.pagesLeft = Number.POSITIVE_INFINITY;
    expect(await rebuildFromDisk({ ...desk.needs, host: desk.disk.host })).toMatchObject({ ok: true });
    expect(await records(desk.db)).toEqual(before);
    expect(await readRebuildMark(desk.db)).toBeUndefined();
    expect((await readHead(desk.db))?.deviceId).toBe(half?.deviceId);
    expect(await startDesk(desk.needs)).toMatchObject({ kind: 'ok' });
  });

  it('a half damaged database keeps what only it holds and goes on as a new device', async () => {
    const desk = await busyDesk();
    const [before, head] = [await records(desk.db), await readHead(desk.db)];
    await Promise.all([desk.db.changes.clear(), desk.db.parties.clear()]);
    const rebuilt = await rebuildFromDisk({ ...desk.needs, host: desk.disk.host });
    expect(rebuilt).toMatchObject({ ok: true, value: { newDevice: true } });
    expect(await records(desk.db)).toEqual(before);
    expect((await readHead(desk.db))?.deviceId).not.toBe(head?.deviceId);
  });

  it('records lost beside a whole log are folded again', async () => {
    const desk = await busyDesk();
    const before = await records(desk.db);
    await desk.db.parties.clear();
    await rebuildFromDisk({ ...desk.needs, host: desk.disk.host });
    expect(await records(desk.db)).toEqual(before);
  });

  it('an old copy of a profile gets the rest and a device of its own', async () => {
    const desk = await busyDesk();
    const copy = await copyOf(desk.db, 'old-copy-2');
    await desk.change('party.add', (w) => w.create('parties', partyDraft(desk.caseId, '后来')));
    await flush(desk);
    const rebuilt = await rebuildFromDisk({ ...desk.needs, db: copy, host: desk.disk.host });
    expect(rebuilt).toEqual({ ok: true, value: { added: 1, handedOver: 0, newDevice: true } });
    expect(await records(copy)).toEqual(await records(desk.db));
  });

  it('two databases join both ways and each keeps its device', async () => {
    const first = await busyDesk();
    const other = await setting();
    await withCase(other);
    const device = (await readHead(other.db))?.deviceId;
    const needs = { ...other.needs, host: first.disk.host };
    expect(await rebuildFromDisk(needs)).toEqual({
      ok: true,
      value: { added: 7, handedOver: 2, newDevice: false },
    });
    expect((await readHead(other.db))?.deviceId).toBe(device);
    expect(await records(other.db)).toHaveLength(9);
    // Back at the first shell: the journal now holds the other's entries.
    expect(await startDesk(first.needs)).toEqual({ kind: 'foreign', entries: 2, tornBytes: 0 });
    await rebuildFromDisk({ ...first.needs, host: first.disk.host });
    expect(await records(first.db)).toEqual(await records(other.db));
    expect(await startDesk(first.needs)).toMatchObject({ kind: 'ok' });
  });

  it('a copy that wrote under the same name moves its own entries to a new device; nothing is lost', async () => {
    const desk = await busyDesk();
    const copy = await copyOf(desk.db, 'forked-copy');
    await desk.change('party.add', (w) => w.create('parties', partyDraft(desk.caseId, '原件')));
    await desk.change('case.update', (w) => w.update('cases', desk.caseId, { level: 'red' }));
    await flush(desk);
    const { change } = doorOf(copy, desk.clock.now);
    await change('party.add', (w) => w.create('parties', partyDraft(desk.caseId, '副本')));
    const rebuilt = await rebuildFromDisk({ ...desk.needs, db: copy, host: desk.disk.host });
    expect(rebuilt).toMatchObject({ ok: true, value: { added: 2, handedOver: 1, newDevice: true } });
    const names = (await copy.parties.toArray()).map((party) => party.body.name);
    expect(names).toEqual(expect.arrayContaining(['原件', '副本']));
    expect(await copy.cases.get(desk.caseId)).toMatchObject({ level: 'red' });
    const moved = (await copy.parties.toArray()).find((party) => party.body.name === '副本');
    expect(moved?.vv).toEqual({ [(await readHead(copy))?.deviceId ?? '']: 1 });
    for (const deviceId of new Set(desk.disk.entries.map((entry) => entry.deviceId))) {
      expect(chainFault(desk.disk.entries.filter((entry) => entry.deviceId === deviceId))).toBeNull();
    }
    expect(await startDesk({ ...desk.needs, db: copy })).toMatchObject({ kind: 'ok' });
  });

  it('entries of a table this version does not know stay in the log', async () => {
    const desk = await busyDesk();
    const last = desk.disk.entries.at(-1);
    if (!last) throw new Error('no entries');
    const id = '01890000-0000-7000-8000-0000000000ff';
    desk.disk.entries.push({
      ...last,
      id,
      deviceId: id,
      seq: 1,
      table: 'warrants',
      recordId: id,
      later: true,
    });
    expect(await startDesk(desk.needs)).toEqual({ kind: 'older', entries: 1, tornBytes: 0 });
    await rebuildFromDisk({ ...desk.needs, host: desk.disk.host });
    expect(await desk.db.changes.get(id)).toMatchObject({ table: 'warrants', later: true });
  });
});

describe('after a failed write', () => {
  it('an untouched database is intact, an emptied one is not', async () => {
    const desk = await busyDesk();
    const id = (await readHead(desk.db))?.databaseId ?? '';
    expect(await databaseIntact(desk.db, id)).toBe(true);
    await desk.db.delete();
    expect(await databaseIntact(desk.db, id)).toBe(false);
  });
});
