import type { Host } from '../../../shared/host/contract.ts';
import type { Lead } from '../../../shared/mediation/records/lead.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import type { StatisticsFile } from '../../../shared/statistics/exchange.ts';
import type { Filter } from '../../../shared/statistics/filter.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import type { Names } from '../../../shared/statistics/words.ts';
import { readHead } from '../../db/meta.ts';
import type { StatisticsAnswer } from '../../slim/count-statistics.ts';
import type { SlimClient } from '../../slim/slim-client.ts';
import type { Needs } from '../needs.ts';
import type { Press } from '../press.ts';

export type StatisticsNeeds = Needs &
  Press & {
    host: Host;
    slim: Pick<SlimClient, 'statistics' | 'behind'>;
  };

/** What a page shows of a period. */
export type Counted = StatisticsAnswer & { uncounted: number; names: Names };

/** A lead in the list behind a number. */
export type LeadLine = Pick<Lead, 'id' | 'kind' | 'state' | 'receivedOn' | 'dueOn' | 'disposedOn'> & {
  no: string;
  title: string;
};

/** The records behind a number. */
export type BehindRows =
  | { kind: 'case'; rows: SlimRow[]; total: number }
  | { kind: 'lead'; rows: LeadLine[]; total: number }
  | { kind: 'none' };

/** What a report is made of beside its period. */
export type ReportInput = {
  period: Period;
  approvedBy: string;
  remarks: readonly string[];
  /** Files of other offices to be added up with this one; empty: this office alone. */
  files: readonly StatisticsFile[];
};

export type ShownTable = { period: Period; before: Period; filter: Filter };

/** Few rows each: an office has dozens of areas and people. */
export async function namesOf({ db }: Pick<Needs, 'db'>): Promise<Names> {
  const [areas, people] = await Promise.all([db.areas.toArray(), db.people.toArray()]);
  return {
    areas: new Map(areas.map((area) => [area.id, area.body.name])),
    people: new Map(people.map((person: Row<'people'>) => [person.id, person.body.name])),
  };
}

/** The office of this desk. */
export async function deskOffice({ db }: Pick<Needs, 'db'>): Promise<Row<'offices'>> {
  const office = await db.offices.get((await readHead(db))?.officeId ?? '');
  if (!office) throw new Error('the desk has no office');
  return office;
}
