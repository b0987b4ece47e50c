import type { Template } from '../template.ts';
import { templateAt } from '../template-at.ts';
import { amendmentAgreement } from './templates/amendment-agreement.ts';
import { bargainingMeetingNotice } from './templates/bargaining-meeting-notice.ts';
import { bargainingOffer } from './templates/bargaining-offer.ts';
import { breachResponsibilityLetter } from './templates/breach-responsibility-letter.ts';
import { caseArchiveIndex } from './templates/case-archive-index.ts';
import { chiefRepAuthorization } from './templates/chief-rep-authorization.ts';
import { confidentialityUndertaking } from './templates/confidentiality-undertaking.ts';
import { congressResolution } from './templates/congress-resolution.ts';
import { congressVoteTally } from './templates/congress-vote-tally.ts';
import { contractComprehensive } from './templates/contract-comprehensive.ts';
import { contractFemale } from './templates/contract-female.ts';
import { contractIndustryWage } from './templates/contract-industry-wage.ts';
import { contractOsh } from './templates/contract-osh.ts';
import { contractRegional } from './templates/contract-regional.ts';
import { contractWage } from './templates/contract-wage.ts';
import { coordinationAgreement } from './templates/coordination-agreement.ts';
import { coordinationApplication } from './templates/coordination-application.ts';
import { employerRepAppointment } from './templates/employer-rep-appointment.ts';
import { expertCommission } from './templates/expert-commission.ts';
import { filingCoverForm } from './templates/filing-cover-form.ts';
import { instructorRegister } from './templates/instructor-register.ts';
import { instructorServiceLog } from './templates/instructor-service-log.ts';
import { materialsRequestList } from './templates/materials-request-list.ts';
import { meetingMinutes } from './templates/meeting-minutes.ts';
import { offerRefusalOrDelayRecord } from './templates/offer-refusal-or-delay-record.ts';
import { offerReply } from './templates/offer-reply.ts';
import { orderBargainingRecord } from './templates/order-bargaining-record.ts';
import { performanceDisputeReferral } from './templates/performance-dispute-referral.ts';
import { performanceInspectionForm } from './templates/performance-inspection-form.ts';
import { performanceReport } from './templates/performance-report.ts';
import { pieceRateTable } from './templates/piece-rate-table.ts';
import { publicationNotice } from './templates/publication-notice.ts';
import { refusalRemedyRequest } from './templates/refusal-remedy-request.ts';
import { renewalOffer } from './templates/renewal-offer.ts';
import { repListNotice } from './templates/rep-list-notice.ts';
import { rescissionAgreement } from './templates/rescission-agreement.ts';
import { reviewOpinionRecord } from './templates/review-opinion-record.ts';
import { skillLevelWageAnnex } from './templates/skill-level-wage-annex.ts';
import { suspensionMemo } from './templates/suspension-memo.ts';
import { terminationConfirmation } from './templates/termination-confirmation.ts';
import { trainingSessionRecord } from './templates/training-session-record.ts';
import { unionSupervisionOpinion } from './templates/union-supervision-opinion.ts';
import { upperUnionFiling } from './templates/upper-union-filing.ts';
import { workerOpinionSummary } from './templates/worker-opinion-summary.ts';
import { workerRepElectionRecord } from './templates/worker-rep-election-record.ts';

/** 协商文书目录: every paper of a round the program makes, in the order of the eight steps. A new paper is one line. */
export const bargainingCatalogue: readonly Template[] = [
  workerRepElectionRecord,
  employerRepAppointment,
  repListNotice,
  chiefRepAuthorization,
  expertCommission,
  bargainingOffer,
  offerReply,
  offerRefusalOrDelayRecord,
  confidentialityUndertaking,
  materialsRequestList,
  workerOpinionSummary,
  bargainingMeetingNotice,
  meetingMinutes,
  suspensionMemo,
  orderBargainingRecord,
  congressVoteTally,
  congressResolution,
  contractComprehensive,
  contractWage,
  contractIndustryWage,
  contractRegional,
  contractFemale,
  contractOsh,
  pieceRateTable,
  skillLevelWageAnnex,
  filingCoverForm,
  reviewOpinionRecord,
  publicationNotice,
  upperUnionFiling,
  performanceInspectionForm,
  performanceReport,
  breachResponsibilityLetter,
  unionSupervisionOpinion,
  refusalRemedyRequest,
  coordinationApplication,
  coordinationAgreement,
  performanceDisputeReferral,
  amendmentAgreement,
  renewalOffer,
  rescissionAgreement,
  terminationConfirmation,
  instructorRegister,
  instructorServiceLog,
  trainingSessionRecord,
  caseArchiveIndex,
];

export {
  appliesTo,
  contractDocumentOf,
  type PaperSubject,
  subjectKindOf,
  subjectKinds,
  subjectsOf,
} from './subjects.ts';

/** 旧版模板 issued papers of rounds name. New wording, new version, the old one here. */
const superseded: readonly Template[] = [];

/** The template of a document id of a round, in use or of a version; undefined for what the program does not have. */
export const bargainingTemplateOf = (id: string, version?: number): Template | undefined =>
  templateAt({ current: bargainingCatalogue, superseded }, id, version);
