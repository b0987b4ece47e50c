import { catalogue } from '../../shared/documents/catalogue.ts';
import { type EndStepId, endingOf } from '../../shared/documents/facts/ending.ts';
import { type Facts, hasFact } from '../../shared/documents/facts.ts';
import { missingFacts } from '../../shared/documents/missing-facts.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { PaperStanding } from './paper-types.ts';

type Need = PaperStanding['need'];
type Rule = {
  /** Whether the dossier needs it (documents catalogue: dossier level). */
  need: Need | ((file: CaseFile) => Need);
  /** Whether the case has come to the point where it is made; always, when left out. */
  due?: (file: CaseFile) => boolean;
  /** Whether this case has such a paper at all; always, when left out. */
  applies?: (file: CaseFile) => boolean;
  /** A fact without which the case has no such paper. */
  has?: string;
  /** Sessions that have one each; left out: the paper belongs to the case. */
  each?: readonly CaseFile['sessions'][number]['state'][];
};

const accepted = (file: CaseFile) => file.case.acceptedOn !== null;
/** Accepted, or may still be. */
const acceptable = (file: CaseFile) => accepted(file) || endingOf(file) === null;
const endedBy =
  (...ids: readonly EndStepId[]) =>
  (file: CaseFile) => {
    const ending = endingOf(file);
    return ending !== null && ids.includes(ending.id);
  };
const agreed = (file: CaseFile) => file.agreements.some((one) => one.state === 'effective');
const appliedBy =
  (...modes: readonly CaseFile['case']['body']['applicationMode'][]) =>
  (file: CaseFile) =>
    modes.includes(file.case.body.applicationMode);

const inquired = (file: CaseFile) =>
  accepted(file) || file.consents.length > 0 || ['received', 'inquiring'].includes(file.case.stage);
const represented = (file: CaseFile) =>
  file.parties.some((party) => party.role === 'applicant' && party.body.representation !== null);
const partial = (file: CaseFile) => file.agreements.some((one) => one.state === 'effective' && one.partial);
const over = (file: CaseFile) =>
  ['refused', 'rejected', 'withdrawn', 'failed', 'closed'].includes(file.case.stage);

const rules: Record<string, Rule> = {
  'intake-registration': { need: 'required' },
  'mediation-application': { need: 'required', applies: appliedBy('written', 'online') },
  'oral-application-record': { need: 'required', applies: appliedBy('oral') },
  'representative-election': {
    need: (file) => (represented(file) && file.case.body.workersCount >= 10 ? 'required' : 'optional'),
    applies: represented,
  },
  'consent-inquiry': { need: 'required', applies: inquired },
  'non-acceptance-notice': { need: 'required', applies: endedBy('T10') },
  'respondent-refusal-notice': { need: 'required', applies: endedBy('T11') },
  'acceptance-notice': { need: 'required', due: accepted, applies: acceptable },
  'rights-obligations-notice': { need: 'required', due: accepted, applies: acceptable },
  'mediator-assignment': {
    need: 'optional',
    applies: (file) => accepted(file) && file.case.mediatorIds.length > 0,
  },
  'meeting-notice': { need: 'optional', each: ['planned', 'open', 'held'] },
  'mediation-record': { need: 'required', each: ['open', 'held'] },
  'mediation-agreement': {
    need: 'required',
    due: (file) => file.agreements.some((one) => one.state !== 'void'),
    applies: (file) => endingOf(file) === null,
  },
  'termination-notice': {
    need: 'required',
    applies: (file) => endedBy('T26', 'T27', 'T28')(file) || partial(file),
  },
  'withdrawal-application': { need: 'optional', applies: endedBy('T25') },
  'service-receipt': {
    need: 'optional',
    applies: (file) => accepted(file) || file.case.stage !== 'received',
  },
  // Needed once nothing more is to come; before, it may be made of what has come so far.
  'performance-record': {
    need: (file) => (over(file) || paidInFull(file) ? 'required' : 'optional'),
    applies: (file) => agreed(file) && (file.payments.length > 0 || over(file)),
    has: 'ledger.rows',
  },
  'performance-reminder': { need: 'optional', applies: agreed, has: 'reminder.rows' },
  'follow-up-record': { need: 'optional', has: 'followUp.rows' },
  // The chair approves before the case is closed; with an agreement the outcome is chosen in closing it.
  'closing-approval': { need: 'required', due: over },
  'case-summary': { need: 'optional' },
};

/** Every term has a payment, and those with a sum have it whole. */
function paidInFull(file: CaseFile): boolean {
  return file.terms.every((term) => {
    const paid = file.payments.filter((payment) => payment.termId === term.id);
    const sum = paid.reduce((total, payment) => total + (payment.body.amountFen ?? 0), 0);
    return paid.length > 0 && sum >= (term.body.amountFen ?? 0);
  });
}

/**
 * Every paper of the case, required ones first, each part in the order of the process. Papers this case has no use for
 * are left out, unless one was issued and is in force.
 */
export function paperStandings(
  file: CaseFile,
  issued: readonly Row<'papers'>[],
  factsFor: (template: Template, sessionId: string | null) => Facts,
): PaperStanding[] {
  const all = catalogue.flatMap((template): PaperStanding[] => {
    const rule = rules[template.id] ?? { need: 'optional' };
    return sessionsOf(rule, file).flatMap((sessionId): PaperStanding[] => {
      const inForce =
        issued.findLast(
          (paper) =>
            paper.document === template.id && paper.sessionId === sessionId && paper.state === 'issued',
        ) ?? null;
      if (!inForce && rule.applies?.(file) === false) return [];
      const facts = factsFor(template, sessionId);
      if (!inForce && rule.has && !hasFact(facts, rule.has)) return [];
      return [
        {
          document: template.id,
          zh: template.zh,
          en: template.en,
          sessionId,
          need: typeof rule.need === 'function' ? rule.need(file) : rule.need,
          due: rule.due?.(file) ?? true,
          missing: missingFacts(template, facts).map(({ path, zh, section }) => ({ path, zh, section })),
          issued: inForce,
        },
      ];
    });
  });
  return [...all.filter(({ need }) => need === 'required'), ...all.filter(({ need }) => need === 'optional')];
}

function sessionsOf({ each }: Rule, file: CaseFile): (string | null)[] {
  if (!each) return [null];
  return file.sessions.filter((one) => each.includes(one.state)).map((one) => one.id);
}
