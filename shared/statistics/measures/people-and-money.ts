import { during } from '../period.ts';
import { cases, type Heads, headsOf, type Measure, sumOf } from './measure.ts';
import { accepted, closed, collective } from './populations.ts';

type Payment = Parameters<Parameters<typeof sumOf>[0]>[0]['payments'][number];
type Period = Parameters<Parameters<typeof sumOf>[0]>[1];

const paid = (test: (payment: Payment) => boolean) =>
  sumOf((one, period) => {
    let sum = 0;
    for (const payment of one.payments) if (during(payment[0], period) && test(payment)) sum += payment[1];
    return sum;
  });

const confirmedWage = ([, , wage, confirmed]: Payment) => wage === 1 && confirmed === 1;

/** 人数、金额 (S24–S30, S40, S41). */
export const peopleAndMoney = {
  workersAccepted: headsOf(accepted),
  workersClosed: headsOf(closed),
  /** 人次: every case counts its workers anew. */
  workersEachAccepted: sumOf((one, period) => (accepted(one, period) ? one.workersCount : 0)),
  singleCases: cases((one, period) => accepted(one, period) && one.workersCount === 1),
  singleCaseWorkers: sumOf((one, period) =>
    accepted(one, period) && one.workersCount === 1 ? Math.max(one.workers.length, one.workersCount) : 0,
  ),
  collective: cases((one, period) => accepted(one, period) && collective(one)),
  collectiveWorkers: headsOf((one, period) => accepted(one, period) && collective(one)),
  tenOrMore: cases((one, period) => accepted(one, period) && one.workersCount >= 10),
  byWorker: cases((one, period) => accepted(one, period) && one.byWorker),
  claimed: sumOf((one, period) => (accepted(one, period) ? one.claimedFen : 0)),
  agreed: sumOf((one, period) =>
    during(one.agreement?.effectiveOn ?? null, period) ? (one.agreement?.fen ?? 0) : 0,
  ),
  paidConfirmed: paid(([, , , confirmed]) => confirmed === 1),
  paidUnconfirmed: paid(([, , , confirmed]) => confirmed === 0),
  paidAll: paid(() => true),
  paidWages: paid(confirmedWage),
  wageReceivers: {
    of: 'heads',
    who: (one, period): Heads | null => receivers(one, one.payments.filter(inPeriod(period))),
  },
  migrant: cases((one, period) => accepted(one, period) && one.migrant),
  migrantWorkers: headsOf((one, period) => accepted(one, period) && one.migrant),
  migrantClaimed: sumOf((one, period) => (accepted(one, period) && one.migrant ? one.claimedFen : 0)),
  newForm: cases((one, period) => accepted(one, period) && one.newForm),
  newFormWorkers: headsOf((one, period) => accepted(one, period) && one.newForm),
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
