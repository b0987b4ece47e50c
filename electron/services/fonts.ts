import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract.ts';
import { HostError } from '../../shared/host/host-error.ts';
import { isEmbeddable } from './fonts/embeddable.ts';
import { fontFolders, knownFonts } from './fonts/known-fonts.ts';

type Found = { id: string; family: string; bytes: number; path: string };

/**
 * Fonts of this computer that hold rare characters of names. Only files whose makers allow embedding are listed;
 * the screen reads them in parts by id and never sees a path.
 */
export function fontsService(
  folders: readonly string[] = fontFolders({ platform: process.platform, env: process.env, home: homedir() }),
): Pick<HostHandlers, 'fonts.list' | 'fonts.read'> {
  let search: Promise<Map<string, Found>> | null = null;
  const found = () => (search ??= findFonts(folders));
  return {
    'fonts.list': async () => {
      const fonts = [...(await found()).values()];
      return { fonts: fonts.map(({ id, family, bytes }) => ({ id, family, bytes })) };
    },
    'fonts.read': async ({ id, offset, length }) => {
      const font = (await found()).get(id);
      if (!font) throw new HostError('not-found', 'font');
      const file = await open(font.path, 'r');
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, font.bytes - offset)));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
        return { bytes: bytes.subarray(0, bytesRead) };
      } finally {
        await file.close();
      }
    },
  };
}

async function findFonts(folders: readonly string[]): Promise<Map<string, Found>> {
  const byFile = new Map<string, string>();
  for (const folder of folders) await collect(folder, 4, byFile);
  const found = new Map<string, Found>();
  for (const { id, family, files } of knownFonts) {
    const path = files.map((file) => byFile.get(file)).find((place) => place !== undefined);
    const bytes = path ? await embeddableBytes(path) : null;
    if (path && bytes) found.set(id, { id, family, bytes, path });
  }
  return found;
}

async function collect(folder: string, depth: number, byFile: Map<string, string>): Promise<void> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isDirectory() && depth > 1) await collect(join(folder, entry.name), depth - 1, byFile);
    else if (!byFile.has(entry.name.toLowerCase()))
      byFile.set(entry.name.toLowerCase(), join(folder, entry.name));
  }
}

/** Size of the file when it may be embedded, else null. A broken font is as good as none. */
async function embeddableBytes(path: string): Promise<number | null> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return null;
  try {
    return (await isEmbeddable(file)) ? (await file.stat()).size : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
