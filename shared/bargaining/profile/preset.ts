import type { Words } from '../../mediation/terms.ts';
import { profileFor } from '../profiles.ts';
import { pointNames } from './conflicts.ts';
import type { ProfileQuery, ProfileValue } from './profile.ts';
import { strictest } from './strictest.ts';
import type { ProfileKey } from './values.ts';

/** 掌握标准: the local rules as they stand, or the stricter one wherever texts differ. */
export const presets = {
  local: { zh: '按本地规定', en: 'Local rules' },
  strictest: { zh: '从严掌握', en: 'The strictest' },
} as const satisfies Record<string, Words>;

/** One point that the strictest preset holds otherwise than the rules of the place. */
export type PresetChange = Words & { key: ProfileKey; local: ProfileValue; strict: ProfileValue };

/** What 从严掌握 changes for a round under these rules; empty: the place is as strict already. */
export function presetChanges(query: ProfileQuery): PresetChange[] {
  const local = profileFor({ ...query, strictest: false });
  const strict = profileFor({ ...query, strictest: true });
  return (Object.keys(strictest.rows) as ProfileKey[]).flatMap((key) => {
    const same = JSON.stringify(local[key].value) === JSON.stringify(strict[key].value);
    const [zh, en] = pointNames[key] ?? [key, key];
    return same ? [] : [{ key, zh, en, local: local[key], strict: strict[key] }];
  });
}
