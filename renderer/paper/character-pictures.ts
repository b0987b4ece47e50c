import type { CodedPicture } from './paper-messages.ts';

/** Where the pictures of characters come from. */
export type PictureSource = {
  list(): Promise<readonly { codePoint: number; sha256: string; type: string }[]>;
  /** Null when the file cannot be read. */
  bytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null>;
};

/** Keeps the worker's pictures those of the office, and an address of each for the screen. */
export function picturesInStep(source: PictureSource) {
  let sent = '';
  let addresses: Record<number, string> = {};
  return {
    /** Addresses for the screen by code point. */
    addresses: (): Readonly<Record<number, string>> => addresses,
    /** Hands the pictures over when they are others than last time. */
    bring: async (send: (pictures: CodedPicture[]) => Promise<unknown>): Promise<void> => {
      const rows = await source.list();
      const now = rows.map(({ codePoint, sha256 }) => `${codePoint}:${sha256}`).join();
      if (now === sent) return;
      const pictures: CodedPicture[] = [];
      const found: Record<number, string> = {};
      for (const { codePoint, sha256, type } of rows) {
        const bytes = await source.bytes(sha256);
        if (!bytes) continue;
        pictures.push({ codePoint, bytes });
        found[codePoint] = URL.createObjectURL(new Blob([bytes], { type }));
      }
      await send(pictures);
      sent = now;
      // Pages on screen may show an older address for a moment; it is small, and goes with the window.
      addresses = found;
    },
  };
}
