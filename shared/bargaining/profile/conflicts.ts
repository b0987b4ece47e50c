import type { Duration } from '../../deadlines/rule.ts';
import { profileFor, profileKeys } from '../profiles.ts';
import type { ProfileConflict, ProfileQuery, ProfileValue } from './profile.ts';
import type { Period, ProfileKey, ProfileValues } from './values.ts';

/** Days a period takes at least in an ordinary week; months and years by their length. */
function daysOf({ value, unit }: Duration): number {
  if (unit === 'working-day') return value + 2 * Math.floor(value / 5);
  if (unit === 'month') return value * 30;
  return unit === 'year' ? value * 365 : value;
}

type Stricter = {
  readonly [K in ProfileKey]?: (national: ProfileValues[K], local: ProfileValues[K]) => boolean;
};

const shorter = (a: Period, b: Period) => daysOf(a.duration) < daysOf(b.duration);

/** Points on which one text can be stricter than another; all others are only different. */
const stricter: Stricter = {
  replyPeriod: shorter,
  refusal: (a, b) => a === 'never' && b === 'with-reason',
  repMin: (a, b) => a > b,
  parity: (a, b) => a === 'equal' && b === 'employer-not-more',
  outsiders: (a, b) => a === 'none' && b === 'third',
  attendance: (a, b) => a === 'error' && b === 'warning',
  approval: (a, b) => a === 'more-than-half' && b === 'half',
  filingPeriod: shorter,
  filingCopies: (a, b) => a > b,
  objectionWindow: shorter,
  publication: (a, b) => a !== 'promptly' && b !== 'promptly' && shorter(a, b),
  wageFloor: (a, b) => a === 'above' && b === 'at-least',
  coordination: (a, b) => shorter(a.period, b.period),
};

/** What each point is called. */
export const pointNames: { readonly [K in ProfileKey]?: readonly [zh: string, en: string] } = {
  replyPeriod: ['要约答复期限', 'Reply to the offer'],
  refusal: ['可否拒绝协商', 'Refusal'],
  repMin: ['每方代表人数', 'Number of representatives'],
  parity: ['双方人数', 'Numbers of the two sides'],
  outsiders: ['外聘代表', 'Outsiders'],
  attendance: ['出席人数', 'Attendance'],
  approval: ['通过所需票数', 'Votes needed'],
  secretBallot: ['投票方式', 'Ballot'],
  filingPeriod: ['报送期限', 'Filing'],
  filingCopies: ['报送份数', 'Copies'],
  objectionWindow: ['异议期', 'Objection window'],
  publication: ['公布期限', 'Publication'],
  wageFloor: ['与最低工资比较', 'Minimum-wage floor'],
  coordination: ['协调处理期限', 'Coordination'],
};

/**
 * 规则冲突. Points where the national rule is stricter than the local one that applies. Only the legislature can
 * decide which prevails (立法法第一百零六条): the local one is used, both are shown. The 7 days of the wage rules of
 * 2000 count as the national filing period of a wage agreement.
 */
export function conflicts(query: ProfileQuery): readonly ProfileConflict[] {
  const local = profileFor(query);
  const national = profileFor({ ...query, profile: 'national', strictest: false, overrides: {} });
  const found: ProfileConflict[] = [];
  const compare = <K extends ProfileKey>(key: K, theirs: ProfileValue<K>) => {
    const test = stricter[key];
    const own = local[key];
    if (!test || own.layer === 'CN' || !test(theirs.value, own.value)) return;
    const [zh, en] = pointNames[key] ?? [key, key];
    found.push({ key, zh, en, local: own, national: theirs });
  };
  for (const key of profileKeys) {
    const reminder = national.filingReminder;
    if (key === 'filingPeriod' && reminder.value !== null) {
      compare(key, { ...reminder, value: reminder.value });
    } else compare(key, national[key]);
  }
  return found;
}
