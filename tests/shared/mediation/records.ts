import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankMatter } from '../../../shared/mediation/blank-matter.ts';
import { blankRoute } from '../../../shared/mediation/blank-route.ts';
import { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { MatterKind, RouteKind } from '../../../shared/mediation/process-terms.ts';
import { id } from './small-case.ts';

/** Any lists of a file, with as much of each record as a test cares for. */
type Loose = Partial<Record<keyof CaseFile, unknown>>;

/** The file with lists replaced, read as a case file is read: what a record leaves out gets its empty value. */
export const withLists = (file: CaseFile, lists: Loose): CaseFile => CaseFile.parse({ ...file, ...lists });

/** The file with fields of its case replaced. */
export function withCase(
  file: CaseFile,
  card: Partial<CaseFile['case']>,
  body: Partial<CaseFile['case']['body']> = {},
): CaseFile {
  return CaseFile.parse({
    ...file,
    case: { ...file.case, ...card, body: { ...file.case.body, ...body } },
  });
}

export const sideOf = (file: CaseFile, role: 'applicant' | 'respondent'): string =>
  file.parties.find((party) => party.role === role)?.id ?? '';

export const agreement = (file: CaseFile, given: Record<string, unknown> = {}, body = {}) => ({
  id: id(),
  caseId: file.case.id,
  state: 'effective',
  effectiveOn: day('2026-11-20'),
  partial: false,
  ...given,
  body: { facts: '', breachClause: '', remainingDisputes: '', releaseScope: '', copies: 3, ...body },
});

export const term = (
  file: CaseFile,
  agreementId: string,
  dueOn: string,
  given: Record<string, unknown> = {},
) => ({
  id: id(),
  caseId: file.case.id,
  agreementId,
  ord: 0,
  dueOn: day(dueOn),
  body: {
    obligorId: null,
    obligeeId: null,
    content: '支付工资',
    amountFen: 300_000,
    category: 'wage-arrears',
    method: 'bank',
    account: '',
    ...given,
  },
});

export const payment = (file: CaseFile, termId: string, paidOn: string, amountFen = 300_000) => ({
  id: id(),
  caseId: file.case.id,
  termId,
  paidOn: day(paidOn),
  body: { amountFen, method: 'bank', evidence: '', confirmedBy: '' },
});

export const signature = (
  file: CaseFile,
  agreementId: string,
  element: 'party' | 'mediator' | 'seal',
  on: string,
  given: { partyId?: string | null; agentId?: string | null } = {},
) => ({
  id: id(),
  caseId: file.case.id,
  agreementId,
  element,
  partyId: given.partyId ?? null,
  on: day(on),
  body: { note: '', agentId: given.agentId ?? null },
});

/** All four elements on a day. */
export const signedBy = (file: CaseFile, agreementId: string, on: string) => [
  ...(['applicant', 'respondent'] as const).map((role) =>
    signature(file, agreementId, 'party', on, { partyId: sideOf(file, role) }),
  ),
  signature(file, agreementId, 'mediator', on),
  signature(file, agreementId, 'seal', on),
];

export const agent = (file: CaseFile, partyId: string, body: Record<string, unknown> = {}) => ({
  id: id(),
  caseId: file.case.id,
  partyId,
  ord: 0,
  body: {
    name: '赵代理',
    idNo: '',
    phone: '',
    kind: 'lawyer',
    relation: '',
    licenceNo: '',
    unit: '',
    matters: '',
    authority: 'special',
    specialItems: ['settle'],
    validFrom: null,
    validTo: null,
    powerReceived: true,
    ...body,
  },
});

export const recusal = (
  file: CaseFile,
  personId: string,
  given: Record<string, unknown> = {},
  body = {},
) => ({
  id: id(),
  caseId: file.case.id,
  kind: 'disclosure',
  personId,
  filedOn: day('2026-11-18'),
  state: 'none',
  ...given,
  body: {
    grounds: [],
    reason: '',
    byPartyId: null,
    waivedBy: [],
    decidedOn: null,
    decidedById: null,
    decision: '',
    replacementId: null,
    ...body,
  },
});

export const extension = (file: CaseFile, newDue: string, signed: Record<string, string>) => ({
  id: id(),
  caseId: file.case.id,
  oldDue: day('2026-12-01'),
  newDue: day(newDue),
  body: {
    reason: '需要核对账目',
    signed: Object.entries(signed).map(([partyId, on]) => ({ partyId, on })),
  },
});

/** Both sides sign on a day. */
export const extendedTo = (file: CaseFile, newDue: string, on: string) =>
  extension(file, newDue, { [sideOf(file, 'applicant')]: on, [sideOf(file, 'respondent')]: on });

export const route = (file: CaseFile, kind: RouteKind, given: Record<string, unknown> = {}, body = {}) => ({
  id: id(),
  ...blankRoute(file.case.id, kind, { state: 'applied', appliedOn: day('2026-11-25'), ...given, body }),
});

export const matter = (
  file: CaseFile,
  kind: MatterKind,
  on: string,
  given: Record<string, unknown> = {},
  body = {},
) => ({
  id: id(),
  ...blankMatter(file.case.id, kind, day(on), { ...given, body }),
});

export const session = (file: CaseFile, state: string, given: Record<string, unknown> = {}) => ({
  id: id(),
  caseId: file.case.id,
  no: 1,
  state,
  startsAt: localMinute('2026-11-20T09:00'),
  mediatorId: null,
  body: {
    place: '调解室',
    endsAt: null,
    openToPublic: false,
    recorder: '',
    attendees: [],
    rightsInformed: true,
    undisputedFacts: '',
    result: null,
    nextAt: null,
    ...given,
  },
});

export const step = (
  file: CaseFile,
  transition: string,
  from: string,
  to: string,
  on: string,
  given: Record<string, unknown> = {},
  body = {},
) => ({
  id: id(),
  caseId: file.case.id,
  transition,
  from,
  to,
  on: day(on),
  at: localMinute(`${on}T10:00`),
  byId: file.people[0]?.id ?? id(),
  undoes: null,
  ...given,
  body: { note: '', effects: [], ...body },
});

export const paper = (document: string, subjectId: string | null = null) => ({
  id: id(),
  document,
  state: 'issued' as 'issued' | 'void',
  subjectId,
});

export const delivery = (
  file: CaseFile,
  paperId: string | null,
  receivedOn: string | null,
  refusal = '',
) => ({
  id: id(),
  caseId: file.case.id,
  paperId,
  partyId: sideOf(file, 'applicant'),
  sentOn: day('2026-11-20'),
  receivedOn: receivedOn === null ? null : day(receivedOn),
  body: {
    document: '',
    recipient: '',
    address: '',
    method: 'direct',
    receiver: '',
    relation: '',
    by: '',
    refusal,
  },
});

export const followUp = (file: CaseFile, doneOn: string | null, dueOn: string | null = null) => ({
  id: id(),
  caseId: file.case.id,
  dueOn,
  doneOn,
  body: {
    method: null,
    person: '',
    performance: '',
    satisfaction: null,
    newIssues: '',
    action: '',
    byId: null,
  },
});

/** An agreement in force with one term of ¥3,000 due on 2026-12-10. */
export function inForce(file: CaseFile, given: Record<string, unknown> = {}): CaseFile {
  const one = agreement(file);
  return withLists(withCase(file, { stage: 'agreementEffective', acceptedOn: day('2026-11-18') }), {
    agreements: [one],
    terms: [term(file, one.id, '2026-12-10', given)],
  });
}
