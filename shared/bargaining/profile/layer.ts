import type { Duration, DurationUnit } from '../../deadlines/rule.ts';
import { deadlineRule } from '../../deadlines/rules.ts';
import type { Basis } from '../../law/citation.ts';
import type { Scope, Subject } from '../terms.ts';
import type { LayerId } from './profile.ts';
import type { Period, ProfileKey, ProfileValues } from './values.ts';

/** One value of a layer; without `subjects` and `scopes` it holds for all. The first row that fits rules. */
export interface Row<K extends ProfileKey = ProfileKey> {
  readonly value: ProfileValues[K];
  readonly basis: readonly Basis[];
  readonly subjects?: readonly Subject[];
  readonly scopes?: readonly Scope[];
}

export type Rows = { readonly [K in ProfileKey]?: readonly Row<K>[] };

/** 一个地方的规定. What its texts say; a point left out is left to the wider layer. */
export interface Layer {
  readonly id: LayerId;
  /** The texts cover only these kinds of contract. */
  readonly subjects?: readonly Subject[];
  readonly rows: Rows;
  /** Points the local text regulates without the value being known. */
  readonly unknown?: readonly ProfileKey[];
}

export const wage: readonly Subject[] = ['wage'];
export const enterprise: readonly Scope[] = ['enterprise', 'branch'];
export const joint: readonly Scope[] = ['industry', 'regional'];

/** A row for all subjects and scopes, or for some. */
export const row = <V>(
  value: V,
  basis: Basis | readonly Basis[],
  only: { readonly subjects?: readonly Subject[]; readonly scopes?: readonly Scope[] } = {},
) => ({ value, basis: 'law' in basis ? [basis] : basis, ...only });

const unitOf: Record<'cal' | 'wd' | 'month', DurationUnit> = {
  cal: 'calendar-day',
  wd: 'working-day',
  month: 'month',
};

/** A period as its limit in the 期限目录 has it: the number stands there only. */
export const ofLimit = (limit: string): Period => ({ duration: deadlineRule(limit).duration, limit });

/** A row whose period and citations are those of a limit. */
export const limited = (limit: string, only: Pick<Row, 'subjects' | 'scopes'> = {}) =>
  row(ofLimit(limit), deadlineRule(limit).legalBasis, only);

/** A period no limit computes. */
export const length = (value: number, unit: keyof typeof unitOf): Period => ({
  duration: { value, unit: unitOf[unit] } satisfies Duration,
  limit: null,
});

/** The period of a wider limit that another text repeats. */
export const sameAs = (limit: string, basis: Basis) => row(ofLimit(limit), basis);
