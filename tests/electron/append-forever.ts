import { openJournal } from '../../electron/services/journal.ts';
import { databaseId, deviceId, entriesOf } from './change-entries.ts';

// Run by the kill test in a process of its own: appends batches and says after each how far the journal got.
const journal = await openJournal(process.argv[2] ?? '', { log: () => {}, segmentBytes: 20_000 });
await journal.handlers['journal.adopt']({ databaseId });
let seq = (await journal.handlers['journal.state']({})).heads[deviceId] ?? 0;
for (;;) {
  const entries = entriesOf(seq + 1, seq + 7);
  seq += 7;
  await journal.handlers['journal.append']({ databaseId, entries, records: seq });
  process.stdout.write(`${seq}\n`);
}
