import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';

type Activity = Row<'bargainingActivities'>;

/** Names of what activities point at, by id. */
export function teamNames(team: Team) {
  const rounds = new Map(team.rounds.map((one) => [one.id, one]));
  const enterprises = new Map(team.enterprises.map((one) => [one.id, one]));
  const instructors = new Map(team.instructors.map((one) => [one.id, one]));
  const round = (one: Activity) => (one.roundId === null ? undefined : rounds.get(one.roundId));
  return {
    round,
    enterprise: (one: Activity) => enterprises.get(one.enterpriseId ?? round(one)?.enterpriseId ?? ''),
    instructor: (one: Activity) =>
      one.instructorId === null ? undefined : instructors.get(one.instructorId),
  };
}

/** What an instructor did: services, and the distinct rounds and enterprises they served. */
export function workOf(team: Team, instructorId: string) {
  const names = teamNames(team);
  const services = team.activities.filter(
    (one) => one.kind === 'service' && one.instructorId === instructorId,
  );
  const count = <T extends { id: string }>(of: (one: Activity) => T | undefined) => {
    const found = new Map<string, { of: T; times: number }>();
    for (const one of services) {
      const at = of(one);
      if (at) found.set(at.id, { of: at, times: (found.get(at.id)?.times ?? 0) + 1 });
    }
    return [...found.values()];
  };
  return { services, rounds: count(names.round), enterprises: count(names.enterprise) };
}
