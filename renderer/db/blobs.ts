import type { Host, HostFailure } from '../../shared/host/contract.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { HejieDb } from './database.ts';

const chunkBytes = 1024 * 1024;

export type BlobFailure =
  /** Neither the database nor the disk holds these bytes. */
  | { kind: 'blob-missing'; sha256: string }
  /** What is held is not what was put in; the disk's copy is no better. */
  | { kind: 'blob-damaged'; sha256: string }
  | HostFailure;

export type Blobs = {
  /** Keeps bytes in the database and on disk under their SHA-256, which it returns. Same bytes are kept once. */
  put(bytes: Uint8Array<ArrayBuffer>): Promise<Result<{ sha256: string }, BlobFailure>>;
  /** The bytes, checked; from disk when the database lacks them. */
  get(sha256: string): Promise<Result<Uint8Array<ArrayBuffer>, BlobFailure>>;
};

/** Immutable bytes: attachments and issued papers (data rule 14). Replacing makes new ones. */
export function blobs(db: HejieDb, host: Pick<Host, 'blobs.put' | 'blobs.get'>): Blobs {
  return {
    put: async (bytes) => {
      const sha256 = await digest(bytes);
      // Disk first: the database is never the only copy (data rule 16).
      const kept = await host['blobs.put']({ sha256, bytes });
      if (!kept.ok) return fail(kept.failure);
      await putChunks(db, sha256, bytes);
      return ok({ sha256 });
    },
    get: async (sha256) => {
      const own = await getChunks(db, sha256);
      if (own && (await digest(own)) === sha256) return ok(own);
      const reply = await host['blobs.get']({ sha256 });
      if (!reply.ok) return fail(reply.failure);
      const { bytes } = reply.value;
      if (!bytes) return fail({ kind: own ? ('blob-damaged' as const) : ('blob-missing' as const), sha256 });
      if ((await digest(bytes)) !== sha256) return fail({ kind: 'blob-damaged' as const, sha256 });
      await putChunks(db, sha256, bytes);
      return ok(bytes);
    },
  };
}

function putChunks(db: HejieDb, sha256: string, bytes: Uint8Array): Promise<void> {
  const of = Math.max(1, Math.ceil(bytes.byteLength / chunkBytes));
  return db.transaction('rw', db.chunks, async () => {
    for (let n = 0; n < of; n += 1) {
      await db.chunks.put({ sha256, n, of, bytes: bytes.slice(n * chunkBytes, (n + 1) * chunkBytes) });
    }
  });
}

async function getChunks(db: HejieDb, sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const rows = await db.chunks.where('[sha256+n]').between([sha256, 0], [sha256, Infinity]).sortBy('n');
  if (rows.length === 0 || rows.length !== rows[0]?.of) return null;
  const whole = new Uint8Array(rows.reduce((sum, row) => sum + row.bytes.byteLength, 0));
  let at = 0;
  for (const { bytes } of rows) {
    whole.set(bytes, at);
    at += bytes.byteLength;
  }
  return whole;
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
