import { z } from 'zod';

/** A UUIDv7 as lower-case text: sorts by the moment it was made. */
export const zId = z.uuidv7();
export type Id = z.infer<typeof zId>;

/**
 * Makes a UUIDv7 (RFC 9562) from a moment and chance, both handed in.
 * @param atMs milliseconds since 1970 (UTC)
 * @param chance at least 10 random bytes
 */
export function uuid7(atMs: number, chance: Uint8Array): Id {
  const bytes = new Uint8Array(16);
  let rest = Math.floor(atMs);
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(chance.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
