import { describe, expect, it } from 'vitest';
import type { ChangeEntry } from '../../../shared/journal/change-entry.ts';
import {
  type Migration,
  migrateEntry,
  migrateRow,
  migrations,
  versionOf,
} from '../../../shared/schema/migrations.ts';
import { recordTypes, tableNames } from '../../../shared/schema/record-types.ts';
import type { StoredRow } from '../../../shared/schema/row-types.ts';
import { stores } from '../../../shared/schema/tables.ts';

const ladder: readonly Migration[] = [
  { version: 2, name: 'parties-get-email', table: 'parties', kind: 'add', field: 'body.email', value: '' },
  { version: 3, name: 'tel-is-phone', table: 'parties', kind: 'rename', field: 'body.tel', to: 'body.phone' },
  {
    version: 4,
    name: 'roles-in-english',
    table: 'parties',
    kind: 'map',
    field: 'role',
    up: (role) => (role === '甲' ? 'applicant' : role),
  },
];

const row: StoredRow = {
  id: 'p1',
  officeId: 'o1',
  hlc: 'h',
  vv: {},
  deleted: false,
  role: '甲',
  body: { tel: '138', odd: { kept: true } },
};

const entry = (ops: ChangeEntry['ops'], schema = 1): ChangeEntry => ({
  ...({} as ChangeEntry),
  table: 'parties',
  schema,
  ops,
});

describe('rule 12: one history of the schema', () => {
  it('a row climbs every step and keeps what no step names', () => {
    expect(migrateRow('parties', row, 1, ladder)).toEqual({
      ...row,
      role: 'applicant',
      body: { phone: '138', email: '', odd: { kept: true } },
    });
  });

  it.each([
    ['from the version before', 3, { role: 'applicant', body: { tel: '138', odd: { kept: true } } }],
    ['from the last version', 4, {}],
  ])('a row %s climbs only the rest', (_, from, change) => {
    expect(migrateRow('parties', row, from, ladder)).toEqual({ ...row, ...change });
  });

  it('a paper of version 1 about a session is about that session in version 2, in rows and in the log', () => {
    const paper = { ...row, sessionId: 's1', body: {} } as StoredRow;
    const up = migrateRow('papers', paper, 1);
    expect(up).toMatchObject({ subjectId: 's1', body: { registerNo: null } });
    expect(up).not.toHaveProperty('sessionId');
    const ops = [{ field: 'sessionId', before: null, after: 's1' }];
    expect(migrateEntry({ ...entry(ops), table: 'papers' }).ops).toContainEqual({
      field: 'subjectId',
      before: null,
      after: 's1',
    });
  });

  it('another table is left alone', () => {
    expect(migrateRow('claims', row, 1, ladder)).toBe(row);
  });

  it('the entry that made a record gets the added field; an entry of one field does not', () => {
    const made = entry([
      { field: 'deleted', before: null, after: false },
      { field: 'role', before: null, after: '甲' },
    ]);
    expect(migrateEntry(made, ladder).ops).toEqual([
      { field: 'deleted', before: null, after: false },
      { field: 'role', before: null, after: 'applicant' },
      { field: 'body.email', before: null, after: '' },
    ]);
    const changed = entry([{ field: 'body.tel', before: '138', after: '139' }]);
    expect(migrateEntry(changed, ladder).ops).toEqual([{ field: 'body.phone', before: '138', after: '139' }]);
  });

  it('an entry of a newer version is left as it is', () => {
    const newer = entry([{ field: 'body.tel', before: null, after: 'x' }], 9);
    expect(migrateEntry(newer, ladder)).toBe(newer);
  });

  it('the ladder only grows: versions rise and names are its own', () => {
    const versions = migrations.map((step) => step.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.every((version) => version > 1)).toBe(true);
    expect(new Set(migrations.map((step) => step.name)).size).toBe(migrations.length);
    expect(versionOf(ladder)).toBe(4);
  });
});

describe('rules 1 and 4: keys and indexes', () => {
  it.each(tableNames)('%s has a text key and at most five indexes', (table) => {
    const [key, ...indexes] = stores[table].split(', ');
    expect(key).toBe('id');
    expect(indexes.length).toBeLessThanOrEqual(5);
    expect(indexes).toEqual([...recordTypes[table].indexes]);
  });

  it('no table numbers by itself or refuses a business value', () => {
    for (const store of Object.values(stores)) expect(store).not.toMatch(/\+\+|&/);
  });

  it('no index reaches into a body (an index of a list of members begins with a star)', () => {
    for (const table of tableNames) {
      for (const index of recordTypes[table].indexes)
        expect(index.replace(/^\*/, '') in recordTypes[table].card).toBe(true);
    }
  });
});
