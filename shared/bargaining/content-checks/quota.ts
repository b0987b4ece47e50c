import type { ProfileQuery } from '../profile/profile.ts';
import { profileFor } from '../profiles.ts';
import { type ContentFinding, findingsOf } from './check.ts';

/** How many of those measured reach the quota in statutory time. */
export interface QuotaEvidence {
  readonly name: string;
  /** Hundredths of a per cent; `null`: nothing was measured. */
  readonly attainmentBp: number | null;
  /** Measured among all workers, or those of the post. */
  readonly among: 'all' | 'same-post';
  /** Place of the row in its table. */
  readonly at?: number;
}

/**
 * 劳动定额: where the place says so, 90 per cent must be able to reach it, and the evidence is attached. Elsewhere
 * nothing is said.
 */
export function checkQuota(query: ProfileQuery, quotas: readonly QuotaEvidence[]): readonly ContentFinding[] {
  const { value, basis } = profileFor(query).quotaPercent;
  if (value === null) return [];
  const whom = value.of === 'all' ? '本企业职工' : '同岗位职工';
  return quotas.flatMap(({ name, attainmentBp, among, at }) => {
    const { error, warning } = findingsOf('quota', name, at);
    if (attainmentBp === null) {
      return [
        error(
          `缺少${value.percent}%以上${whom}能够完成的测算依据`,
          'No evidence that workers reach the quota',
          basis,
        ),
      ];
    }
    if (attainmentBp < value.percent * 100) {
      return [
        error(
          `能完成定额的${whom}占${attainmentBp / 100}%，不足${value.percent}%`,
          `${attainmentBp / 100}% reach the quota, fewer than ${value.percent}%`,
          basis,
        ),
      ];
    }
    if (among === value.of) return [];
    return [warning(`测算对象应当是${whom}`, `To be measured among ${value.of}`, basis)];
  });
}
