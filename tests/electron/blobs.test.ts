import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blobsService } from '../../electron/services/blobs.ts';
import { tempFolder } from './temp-folder.ts';

const bytes = new Uint8Array([1, 2, 3]);
const sha256 = createHash('sha256').update(bytes).digest('hex');

describe('blobs', () => {
  it('keeps bytes in a folder of their first two digits', async () => {
    const folder = await tempFolder();
    const blobs = blobsService(folder);
    await blobs['blobs.put']({ sha256, bytes });
    await blobs['blobs.put']({ sha256, bytes });
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
    expect(await blobs['blobs.get']({ sha256 })).toEqual({ bytes });
  });

  it('refuses bytes that are not those of the sum', async () => {
    const folder = await tempFolder();
    await expect(blobsService(folder)['blobs.put']({ sha256, bytes: bytes.slice(1) })).rejects.toMatchObject({
      kind: 'checksum',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not hand out what rotted on the disk, and takes it again', async () => {
    const folder = await tempFolder();
    const blobs = blobsService(folder);
    await blobs['blobs.put']({ sha256, bytes });
    const path = join(folder, sha256.slice(0, 2), sha256);
    await writeFile(path, 'rot');
    await expect(blobs['blobs.get']({ sha256 })).rejects.toMatchObject({ kind: 'checksum' });
    await blobs['blobs.put']({ sha256, bytes });
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  });
});
