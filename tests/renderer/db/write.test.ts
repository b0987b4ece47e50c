import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { loadCaseFile, loadHistory } from '../../../renderer/db/load-case.ts';
import { readHead } from '../../../renderer/db/meta.ts';
import { ChangeRefused } from '../../../renderer/db/write.ts';
import { chainFault } from '../../../shared/journal/hash.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { noDue } from '../../../shared/search/slim-case.ts';
import { caseDraft, claimDraft, officeDraft, partyDraft, personDraft, setting, withCase } from './setting.ts';

/** Everything the database holds, for "nothing was written". */
async function contents({ db }: Awaited<ReturnType<typeof setting>>) {
  const lists = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(lists);
}

describe('rule 7: one door', () => {
  it('writes row, entry, slim delta and head together', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const [row, entries, delta, head] = await Promise.all([
      desk.db.cases.get(caseId),
      desk.db.changes.where('recordId').equals(caseId).toArray(),
      desk.db.slimDeltas.get(caseId),
      readHead(desk.db),
    ]);
    expect(row).toMatchObject({ stage: 'received', deleted: false, hlc: entries[0]?.hlc });
    expect(entries).toMatchObject([{ verb: 'case.register', seq: 2, table: 'cases' }]);
    expect(delta?.slim).toMatchObject({ id: caseId, intakeNo: '登2026-0001', hlc: row?.hlc });
    expect(head).toMatchObject({ seq: 2, records: 2, cases: 1, hlc: row?.hlc, slimHlc: row?.hlc });
  });

  it('a throw at the end of the work leaves nothing', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const before = await contents(desk);
    const done = desk.change('party.add', async (w) => {
      await w.create('parties', partyDraft(caseId, '张三'));
      await w.update('cases', caseId, { level: 'red' });
      throw new Error('the form changed its mind');
    });
    await expect(done).rejects.toThrow('the form changed its mind');
    expect(await contents(desk)).toEqual(before);
  });

  it('a failure while the rows are being written leaves nothing and tells the guard', async () => {
    const guard = { refusal: () => null, failed: vi.fn() };
    const desk = await setting({ guard });
    const { caseId } = await withCase(desk);
    const before = await contents(desk);
    const add = vi.spyOn(desk.db.changes, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const result = await desk.attempt('party.add', (w) => w.create('parties', partyDraft(caseId, '张三')));
    add.mockRestore();
    expect(result).toEqual({ ok: false, failure: { kind: 'storage-failed', name: 'QuotaExceededError' } });
    expect(guard.failed).toHaveBeenCalledWith('QuotaExceededError');
    expect(await contents(desk)).toEqual(before);
  });

  it('one entry for each touched record, all of one batch, however often it was touched', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    await desk.change('case.accept', async (w) => {
      await w.update('cases', caseId, { stage: 'inquiring' });
      await w.update('cases', caseId, { stage: 'accepted', body: { caseNo: '〔2026〕甬西劳调字第0001号' } });
      await w.create('parties', partyDraft(caseId, '张三'));
    });
    const entries = desk.commits.at(-1)?.entries ?? [];
    expect(entries.map((entry) => entry.table)).toEqual(['cases', 'parties']);
    expect(new Set(entries.map((entry) => entry.batch)).size).toBe(1);
    expect(entries[0]?.ops).toEqual([
      { field: 'body.caseNo', before: null, after: '〔2026〕甬西劳调字第0001号' },
      { field: 'stage', before: 'received', after: 'accepted' },
    ]);
  });

  it('the change sees its own work', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    await desk.change('party.add', async (w) => {
      const id = await w.create('parties', partyDraft(caseId, '张三'));
      await w.update('parties', id, { body: { phone: '1' } });
      expect(await w.get('parties', id)).toMatchObject({ body: { name: '张三', phone: '1' } });
      expect(await w.childrenOf('parties', caseId)).toHaveLength(1);
      expect((await w.caseFile(caseId)).parties).toHaveLength(1);
      await w.remove('parties', id, '录错');
      expect(await w.childrenOf('parties', caseId)).toEqual([]);
    });
  });

  it('what did not change is not written', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const count = desk.commits.length;
    await desk.change('case.update', (w) => w.update('cases', caseId, { level: 'blue' }));
    expect(desk.commits).toHaveLength(count);
  });

  it('numbers are contiguous and the chain holds when changes are asked for at once', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, `张${i}`, { ord: i }))),
      ),
    );
    const entries = await desk.db.changes.toArray();
    expect(entries.map((entry) => entry.seq).sort((a, b) => a - b)).toEqual(entries.map((_, i) => i + 1));
    expect(chainFault(entries)).toBeNull();
    const byClock = [...entries].sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
    expect(byClock.map((entry) => entry.seq)).toEqual(entries.map((_, i) => i + 1));
  });

  it('a refused change does not hold up the next', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const bad = desk.attempt('case.update', (w) => w.update('cases', 'no-such-id', { level: 'red' }));
    const good = desk.attempt('case.update', (w) => w.update('cases', caseId, { level: 'red' }));
    expect(await bad).toMatchObject({ ok: false, failure: { kind: 'not-found', table: 'cases' } });
    expect(await good).toMatchObject({ ok: true });
  });

  it('a change inside a change is a bug, not a dead lock', async () => {
    const desk = await setting();
    await withCase(desk);
    await expect(
      desk.change('outer', () => desk.change('inner', (w) => w.create('people', personDraft('李四')))),
    ).rejects.toThrow('inside a change');
  });

  it('a change that waits for something slower than the database writes nothing', async () => {
    const desk = await setting();
    await withCase(desk);
    const before = await contents(desk);
    const done = desk.change('people.add', async (w) => {
      await w.create('people', personDraft('王五'));
      await new Promise((resolve) => setTimeout(resolve, 30));
      await w.create('people', personDraft('赵六'));
    });
    await expect(done).rejects.toThrow();
    expect(await contents(desk)).toEqual(before);
  });

  it('a listener that throws does not undo what was saved', async () => {
    const desk = await setting();
    const errors: unknown[] = [];
    const listen = (error: unknown) => errors.push(error);
    process.once('uncaughtException', listen);
    desk.commits.push = () => {
      throw new Error('listener');
    };
    await desk.change('office.set-up', (w) => w.create('offices', officeDraft));
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('uncaughtException', listen);
    expect(errors).toHaveLength(1);
    expect((await readHead(desk.db))?.seq).toBe(1);
  });
});

describe('rule 5 and the record types: values are checked', () => {
  it.each([
    ['a code that does not exist', { stage: 'nowhere' }, 'stage'],
    ['a day that does not exist', { receivedOn: '2026-02-30' }, 'receivedOn'],
    ['a date object', { receivedOn: new Date() }, 'receivedOn'],
    ['a fraction', { body: { workersCount: 1.5 } }, 'body.workersCount'],
    ['an unknown field that is no plain value', { body: { later: new Map() } }, 'body.later'],
  ])('%s is refused and nothing is written', async (_, patch, field) => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const before = await contents(desk);
    const result = await desk.attempt('case.update', (w) => w.update('cases', caseId, patch as never));
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', table: 'cases', recordId: caseId },
    });
    if (!result.ok && result.failure.kind === 'invalid') {
      expect(result.failure.issues.map((issue) => issue.field)).toContain(field);
    }
    expect(await contents(desk)).toEqual(before);
  });

  it('a missing field of a draft is refused', async () => {
    const desk = await setting();
    await desk.change('office.set-up', (w) => w.create('offices', officeDraft));
    const { level: _level, ...rest } = caseDraft();
    const result = await desk.attempt('case.register', (w) => w.create('cases', rest as never));
    expect(result).toMatchObject({ ok: false, failure: { kind: 'invalid', issues: [{ field: 'level' }] } });
  });

  it('what the caller does with its object afterwards changes nothing', async () => {
    const desk = await setting();
    await desk.change('office.set-up', (w) => w.create('offices', officeDraft));
    const draft = caseDraft();
    const caseId = await desk.change('case.register', async (w) => {
      const id = await w.create('cases', draft);
      draft.body.facts = 'changed after';
      return id;
    });
    expect((await desk.db.cases.get(caseId))?.body.facts).toBe('自2026年8月起未发工资');
  });

  it('stamps belong to the door, whatever a draft or patch carries', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const party = { ...partyDraft(caseId, '张三'), hlc: 'x', vv: { x: 1 }, deleted: true, officeId: 'x' };
    const id = await desk.change('party.add', (w) => w.create('parties', party));
    const head = await readHead(desk.db);
    expect(await desk.db.parties.get(id)).toMatchObject({
      hlc: head?.hlc,
      vv: { [head?.deviceId ?? '']: head?.seq },
      deleted: false,
    });
  });
});

describe('rule 12: unknown fields of a newer version are kept', () => {
  it('through an update of another field', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    await desk.change('case.update', (w) =>
      w.update('cases', caseId, {
        ...({ later: ['a'] } as object),
        body: { ...({ laterToo: 1 } as object) },
      }),
    );
    await desk.change('case.update', (w) =>
      w.update('cases', caseId, { level: 'red', body: { area: '东片' } }),
    );
    expect(await desk.db.cases.get(caseId)).toMatchObject({
      later: ['a'],
      body: { laterToo: 1, area: '东片' },
    });
  });
});

describe('rule 8: clock', () => {
  it('a clock four minutes back is allowed and readings still grow', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    desk.clock.move(-4 * 60_000);
    await desk.change('case.update', (w) => w.update('cases', caseId, { level: 'red' }));
    const entries = await desk.db.changes.orderBy('hlc').toArray();
    expect(entries.at(-1)?.seq).toBe(3);
  });

  it('a clock more than five minutes back is refused', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    desk.clock.move(-6 * 60_000);
    const result = await desk.attempt('case.update', (w) => w.update('cases', caseId, { level: 'red' }));
    expect(result).toMatchObject({ ok: false, failure: { kind: 'clock-behind' } });
  });
});

describe('rule 10: deletion', () => {
  it('is an entry with a reason and can be undone', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const id = await desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, '张三')));
    await desk.change('party.remove', (w) => w.remove('parties', id, '重复录入'));
    expect(await desk.db.parties.get(id)).toMatchObject({ deleted: true });
    expect((await loadCaseFile(desk.db, caseId))?.parties).toEqual([]);
    expect(desk.commits.at(-1)?.entries).toMatchObject([
      { reason: '重复录入', ops: [{ field: 'deleted', before: false, after: true }] },
    ]);
    const refused = await desk.attempt('party.update', (w) => w.update('parties', id, { ord: 1 }));
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'deleted' } });
    await desk.change('party.restore', (w) => w.restore('parties', id));
    expect((await loadCaseFile(desk.db, caseId))?.parties).toMatchObject([{ body: { name: '张三' } }]);
    expect((await loadHistory(desk.db, caseId)).map((entry) => entry.verb)).toEqual([
      'case.register',
      'party.add',
      'party.remove',
      'party.restore',
    ]);
  });
});

describe('the case file and its next date', () => {
  const project = () => ({
    ...noDue,
    nextDueOn: day('2026-12-03'),
    nextDueZh: '调解期满',
    nextDueKind: 'mediation',
  });

  it('the next date is worked out for every touched case and is part of the same batch', async () => {
    const desk = await setting({ project });
    const { caseId } = await withCase(desk);
    expect(await desk.db.cases.get(caseId)).toMatchObject({ nextDueOn: '2026-12-03' });
    expect((await desk.db.slimDeltas.get(caseId))?.slim).toMatchObject({
      nextDueOn: '2026-12-03',
      nextDueZh: '调解期满',
    });
    expect(desk.commits.at(-1)?.entries).toHaveLength(1);
  });

  it('a limit that cannot be worked out keeps nobody from saving; the card says so', async () => {
    const desk = await setting({
      project: () => {
        throw new RangeError('no calendar for 1899');
      },
    });
    const { caseId } = await withCase(desk, { nextDueOn: '2026-12-01' });
    expect(await desk.db.cases.get(caseId)).toMatchObject({ nextDueOn: '2026-12-01' });
    expect(desk.commits.at(-1)?.slims).toMatchObject([
      { nextDueOn: '2026-12-01', nextDueKind: 'not-computed' },
    ]);
  });

  it('a change of a child renews the slim entry of its case', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk, { body: { ...caseDraft().body, workersCount: 11 } });
    await desk.change('party.add', async (w) => {
      await w.create('parties', partyDraft(caseId, '北门电器配件有限公司', { role: 'respondent' }));
      await w.create('parties', partyDraft(caseId, '张三'));
      await w.create('claims', claimDraft(caseId, 1_260_000));
    });
    expect(desk.commits.at(-1)?.slims).toMatchObject([
      { title: '张三等11人 与 北门电器配件有限公司', amountFen: 1_260_000, workersCount: 11 },
    ]);
  });

  it('private notes and papers are not in the file; people it names are', async () => {
    const desk = await setting();
    const person = await desk.change('set-up', async (w) => {
      await w.create('offices', officeDraft);
      return w.create('people', personDraft('王调解员'));
    });
    const caseId = await desk.change('case.register', (w) =>
      w.create('cases', { ...caseDraft(person), mediatorIds: [person] }),
    );
    await desk.change('note.add', (w) =>
      w.create('privateNotes', {
        caseId,
        audience: 'own-eyes',
        side: null,
        at: '2026-11-20T10:00',
        byId: person,
        body: { text: '底线八万' },
      }),
    );
    const file = await loadCaseFile(desk.db, caseId);
    expect(JSON.stringify(file)).not.toContain('底线八万');
    expect(file?.people.map((one) => one.body.name)).toEqual(['王调解员']);
    expect(file?.case).not.toHaveProperty('hlc');
    expect(desk.commits.at(-1)?.slims[0]?.mediatorNames).toEqual(['王调解员']);
    expect(JSON.stringify(desk.commits.at(-1)?.slims)).not.toContain('底线八万');
  });

  it('a record of a case needs the case, and an office must be there first', async () => {
    const desk = await setting();
    const orphan = partyDraft('01890000-0000-7000-8000-00000000000a', '张三');
    expect(await desk.attempt('x', (w) => w.create('cases', caseDraft()))).toMatchObject({
      failure: { kind: 'no-office' },
    });
    expect(await desk.attempt('x', (w) => w.create('parties', orphan))).toMatchObject({
      failure: { kind: 'not-found', table: 'cases' },
    });
  });
});

describe('rule 16: an emptied database is noticed', () => {
  it('before the next change, not after it', async () => {
    const guard = { refusal: () => null, failed: vi.fn() };
    const desk = await setting({ guard });
    await withCase(desk);
    await Promise.all(desk.db.tables.map((table) => table.clear()));
    const result = await desk.attempt('x', (w) => w.create('offices', officeDraft));
    expect(result).toEqual({ ok: false, failure: { kind: 'database-changed' } });
    expect(guard.failed).toHaveBeenCalled();
    expect(await desk.db.offices.toArray()).toEqual([]);
  });

  it('and so is another database in its place', async () => {
    const desk = await setting();
    await withCase(desk);
    const head = await readHead(desk.db);
    const other = '01890000-0000-7000-8000-0000000000bb';
    if (head) await desk.db.meta.put({ ...head, databaseId: other });
    const refused = { ok: false, failure: { kind: 'database-changed' } };
    expect(await desk.attempt('x', (w) => w.create('offices', officeDraft))).toEqual(refused);
    if (head) await desk.db.meta.put({ ...head, seq: head.seq - 1 });
    expect(await desk.attempt('x', (w) => w.create('offices', officeDraft))).toEqual(refused);
  });

  it('the guard is asked first', async () => {
    const desk = await setting({
      guard: { refusal: () => ({ kind: 'read-only', bytes: 1 }), failed: () => undefined },
    });
    const done = desk.change('x', (w) => w.create('offices', officeDraft));
    await expect(done).rejects.toBeInstanceOf(ChangeRefused);
  });
});

describe('rule 15: strict durability', () => {
  it('every transaction of the door asks the browser to flush', async () => {
    // Before the database is opened: Dexie keeps the function it finds then.
    const open = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await withCase(await setting());
    const writes = open.mock.calls.filter(([, mode]) => mode === 'readwrite');
    open.mockRestore();
    expect(writes).not.toHaveLength(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });
});
