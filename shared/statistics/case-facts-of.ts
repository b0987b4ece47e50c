import { type CalendarDay, dayOf, type LocalMinute } from '../kernel/calendar-day.ts';
import { type Fen, fen, sumFen } from '../kernel/money.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import { categories } from '../mediation/categories.ts';
import { agreementInForce } from '../mediation/effectiveness.ts';
import { consentedOn, mediationDeadline } from '../mediation/mediation-due.ts';
import type { NonAcceptanceCode } from '../mediation/process-terms.ts';
import { stepDay } from '../mediation/standing-steps.ts';
import type { CaseFacts } from './case-facts.ts';
import { personKey } from './person-key.ts';
import { spanOf } from './span.ts';

type Party = CaseFile['parties'][number];
type Term = CaseFile['terms'][number];

/** The facts of a case file. @param stamp what a case file does not hold */
export function caseFactsOf(file: CaseFile, stamp: { hlc: string; deleted: boolean }): CaseFacts {
  const { case: row } = file;
  const { body } = row;
  const workers = file.parties.filter((party) => party.kind === 'worker');
  const keys = [...new Set(workers.map((party) => personKey(party.body)))].filter((key) => key !== '');
  const employer = file.parties.find((party) => party.kind === 'employer')?.body;
  const facts = {
    id: row.id,
    ...stamp,
    category: row.category,
    channel: row.channel,
    areaId: body.areaId ?? null,
    area: body.area.trim(),
    mediatorIds: row.mediatorIds,
    receivedOn: row.receivedOn,
    acceptedOn: row.acceptedOn,
    ...refusalOf(file),
    closedOn: row.closedOn,
    outcome: row.outcome,
    archivedOn: body.archive?.filedOn ?? null,
    ...limitOf(file),
    workers: keys,
    workersCount: Math.max(body.workersCount, workers.length),
    commonClaim: body.commonClaim,
    migrant: body.migrantWorkers || workers.some((party) => party.body.migrantWorker === true),
    newForm: body.newForm || workers.some((party) => party.body.newForm === true),
    byWorker: firstApplicant(file.parties)?.kind === 'worker',
    claimedFen: sumFen(file.claims.flatMap((claim) => claim.body.amountFen ?? [])),
    claims: file.claims.map((claim) => claim.category),
    industry: employer?.industry?.trim() ?? '',
    ownership: employer?.ownership?.trim() ?? '',
    staff: employer?.staffCount ?? null,
    ...performanceOf(file, workers),
    breachOn: body.breach?.on ?? null,
    sessions: file.sessions.flatMap((one) => (one.state === 'held' ? dayOf(one.startsAt) : [])),
    routes: file.routes.map((one) => [one.kind, one.state, one.appliedOn, one.acceptedOn, one.decidedOn]),
    followUps: file.followUps.map((one) => [one.dueOn, one.doneOn, one.body.satisfaction]),
    matters: file.matters.map((one) => [one.kind, one.on, one.dueOn, one.doneOn]),
    incidents: file.matters.flatMap((one): CaseFacts['incidents'] =>
      one.kind === 'incident'
        ? [[one.on, one.body.incident?.type.trim() ?? '', minutesToReport(one.body.incident)]]
        : [],
    ),
  } satisfies Omit<CaseFacts, 'span'>;
  return { ...facts, span: spanOf(facts) };
}

const firstApplicant = (parties: readonly Party[]) =>
  parties.filter((party) => party.role === 'applicant').sort((a, b) => a.ord - b.ord)[0];

/** The decision not to take the application: by its step, or as the case was closed. */
function refusalOf(file: CaseFile): Pick<CaseFacts, 'refusedOn' | 'refusal'> {
  const { case: row } = file;
  const closedSo = row.outcome === 'not-accepted' || row.outcome === 'not-accepted-refusal';
  const on = stepDay(file, ['T10', 'T11']) ?? (closedSo ? row.closedOn : null);
  if (on === null) return { refusedOn: null, refusal: null };
  const noConsent = row.stage === 'refused' || row.outcome === 'not-accepted-refusal';
  const code: NonAcceptanceCode = row.body.nonAcceptance?.code ?? (noConsent ? 'NO-CONSENT' : 'OTHER');
  return { refusedOn: on, refusal: code };
}

/** The end of mediation in force, and the extensions that moved it. */
function limitOf(file: CaseFile): Pick<CaseFacts, 'dueOn' | 'extensions'> {
  try {
    const end = mediationDeadline(file);
    const agreed = file.extensions.flatMap((one) => {
      // One alone tells whether it is valid: a late or cut-off consent leaves the day where it was.
      const moved = mediationDeadline({ ...file, extensions: [one] });
      return moved && moved.unextendedDue !== null ? (consentedOn(file, one) ?? []) : [];
    });
    return { dueOn: end?.rawDue ?? null, extensions: agreed };
  } catch {
    // Where the law has no answer, a report must not fail over one case.
    return { dueOn: null, extensions: [] };
  }
}

function performanceOf(
  file: CaseFile,
  workers: readonly Party[],
): Pick<CaseFacts, 'agreement' | 'terms' | 'payments'> {
  const inForce = agreementInForce(file);
  const terms = inForce ? file.terms.filter((term) => term.agreementId === inForce.id) : [];
  const byId = new Map(file.terms.map((term) => [term.id, term]));
  const keyOf = (id: string | null | undefined) => {
    const worker = workers.find((party) => party.id === id);
    return worker ? personKey(worker.body) || null : null;
  };
  return {
    agreement:
      inForce && inForce.effectiveOn !== null
        ? {
            effectiveOn: inForce.effectiveOn,
            partial: inForce.partial,
            fen: sumFen(terms.flatMap((term) => term.body.amountFen ?? [])),
          }
        : null,
    terms: terms.map((term) => [term.dueOn, performedOn(file, term)]),
    payments: file.payments.flatMap((one): CaseFacts['payments'] => {
      if (one.body.amountFen === null) return [];
      const term = byId.get(one.termId);
      const wage = term !== undefined && categories[term.body.category].wageLimitation;
      const confirmed = one.body.confirmedBy.trim() !== '';
      return [[one.paidOn, one.body.amountFen, wage ? 1 : 0, confirmed ? 1 : 0, keyOf(term?.body.obligeeId)]];
    }),
  };
}

/** The day the term was wholly performed, as the desk sees it: sums paid reach the amount, or anything was done. */
function performedOn({ payments }: CaseFile, { id, body }: Term): CalendarDay | null {
  const made = payments.filter((one) => one.termId === id).sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  let paid: Fen = fen(0);
  for (const one of made) {
    paid = sumFen([paid, one.body.amountFen ?? fen(0)]);
    if (body.amountFen === null || paid >= body.amountFen) return one.paidOn;
  }
  return null;
}

type Incident = NonNullable<CaseFile['matters'][number]['body']['incident']>;

function minutesToReport(incident: Incident | null): number | null {
  const first = incident?.reportedTo.map(({ at }) => at).sort()[0];
  if (!incident || first === undefined) return null;
  return Math.round((minuteCount(first) - minuteCount(incident.at)) / 60_000);
}

/** Local minutes compared with each other only, so the zone does not matter. */
const minuteCount = (at: LocalMinute): number => Date.parse(`${at}:00Z`);
