import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { journalSync } from '../../../renderer/db/journal-sync.ts';
import { saveStateOf } from '../../../renderer/db/save-state.ts';
import { openDoor } from '../../../renderer/db/write.ts';
import { caseDraft, chance, officeDraft, personDraft, setting, today } from './setting.ts';

/** A desk whose door is wired to the journal as in the program; the test fires the timers. */
async function desk() {
  const { db, disk, clock } = await setting();
  const timers: { work: () => void; ms: number }[] = [];
  const intact = vi.fn(async () => true);
  const sync = journalSync({
    db,
    host: disk.host,
    intact,
    after: (work, ms) => {
      const timer = { work, ms };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  const door = openDoor({
    db,
    now: clock.now,
    today: () => today,
    chance,
    person: () => '',
    onCommitted: sync.committed,
    guard: sync.guard,
  });
  const seen: string[] = [];
  sync.subscribe(() => seen.push(sync.getSnapshot().kind));
  sync.start();
  await settled();
  const retryTimer = () => timers.find((timer) => timer.ms < 60_000);
  return { db, disk, sync, seen, intact, retryTimer, ...door };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('rule 16: saved means flushed by the host', () => {
  it('saving until the host has answered, then saved', async () => {
    const { disk, sync, change, seen } = await desk();
    expect(sync.getSnapshot()).toEqual({ kind: 'saved' });
    let open: () => void = () => undefined;
    disk.gate = new Promise((resolve) => {
      open = resolve;
    });
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    expect(sync.getSnapshot()).toEqual({ kind: 'saving' });
    expect(disk.entries).toHaveLength(0);
    const saved = sync.whenSaved();
    open();
    expect(await saved).toBe(true);
    expect(disk.entries).toHaveLength(1);
    expect(disk.records).toBe(1);
    expect(seen).toEqual(['saved', 'saving', 'saved']);
  });

  it('what is committed while one append runs goes together in the next', async () => {
    const { disk, sync, change } = await desk();
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    await sync.whenSaved();
    let open: () => void = () => undefined;
    disk.gate = new Promise((resolve) => {
      open = resolve;
    });
    for (let i = 0; i < 4; i += 1)
      await change('people.add', (w) => w.create('people', personDraft(`王${i}`)));
    open();
    await sync.whenSaved();
    expect(disk.appends).toEqual([1, 1, 3]);
    expect(disk.entries.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it('entries of an earlier run that never reached the disk are handed over at start', async () => {
    const { db, disk, change } = await setting();
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    expect(disk.entries).toHaveLength(0);
    const sync = journalSync({ db, host: disk.host, intact: async () => true, after: () => () => undefined });
    expect(sync.getSnapshot()).toEqual({ kind: 'saving' });
    sync.start();
    expect(await sync.whenSaved()).toBe(true);
    expect(disk.entries).toHaveLength(1);
  });
});

describe('the host is out of reach', () => {
  it('says how many changes wait, works on, and hands over when it is back', async () => {
    const { disk, sync, change, retryTimer } = await desk();
    disk.failure = 'unreachable';
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    await settled();
    await change('people.add', (w) => w.create('people', personDraft('王')));
    await settled();
    expect(sync.getSnapshot()).toEqual({ kind: 'waiting-for-disk', entries: 2, failure: 'unreachable' });
    disk.failure = null;
    retryTimer()?.work();
    expect(await sync.whenSaved()).toBe(true);
    expect(sync.getSnapshot()).toEqual({ kind: 'saved' });
    expect(disk.entries.map((entry) => entry.seq)).toEqual([1, 2]);
  });

  it('waits longer each time', async () => {
    const { disk, sync, change, retryTimer } = await desk();
    disk.failure = 'internal';
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    await settled();
    const waits = [retryTimer()?.ms];
    await sync.retry();
    waits.push(retryTimer()?.ms);
    expect(waits).toEqual([1000, 2000]);
  });

  it('a gap in the journal is filled from the log', async () => {
    const { disk, sync, change } = await desk();
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    await sync.whenSaved();
    disk.entries.length = 0;
    await change('people.add', (w) => w.create('people', personDraft('王')));
    expect(await sync.whenSaved()).toBe(true);
    expect(disk.entries.map((entry) => entry.seq)).toEqual([1, 2]);
  });
});

describe('a journal that never takes what it asks for', () => {
  it('is tried again later, not without end', async () => {
    const { disk, sync, change, retryTimer } = await desk();
    const append = vi.fn(async () => ({
      ok: false as const,
      failure: { kind: 'journal-gap' as const, detail: '' },
    }));
    disk.host['journal.append'] = append;
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    await settled();
    expect(sync.getSnapshot()).toEqual({ kind: 'waiting-for-disk', entries: 1, failure: 'journal-gap' });
    expect(append.mock.calls.length).toBeLessThan(4);
    expect(retryTimer()).toBeDefined();
  });
});

describe('the journal belongs to another database now', () => {
  it('writing stops', async () => {
    const { disk, sync, change, attempt } = await desk();
    disk.databaseId = '01890000-0000-7000-8000-0000000000aa';
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    expect(await sync.whenSaved()).toBe(false);
    expect(sync.getSnapshot()).toEqual({ kind: 'stopped', cause: 'other-database-writes' });
    const next = await attempt('people.add', (w) => w.create('people', personDraft('王')));
    expect(next).toEqual({ ok: false, failure: { kind: 'stopped' } });
  });
});

describe('disk space', () => {
  it.each([
    ['1 GB: nothing to say', 1024 ** 3, 'saved', true],
    ['a byte less: a warning', 1024 ** 3 - 1, 'disk-low', true],
    ['256 MB: still only a warning', 256 * 1024 ** 2, 'disk-low', true],
    ['a byte less: read-only', 256 * 1024 ** 2 - 1, 'read-only', false],
  ])('%s', async (_, bytes, kind, writable) => {
    const { disk, sync, attempt } = await desk();
    disk.freeBytes = bytes;
    await sync.checkDisk();
    expect(sync.getSnapshot().kind).toBe(kind);
    const done = await attempt('office.set-up', (w) => w.create('offices', officeDraft));
    expect(done.ok).toBe(writable);
    if (!writable) expect(done).toEqual({ ok: false, failure: { kind: 'read-only', bytes } });
  });

  it('a disk that fills up during an append: read-only, the change stays in the database and follows later', async () => {
    const { db, disk, sync, change } = await desk();
    disk.failure = 'disk-full';
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    await settled();
    expect(sync.getSnapshot().kind).toBe('read-only');
    expect(await db.changes.toArray()).toHaveLength(1);
    disk.failure = null;
    await sync.retry();
    expect(sync.getSnapshot()).toEqual({ kind: 'saved' });
    expect(disk.entries).toHaveLength(1);
  });
});

describe('an aborted write', () => {
  it('stops everything until the database has been found whole', async () => {
    const { sync, change, attempt, intact, db } = await desk();
    await change('office.set-up', (w) => w.create('offices', officeDraft));
    vi.spyOn(db.changes, 'bulkAdd').mockImplementationOnce(() => {
      throw new DOMException('', 'AbortError');
    });
    const failed = await attempt('case.register', (w) => w.create('cases', caseDraft()));
    expect(failed).toEqual({ ok: false, failure: { kind: 'storage-failed', name: 'AbortError' } });
    expect(sync.getSnapshot()).toEqual({ kind: 'stopped', cause: 'storage-failed' });
    expect(await attempt('x', (w) => w.create('cases', caseDraft()))).toEqual({
      ok: false,
      failure: { kind: 'stopped' },
    });
    intact.mockResolvedValueOnce(false);
    expect(await sync.verify()).toBe(false);
    expect(sync.getSnapshot().kind).toBe('stopped');
    expect(await sync.verify()).toBe(true);
    expect(sync.getSnapshot()).toEqual({ kind: 'saved' });
    expect(await attempt('case.register', (w) => w.create('cases', caseDraft()))).toMatchObject({ ok: true });
  });
});

describe('the gravest thing is said', () => {
  const calm = { stopped: null, freeBytes: null, diskFull: false, failure: null, entries: 0, busy: false };
  it.each([
    [
      'stopped before all',
      { ...calm, stopped: 'storage-failed', diskFull: true, failure: 'unreachable' },
      'stopped',
    ],
    ['read-only before waiting', { ...calm, diskFull: true, failure: 'disk-full', entries: 1 }, 'read-only'],
    [
      'waiting before saving',
      { ...calm, failure: 'unreachable', entries: 1, busy: true },
      'waiting-for-disk',
    ],
    ['saving before a warning', { ...calm, entries: 1, freeBytes: 1024 ** 3 - 1 }, 'saving'],
    ['free space not known yet', calm, 'saved'],
  ] as const)('%s', (_, facts, kind) => {
    expect(saveStateOf(facts).kind).toBe(kind);
  });
});
