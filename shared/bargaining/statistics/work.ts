import { deadlineRule } from '../../deadlines/rules.ts';
import { daysBetween } from '../../kernel/calendar-day.ts';
import type { BargainingData, StatisticsQuery } from './data.ts';
import { eightStepsProved } from './eight-steps-proved.ts';
import type { Index } from './procedure.ts';
import { type Ratio, ratio } from './ratio.ts';

/** 八步完成率: rounds with all eight steps documented ÷ rounds that came to an end, or to publication, in the period. */
export function eightStepRate(data: BargainingData, query: StatisticsQuery, index: Index): Ratio {
  const closing = ['T22', 'T7', 'T29'];
  const ended = new Set(
    data.steps
      .filter(
        (step) =>
          closing.includes(step.transition) &&
          step.undoes === null &&
          step.on >= query.from &&
          step.on <= query.to,
      )
      .filter((step) => {
        const of = index.round.get(step.roundId);
        // A simplified round makes no contract and is counted by itself.
        return of?.subject === query.subject && of.body.procedure === 'ordinary';
      })
      .map((step) => step.roundId),
  );
  const proved = eightStepsProved(data, ended);
  return ratio(proved.size, ended.size);
}

/** 简易、应急程序: rounds begun in the period that end in minutes or a memorandum. */
export const simplifiedRounds = (data: BargainingData, query: StatisticsQuery): number =>
  data.rounds.filter(
    (one) =>
      one.subject === query.subject &&
      one.body.procedure !== 'ordinary' &&
      one.startedOn >= query.from &&
      one.startedOn <= query.to,
  ).length;

/** 协调处理. */
export type CoordinationCounts = {
  accepted: number;
  concluded: number;
  within30Days: number;
  extended: number;
  agreed: Ratio;
};

export function coordinationCounts(data: BargainingData, query: StatisticsQuery): CoordinationCounts {
  const cases = data.measures.flatMap((one) => {
    const facts = one.kind === 'coordination' ? one.body.coordination : null;
    const on = facts?.acceptedOn ?? null;
    return facts !== null && on !== null && on >= query.from && on <= query.to
      ? [{ ...facts, acceptedOn: on }]
      : [];
  });
  const ordinary = deadlineRule('nat-coordination').duration.value;
  const concluded = cases.filter((one) => one.endedOn !== null && one.endedOn <= query.asOf);
  return {
    accepted: cases.length,
    concluded: concluded.length,
    within30Days: concluded.filter(
      (one) => one.endedOn !== null && daysBetween(one.acceptedOn, one.endedOn) <= ordinary,
    ).length,
    extended: cases.filter((one) => one.extended).length,
    agreed: ratio(
      concluded.filter((one) => one.workerSigned && one.employerSigned && one.openItems.length === 0).length,
      concluded.length,
    ),
  };
}

/** 指导员、培训、一访二谈三讲、三方会议. Person-times are attendances added up. */
export type WorkCounts = {
  instructors: { fullTime: number; partTime: number };
  services: number;
  assistedRounds: number;
  trainings: { sessions: number; personTimes: number };
  visits: number;
  talks: number;
  lectures: number;
  tripartiteMeetings: number;
};

export function workCounts(data: BargainingData, query: StatisticsQuery): WorkCounts {
  const done = data.activities.filter((one) => one.on >= query.from && one.on <= query.to);
  const of = (kind: (typeof done)[number]['kind']) => done.filter((one) => one.kind === kind);
  const inOffice = data.instructors.filter(
    (one) =>
      one.active === 1 &&
      (one.appointedFrom === null || one.appointedFrom <= query.asOf) &&
      (one.appointedTo === null || query.asOf <= one.appointedTo),
  );
  return {
    instructors: {
      fullTime: inOffice.filter((one) => one.kind === 'full-time').length,
      partTime: inOffice.filter((one) => one.kind === 'part-time').length,
    },
    services: of('service').length,
    assistedRounds: new Set(of('service').flatMap((one) => one.roundId ?? [])).size,
    trainings: {
      sessions: of('training').length,
      personTimes: of('training').reduce((sum, one) => sum + one.persons, 0),
    },
    visits: of('visit').length,
    talks: of('talk').length,
    lectures: of('lecture').length,
    tripartiteMeetings: of('tripartite').length,
  };
}
