import type { Template } from '../template.ts';
import { bargainingMeetingNotice } from './templates/bargaining-meeting-notice.ts';
import { bargainingOffer } from './templates/bargaining-offer.ts';
import { congressResolution } from './templates/congress-resolution.ts';
import { congressVoteTally } from './templates/congress-vote-tally.ts';
import { contractWage } from './templates/contract-wage.ts';
import { employerRepAppointment } from './templates/employer-rep-appointment.ts';
import { filingCoverForm } from './templates/filing-cover-form.ts';
import { materialsRequestList } from './templates/materials-request-list.ts';
import { meetingMinutes } from './templates/meeting-minutes.ts';
import { offerReply } from './templates/offer-reply.ts';
import { pieceRateTable } from './templates/piece-rate-table.ts';
import { publicationNotice } from './templates/publication-notice.ts';
import { repListNotice } from './templates/rep-list-notice.ts';
import { reviewOpinionRecord } from './templates/review-opinion-record.ts';
import { upperUnionFiling } from './templates/upper-union-filing.ts';
import { workerOpinionSummary } from './templates/worker-opinion-summary.ts';
import { workerRepElectionRecord } from './templates/worker-rep-election-record.ts';

/** 协商文书目录: every paper of a round the program makes, in the order of the eight steps. A new paper is one line. */
export const bargainingCatalogue: readonly Template[] = [
  workerRepElectionRecord,
  employerRepAppointment,
  repListNotice,
  bargainingOffer,
  offerReply,
  materialsRequestList,
  workerOpinionSummary,
  bargainingMeetingNotice,
  meetingMinutes,
  congressVoteTally,
  congressResolution,
  contractWage,
  pieceRateTable,
  filingCoverForm,
  reviewOpinionRecord,
  publicationNotice,
  upperUnionFiling,
];

/** The template of a document id of a round; undefined for a paper the program does not make. */
export const bargainingTemplateOf = (id: string): Template | undefined =>
  bargainingCatalogue.find((template) => template.id === id);
