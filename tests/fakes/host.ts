import { createHash } from 'node:crypto';
import type { Host, HostHandlers } from '../../shared/host/contract.ts';
import { createDispatcher } from '../../shared/host/dispatcher.ts';
import { HostError } from '../../shared/host/host-error.ts';
import { hostOf } from '../../shared/host/host-of.ts';
import type { ChangeEntry } from '../../shared/journal/change-entry.ts';

/** What a fake host holds; tests look at it and change it (`freeBytes`, `failWith`). */
export type FakeDisk = {
  databaseId: string | null;
  entries: ChangeEntry[];
  records: number;
  tornBytes: number;
  freeBytes: number;
  blobs: Map<string, Uint8Array<ArrayBuffer>>;
  papers: Map<string, { place: string; name: string; bytes: Uint8Array }>;
  /** Papers that were shown or opened, by name. */
  shown: string[];
  /** Notices of the system; `canNotify` false: a shell without them. */
  canNotify: boolean;
  notices: { title: string; text: string; page: string }[];
  fonts: { id: string; family: string; data: Uint8Array<ArrayBuffer> }[];
  /** When set, every call fails with it. */
  failWith: ConstructorParameters<typeof HostError>[0] | null;
};

/** A host in memory that behaves like the real one: same checks, same failures, structured clones at the border. */
export function fakeHost(start: Partial<FakeDisk> = {}): { host: Host; disk: FakeDisk } {
  const disk: FakeDisk = {
    databaseId: null,
    entries: [],
    records: 0,
    tornBytes: 0,
    freeBytes: 100e9,
    blobs: new Map(),
    papers: new Map(),
    shown: [],
    canNotify: false,
    notices: [],
    fonts: [],
    failWith: null,
    ...start,
  };
  const dispatch = createDispatcher(handlersOf(disk));
  const host = hostOf({
    call: async (name, input) => {
      if (disk.failWith) return { ok: false, failure: { kind: disk.failWith, detail: 'fake' } };
      return structuredClone(await dispatch(name, structuredClone(input)));
    },
  });
  return { host, disk };
}

const pageLength = 500;

function handlersOf(disk: FakeDisk): HostHandlers {
  const heads = () => {
    const found: Record<string, number> = {};
    for (const { deviceId, seq } of disk.entries) found[deviceId] = seq;
    return found;
  };
  const paperOf = (token: string) => {
    const paper = disk.papers.get(token);
    if (!paper) throw new HostError('not-found');
    return paper;
  };
  return {
    'app.info': async () => ({ version: '0.0.0', shell: 'browser', dataFolder: '/fake', platform: 'linux' }),
    'journal.state': async () => {
      const { databaseId, records, tornBytes, entries } = disk;
      return { databaseId, records, tornBytes, heads: heads(), entries: entries.length };
    },
    'journal.adopt': async ({ databaseId }) => {
      disk.databaseId = databaseId;
      return {};
    },
    'journal.append': async ({ databaseId, entries, records }) => {
      if (databaseId !== disk.databaseId) throw new HostError('stale-database');
      const held = heads();
      const fresh: ChangeEntry[] = [];
      for (const entry of entries) {
        const head = held[entry.deviceId] ?? 0;
        if (entry.seq > head + 1) throw new HostError('journal-gap');
        if (entry.seq <= head) continue;
        held[entry.deviceId] = entry.seq;
        fresh.push(entry);
      }
      disk.entries.push(...fresh);
      disk.records = records;
      return { heads: held };
    },
    'journal.read': async ({ cursor }) => {
      const from = Number(cursor ?? 0);
      const next = from + pageLength < disk.entries.length ? String(from + pageLength) : null;
      return { entries: disk.entries.slice(from, from + pageLength), next };
    },
    'snapshot.make': async () => ({ entries: disk.entries.length }),
    'disk.free': async () => ({ bytes: disk.freeBytes }),
    'blobs.put': async ({ sha256, bytes }) => {
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new HostError('checksum');
      disk.blobs.set(sha256, bytes);
      return {};
    },
    'blobs.get': async ({ sha256 }) => ({ bytes: disk.blobs.get(sha256) ?? null }),
    'papers.save': async ({ folder, name, bytes }) => {
      const place = `文书/${folder}`;
      const taken = [...disk.papers.values()].filter((one) => one.place === place).map((one) => one.name);
      let free = name;
      for (let number = 2; taken.includes(free); number += 1)
        free = name.replace(/(\.\w+)?$/, ` (${number})$1`);
      const token = `paper-${disk.papers.size + 1}`;
      disk.papers.set(token, { place, name: free, bytes });
      return { token, name: free, place };
    },
    'papers.reveal': async ({ token }) => {
      disk.shown.push(paperOf(token).name);
      return {};
    },
    'papers.open': async ({ token }) => {
      disk.shown.push(paperOf(token).name);
      return {};
    },
    'notices.show': async (notice) => {
      if (disk.canNotify) disk.notices.push(notice);
      return { shown: disk.canNotify };
    },
    'fonts.list': async () => ({
      fonts: disk.fonts.map(({ id, family, data }) => ({ id, family, bytes: data.byteLength })),
    }),
    'fonts.read': async ({ id, offset, length }) => {
      const font = disk.fonts.find((one) => one.id === id);
      if (!font) throw new HostError('not-found');
      return { bytes: font.data.slice(offset, offset + length) };
    },
  };
}
