import { type CalendarDay, day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFacts } from '../../../shared/statistics/case-facts.ts';
import { figureOf } from '../../../shared/statistics/figures.ts';
import { type Filter, noFilter } from '../../../shared/statistics/filter.ts';
import { indicatorOf } from '../../../shared/statistics/indicators/indicators.ts';
import type { LeadFacts } from '../../../shared/statistics/lead-facts.ts';
import type { StockFacts, VisitFacts } from '../../../shared/statistics/measures/measure.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { spanOf } from '../../../shared/statistics/span.ts';
import { type Counts, Tally } from '../../../shared/statistics/tally.ts';

/** The fourth quarter of 2026; the days about its ends. */
export const quarter: Period = { from: day('2026-10-01'), to: day('2026-12-31') };
export const edge = {
  before: day('2026-09-30'),
  first: day('2026-10-01'),
  last: day('2026-12-31'),
  after: day('2027-01-01'),
};

let made = 0;

/** A case accepted on the first day of the quarter; what matters to a test is handed in. */
export function oneCase(given: Partial<CaseFacts> = {}): CaseFacts {
  made += 1;
  const facts: Omit<CaseFacts, 'span'> = {
    id: `case-${made}`,
    hlc: '',
    deleted: false,
    category: 'wage-arrears',
    channel: 'visit',
    areaId: null,
    area: '',
    mediatorIds: ['wang'],
    receivedOn: edge.first,
    acceptedOn: edge.first,
    refusedOn: null,
    refusal: null,
    closedOn: null,
    outcome: null,
    archivedOn: null,
    dueOn: day('2026-10-16'),
    workers: [`worker-${made}`],
    workersCount: 1,
    commonClaim: false,
    migrant: false,
    newForm: false,
    byWorker: true,
    claimedFen: fen(0),
    claims: ['wage-arrears'],
    industry: '',
    ownership: '',
    staff: null,
    agreement: null,
    terms: [],
    breachOn: null,
    payments: [],
    sessions: [],
    extensions: [],
    routes: [],
    followUps: [],
    matters: [],
    incidents: [],
    ...given,
  };
  return { ...facts, span: spanOf(facts) };
}

/** A case closed with an agreement in force. */
export const succeeded = (closedOn: CalendarDay, given: Partial<CaseFacts> = {}): CaseFacts =>
  oneCase({
    closedOn,
    outcome: 'agreement-full',
    agreement: { effectiveOn: closedOn, partial: false, fen: fen(0) },
    ...given,
  });

/** A lead received on the first day of the quarter and still open. */
export function oneLead(given: Partial<LeadFacts> = {}): LeadFacts {
  made += 1;
  return {
    id: `lead-${made}`,
    hlc: '',
    deleted: false,
    kind: 'question',
    channel: 'phone',
    grade: 'L1',
    areaId: null,
    area: '',
    personId: 'wang',
    receivedOn: edge.first,
    dueOn: null,
    disposition: null,
    disposedOn: null,
    contacts: [],
    ...given,
  };
}

type Given = {
  cases?: readonly CaseFacts[];
  leads?: readonly LeadFacts[];
  visits?: readonly VisitFacts[];
  stock?: StockFacts;
  period?: Period;
  filter?: Filter;
};

/** What is counted of these records. */
export function countsOf(given: Given): Counts {
  const tally = new Tally(given.period ?? quarter, given.filter ?? noFilter);
  for (const one of given.cases ?? []) tally.addCase(one);
  for (const one of given.leads ?? []) tally.addLead(one);
  for (const one of given.visits ?? []) tally.addVisit(one);
  return tally.counts(given.stock ?? { organisations: 1, mediators: 2 });
}

/** An indicator as `value` or `numerator/denominator`; `—` where there is nothing. */
export function read(id: string, given: Given): number | string | null {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const { numerator, denominator, hundredths } = figureOf(indicator, countsOf(given).totals);
  if (indicator.kind === 'median') return hundredths;
  return denominator === null ? numerator : `${numerator}/${denominator}`;
}
