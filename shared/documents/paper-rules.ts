import type { CaseFile } from '../mediation/case-file.ts';
import { doneStages, endedStages, undecidedStages } from '../mediation/stages.ts';
import { beyondRules } from './beyond-rules.ts';
import { type EndStepId, endingOf } from './facts/ending.ts';
import type { PaperRule } from './paper-rule.ts';
import { partRules } from './part-rules.ts';

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
  accepted(file) || file.consents.length > 0 || undecidedStages.includes(file.case.stage);
const represented = (file: CaseFile) =>
  file.parties.some((party) => party.role === 'applicant' && party.body.representation !== null);
const partial = (file: CaseFile) => file.agreements.some((one) => one.state === 'effective' && one.partial);
const over = (file: CaseFile) => [...endedStages, ...doneStages].includes(file.case.stage);

const sessionsIn =
  (...states: readonly CaseFile['sessions'][number]['state'][]) =>
  (file: CaseFile) =>
    file.sessions.filter((one) => states.includes(one.state)).map((one) => one.id);

/** By document id; a paper without a line of its own is optional in every case. */
export const paperRules: Readonly<Record<string, PaperRule>> = {
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
  'meeting-notice': { need: 'optional', each: sessionsIn('planned', 'open', 'held') },
  'mediation-record': { need: 'required', each: sessionsIn('open', 'held') },
  'mediation-agreement': {
    need: 'required',
    due: (file) => file.agreements.some((one) => one.state !== 'void'),
    // 口头协议 has a registration in its place.
    applies: (file) =>
      endingOf(file) === null &&
      !file.agreements.some((one) => one.state === 'effective' && one.body.oral !== null),
  },
  'termination-notice': {
    need: 'required',
    applies: (file) => endedBy('T26', 'T27', 'T28')(file) || partial(file),
  },
  'withdrawal-application': { need: 'optional', applies: endedBy('T24', 'T25') },
  // Before anything is served, one sheet for everybody is taken along; afterwards each service has its own.
  'service-receipt': {
    need: 'optional',
    each: (file) => (file.deliveries.length > 0 ? file.deliveries.map((one) => one.id) : [null]),
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
  ...beyondRules,
  ...partRules,
};

/** Every term has a payment, and those with a sum have it whole. */
function paidInFull(file: CaseFile): boolean {
  return file.terms.every((term) => {
    const paid = file.payments.filter((payment) => payment.termId === term.id);
    const sum = paid.reduce((total, payment) => total + (payment.body.amountFen ?? 0), 0);
    return paid.length > 0 && sum >= (term.body.amountFen ?? 0);
  });
}
