import { open } from 'node:fs/promises';

/** The bytes of a file from a place to its end. */
export async function readFrom(path: string, from: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.max(0, size - from));
    await file.read(bytes, 0, bytes.length, from);
    return bytes;
  } finally {
    await file.close();
  }
}
