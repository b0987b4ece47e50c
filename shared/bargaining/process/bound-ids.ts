import { isWide, votesOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import { checkVote } from '../rules/adoption.ts';
import { voteFacts } from './facts-for-rules.ts';
import { profileOfRound, queryOfRound } from './profile-of-round.ts';

/**
 * 受约束的企业 of an industry or regional contract: all in scope, or only those that accepted, as the place says; where
 * each enterprise votes by itself, those whose vote failed are not covered.
 */
export function boundIdsOf(file: RoundFile): string[] {
  if (!isWide(file)) return [];
  const onlySigned = profileOfRound(file).bindingMode.value === 'signatories-only';
  const failed = new Set(
    votesOf(file)
      .filter((vote) => vote.kind === 'each-enterprise' && vote.enterpriseId !== null)
      .filter((vote) =>
        checkVote(queryOfRound(file), voteFacts(vote)).some((one) => one.severity === 'error'),
      )
      .map((vote) => vote.enterpriseId),
  );
  return file.round.body.covered
    .filter((one) => (!onlySigned || one.accepted) && !failed.has(one.enterpriseId))
    .map((one) => one.enterpriseId);
}
