import { type RoundFile, roundChildTables } from '../../../shared/bargaining/round-file.ts';
import type { Row, TableName } from '../../../shared/schema/record-types.ts';
import type { RowReader } from './row-reader.ts';

/**
 * Reads one whole round: straight from the database, or through a running change.
 * @returns null when there is none, or it is deleted
 */
export async function readRound(reader: RowReader, roundId: string): Promise<RoundFile | null> {
  const round = await reader.get('rounds', roundId);
  if (!round) return null;
  const children = await Promise.all(
    roundChildTables.map((table) => reader.linked(table, 'roundId', roundId)),
  );
  const lists = Object.fromEntries(
    roundChildTables.map((table, n) => [table, inPlace(table, children[n] ?? []).map(plain)]),
  );
  const [office, own, predecessor, activities, quotes, around] = await Promise.all([
    reader.get('offices', round.officeId),
    reader.linked('collectiveAgreements', 'roundId', roundId),
    round.predecessorId === null ? undefined : reader.get('collectiveAgreements', round.predecessorId),
    reader.linked('bargainingActivities', 'roundId', roundId),
    round.agreementId === null ? [] : reader.linked('orderQuotes', 'agreementId', round.agreementId),
    round.enterpriseId === null
      ? { siblings: [], wider: [] }
      : aroundEnterprise(reader, round.enterpriseId, roundId),
  ]);
  if (!office) return null;
  const enterpriseIds =
    round.enterpriseId === null ? round.body.covered.map((one) => one.enterpriseId) : [round.enterpriseId];
  const [enterprises, people, instructors] = await Promise.all([
    reader.getMany('enterprises', enterpriseIds),
    reader.getMany('people', peopleNamed(round, children)),
    reader.getMany('instructors', instructorsNamed(children, activities)),
  ]);
  const file = {
    format: 'hejie-round' as const,
    version: 1 as const,
    office: plain(office),
    people: people.map(plain),
    enterprises: enterprises.map(plain),
    round: plain(round),
    ...lists,
    collectiveAgreements: [...own, ...(predecessor ? [predecessor] : [])].map(plain),
    orderQuotes: quotes.map(plain),
    bargainingActivities: activities.map(plain),
    instructors: instructors.map(plain),
    ...around,
  };
  // The rows were checked when they were written; checking each read again would double its cost.
  return file as unknown as RoundFile;
}

/** Other contracts of the enterprise, and the industry and regional ones that bind it, with their tables. */
async function aroundEnterprise(reader: RowReader, enterpriseId: string, roundId: string) {
  const [own, binding] = await Promise.all([
    reader.linked('collectiveAgreements', 'enterpriseId', enterpriseId),
    reader.linked('collectiveAgreements', 'boundIds', enterpriseId),
  ]);
  const wider = await Promise.all(
    binding
      .filter((one) => one.state === 'in-force')
      .map(async (agreement) => {
        const [tables, clauses] = await Promise.all([
          reader.linked('roundTables', 'roundId', agreement.roundId),
          reader.linked('roundClauses', 'roundId', agreement.roundId),
        ]);
        return {
          agreement: plain(agreement),
          tables: tables.filter((one) => one.state !== 'replaced').map(plain),
          clauses: clauses.filter((one) => one.state !== 'replaced').map(plain),
        };
      }),
  );
  const siblings = own.filter((one) => one.state === 'in-force' && one.roundId !== roundId).map(plain);
  return { siblings, wider };
}

type AnyRow = Row<TableName>;

const inPlace = (table: TableName, rows: readonly AnyRow[]) => (table === 'roundReps' ? bySide(rows) : rows);

/** Representatives by side, the workers first; within a side as they were. */
const bySide = (rows: readonly AnyRow[]): AnyRow[] =>
  [...rows].sort((a, b) => Number(sideOf(a) === 'employer') - Number(sideOf(b) === 'employer'));
const sideOf = (row: AnyRow) => (row as { side?: unknown }).side;

function peopleNamed(round: Row<'rounds'>, children: readonly (readonly AnyRow[])[]): string[] {
  const ids = new Set<unknown>(round.assignedIds);
  for (const row of children.flat()) {
    ids.add((row as { byId?: unknown }).byId);
    ids.add((row.body as { issuedById?: unknown }).issuedById);
  }
  return textsOf(ids);
}

function instructorsNamed(
  children: readonly (readonly AnyRow[])[],
  activities: readonly Row<'bargainingActivities'>[],
): string[] {
  const ids = new Set<unknown>(activities.map((one) => one.instructorId));
  for (const row of children.flat()) {
    ids.add((row.body as { commission?: { instructorId?: unknown } | null }).commission?.instructorId);
  }
  return textsOf(ids);
}

const textsOf = (ids: ReadonlySet<unknown>): string[] =>
  [...ids].filter((id): id is string => typeof id === 'string' && id !== '').sort();

function plain(row: AnyRow) {
  const { officeId: _o, hlc: _h, vv: _v, deleted: _d, ...rest } = row as Record<string, unknown>;
  return rest;
}
