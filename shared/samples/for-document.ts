import { bargainingTemplateOf } from '../documents/bargaining/catalogue.ts';
import type { DossierParts } from '../documents/facts/archive-facts.ts';
import type { Facts } from '../documents/facts.ts';
import { factsContext } from '../documents/facts-context.ts';
import { factsOf } from '../documents/facts-of.ts';
import { leadFacts } from '../documents/facts-of-lead.ts';
import { reportFacts } from '../documents/facts-of-report.ts';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import { sampleCase } from './appliance-parts.ts';
import { beyondStages } from './beyond-stages.ts';
import { roundSampleFacts } from './for-round-document.ts';
import { partIds, partStages, sampleDossier } from './part-stages.ts';
import { sampleOrder, samplePetition } from './sample-leads.ts';
import { sampleReport } from './sample-report.ts';
import { stagesOf } from './stages.ts';

/** A sample a document is made from: a case, the day the document is made, and what in it the document is about. */
export type DocumentSample = {
  file: CaseFile;
  today: CalendarDay;
  subjectId: string | null;
  dossier?: DossierParts;
};

const course = { agreed: sampleCase, ...stagesOf(sampleCase) };
const stages = { ...course, ...beyondStages(course), ...partStages(course) };
type Stage = keyof typeof stages;

const at = (stage: Stage, today: string, sessionNo?: number): DocumentSample => {
  const file = stages[stage];
  const session = file.sessions.find((one) => one.no === sessionNo);
  return { file, today: day(today), subjectId: session?.id ?? null };
};

/** A paper about one part of the case. */
const about = (stage: Stage, today: string, subjectId: string | null): DocumentSample => ({
  ...at(stage, today),
  subjectId,
});

const partyOf = (stage: Stage, role: 'applicant' | 'respondent'): string | null =>
  stages[stage].parties.find((party) => party.role === role)?.id ?? null;

/** Which sample shows a document best. One line for each document of the catalogue that needs its own stage. */
const samples: Readonly<Record<string, DocumentSample>> = {
  'intake-registration': at('received', '2026-11-16'),
  'mediation-application': at('received', '2026-11-16'),
  'oral-application-record': at('oral', '2026-11-16'),
  'materials-receipt': about('handed', '2026-11-16', partIds.receipt),
  'correction-notice': about('handed', '2026-11-16', partIds.correction),
  'power-of-attorney': about('parts', '2026-11-18', partIds.agent),
  'legal-representative-certificate': about('parts', '2026-11-18', partyOf('parts', 'respondent')),
  'case-filing-approval': at('agreed', '2026-11-18'),
  'service-address-confirmation': about('parts', '2026-11-18', partyOf('parts', 'respondent')),
  'mediator-disclosure': about('parts', '2026-11-18', partIds.disclosure),
  'recusal-application': about('parts', '2026-11-18', partIds.objection),
  'recusal-decision': about('parts', '2026-11-19', partIds.objection),
  'investigation-record': about('parts', '2026-11-19', partIds.inquiry),
  'evidence-list': about('parts', '2026-11-19', partyOf('parts', 'applicant')),
  'extension-consent': about('parts', '2026-11-25', partIds.extension),
  'mediation-opinion': about('parts', '2026-11-24', partIds.opinion),
  'oral-agreement-registration': at('oralAgreed', '2026-11-20'),
  'settlement-agreement': at('settled', '2026-11-26'),
  'dossier-cover': { ...at('archived', '2027-03-01'), dossier: sampleDossier },
  'dossier-index': { ...at('archived', '2027-03-01'), dossier: sampleDossier },
  'dossier-notes': { ...at('archived', '2027-03-01'), dossier: sampleDossier },
  'representative-election': at('received', '2026-11-16'),
  'consent-inquiry': at('received', '2026-11-17'),
  'non-acceptance-notice': at('rejected', '2026-11-18'),
  'respondent-refusal-notice': at('refused', '2026-11-19'),
  'acceptance-notice': at('agreed', '2026-11-18'),
  'rights-obligations-notice': at('mediating', '2026-11-18'),
  'mediator-assignment': at('mediating', '2026-11-18'),
  'meeting-notice': at('mediating', '2026-11-22', 2),
  'mediation-record': at('agreed', '2026-11-20', 1),
  'mediation-agreement': at('agreed', '2026-11-20'),
  'termination-notice': at('failed', '2026-11-27'),
  'withdrawal-application': at('withdrawn', '2026-11-26'),
  'service-receipt': at('mediating', '2026-11-22'),
  'performance-record': at('performing', '2027-01-20'),
  'performance-reminder': at('performing', '2027-01-20'),
  'follow-up-record': at('performing', '2027-01-20'),
  'arbitration-review-application': at('reviewing', '2026-11-24'),
  'judicial-confirmation-application': at('confirming', '2026-11-24'),
  'payment-order-application': at('enforcing', '2027-01-20'),
  'arbitration-application': at('arbitrating', '2026-12-01'),
  'legal-aid-referral': at('aided', '2026-11-30'),
  'transfer-letter': at('transferred', '2026-11-22'),
  'supervision-prompt-letter': at('prompted', '2026-11-22'),
  'supervision-opinion': at('opined', '2026-12-02'),
  'supervision-recommendation': at('recommended', '2026-12-28'),
  'case-supervision-notice': at('pressed', '2026-11-23'),
  'urgent-incident-report': at('alarmed', '2026-11-23'),
  'closing-approval': at('closed', '2027-02-20'),
  'case-summary': at('performing', '2027-01-20'),
};

/** The sample of a document; for one without a line of its own, the case with its agreement in force. */
export const sampleForDocument = (document: string): DocumentSample =>
  samples[document] ?? at('agreed', '2026-11-21');

/** Papers of a 诉求 and of a period are made without a case. */
const withoutCase: Readonly<Record<string, () => Facts>> = {
  'hotline-worksheet': () =>
    leadFacts(sampleOrder, sampleCase.office, sampleCase.people, { today: day('2026-11-16') }),
  'petition-reply': () =>
    leadFacts(samplePetition, sampleCase.office, sampleCase.people, { today: day('2026-11-16') }),
  'statistics-report': () => reportFacts(sampleReport, sampleCase.office, { today: day('2027-01-05') }),
};

/** The facts a document of the sample prints. */
export function sampleFacts(document: string): Facts {
  const own = withoutCase[document];
  if (own) return own();
  if (bargainingTemplateOf(document)) return roundSampleFacts(document);
  const { file, today, subjectId, dossier } = sampleForDocument(document);
  const printedBy = file.people.find((person) => person.id === file.case.body.registrarId)?.body.name ?? '';
  return factsOf(file, factsContext(file, { today, subjectId, printedBy, dossier }));
}
