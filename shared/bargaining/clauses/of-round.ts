import type { RoundFile } from '../round-file.ts';
import { comprehensiveClauses } from './comprehensive.ts';
import { safetyClauses } from './safety.ts';
import { type StandardClause, standardClauses } from './standard.ts';
import { wideClauses } from './wide.ts';
import { womenClauses } from './women.ts';

type Clause = StandardClause;

/** Standard wording of the topics this kind of contract must have; the general end of every contract left out. */
export function standardTopicsOf({ round }: Pick<RoundFile, 'round'>): readonly Clause[] {
  const wide = round.scope === 'industry' || round.scope === 'regional' ? wideClauses : [];
  if (round.subject === 'comprehensive') return [...wide, ...comprehensiveClauses];
  if (round.subject === 'female-worker') return [...wide, ...womenClauses];
  if (round.subject === 'osh') return [...wide, ...safetyClauses];
  return wide;
}

/**
 * The articles of a contract: what the parties agreed on in their order, then the topics their kind of contract must
 * have and the round has no clause for in standard wording, and last the general end, agreed or standard.
 */
export function articlesOf(file: RoundFile): readonly Clause[] {
  const own = file.roundClauses
    .filter((one) => one.state !== 'replaced')
    .sort((a, b) => a.ord - b.ord)
    .map(({ topic, body }) => ({ topic, title: body.title, text: body.text }));
  const general = (topic: string) => standardClauses.some((one) => one.topic === topic);
  const had = (topic: string) => own.some((one) => one.topic === topic);
  return [
    ...own.filter((one) => !general(one.topic)),
    ...standardTopicsOf(file).filter((one) => !had(one.topic)),
    ...standardClauses.flatMap((one) => {
      const agreed = own.filter(({ topic }) => topic === one.topic);
      return agreed.length > 0 ? agreed : [one];
    }),
  ];
}
