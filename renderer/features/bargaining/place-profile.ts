import { profileRegion } from '../../../shared/bargaining/profiles.ts';
import type { ProfileId } from '../../../shared/bargaining/terms.ts';
import { regions } from '../../../shared/law/regions.ts';

/** The most local rules known for a place: its own, else those of what it lies in. */
export function profileOfPlace(region: string): ProfileId {
  for (let at: string | null = region; at !== null; ) {
    const found = (Object.keys(profileRegion) as ProfileId[]).find((id) => profileRegion[id] === at);
    if (found) return found;
    at = regions.find((one) => one.id === at)?.parent ?? null;
  }
  return 'national';
}
