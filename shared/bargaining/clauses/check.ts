import { profileRegion } from '../profiles.ts';
import type { RoundFile } from '../round-file.ts';
import { type CheckContext, type ClauseCheck, checkers } from './checkers.ts';
import { type ClauseVariables, missingIn, numberOf } from './fill.ts';
import { standingClauses, topicOf } from './of-round.ts';
import type { ClauseTopic } from './topic.ts';

type Clause = RoundFile['roundClauses'][number];

/** Every check of one clause, as it is written now. */
export function checksOfClause(
  file: RoundFile,
  clause: Clause,
  { query, on, place }: Pick<CheckContext, 'query' | 'on' | 'place'>,
): ClauseCheck[] {
  const { variables } = clause.body;
  const of = (name: string) => numberOf(variables, name) ?? undefined;
  const percent = (name: string) => {
    const value = of(name);
    return value === undefined ? undefined : value / 100;
  };
  const region = profileRegion[query.profile];
  const title = clause.body.title;
  return checkers[clause.topic]?.({ file, clause, title, query, on, place, region, of, percent }) ?? [];
}

/** Checks of every clause that stands. */
export const clauseChecks = (
  file: RoundFile,
  context: Pick<CheckContext, 'query' | 'on' | 'place'>,
): { clause: Clause; checks: ClauseCheck[] }[] =>
  standingClauses(file).map((clause) => ({ clause, checks: checksOfClause(file, clause, context) }));

/** What the writing of a clause lacks: figures left blank, and figures the text does not say. */
export function writingFaults(
  topic: ClauseTopic | null,
  { text, variables }: { text: string; variables: ClauseVariables },
  wording: string,
): { blank: string[]; unsaid: string[] } {
  const blank = missingIn(wording, variables);
  const unsaid = Object.entries(variables)
    .filter(([, one]) => one.text !== '' && (one.fen ?? one.value) !== null)
    .filter(
      ([, one]) => !plain(text).includes(plain(one.text).replace(/(?:元|小时|天|日|分钟|个月|年|人)$/, '')),
    )
    .map(([name]) => name);
  const known = new Set(topic?.variables.map((one) => one.name) ?? []);
  return { blank, unsaid: unsaid.filter((name) => known.has(name)) };
}

const plain = (text: string) => text.normalize('NFKC').replaceAll(/[,\s]/g, '');

/** The wording a clause is filled from: its own, else the standard one of its topic, else its text as it stands. */
export function wordingOf(file: RoundFile, { topic, body }: Pick<Clause, 'topic' | 'body'>): string {
  return body.wording || topicOf(file, topic)?.text || body.text;
}
