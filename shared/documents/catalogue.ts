import type { Template } from './template.ts';
import { templateAt } from './template-at.ts';
import { acceptanceNotice } from './templates/acceptance-notice.ts';
import { arbitrationApplication } from './templates/arbitration-application.ts';
import { arbitrationReviewApplication } from './templates/arbitration-review-application.ts';
import { caseFilingApproval } from './templates/case-filing-approval.ts';
import { caseSummary } from './templates/case-summary.ts';
import { caseSupervisionNotice } from './templates/case-supervision-notice.ts';
import { closingApproval } from './templates/closing-approval.ts';
import { consentInquiry } from './templates/consent-inquiry.ts';
import { correctionNotice } from './templates/correction-notice.ts';
import { dossierCover } from './templates/dossier-cover.ts';
import { dossierIndex } from './templates/dossier-index.ts';
import { dossierNotes } from './templates/dossier-notes.ts';
import { evidenceList } from './templates/evidence-list.ts';
import { extensionConsent } from './templates/extension-consent.ts';
import { followUpRecord } from './templates/follow-up-record.ts';
import { hotlineWorksheet } from './templates/hotline-worksheet.ts';
import { intakeRegistration } from './templates/intake-registration.ts';
import { investigationRecord } from './templates/investigation-record.ts';
import { judicialConfirmationApplication } from './templates/judicial-confirmation-application.ts';
import { legalAidReferral } from './templates/legal-aid-referral.ts';
import { legalRepresentativeCertificate } from './templates/legal-representative-certificate.ts';
import { materialsReceipt } from './templates/materials-receipt.ts';
import { mediationAgreement } from './templates/mediation-agreement.ts';
import { mediationApplication } from './templates/mediation-application.ts';
import { mediationOpinion } from './templates/mediation-opinion.ts';
import { mediationRecord } from './templates/mediation-record.ts';
import { mediatorAssignment } from './templates/mediator-assignment.ts';
import { mediatorDisclosure } from './templates/mediator-disclosure.ts';
import { meetingNotice } from './templates/meeting-notice.ts';
import { nonAcceptanceNotice } from './templates/non-acceptance-notice.ts';
import { oralAgreementRegistration } from './templates/oral-agreement-registration.ts';
import { oralApplicationRecord } from './templates/oral-application-record.ts';
import { paymentOrderApplication } from './templates/payment-order-application.ts';
import { performanceRecord } from './templates/performance-record.ts';
import { performanceReminder } from './templates/performance-reminder.ts';
import { petitionReply } from './templates/petition-reply.ts';
import { powerOfAttorney } from './templates/power-of-attorney.ts';
import { recusalApplication } from './templates/recusal-application.ts';
import { recusalDecision } from './templates/recusal-decision.ts';
import { representativeElection } from './templates/representative-election.ts';
import { respondentRefusalNotice } from './templates/respondent-refusal-notice.ts';
import { rightsObligationsNotice } from './templates/rights-obligations-notice.ts';
import { serviceAddressConfirmation } from './templates/service-address-confirmation.ts';
import { serviceReceipt } from './templates/service-receipt.ts';
import { settlementAgreement } from './templates/settlement-agreement.ts';
import { statisticsReport } from './templates/statistics-report.ts';
import { supersededTemplates } from './templates/superseded/superseded.ts';
import { supervisionOpinion } from './templates/supervision-opinion.ts';
import { supervisionPromptLetter } from './templates/supervision-prompt-letter.ts';
import { supervisionRecommendation } from './templates/supervision-recommendation.ts';
import { terminationNotice } from './templates/termination-notice.ts';
import { transferLetter } from './templates/transfer-letter.ts';
import { urgentIncidentReport } from './templates/urgent-incident-report.ts';
import { withdrawalApplication } from './templates/withdrawal-application.ts';

/** 文书目录: every paper the program makes, in the order of the process. A new paper is one line here. */
export const catalogue: readonly Template[] = [
  intakeRegistration,
  mediationApplication,
  oralApplicationRecord,
  materialsReceipt,
  correctionNotice,
  powerOfAttorney,
  legalRepresentativeCertificate,
  representativeElection,
  consentInquiry,
  caseFilingApproval,
  nonAcceptanceNotice,
  respondentRefusalNotice,
  acceptanceNotice,
  rightsObligationsNotice,
  serviceAddressConfirmation,
  mediatorAssignment,
  mediatorDisclosure,
  recusalApplication,
  recusalDecision,
  meetingNotice,
  investigationRecord,
  evidenceList,
  mediationRecord,
  extensionConsent,
  mediationOpinion,
  mediationAgreement,
  oralAgreementRegistration,
  settlementAgreement,
  terminationNotice,
  withdrawalApplication,
  serviceReceipt,
  performanceRecord,
  performanceReminder,
  followUpRecord,
  arbitrationReviewApplication,
  judicialConfirmationApplication,
  paymentOrderApplication,
  arbitrationApplication,
  legalAidReferral,
  transferLetter,
  supervisionPromptLetter,
  supervisionOpinion,
  supervisionRecommendation,
  caseSupervisionNotice,
  urgentIncidentReport,
  closingApproval,
  caseSummary,
  dossierCover,
  dossierIndex,
  dossierNotes,
  hotlineWorksheet,
  petitionReply,
  statisticsReport,
];

/** The template of a document id, in use or of a version; undefined for what the program does not have. */
export const templateOf = (id: string, version?: number): Template | undefined =>
  templateAt({ current: catalogue, superseded: supersededTemplates }, id, version);
