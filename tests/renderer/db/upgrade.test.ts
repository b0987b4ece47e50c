import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../renderer/db/database.ts';
import { readHead } from '../../../renderer/db/meta.ts';
import { startDesk } from '../../../renderer/db/start.ts';
import { foldRecord } from '../../../shared/journal/fold.ts';
import {
  type Migration,
  migrateEntry,
  migrations,
  schemaVersion,
} from '../../../shared/schema/migrations.ts';
import { partyDraft, setting, withCase } from './setting.ts';

const next = schemaVersion + 1;
const ladder: readonly Migration[] = [
  ...migrations,
  { version: next, name: 'parties-get-email', table: 'parties', kind: 'add', field: 'body.email', value: '' },
  {
    version: next,
    name: 'area-is-steward',
    table: 'cases',
    kind: 'rename',
    field: 'body.area',
    to: 'body.steward',
  },
];

describe('rule 12: an older database climbs the ladder when it is opened', () => {
  it('rows are migrated as the log is, and the head names the new version', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    await desk.change('case.update', (w) => w.update('cases', caseId, { body: { area: '东片' } }));
    const partyId = await desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, '张三')));
    const before = await desk.db.changes.toArray();
    desk.db.close();

    const db = openDatabase(desk.db.name, ladder);
    expect((await db.parties.get(partyId))?.body).toMatchObject({ name: '张三', email: '' });
    const row = await db.cases.get(caseId);
    expect(row?.body).toMatchObject({ steward: '东片' });
    expect(row?.body).not.toHaveProperty('area');
    expect((await readHead(db))?.schema).toBe(next);
    // The log keeps what was written, and folds to the same rows.
    expect(await db.changes.toArray()).toEqual(before);
    const entries = before.filter((entry) => entry.recordId === caseId);
    expect(foldRecord(entries.map((entry) => migrateEntry(entry, ladder)))).toEqual(row);
    db.close();
  });

  it('an older program finds a newer database and leaves it alone', async () => {
    const desk = await setting();
    await withCase(desk);
    desk.db.close();
    const newer = openDatabase(desk.db.name, ladder);
    await newer.open();
    newer.close();
    const db = openDatabase(desk.db.name);
    expect(await startDesk({ ...desk.needs, db })).toEqual({ kind: 'newer-schema', schema: next });
  });
});
