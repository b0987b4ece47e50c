import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { uuid7 } from '../../shared/kernel/ids.ts';

/** An id told apart by a number. */
export const testId = (number: number) => {
  const chance = new Uint8Array(10);
  new DataView(chance.buffer).setUint32(6, number);
  return uuid7(1_760_000_000_000, chance);
};

export const databaseId = testId(1);
export const deviceId = testId(2);

/** Entries of one device with these numbers. */
export function entriesOf(from: number, to: number, device = deviceId, filler = ''): ChangeEntry[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    id: testId(1000 + from + index),
    batch: testId(500),
    table: 'parties',
    recordId: testId(3),
    officeId: testId(4),
    deviceId: device,
    seq: from + index,
    hlc: String(from + index).padStart(15, '0'),
    vv: { [device]: from + index },
    by: '',
    at: '2026-11-21T00:00:00.000Z',
    verb: 'party.change',
    schema: 1,
    previousHash: '',
    ops: [{ field: 'body.name', before: null, after: `张𬭎 ${from + index}${filler}` }],
  }));
}
