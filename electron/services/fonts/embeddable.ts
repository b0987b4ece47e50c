import type { FileHandle } from 'node:fs/promises';

/**
 * True when a TrueType file has `glyf` outlines and its maker lets a part of it be embedded in a document: the
 * `fsType` bits of OS/2 forbid neither embedding (2) nor subsetting (0x100) nor outlines (0x200). Where several
 * permissions are set the widest holds, as the format's specification says.
 */
export async function isEmbeddable(file: FileHandle): Promise<boolean> {
  const head = await readAt(file, 0, 12);
  const version = head.length === 12 ? head.readUInt32BE(0) : 0;
  if (version !== 0x00010000 && version !== 0x74727565) return false;
  const count = head.readUInt16BE(4);
  const directory = await readAt(file, 12, count * 16);
  const tables = new Map<string, number>();
  for (let at = 0; at + 16 <= directory.length; at += 16)
    tables.set(directory.toString('latin1', at, at + 4), directory.readUInt32BE(at + 8));
  const os2 = tables.get('OS/2');
  if (os2 === undefined || !tables.has('glyf')) return false;
  const bits = await readAt(file, os2 + 8, 2);
  return bits.length === 2 && allows(bits.readUInt16BE(0));
}

/** What the `fsType` bits allow; exported for its test. */
export function allows(fsType: number): boolean {
  const usage = fsType & 0x000e;
  const restricted = (usage & 0x0002) !== 0 && (usage & 0x000c) === 0;
  return !restricted && (fsType & 0x0300) === 0;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
