import type { Host, HostFailure, HostReply } from '../../../shared/host/contract.ts';
import type { ChangeEntry } from '../../../shared/journal/change-entry.ts';

type DiskHost = Pick<
  Host,
  | 'journal.state'
  | 'journal.adopt'
  | 'journal.append'
  | 'journal.read'
  | 'disk.free'
  | 'blobs.put'
  | 'blobs.get'
>;

/** A host in memory with the journal's rules of the contract; the test can break it. */
export function memoryDisk({ pageSize = 3 } = {}) {
  const disk = {
    databaseId: null as string | null,
    entries: [] as ChangeEntry[],
    records: 0,
    tornBytes: 0,
    freeBytes: 50 * 1024 ** 3,
    blobs: new Map<string, Uint8Array<ArrayBuffer>>(),
    /** Answered to every call while set. */
    failure: null as HostFailure['kind'] | null,
    /** Appends wait for this. */
    gate: Promise.resolve(),
    /** Sizes of the appends so far. */
    appends: [] as number[],
    /** Pages that may still be read before the host is gone; the killed rebuild. */
    pagesLeft: Number.POSITIVE_INFINITY,
  };
  const heads = () => {
    const last: Record<string, number> = {};
    for (const { deviceId, seq } of disk.entries) last[deviceId] = Math.max(last[deviceId] ?? 0, seq);
    return last;
  };
  const no = (kind: HostFailure['kind']): HostReply<never> => ({ ok: false, failure: { kind, detail: '' } });
  const yes = <T>(value: T): HostReply<T> => ({ ok: true, value: structuredClone(value) });
  const answer = <T>(work: () => HostReply<T>) => Promise.resolve(disk.failure ? no(disk.failure) : work());

  const host: DiskHost = {
    'journal.state': () =>
      answer(() =>
        yes({
          databaseId: disk.databaseId,
          heads: heads(),
          entries: disk.entries.length,
          records: disk.records,
          tornBytes: disk.tornBytes,
        }),
      ),
    'journal.adopt': ({ databaseId }) =>
      answer(() => {
        disk.databaseId = databaseId;
        return yes({});
      }),
    'journal.append': async ({ databaseId, entries, records }) => {
      await disk.gate;
      return answer(() => {
        if (databaseId !== disk.databaseId) return no('stale-database');
        const fresh: ChangeEntry[] = [];
        const last = heads();
        for (const entry of entries as ChangeEntry[]) {
          const held = last[entry.deviceId] ?? 0;
          if (entry.seq <= held) continue;
          if (entry.seq !== held + 1) return no('journal-gap');
          last[entry.deviceId] = entry.seq;
          fresh.push(entry);
        }
        disk.entries.push(...structuredClone(fresh));
        disk.records = records;
        disk.appends.push(entries.length);
        return yes({ heads: last });
      });
    },
    'journal.read': ({ cursor }) =>
      answer(() => {
        if (disk.pagesLeft <= 0) return no('unreachable');
        disk.pagesLeft -= 1;
        const from = Number(cursor ?? 0);
        const next = from + pageSize;
        const entries = disk.entries.slice(from, next);
        return yes({ entries, next: next < disk.entries.length ? String(next) : null });
      }),
    'disk.free': () => answer(() => yes({ bytes: disk.freeBytes })),
    'blobs.put': ({ sha256, bytes }) =>
      answer(() => {
        disk.blobs.set(sha256, new Uint8Array(bytes));
        return yes({});
      }),
    'blobs.get': ({ sha256 }) => answer(() => yes({ bytes: disk.blobs.get(sha256) ?? null })),
  };
  return Object.assign(disk, { host });
}
