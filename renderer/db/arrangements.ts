import type { YearArrangement } from '../../shared/law/workdays/arrangement.ts';
import { arrangementsOf } from '../../shared/mediation/arrangements-of.ts';
import type { Arrangement } from '../../shared/mediation/records/arrangement.ts';
import type { CaseReader } from './case-rows.ts';
import type { HejieDb } from './database.ts';

/** 放假安排 the office entered, as the database has them; there is at most one a year. */
export async function readArrangements(db: Pick<HejieDb, 'arrangements'>): Promise<YearArrangement[]> {
  return arrangementsOf(await db.arrangements.toArray());
}

/** The same as a running change sees them. */
export async function arrangementsIn(reader: CaseReader): Promise<YearArrangement[]> {
  return arrangementsOf((await reader.few('arrangements')) as unknown as Arrangement[]);
}
