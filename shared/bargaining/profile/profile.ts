import type { Basis } from '../../law/citation.ts';
import type { ProfileId, Scope, Subject } from '../terms.ts';
import type { ProfileKey, ProfileValues } from './values.ts';

/** Where a value comes from: the id of the region whose text it is, the preset, or the office that typed it. */
export type LayerId =
  | 'CN'
  | 'ZJ'
  | 'NB'
  | 'HZ'
  | 'JS'
  | 'SH'
  | 'BJ'
  | 'SD'
  | 'HA'
  | 'CQ'
  | 'strictest'
  | 'office';

/** One value of a profile with its source. */
export interface ProfileValue<K extends ProfileKey = ProfileKey> {
  readonly value: ProfileValues[K];
  readonly layer: LayerId;
  readonly basis: readonly Basis[];
  /** The local text exists but its value was not found: the wider value stands in and may be typed over. */
  readonly gap: boolean;
}

/** 地区规则: every point with its value and source. */
export type Profile = { readonly [K in ProfileKey]: ProfileValue<K> };

/** Which profile is asked for. */
export interface ProfileQuery {
  readonly profile: ProfileId;
  /** The strictest preset: equal numbers, more than half by secret ballot, filing in 7 days, five copies. */
  readonly strictest?: boolean;
  readonly subject: Subject;
  readonly scope: Scope;
  /** Values an office typed where the local text was not at hand. */
  readonly overrides?: Partial<ProfileValues>;
}

/** Two rules for one point where the wider one is the stricter: the local one applies, both are shown. */
export interface ProfileConflict {
  readonly key: ProfileKey;
  readonly zh: string;
  readonly en: string;
  readonly local: ProfileValue;
  readonly national: ProfileValue;
}

/** A line for the head of the screen. */
export interface ProfileBanner {
  readonly zh: string;
  readonly en: string;
  readonly gaps: readonly ProfileKey[];
}
