import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Journal, openJournal } from '../../electron/services/journal.ts';
import { isDue } from '../../electron/services/snapshot.ts';
import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { databaseId, deviceId, entriesOf } from './change-entries.ts';
import { tempFolder } from './temp-folder.ts';

async function open(folder: string): Promise<Journal> {
  const journal = await openJournal(folder, { log: () => {}, segmentBytes: 4000 });
  onTestFinished(() => journal.close());
  return journal;
}
const append = (journal: Journal, from: number, to: number) =>
  journal.handlers['journal.append']({ databaseId, entries: entriesOf(from, to), records: to });
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function readAll(journal: Journal): Promise<ChangeEntry[]> {
  const entries: ChangeEntry[] = [];
  let cursor: string | null = null;
  do {
    const page: { entries: ChangeEntry[]; next: string | null } = await journal.handlers['journal.read']({
      cursor,
    });
    entries.push(...page.entries);
    cursor = page.next;
  } while (cursor !== null);
  return entries;
}
const seqs = async (journal: Journal) => (await readAll(journal)).map((entry) => entry.seq);

async function started(folder: string): Promise<Journal> {
  const journal = await open(folder);
  await journal.handlers['journal.adopt']({ databaseId });
  for (let seq = 1; seq <= 40; seq += 4) await append(journal, seq, seq + 3);
  return journal;
}

async function spoil(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0x55;
  await writeFile(path, bytes);
}

describe('snapshot', () => {
  it('holds everything, and reading goes on into the segments after it', async () => {
    const folder = await tempFolder();
    const journal = await started(folder);
    expect(await journal.makeSnapshot()).toEqual({ entries: 40 });
    await append(journal, 41, 45);
    expect(await readAll(journal)).toEqual(entriesOf(1, 45));
    await journal.close();
    const again = await open(folder);
    expect(await again.handlers['journal.state']({})).toMatchObject({
      databaseId,
      entries: 45,
      records: 45,
      heads: { [deviceId]: 45 },
    });
    expect(await seqs(again)).toEqual(upTo(45));
  });

  it('keeps the one before and what lies between, and retires what is older', async () => {
    const folder = await tempFolder();
    const journal = await started(folder);
    await journal.makeSnapshot();
    await append(journal, 41, 50);
    await journal.makeSnapshot();
    await append(journal, 51, 60);
    await journal.makeSnapshot();
    expect(await seqs(journal)).toEqual(upTo(60));
    const names = await readdir(folder);
    expect(names.filter((name) => name.endsWith('.snapshot.gz'))).toHaveLength(2);
    expect(names).not.toContain('000001.ndjson');
    expect(names).not.toContain('000001.sealed.json');
  });

  it('a snapshot that rotted is passed over: the one before and its segments give everything', async () => {
    const folder = await tempFolder();
    const journal = await started(folder);
    await journal.makeSnapshot();
    await append(journal, 41, 50);
    await journal.makeSnapshot();
    await append(journal, 51, 55);
    await journal.close();
    const newest =
      (await readdir(folder))
        .filter((name) => name.endsWith('.gz'))
        .sort()
        .at(-1) ?? '';
    await spoil(join(folder, newest));
    expect(await seqs(await open(folder))).toEqual(upTo(55));
  });

  it('a first snapshot that rotted is passed over as well: its segments are still there', async () => {
    const folder = await tempFolder();
    const journal = await started(folder);
    await journal.makeSnapshot();
    await journal.close();
    const [only = ''] = (await readdir(folder)).filter((name) => name.endsWith('.gz'));
    await spoil(join(folder, only));
    expect(await seqs(await open(folder))).toEqual(upTo(40));
  });

  it('takes appends while it is being made', async () => {
    const journal = await started(await tempFolder());
    await Promise.all([
      journal.makeSnapshot(),
      ...upTo(20).map((more) => append(journal, 40 + more, 40 + more)),
    ]);
    expect(await seqs(journal)).toEqual(upTo(60));
  });

  it('made twice without anything new is made once', async () => {
    const folder = await tempFolder();
    const journal = await started(folder);
    await journal.makeSnapshot();
    const names = await readdir(folder);
    expect(await journal.makeSnapshot()).toEqual({ entries: 40 });
    expect(await readdir(folder)).toEqual(names);
  });

  it.each([
    ['nothing yet', { snapshotBytes: 0, openBytes: 0, openEntries: 0 }, false],
    ['a first one early', { snapshotBytes: 0, openBytes: 60_000, openEntries: 100 }, true],
    ['little since', { snapshotBytes: 1e6, openBytes: 2e6, openEntries: 3000 }, false],
    ['much since', { snapshotBytes: 1e6, openBytes: 5e6, openEntries: 8000 }, true],
    ['not half of much', { snapshotBytes: 1e8, openBytes: 4e7, openEntries: 60_000 }, false],
  ])('is due: %s', (_, growth, due) => {
    expect(isDue(growth)).toBe(due);
  });
});
