import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { papersService } from '../../electron/services/papers.ts';
import { hostContract } from '../../shared/host/contract.ts';
import { tempFolder } from './temp-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function papers() {
  const root = join(await tempFolder(), '文书');
  const told: [string, string][] = [];
  const service = papersService(root, {
    reveal: async (path) => void told.push(['reveal', path]),
    open: async (path) => void told.push(['open', path]),
  });
  return { root, told, service };
}

describe('papers.save', () => {
  it('saves, and adds a number instead of overwriting', async () => {
    const { root, service } = await papers();
    const save = (text: string) =>
      service['papers.save']({ folder: '2026-0012 张𬭎', name: '调解协议书.pdf', bytes: bytes(text) });
    const names = [(await save('1')).name, (await save('2')).name, (await save('3')).name];
    expect(names).toEqual(['调解协议书.pdf', '调解协议书 (2).pdf', '调解协议书 (3).pdf']);
    expect(await readFile(join(root, '2026-0012 张𬭎', '调解协议书.pdf'), 'utf8')).toBe('1');
    expect((await readdir(join(root, '2026-0012 张𬭎'))).length).toBe(3);
  });

  it('ten at once take ten names', async () => {
    const { root, service } = await papers();
    const all = await Promise.all(
      Array.from({ length: 10 }, () =>
        service['papers.save']({ folder: 'a', name: 'b.pdf', bytes: bytes('x') }),
      ),
    );
    expect(new Set(all.map((one) => one.name)).size).toBe(10);
    expect(await readdir(join(root, 'a'))).toHaveLength(10);
  });

  it('shortens a name that is too long for the disk, keeping its kind', async () => {
    const { root, service } = await papers();
    const name = `${'调'.repeat(116)}.pdf`;
    const saved = await service['papers.save']({ folder: '案'.repeat(120), name, bytes: bytes('x') });
    expect(saved.name.endsWith('调.pdf')).toBe(true);
    expect(Buffer.byteLength(saved.name)).toBeLessThanOrEqual(240);
    expect(await readdir(root)).toHaveLength(1);
  });

  it.each(['run.exe', 'run.desktop', 'run.sh', 'page.html', 'x.lnk', 'no-kind', 'pdf'])(
    'does not save %s',
    async (name) => {
      const { root, service } = await papers();
      await expect(service['papers.save']({ folder: 'a', name, bytes: bytes('x') })).rejects.toMatchObject({
        kind: 'denied',
      });
      await expect(readdir(root)).rejects.toThrow();
    },
  );

  it('does not write through a link that lies in the way', async () => {
    const { root, service } = await papers();
    await mkdir(join(root, 'a'), { recursive: true });
    await symlink('/etc/hostname', join(root, 'a', 'b.pdf'));
    expect((await service['papers.save']({ folder: 'a', name: 'b.pdf', bytes: bytes('x') })).name).toBe(
      'b (2).pdf',
    );
  });

  it.each([
    '../x.pdf',
    '..',
    '.',
    'a/b.pdf',
    'a\\b.pdf',
    'C:x.pdf',
    'nul',
    'NUL.pdf',
    'com1.pdf',
    'x.pdf ',
    'x.',
    '.x.pdf',
    'a\u0000.pdf',
    'a\n.pdf',
    'a?.pdf',
    '',
    'x'.repeat(121),
  ])('the contract refuses the name %j', (name) => {
    const input = { folder: 'a', name, bytes: bytes('') };
    expect(hostContract['papers.save'].input.safeParse(input).success).toBe(false);
    expect(
      hostContract['papers.save'].input.safeParse({ ...input, name: 'a.pdf', folder: name }).success,
    ).toBe(false);
  });
});

describe('papers.reveal and papers.open', () => {
  it('work by token, on what was saved in this run', async () => {
    const { root, told, service } = await papers();
    const { token } = await service['papers.save']({ folder: 'a', name: 'b.pdf', bytes: bytes('x') });
    await service['papers.reveal']({ token });
    await service['papers.open']({ token });
    const path = join(root, 'a', 'b.pdf');
    expect(told).toEqual([
      ['reveal', path],
      ['open', path],
    ]);
    await expect(service['papers.open']({ token: 'x' })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('what may be saved but not opened is only shown', async () => {
    const { told, service } = await papers();
    const { token } = await service['papers.save']({ folder: 'a', name: 'b.zip', bytes: bytes('x') });
    await expect(service['papers.open']({ token })).rejects.toMatchObject({ kind: 'denied' });
    await service['papers.reveal']({ token });
    expect(told).toHaveLength(1);
  });
});
