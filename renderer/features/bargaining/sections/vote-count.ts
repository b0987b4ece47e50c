import type { Profile } from '../../../../shared/bargaining/profile/profile.ts';

/** Numbers a vote is measured by: against all delegates or workers, never those present. */
export type VoteCount = { needFor: number; needPresent: number; half: boolean };

/** 通过所需票数和出席人数 for this many delegates under the rules of the place. */
export function voteCount(total: number, profile: Pick<Profile, 'approval'>): VoteCount {
  const half = profile.approval.value === 'half';
  return {
    needFor: half ? Math.ceil(total / 2) : Math.floor(total / 2) + 1,
    needPresent: Math.ceil((total * 2) / 3),
    half,
  };
}
