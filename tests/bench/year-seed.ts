import type { HejieDb } from '../../renderer/db/database.ts';
import type { Head } from '../../renderer/db/local-rows.ts';
import { readHead } from '../../renderer/db/meta.ts';
import { uuid7 } from '../../shared/kernel/ids.ts';

const start = Date.UTC(2024, 0, 1);
const dayOf = (n: number) => new Date(start + n * 86_400_000).toISOString().slice(0, 10);
const chance = () => crypto.getRandomValues(new Uint8Array(10));
const outcomes = ['agreement-full', 'agreement-full', 'agreement-partial', 'failed-divergence', 'withdrawn'];
const atOnce = 1000;

/** The year every case of `fillYear` is received in. */
export const filledYear = { from: '2024-01-01', to: '2024-12-31' };

/**
 * Turns seeded cases into one busy year: each is received in it, most are held, agreed, paid in two instalments and
 * followed up, so that statistics have as much to count in every case as a real one gives.
 */
export async function fillYear(db: HejieDb): Promise<void> {
  const head = (await readHead(db)) as Head;
  const ids = await db.cases.toCollection().primaryKeys();
  let records = 0;
  for (let from = 0; from < ids.length; from += atOnce) {
    const cases = (await db.cases.bulkGet(ids.slice(from, from + atOnce))).flatMap((row) => row ?? []);
    const made = cases.map((row, i) => yearOf(row as never, from + i));
    const tables = [db.cases, db.sessions, db.agreements, db.terms, db.payments, db.followUps] as const;
    await db.transaction('rw', [...tables], async () => {
      await db.cases.bulkPut(made.map((one) => one.row) as never);
      for (const table of ['sessions', 'agreements', 'terms', 'payments', 'followUps'] as const) {
        const rows = made.flatMap((one) => one[table]);
        records += rows.length;
        await db.table(table).bulkAdd(rows);
      }
    });
  }
  await db.meta.put({ ...head, records: head.records + records });
}

type Seeded = { id: string; officeId: string; body: object } & Record<string, unknown>;

function yearOf(row: Seeded, n: number) {
  const received = n % 360;
  const outcome = outcomes[n % outcomes.length] ?? '';
  const closed = n % 6 !== 0;
  const agreed = closed && outcome.startsWith('agreement');
  const { officeId, hlc, vv, deleted } = row;
  const child = (body: object, card: object = {}) => ({
    id: uuid7(start + n, chance()),
    ...{ officeId, hlc, vv, deleted, caseId: row.id },
    ...card,
    body,
  });
  const agreement = child(
    { facts: '', breachClause: '', remainingDisputes: '', releaseScope: '', copies: 3, oral: null },
    { state: 'effective', effectiveOn: dayOf(received + 12), partial: outcome === 'agreement-partial' },
  );
  const terms = [0, 1].map((ord) =>
    child(
      {
        obligorId: null,
        obligeeId: null,
        content: '',
        amountFen: 50_000,
        category: 'wage-arrears',
        method: 'bank',
        account: '',
      },
      { agreementId: agreement.id, ord, dueOn: dayOf(received + 20 + ord * 30) },
    ),
  );
  return {
    row: {
      ...row,
      receivedOn: dayOf(received),
      acceptedOn: dayOf(received + 2),
      closedOn: closed ? dayOf(received + 12) : null,
      stage: closed ? 'closed' : 'mediating',
      outcome: closed ? outcome : null,
    },
    sessions: [0, 1].map((no) =>
      child(
        { attendees: [], helpers: [] },
        { no: no + 1, state: 'held', startsAt: `${dayOf(received + 4 + no * 4)}T09:00`, mediatorId: null },
      ),
    ),
    agreements: agreed ? [agreement] : [],
    terms: agreed ? terms : [],
    payments: agreed
      ? terms.map((term, i) =>
          child(
            { amountFen: 50_000, method: 'bank', evidence: '', confirmedBy: n % 9 ? '本人' : '' },
            { termId: term.id, paidOn: dayOf(received + 19 + i * 32) },
          ),
        )
      : [],
    followUps: closed
      ? [
          child(
            { satisfaction: 'satisfied' },
            { dueOn: dayOf(received + 42), doneOn: n % 4 ? dayOf(received + 42) : null },
          ),
        ]
      : [],
  };
}
