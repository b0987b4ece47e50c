import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { ChangeEntry } from './change-entry.ts';

/** SHA-256 (hex) of bytes, at once. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** What the next entry of the same device names as `previousHash`. */
export function entryHash(entry: ChangeEntry): string {
  return sha256Hex(utf8ToBytes(canonicalJson(entry)));
}

/** Where a device's chain breaks: a number is missing or double, or an entry was altered. */
export type ChainFault = { kind: 'chain-gap' | 'chain-broken'; deviceId: string; seq: number };

/** Checks the entries of one device, in any order, from its first. @returns null when the chain is whole. */
export function chainFault(entries: readonly ChangeEntry[]): ChainFault | null {
  let hash = '';
  let expected = 1;
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    const fault = { deviceId: entry.deviceId, seq: entry.seq };
    if (entry.seq !== expected) return { kind: 'chain-gap', ...fault };
    if (entry.previousHash !== hash) return { kind: 'chain-broken', ...fault };
    hash = entryHash(entry);
    expected += 1;
  }
  return null;
}
