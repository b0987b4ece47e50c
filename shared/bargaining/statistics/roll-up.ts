import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { BargainingData, StatisticsQuery } from './data.ts';
import { type BargainingReport, bargainingReport, employersReport } from './report.ts';

/** 市直: what the city administers itself, so that the towns and this bucket make up the city. */
export const cityBucket = '';

/** A node of the three levels with its own report. */
export type RollUpNode = { town: string; report: BargainingReport };

/** 市 — 镇（街道）: the whole, and every town with the city's own bucket. */
export type RollUp = { city: BargainingReport; nodes: RollUpNode[] };

/**
 * 汇总. Each node is worked out from its own records, the city from all of them: numerators and denominators are summed
 * by the definitions, percentages never averaged. A contract counts once, at the node that owns it; coverage goes to the
 * employer's own town, whichever node owns the contract.
 */
export function rollUp(data: BargainingData, query: StatisticsQuery, calendar?: WorkCalendar): RollUp {
  const towns = new Set([
    ...data.enterprises.map((one) => one.town),
    ...data.rounds.map((one) => one.town),
    ...data.agreements.map((one) => one.town),
  ]);
  const nodes = [...towns]
    .sort((a, b) => (a === cityBucket ? 1 : b === cityBucket ? -1 : a < b ? -1 : 1))
    .map((town) => ({ town, report: nodeReport(data, town, query, calendar) }));
  return { city: bargainingReport(data, query, calendar), nodes };
}

function nodeReport(
  data: BargainingData,
  town: string,
  query: StatisticsQuery,
  calendar?: WorkCalendar,
): BargainingReport {
  const own = ownedBy(data, town);
  // Coverage looks at every contract and offer, but only at the employers of this town.
  return {
    ...bargainingReport(own, query, calendar),
    ...employersReport({ ...data, enterprises: own.enterprises }, query),
  };
}

/** The records a node owns, with those of its rounds. */
function ownedBy(data: BargainingData, town: string): BargainingData {
  const rounds = data.rounds.filter((one) => one.town === town);
  const ids = new Set(rounds.map((one) => one.id));
  const ofRound = <T extends { roundId: string }>(rows: readonly T[]) =>
    rows.filter((one) => ids.has(one.roundId));
  return {
    enterprises: data.enterprises.filter((one) => one.town === town),
    rounds,
    offers: ofRound(data.offers),
    agreements: data.agreements.filter((one) => one.town === town),
    filings: ofRound(data.filings),
    publications: ofRound(data.publications),
    inspections: ofRound(data.inspections),
    measures: ofRound(data.measures),
    steps: ofRound(data.steps),
    papers: ofRound(data.papers),
    activities: data.activities.filter((one) => one.town === town),
    // Instructors belong to the office as a whole.
    instructors: town === cityBucket ? data.instructors : [],
  };
}
