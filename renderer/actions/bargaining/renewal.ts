import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { partsOf } from '../../../shared/kernel/calendar-day.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import type { NewRound } from './rounds.ts';

/** What a renewal takes over: parties and cover; representatives, offer and everything after are made anew. */
export function renewedDraft({ round }: RoundFile, startedOn: CalendarDay): NewRound {
  const { body } = round;
  return {
    enterpriseId: round.enterpriseId,
    scope: round.scope,
    subject: round.subject,
    profile: round.profile,
    level: round.level,
    town: round.town,
    startedOn,
    assignedIds: [...round.assignedIds],
    body: {
      title: body.title.replaceAll(String(round.year), String(partsOf(startedOn).year)),
      workerParty: body.workerParty,
      employerParty: body.employerParty,
      industry: body.industry,
      territory: body.territory,
      territoryLevel: body.territoryLevel,
      covered: body.covered.map((one) => ({ ...one, accepted: false, acceptedOn: null, acceptedBy: '' })),
      localPeriods: body.localPeriods,
      localRules: body.localRules,
    },
  };
}

/** Clauses and tables of the contract in force as first proposals; last year's prices become the former ones. */
export function* renewedParts(
  file: RoundFile,
  roundId: string,
): Iterable<
  | { table: 'roundClauses'; draft: Draft<'roundClauses'> }
  | { table: 'roundTables'; draft: Draft<'roundTables'> }
> {
  for (const { id: _id, ...clause } of file.roundClauses.filter((one) => one.state === 'agreed')) {
    yield {
      table: 'roundClauses',
      draft: {
        ...clause,
        roundId,
        pass: 1,
        state: 'proposed',
        body: { ...clause.body, replacesId: null, before: clause.body.text, objection: '', dueOn: null },
      },
    };
  }
  for (const { id: _id, ...table } of file.roundTables.filter((one) => one.state === 'agreed')) {
    yield {
      table: 'roundTables',
      draft: {
        ...table,
        roundId,
        pass: 1,
        state: 'draft',
        body: {
          ...table.body,
          posts: table.body.posts.map((row) => ({ ...row, baseFen: row.targetFen })),
          prices: table.body.prices.map((row) => ({
            ...row,
            previousPrice: row.price,
            from: null,
            to: null,
          })),
          from: null,
          to: null,
        },
      },
    };
  }
}
