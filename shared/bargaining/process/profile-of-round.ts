import type { Profile, ProfileQuery } from '../profile/profile.ts';
import type { ProfileValues } from '../profile/values.ts';
import { profileFor } from '../profiles.ts';
import type { RoundFile } from '../round-file.ts';

/** Points an office may enter a period for where the local text was not at hand (江苏). */
export const enterablePeriods = [
  'replyPeriod',
  'draftToCongress',
  'revote',
  'filingPeriod',
  'renewalWindow',
  'rescissionFiling',
  'supervisionReply',
] as const;

/** Which rules a round is under, with what the office entered for its place. */
export function queryOfRound({ round }: Pick<RoundFile, 'round'>): ProfileQuery {
  const overrides: Partial<Record<(typeof enterablePeriods)[number], ProfileValues['replyPeriod']>> = {};
  for (const key of enterablePeriods) {
    const typed = round.body.localPeriods[key];
    if (typed) overrides[key] = { duration: { value: typed.value, unit: typed.unit }, limit: null };
  }
  const { profile, subject, scope } = round;
  return { profile, subject, scope, overrides, strictest: round.body.strictest };
}

/** 适用规则 of a round. */
export const profileOfRound = (file: Pick<RoundFile, 'round'>): Profile => profileFor(queryOfRound(file));
