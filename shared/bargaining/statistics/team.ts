import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Plain } from '../../schema/record-types.ts';
import type { Level } from '../terms.ts';
import { addRatios, type Ratio, ratio } from './ratio.ts';

type Activity = Plain<'bargainingActivities'>;
type Round = Pick<Plain<'rounds'>, 'id' | 'level' | 'startedOn' | 'closedOn' | 'enterpriseId'>;
type Instructor = Plain<'instructors'>;

/** What is counted: everything of the office, already without deleted records. */
export type TeamData = {
  instructors: readonly Instructor[];
  activities: readonly Activity[];
  rounds: readonly Round[];
  /** 在册企业 on the last day of the period. */
  enterpriseIds: readonly string[];
};

/** Counts of a period at one level. Every share keeps its two numbers. */
export type TeamCounts = {
  services: number;
  /** 指导过的协商 ÷ 期间在办的协商. */
  rounds: Ratio;
  visits: number;
  talks: number;
  lectures: number;
  trainings: number;
  personTimes: number;
  /** 到课 ÷ 应到, over classes that wrote both down. */
  attendance: Ratio;
  /** 满意 ÷ 有效评价. */
  satisfied: Ratio;
  meetings: number;
  /** 已落实 ÷ 议定事项 of tripartite meetings. */
  decisions: Ratio;
  observations: number;
};

export const countedLevels = ['city', 'township', 'enterprise'] as const satisfies readonly Level[];

export type TeamReport = {
  instructors: { fullTime: number; partTime: number; inOffice: number };
  /** 开展服务的指导员 ÷ 在聘指导员. */
  serving: Ratio;
  /** 服务、走访到的企业 ÷ 在册企业. */
  enterprises: Ratio;
  all: TeamCounts;
  levels: Record<Level, TeamCounts>;
};

/** True when the instructor is in office on a day. */
export const inOffice = ({ active, appointedFrom, appointedTo }: Instructor, on: CalendarDay): boolean =>
  active === 1 &&
  (appointedFrom === null || appointedFrom <= on) &&
  (appointedTo === null || on <= appointedTo);

/**
 * 层级 of a piece of work, a rule of this program: that of its round; else of the enterprise it was for; else of the
 * town; else of the city itself.
 */
export function levelOfActivity(activity: Activity, round: Pick<Round, 'level'> | undefined): Level {
  if (round) return round.level;
  if (activity.enterpriseId !== null) return 'enterprise';
  return activity.town === '' ? 'city' : 'township';
}

/** The enterprises a piece of work reached: the one it names, and that of its round. */
export function enterprisesOf(activity: Activity, round: Pick<Round, 'enterpriseId'> | undefined): string[] {
  return [...new Set([activity.enterpriseId, round?.enterpriseId ?? null])].filter((id) => id !== null);
}

/** 指导员和工作统计 of a period; both days belong to it. */
export function teamReport(data: TeamData, period: { from: CalendarDay; to: CalendarDay }): TeamReport {
  const rounds = new Map(data.rounds.map((one) => [one.id, one]));
  const roundOf = (one: Activity) => (one.roundId === null ? undefined : rounds.get(one.roundId));
  const done = data.activities.filter((one) => one.on >= period.from && one.on <= period.to);
  const underWay = data.rounds.filter(
    (one) => one.startedOn <= period.to && (one.closedOn === null || one.closedOn >= period.from),
  );
  const here = data.instructors.filter((one) => inOffice(one, period.to));
  const serving = new Set(done.filter((one) => one.kind === 'service').map((one) => one.instructorId));
  const reached = new Set(
    done
      .filter(
        (one) =>
          one.kind === 'service' || one.kind === 'visit' || one.kind === 'talk' || one.kind === 'lecture',
      )
      .flatMap((one) => enterprisesOf(one, roundOf(one))),
  );
  const countsAt = (level: Level | null) =>
    countsOf(
      done.filter((one) => level === null || levelOfActivity(one, roundOf(one)) === level),
      underWay.filter((one) => level === null || one.level === level),
    );
  return {
    instructors: {
      fullTime: here.filter((one) => one.kind === 'full-time').length,
      partTime: here.filter((one) => one.kind === 'part-time').length,
      inOffice: here.length,
    },
    serving: ratio(here.filter((one) => serving.has(one.id)).length, here.length),
    enterprises: ratio(data.enterpriseIds.filter((id) => reached.has(id)).length, data.enterpriseIds.length),
    all: countsAt(null),
    levels: { city: countsAt('city'), township: countsAt('township'), enterprise: countsAt('enterprise') },
  };
}

function countsOf(done: readonly Activity[], underWay: readonly Round[]): TeamCounts {
  const of = (kind: Activity['kind']) => done.filter((one) => one.kind === kind);
  const assisted = new Set(of('service').map((one) => one.roundId));
  const trainings = of('training');
  const classes = trainings.flatMap((one) =>
    one.body.training ? [{ ...one.body.training, came: one.persons }] : [],
  );
  const decisions = of('tripartite').flatMap((one) => one.body.meeting?.decisions ?? []);
  return {
    services: of('service').length,
    rounds: ratio(underWay.filter((one) => assisted.has(one.id)).length, underWay.length),
    visits: of('visit').length,
    talks: of('talk').length,
    lectures: of('lecture').length,
    trainings: trainings.length,
    personTimes: trainings.reduce((sum, one) => sum + one.persons, 0),
    attendance: addRatios(
      classes.flatMap(({ invited, came }) => (typeof invited === 'number' ? [ratio(came, invited)] : [])),
    ),
    satisfied: addRatios(
      classes.flatMap(({ answers, positive }) =>
        answers === null || positive === null ? [] : [ratio(positive, answers)],
      ),
    ),
    meetings: of('tripartite').length,
    decisions: ratio(decisions.filter((one) => one.doneOn !== null).length, decisions.length),
    observations: of('observation').length,
  };
}
