import type { RoundStage } from '../../../shared/bargaining/stages.ts';
import { closedStages } from '../../../shared/bargaining/stages.ts';
import type { Level, Scope, Subject } from '../../../shared/bargaining/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { HejieDb } from '../../db/database.ts';

/** Which rounds, in which order, which page. What is left out does not narrow. */
export type RoundQuery = {
  stages?: readonly RoundStage[];
  /** Only rounds that still go on. */
  open?: boolean;
  year?: number;
  town?: string;
  enterpriseId?: string;
  subject?: Subject;
  scope?: Scope;
  level?: Level;
  assignedId?: string;
  /** Part of the title, the number or a party's name. */
  text?: string;
  sort?: 'nextDueOn' | 'startedOn';
  from: number;
  count: number;
};

export type RoundPage = { rows: Row<'rounds'>[]; total: number };

/**
 * A page of rounds. A deleted round keeps its place in the count and leaves its page one row shorter: no index can hold
 * the flag, and reading every row to find the few would cost each list. Indexed points are answered from keys alone, so that only the rows of the page are read; points no
 * index holds (subject, scope, level, person, text) read the rows that are left.
 */
export async function listRounds(db: HejieDb, query: RoundQuery): Promise<RoundPage> {
  const keys = await orderedKeys(db, query);
  const needsRows =
    query.subject !== undefined ||
    query.scope !== undefined ||
    query.level !== undefined ||
    query.assignedId !== undefined ||
    (query.text ?? '').trim() !== '';
  if (!needsRows) {
    const rows = await present(db, keys.slice(query.from, query.from + query.count));
    return { rows, total: keys.length };
  }
  const text = (query.text ?? '').trim().toLowerCase();
  const fitting = (await present(db, keys)).filter(
    (row) =>
      (query.subject === undefined || row.subject === query.subject) &&
      (query.scope === undefined || row.scope === query.scope) &&
      (query.level === undefined || row.level === query.level) &&
      (query.assignedId === undefined || row.assignedIds.includes(query.assignedId)) &&
      (text === '' || roundWords(row).includes(text)),
  );
  return { rows: fitting.slice(query.from, query.from + query.count), total: fitting.length };
}

/** What of a round its search looks in. */
export const roundWords = ({ body }: Row<'rounds'>) =>
  [body.title, body.caseNo, body.workerParty.name, body.employerParty.name].join('\n').toLowerCase();

async function present(db: HejieDb, keys: readonly string[]): Promise<Row<'rounds'>[]> {
  const rows = await db.rounds.bulkGet([...keys]);
  return rows.filter((row) => row !== undefined && !row.deleted) as Row<'rounds'>[];
}

/** Ids of the rounds the indexes let through, in the order asked for. */
async function orderedKeys(db: HejieDb, query: RoundQuery): Promise<string[]> {
  const narrowing = await Promise.all([
    ...(query.enterpriseId === undefined
      ? []
      : [db.rounds.where('enterpriseId').equals(query.enterpriseId).primaryKeys()]),
    ...(query.stages === undefined
      ? []
      : [
          db.rounds
            .where('stage')
            .anyOf([...query.stages])
            .primaryKeys(),
        ]),
    ...(query.open === true
      ? [
          db.rounds
            .where('stage')
            .noneOf([...closedStages])
            .primaryKeys(),
        ]
      : []),
    ...(query.year === undefined ? [] : [db.rounds.where('year').equals(query.year).primaryKeys()]),
    ...(query.town === undefined ? [] : [db.rounds.where('town').equals(query.town).primaryKeys()]),
  ]);
  // Ids sort by the moment they were made: the newest round comes first.
  const newest = (await db.rounds.toCollection().primaryKeys()).sort().reverse();
  const dated = query.sort === 'nextDueOn' ? await db.rounds.orderBy('nextDueOn').primaryKeys() : [];
  const first = new Set(dated);
  const order = [...dated, ...newest.filter((key) => !first.has(key))];
  const sets = narrowing.map((keys) => new Set(keys));
  return order.filter((key) => sets.every((set) => set.has(key)));
}
