import type { CaseFacts } from '../case-facts.ts';
import { during, type Period } from '../period.ts';
import { cases, type Heads, headsOf, type Measure, sumOf } from './measure.ts';
import { accepted, closed, collective } from './populations.ts';

type Payment = CaseFacts['payments'][number];

const paid = (test: (payment: Payment) => boolean) =>
  sumOf('payments', (one, period) => {
    let sum = 0;
    for (const payment of one.payments) if (during(payment[0], period) && test(payment)) sum += payment[1];
    return sum;
  });

const confirmedWage = ([, , wage, confirmed]: Payment) => wage === 1 && confirmed === 1;

/** 人数、金额 (S24–S30, S40, S41). */
export const peopleAndMoney = {
  workersAccepted: headsOf('accepted', accepted),
  workersClosed: headsOf('closed', closed),
  /** 人次: every case counts its workers anew. */
  workersEachAccepted: sumOf('accepted', (one, period) => (accepted(one, period) ? one.workersCount : 0)),
  singleCases: cases('accepted', (one, period) => accepted(one, period) && one.workersCount === 1),
  singleCaseWorkers: sumOf('accepted', (one, period) =>
    accepted(one, period) && one.workersCount === 1 ? Math.max(one.workers.length, one.workersCount) : 0,
  ),
  collective: cases('accepted', (one, period) => accepted(one, period) && collective(one)),
  collectiveWorkers: headsOf('accepted', (one, period) => accepted(one, period) && collective(one)),
  tenOrMore: cases('accepted', (one, period) => accepted(one, period) && one.workersCount >= 10),
  byWorker: cases('accepted', (one, period) => accepted(one, period) && one.byWorker),
  claimed: sumOf('accepted', (one, period) => (accepted(one, period) ? one.claimedFen : 0)),
  agreed: sumOf('agreement', (one, period) =>
    during(one.agreement?.effectiveOn ?? null, period) ? (one.agreement?.fen ?? 0) : 0,
  ),
  paidConfirmed: paid(([, , , confirmed]) => confirmed === 1),
  paidUnconfirmed: paid(([, , , confirmed]) => confirmed === 0),
  paidAll: paid(() => true),
  paidWages: paid(confirmedWage),
  wageReceivers: {
    of: 'heads',
    topic: 'payments',
    who: (one, period): Heads | null => receivers(one, one.payments.filter(inPeriod(period))),
  },
  migrant: cases('accepted', (one, period) => accepted(one, period) && one.migrant),
  migrantWorkers: headsOf('accepted', (one, period) => accepted(one, period) && one.migrant),
  migrantClaimed: sumOf('accepted', (one, period) =>
    accepted(one, period) && one.migrant ? one.claimedFen : 0,
  ),
  newForm: cases('accepted', (one, period) => accepted(one, period) && one.newForm),
  newFormWorkers: headsOf('accepted', (one, period) => accepted(one, period) && one.newForm),
} as const satisfies Record<string, Measure>;

const inPeriod = (period: Period) => (payment: Payment) =>
  during(payment[0], period) && confirmedWage(payment);

/** Who got wages: those named as the ones to be paid, or every worker where the term names all. */
function receivers(
  one: { workers: readonly string[]; workersCount: number },
  payments: readonly Payment[],
): Heads | null {
  if (payments.length === 0) return null;
  if (payments.some(([, , , , to]) => to === null)) {
    return { keys: one.workers, more: Math.max(0, one.workersCount - one.workers.length) };
  }
  return { keys: payments.flatMap(([, , , , to]) => to ?? []), more: 0 };
}
