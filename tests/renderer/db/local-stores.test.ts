import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { blobs } from '../../../renderer/db/blobs.ts';
import { claimDesk } from '../../../renderer/db/claim-desk.ts';
import { draftStore } from '../../../renderer/db/drafts.ts';
import { sha256Hex } from '../../../shared/journal/hash.ts';
import { setting } from './setting.ts';

describe('rule 6: drafts stay on this machine', () => {
  it('are kept, listed newest first, and never enter the log', async () => {
    const { db, clock } = await setting();
    const store = draftStore(db, clock.now);
    await store.save({ id: 'a', kind: 'intake', value: { name: '张三' } });
    await store.save({ id: 'b', kind: 'intake', value: {} });
    await store.save({ id: 'c', kind: 'form', value: {} });
    await store.save({ id: 'a', kind: 'intake', value: { name: '张三丰' } });
    expect((await store.list('intake')).map((draft) => draft.id)).toEqual(['a', 'b']);
    expect((await store.load('a'))?.value).toEqual({ name: '张三丰' });
    await store.remove('a');
    expect(await store.load('a')).toBeNull();
    expect(await db.changes.toArray()).toEqual([]);
  });
});

describe('rule 14: immutable bytes', () => {
  const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31) % 251);

  it.each([
    ['nothing', 0, 1],
    ['one piece exactly', 1024 * 1024, 1],
    ['a byte more', 1024 * 1024 + 1, 2],
  ])('%s is kept in pieces of 1 MiB and comes back the same', async (_, length, pieces) => {
    const { db, disk } = await setting();
    const store = blobs(db, disk.host);
    const given = bytes(length);
    const put = await store.put(given);
    if (!put.ok) throw new Error(put.failure.kind);
    expect(put.value.sha256).toBe(sha256Hex(given));
    expect(await db.chunks.toArray()).toHaveLength(pieces);
    expect(disk.blobs.get(put.value.sha256)?.byteLength).toBe(length);
    const got = await store.get(put.value.sha256);
    expect(got.ok && sha256Hex(got.value)).toBe(put.value.sha256);
  });

  it('comes from disk when the database lost it, and is kept again', async () => {
    const { db, disk } = await setting();
    const store = blobs(db, disk.host);
    const put = await store.put(bytes(100));
    if (!put.ok) throw new Error(put.failure.kind);
    await db.chunks.clear();
    expect(await store.get(put.value.sha256)).toEqual({ ok: true, value: bytes(100) });
    expect(await db.chunks.toArray()).toHaveLength(1);
  });

  it('bytes that were altered are not handed out', async () => {
    const { db, disk } = await setting();
    const store = blobs(db, disk.host);
    const put = await store.put(bytes(100));
    if (!put.ok) throw new Error(put.failure.kind);
    const { sha256 } = put.value;
    await db.chunks.put({ sha256, n: 0, of: 1, bytes: bytes(99) });
    disk.blobs.set(sha256, bytes(98));
    expect(await store.get(sha256)).toEqual({ ok: false, failure: { kind: 'blob-damaged', sha256 } });
    disk.blobs.clear();
    await db.chunks.clear();
    expect(await store.get(sha256)).toEqual({ ok: false, failure: { kind: 'blob-missing', sha256 } });
  });

  it('a refusing disk keeps nothing in the database only', async () => {
    const { db, disk } = await setting();
    disk.failure = 'disk-full';
    expect(await blobs(db, disk.host).put(bytes(3))).toMatchObject({
      ok: false,
      failure: { kind: 'disk-full' },
    });
    expect(await db.chunks.toArray()).toEqual([]);
  });
});

describe('one window writes', () => {
  /** The browser's locks, as far as they are used. */
  function locks() {
    let held = false;
    return {
      request: async (_name: string, _options: unknown, work: (lock: object | null) => unknown) => {
        if (held) return work(null);
        held = true;
        await work({});
        held = false;
      },
    } as unknown as LockManager;
  }

  it('the second is told, and may when the first has let go', async () => {
    const shared = locks();
    const first = await claimDesk(shared);
    expect(first.kind).toBe('granted');
    expect(await claimDesk(shared)).toEqual({ kind: 'held-elsewhere' });
    if (first.kind === 'granted') first.release();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect((await claimDesk(shared)).kind).toBe('granted');
  });

  it('a browser without locks does not keep anybody from working', async () => {
    expect((await claimDesk(undefined)).kind).toBe('granted');
  });
});
