import type { RoundFile } from '../bargaining/round-file.ts';
import { type RoundContext, roundFactsOf } from '../documents/bargaining/facts-of-round.ts';
import type { Facts } from '../documents/facts.ts';
import { day } from '../kernel/calendar-day.ts';
import { changeSamples } from './change-rounds.ts';
import { contractSamples } from './contract-rounds.ts';
import { industryRoundAfter } from './industry-round.ts';
import { performanceSamples } from './performance-rounds.ts';
import { advised, ended, led, listPosted, refused, renewing, suspended } from './round-documents.ts';
import { supportSamples } from './support-rounds.ts';
import { sampleWageRound, wageRoundAfter, wageRoundReadyFor } from './wage-round.ts';

/** A sample round a paper is made from, on its day, and what in it the paper is about. */
export type RoundSample = { file: RoundFile; context: RoundContext };

const at = (file: RoundFile, today: string, subjectId: string | null = null): RoundSample => ({
  file,
  context: { today: day(today), subjectId },
});

/** Which round shows a paper best. One line for each paper that needs its own day. */
const samples: Readonly<Record<string, () => RoundSample>> = {
  ...contractSamples,
  ...performanceSamples,
  ...changeSamples,
  ...supportSamples,
  'worker-rep-election-record': () => at(wageRoundAfter('T1'), '2026-02-25'),
  'employer-rep-appointment': () => at(wageRoundAfter('T8'), '2026-03-09'),
  'rep-list-notice': () => at(listPosted(), '2026-03-13'),
  'bargaining-offer': () => at(offered(), '2026-03-02'),
  'chief-rep-authorization': () => at(led(), '2026-03-09'),
  'expert-commission': () => at(advised(), '2026-03-09'),
  'offer-refusal-or-delay-record': () => at(refused(), '2026-03-17'),
  'confidentiality-undertaking': () => {
    const file = wageRoundReadyFor('T9');
    return at(file, '2026-03-12', file.roundReps[1]?.id ?? null);
  },
  'suspension-memo': () => at(suspended(), '2026-03-26'),
  'renewal-offer': () => at(renewing(), '2027-03-20'),
  'termination-confirmation': () => at(ended(), '2027-05-14'),
  'offer-reply': () => at(wageRoundAfter('T8'), '2026-03-09'),
  'materials-request-list': () => at(wageRoundReadyFor('T9'), '2026-03-18'),
  'worker-opinion-summary': () => at(wageRoundReadyFor('T9'), '2026-03-20'),
  'bargaining-meeting-notice': () => at(wageRoundReadyFor('T9'), '2026-03-18'),
  'meeting-minutes': () => {
    const file = wageRoundAfter('T14');
    return at(file, '2026-03-26', file.roundMeetings[0]?.id ?? null);
  },
  'congress-vote-tally': () => at(wageRoundAfter('T16'), '2026-04-20'),
  'congress-resolution': () => at(wageRoundAfter('T16'), '2026-04-20'),
  'contract-wage': () => at(wageRoundAfter('T18'), '2026-04-21'),
  'piece-rate-table': () => at(industryRoundAfter('T14'), '2026-05-28'),
  'filing-cover-form': () => at(wageRoundAfter('T19'), '2026-04-28'),
  'review-opinion-record': () => at(wageRoundAfter('T21'), '2026-05-14'),
  'publication-notice': () => at(sampleWageRound, '2026-05-18'),
};

/** The offer as the other side signed for it. */
const offered = () => wageRoundAfter('T3');

/** The sample of a paper of a round; for one without a line of its own, the wage round published and in force. */
export const roundSampleFor = (document: string): RoundSample =>
  samples[document]?.() ?? at(sampleWageRound, '2026-05-19');

/** The facts a paper of the sample round prints. */
export function roundSampleFacts(document: string): Facts {
  const { file, context } = roundSampleFor(document);
  return roundFactsOf(file, context);
}
