import type { ProfileQuery } from '../profile/profile.ts';
import { profileFor } from '../profiles.ts';
import { chiefs } from './chiefs.ts';
import { numbers } from './numbers.ts';
import { persons } from './persons.ts';
import type { RepresentativesFacts } from './representatives-input.ts';
import type { Finding } from './rule.ts';

/** REP-01 … REP-11: the representatives of the sides known so far. Rules whose facts are absent say nothing. */
export function checkRepresentatives(query: ProfileQuery, facts: RepresentativesFacts): readonly Finding[] {
  const profile = profileFor(query);
  return [...numbers(profile, facts), ...persons(profile, facts), ...chiefs(profile, query.scope, facts)];
}
