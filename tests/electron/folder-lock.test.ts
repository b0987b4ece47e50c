import { spawn } from 'node:child_process';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../electron/lib/folder-lock.ts';
import { tempFolder } from './temp-folder.ts';

const mark = (folder: string) => join(folder, 'in-use.json');
const holder = (pid: number, born: string | null) =>
  JSON.stringify({ pid, born, token: 'x'.repeat(24), port: null, secret: null });

describe('lock of the data folder', () => {
  it('is held by one and free again after release', async () => {
    const folder = await tempFolder();
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  it('names its holder and how to reach it', async () => {
    const folder = await tempFolder();
    const lock = await lockFolder(folder, { port: 1234, secret: 'abc' });
    await lock.contact(4321);
    await expect(lockFolder(folder)).rejects.toMatchObject({
      holder: { pid: process.pid, port: 4321, secret: 'abc' },
    });
    await lock.release();
  });

  it('is taken over from a process that no longer runs', async () => {
    const folder = await tempFolder();
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((done) => child.once('exit', done));
    await writeFile(mark(folder), holder(child.pid ?? 0, '1'));
    await (await lockFolder(folder)).release();
  });

  it.runIf(process.platform === 'linux')('is taken over when the number now is another process', async () => {
    const folder = await tempFolder();
    await writeFile(mark(folder), holder(process.pid, '1'));
    await (await lockFolder(folder)).release();
  });

  it('is taken over from a mark that was cut off', async () => {
    const folder = await tempFolder();
    await writeFile(mark(folder), '{"pid":');
    await (await lockFolder(folder)).release();
  });

  it('an old mark of a living process without a known birth counts while it is touched', async () => {
    const folder = await tempFolder();
    await writeFile(mark(folder), holder(process.pid, null));
    await utimes(mark(folder), new Date(), new Date());
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
  });

  it('two that start at once: one gets it', async () => {
    const folder = await tempFolder();
    await writeFile(mark(folder), holder(999_999_999, '1'));
    const outcomes = await Promise.allSettled([lockFolder(folder), lockFolder(folder), lockFolder(folder)]);
    const got = outcomes.filter((one) => one.status === 'fulfilled');
    expect(got).toHaveLength(1);
    const token = (JSON.parse(await readFile(mark(folder), 'utf8')) as { token: string }).token;
    expect(token).toHaveLength(24);
    for (const one of got) await one.value.release();
  });
});
