import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

let count = 0;

/**
 * Writes a whole file so that a reader or a power cut sees the old content or the new, never a part: a neighbour
 * file is written and flushed, then renamed over the place.
 */
export async function writeAtomically(path: string, content: Uint8Array | string): Promise<void> {
  const temp = `${path}.${process.pid}-${++count}.tmp`;
  try {
    await writeFlushed(temp, content);
    await renameOver(temp, path);
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Makes a new file and flushes it. Fails when there is one of that name. */
export async function writeFlushed(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames over an existing file. On Windows a virus scanner may hold either for a moment. */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let left = process.platform === 'win32' ? 8 : 0; ; left -= 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (left <= 0 || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** Makes new names in a folder survive a power cut. Systems that cannot (Windows) do it on their own. */
export async function flushFolder(folder: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(folder, 'r');
  } catch (error) {
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    await handle.sync();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(code)) throw error;
  } finally {
    await handle.close();
  }
}
