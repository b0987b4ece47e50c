import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract.ts';
import { HostError } from '../../shared/host/host-error.ts';
import { writeAtomically } from '../lib/write-atomically.ts';

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Immutable bytes by their SHA-256, in `blobs/ab/abcd…`. What is there is never written again; what does not
 * match its name is neither kept nor handed out.
 */
export function blobsService(folder: string): Pick<HostHandlers, 'blobs.put' | 'blobs.get'> {
  const placeOf = (sha256: string) => ({
    shelf: join(folder, sha256.slice(0, 2)),
    path: join(folder, sha256.slice(0, 2), sha256),
  });
  return {
    'blobs.put': async ({ sha256, bytes }) => {
      if (sumOf(bytes) !== sha256) throw new HostError('checksum');
      const { shelf, path } = placeOf(sha256);
      const kept = await readBlob(path);
      if (kept && sumOf(kept) === sha256) return {};
      await mkdir(shelf, { recursive: true, mode: 0o700 });
      await writeAtomically(path, bytes);
      return {};
    },
    'blobs.get': async ({ sha256 }) => {
      const bytes = await readBlob(placeOf(sha256).path);
      if (bytes && sumOf(bytes) !== sha256) throw new HostError('checksum');
      return { bytes };
    },
  };
}

async function readBlob(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
