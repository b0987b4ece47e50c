import { schemaVersion } from '../../shared/schema/migrations.ts';
import type { HejieDb } from './database.ts';
import type { Head, RebuildMark, SlimState } from './local-rows.ts';

/** What the database knows of itself; undefined: it has never been started (or was emptied). */
export async function readHead(db: HejieDb): Promise<Head | undefined> {
  return (await db.meta.get('head')) as Head | undefined;
}

/** State of the slim cache; undefined: never built. */
export async function readSlimState(db: HejieDb): Promise<SlimState | undefined> {
  return (await db.meta.get('slim')) as SlimState | undefined;
}

/** The mark of a rebuild under way or cut off. */
export async function readRebuildMark(db: HejieDb): Promise<RebuildMark | undefined> {
  return (await db.meta.get('rebuild')) as RebuildMark | undefined;
}

/** The head of a database that holds nothing yet. */
export function emptyHead(databaseId: string, deviceId: string): Head {
  return {
    key: 'head',
    databaseId,
    deviceId,
    officeId: '',
    schema: schemaVersion,
    hlc: '',
    seq: 0,
    hash: '',
    heads: {},
    records: 0,
    cases: 0,
    slimHlc: '',
  };
}
