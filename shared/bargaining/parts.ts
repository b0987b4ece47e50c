import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { RoundFile } from './round-file.ts';
import type { MeasureKind, Side } from './terms.ts';

/** Short ways to the parts of a round that guards, clocks and papers ask for again and again. */

/** The contract being made or in force. */
export const agreementOf = (file: RoundFile) =>
  file.collectiveAgreements.find((one) => one.id === file.round.agreementId) ?? null;

/** 上期集体合同, when the round renews one. */
export const predecessorOf = (file: RoundFile) =>
  file.collectiveAgreements.find((one) => one.id === file.round.predecessorId) ?? null;

/** The enterprise of an enterprise or branch round. */
export const enterpriseOf = (file: RoundFile) =>
  file.enterprises.find((one) => one.id === file.round.enterpriseId) ?? null;

/** Representatives of a side who sit now. */
export const representativesOf = (file: RoundFile, side: Side) =>
  file.roundReps.filter((one) => one.side === side && one.active);

/** 首席代表 of a side. */
export const chiefOf = (file: RoundFile, side: Side) =>
  representativesOf(file, side).find((one) => one.chief) ?? null;

/** The last offer that was sent and not withdrawn. */
export const offerOf = (file: RoundFile) =>
  file.roundOffers
    .filter((one) => one.state === 'sent')
    .sort((a, b) => a.no - b.no)
    .at(-1) ?? null;

/** Meetings that took place, in order. */
export const heldMeetings = (file: RoundFile) =>
  file.roundMeetings.filter((one) => one.state === 'held').sort((a, b) => a.no - b.no);

/** Votes, the last filing and the publication of the pass the round stands in. */
export const votesOf = (file: RoundFile) => file.roundVotes.filter((one) => one.pass === file.round.pass);
export const filingOf = (file: RoundFile) =>
  file.roundFilings
    .filter((one) => one.pass === file.round.pass)
    .sort((a, b) => a.no - b.no)
    .at(-1) ?? null;
export const publicationOf = (file: RoundFile) =>
  file.roundPublications.find((one) => one.kind === 'agreement' && one.pass === file.round.pass) ?? null;

/** Measures of a kind, oldest first. */
export const measuresOf = (file: RoundFile, kind: MeasureKind) =>
  file.roundMeasures.filter((one) => one.kind === kind).sort((a, b) => (a.on < b.on ? -1 : 1));

/** True when every enterprise of an industry or region is meant, not one. */
export const isWide = (file: RoundFile) => file.round.scope === 'industry' || file.round.scope === 'regional';

/** The day a step was last taken in the current pass and not taken back. */
export function stepDay(file: RoundFile, ids: readonly string[], pass?: number): CalendarDay | null {
  return (
    takenSteps(file)
      .filter((step) => ids.includes(step.transition) && (pass === undefined || step.pass === pass))
      .map((step) => step.on)
      .sort()
      .at(-1) ?? null
  );
}

/** Steps that still count: without corrections and what they took back. */
export function takenSteps(file: RoundFile) {
  const undone = new Set(file.roundSteps.flatMap((step) => step.undoes ?? []));
  return file.roundSteps.filter((step) => step.undoes === null && !undone.has(step.id));
}

type Step = RoundFile['roundSteps'][number];

/** Order of steps as they were entered; ids alone would not do, for those of an imported round come from another clock. */
export const stepsByTime = (a: Step, b: Step): number =>
  a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.id < b.id ? -1 : 1;
