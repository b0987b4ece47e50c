import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Journal, openJournal } from '../../electron/services/journal.ts';
import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { databaseId, deviceId, entriesOf, testId } from './change-entries.ts';
import { tempFolder } from './temp-folder.ts';

const log = () => {};

async function open(folder: string, segmentBytes?: number): Promise<Journal> {
  const journal = await openJournal(folder, { log, segmentBytes });
  onTestFinished(() => journal.close());
  return journal;
}

async function adopted(folder: string, segmentBytes?: number): Promise<Journal> {
  const journal = await open(folder, segmentBytes);
  await journal.handlers['journal.adopt']({ databaseId });
  return journal;
}

const append = (journal: Journal, entries: ChangeEntry[], records = entries.length) =>
  journal.handlers['journal.append']({ databaseId, entries, records });
const stateOf = (journal: Journal) => journal.handlers['journal.state']({});

async function readAll(journal: Journal): Promise<number[]> {
  const seqs: number[] = [];
  let cursor: string | null = null;
  do {
    const page: { entries: ChangeEntry[]; next: string | null } = await journal.handlers['journal.read']({
      cursor,
    });
    seqs.push(...page.entries.map((entry) => entry.seq));
    cursor = page.next;
  } while (cursor !== null);
  return seqs;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const lastSegment = async (folder: string) =>
  join(
    folder,
    (await readdir(folder))
      .filter((name) => name.endsWith('.ndjson'))
      .sort()
      .at(-1) ?? '',
  );

describe('journal: append and read', () => {
  it('is empty at first: no database, no entries', async () => {
    const journal = await open(await tempFolder());
    expect(await stateOf(journal)).toEqual({
      databaseId: null,
      heads: {},
      entries: 0,
      records: 0,
      tornBytes: 0,
    });
    expect(await readAll(journal)).toEqual([]);
  });

  it('gives back what was appended, also after it was closed and opened', async () => {
    const folder = await tempFolder();
    const journal = await adopted(folder);
    expect(await append(journal, entriesOf(1, 3), 7)).toEqual({ heads: { [deviceId]: 3 } });
    await journal.close();
    const again = await open(folder);
    expect(await stateOf(again)).toEqual({
      databaseId,
      heads: { [deviceId]: 3 },
      entries: 3,
      records: 7,
      tornBytes: 0,
    });
    const page = await again.handlers['journal.read']({ cursor: null });
    expect(page).toEqual({ entries: entriesOf(1, 3), next: null });
  });

  it('skips what it holds, and takes the rest of the same batch', async () => {
    const journal = await adopted(await tempFolder());
    await append(journal, entriesOf(1, 3));
    await append(journal, entriesOf(2, 5));
    expect(await readAll(journal)).toEqual(upTo(5));
  });

  it('refuses a gap and keeps nothing of that batch', async () => {
    const journal = await adopted(await tempFolder());
    await append(journal, entriesOf(1, 2));
    await expect(append(journal, [...entriesOf(3, 3), ...entriesOf(5, 5)])).rejects.toMatchObject({
      kind: 'journal-gap',
    });
    expect(await readAll(journal)).toEqual([1, 2]);
  });

  it('counts each device on its own', async () => {
    const journal = await adopted(await tempFolder());
    await append(journal, [...entriesOf(1, 2), ...entriesOf(1, 1, testId(9))]);
    expect((await stateOf(journal)).heads).toEqual({ [deviceId]: 2, [testId(9)]: 1 });
  });

  it('refuses a database that is not the one named last', async () => {
    const journal = await open(await tempFolder());
    await expect(append(journal, entriesOf(1, 1))).rejects.toMatchObject({ kind: 'stale-database' });
    await journal.handlers['journal.adopt']({ databaseId: testId(77) });
    await expect(append(journal, entriesOf(1, 1))).rejects.toMatchObject({ kind: 'stale-database' });
  });

  it('keeps appends that come at the same time in order', async () => {
    const journal = await adopted(await tempFolder());
    await Promise.all(upTo(50).map((seq) => append(journal, entriesOf(seq, seq))));
    expect(await readAll(journal)).toEqual(upTo(50));
  });

  it('reads by pages, and a cursor holds after a restart', async () => {
    const folder = await tempFolder();
    const journal = await adopted(folder);
    await append(journal, entriesOf(1, 4500));
    const first = await journal.handlers['journal.read']({ cursor: null });
    expect(first.entries).toHaveLength(2000);
    await journal.close();
    const again = await open(folder);
    const second = await again.handlers['journal.read']({ cursor: first.next });
    expect(second.entries.map((entry) => entry.seq).at(0)).toBe(2001);
    const third = await again.handlers['journal.read']({ cursor: second.next });
    expect([third.entries.length, third.next]).toEqual([500, null]);
  });

  it('refuses a cursor that is none', async () => {
    const journal = await open(await tempFolder());
    await expect(journal.handlers['journal.read']({ cursor: '../x' })).rejects.toMatchObject({
      kind: 'bad-input',
    });
  });
});

describe('journal: what a power cut or a bad disk leaves', () => {
  it('sets a torn end aside under another name and goes on', async () => {
    const folder = await tempFolder();
    const journal = await adopted(folder);
    await append(journal, entriesOf(1, 3));
    await journal.close();
    const path = await lastSegment(folder);
    await appendFile(path, 'half a li');
    const again = await open(folder);
    expect(await stateOf(again)).toMatchObject({ entries: 3, tornBytes: 9 });
    expect(await readFile(`${path}.torn`, 'utf8')).toBe('half a li');
    await append(again, entriesOf(4, 4));
    expect(await readAll(again)).toEqual(upTo(4));
  });

  it('takes a batch whole or not at all: at every byte it may be cut', async () => {
    const folder = await tempFolder();
    const journal = await adopted(folder);
    await append(journal, entriesOf(1, 2));
    const good = (await stat(await lastSegment(folder))).size;
    await append(journal, entriesOf(3, 5));
    await journal.close();
    const path = await lastSegment(folder);
    const whole = await readFile(path);
    for (let cut = good; cut < whole.length; cut += 97) {
      await writeFile(path, whole.subarray(0, cut));
      const again = await open(folder);
      expect(await readAll(again)).toEqual([1, 2]);
      await again.close();
    }
    await writeFile(path, whole);
    expect(await readAll(await open(folder))).toEqual(upTo(5));
  });

  it('a damaged middle: what follows is set aside too, the database can send it again', async () => {
    const folder = await tempFolder();
    const journal = await adopted(folder, 2000);
    for (const seq of upTo(20)) await append(journal, entriesOf(seq, seq));
    await journal.close();
    const damaged = join(folder, '000002.ndjson');
    const bytes = await readFile(damaged);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await writeFile(damaged, bytes);
    // Without the note of its end the segment is read.
    await truncate(join(folder, '000002.sealed.json'), 0);
    const again = await open(folder, 2000);
    const { heads, tornBytes } = await stateOf(again);
    const held = heads[deviceId] ?? 0;
    expect(held).toBeLessThan(20);
    expect(tornBytes).toBeGreaterThan(0);
    await append(again, entriesOf(held + 1, 20));
    expect(await readAll(again)).toEqual(upTo(20));
  });

  it('a damaged middle found while reading: the next start sets it aside', async () => {
    const folder = await tempFolder();
    const journal = await adopted(folder, 2000);
    for (const seq of upTo(20)) await append(journal, entriesOf(seq, seq));
    const damaged = join(folder, '000002.ndjson');
    const bytes = await readFile(damaged);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await writeFile(damaged, bytes);
    await expect(readAll(journal)).rejects.toMatchObject({ kind: 'journal-damaged' });
    await journal.close();
    const again = await open(folder, 2000);
    expect((await stateOf(again)).entries).toBeLessThan(20);
    await append(again, entriesOf(1, 20));
    expect(await readAll(again)).toEqual(upTo(20));
  });

  it('a journal whose start is lost is set aside whole and says so', async () => {
    const folder = await tempFolder();
    const journal = await adopted(folder, 2000);
    for (const seq of upTo(20)) await append(journal, entriesOf(seq, seq));
    await journal.close();
    await rm(join(folder, '000001.ndjson'));
    const state = await stateOf(await open(folder));
    expect(state).toMatchObject({ databaseId: null, entries: 0 });
    expect(state.tornBytes).toBeGreaterThan(0);
  });
});
