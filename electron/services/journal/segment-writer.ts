import { type FileHandle, open } from 'node:fs/promises';
import { flushFolder } from '../../lib/write-atomically.ts';
import { segmentPath } from './segment.ts';

export type SegmentWriter = {
  readonly number: number;
  /** Bytes that are flushed and count. */
  length(): number;
  /** Adds whole lines and flushes them before it settles. After a failure the file is as it was before. */
  add(text: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens a segment for more, at the end of its good bytes; makes it when it is not there. */
export async function openSegment(folder: string, number: number, good: number): Promise<SegmentWriter> {
  const file: FileHandle = await open(segmentPath(folder, number), good === 0 ? 'a+' : 'r+', 0o600);
  await file.close();
  const handle = await open(segmentPath(folder, number), 'r+');
  await flushFolder(folder);
  let length = good;
  return {
    number,
    length: () => length,
    async add(text) {
      const bytes = Buffer.from(text, 'utf8');
      try {
        for (let done = 0; done < bytes.length; )
          done += (await handle.write(bytes, done, bytes.length - done, length + done)).bytesWritten;
        await handle.datasync();
      } catch (error) {
        // What was written in part would be found torn at the next start; taken back at once where possible. The
        // next batch is written over it in any case.
        await handle.truncate(length).catch(() => {});
        throw error;
      }
      length += bytes.length;
    },
    close: () => handle.close(),
  };
}
