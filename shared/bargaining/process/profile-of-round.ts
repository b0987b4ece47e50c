import { national } from '../profile/national.ts';
import type { Profile, ProfileQuery } from '../profile/profile.ts';
import type { Period, ProfileKey, ProfileValues } from '../profile/values.ts';
import { profileFor, rowIn } from '../profiles.ts';
import type { RoundFile } from '../round-file.ts';
import { negotiationStartOf, rulesEntered } from './entered-rules.ts';

type Round = RoundFile['round'];
type Typed = Round['body']['localPeriods'][string];
/** `undefined`: what was typed does not make a rule yet. */
type Enter<K extends ProfileKey> = (typed: {
  count: number;
  period: Period;
  round: Round;
}) => ProfileValues[K] | undefined;

const period = <K extends ProfileKey>(
  make: (period: Period, round: Round) => ProfileValues[K] | undefined,
) => ({
  counts: false as const,
  make: (({ period: of, round }) => make(of, round)) satisfies Enter<K> as Enter<K>,
});
const count = <K extends ProfileKey>(make: (count: number) => ProfileValues[K]) => ({
  counts: true as const,
  make: (({ count: of }) => make(of)) satisfies Enter<K> as Enter<K>,
});

/** Points an office may enter a period or a number for where the local text was not at hand (江苏). */
const entered = {
  replyPeriod: period<'replyPeriod'>((one) => one),
  repMin: count<'repMin'>((one) => one),
  repMinAboveScale: count<'repMinAboveScale'>((one) => one),
  repMax: count<'repMax'>((one) => one),
  repPublication: period<'repPublication'>((one) => one),
  materials: period<'materials'>((one) => ({ kind: 'before', period: one, onRequest: false })),
  negotiationLimit: period<'negotiationLimit'>((one, round) => {
    const from = negotiationStartOf(round);
    return from === null ? undefined : { period: one, from };
  }),
  suspensionCap: period<'suspensionCap'>((one) => ({ period: one, cumulative: true, severity: 'warning' })),
  draftToCongress: period<'draftToCongress'>((one) => one),
  revote: period<'revote'>((one) => one),
  filingPeriod: period<'filingPeriod'>((one) => one),
  filingCopies: count<'filingCopies'>((one) => one),
  publication: period<'publication'>((one) => one),
  renewalWindow: period<'renewalWindow'>((one) => one),
  coordination: period<'coordination'>((one, { subject, scope }) => {
    // How far it may be extended is not asked for: the national text stays.
    const wide = rowIn(national, 'coordination', { subject, scope })?.value;
    return wide && { ...wide, period: one };
  }),
  rescissionFiling: period<'rescissionFiling'>((one) => one),
} as const;
export type EnterablePoint = keyof typeof entered;
export const enterablePoints = Object.keys(entered) as EnterablePoint[];

/** Whether a point is a number of persons or copies, not a period. */
export const isCount = (point: EnterablePoint): boolean => entered[point].counts;

function enteredValue(point: EnterablePoint, { value, unit }: Typed, round: Round): unknown {
  const length = unit === 'count' ? 'calendar-day' : unit;
  const typed: Period = { duration: { value, unit: length }, limit: null };
  return entered[point].make({ count: value, period: typed, round });
}

/** Which rules a round is under, with what the office entered for its place. */
export function queryOfRound({ round }: Pick<RoundFile, 'round'>): ProfileQuery {
  const typed = enterablePoints.flatMap((point) => {
    const one = round.body.localPeriods[point];
    const value = one && enteredValue(point, one, round);
    return value === undefined ? [] : [[point, value] as const];
  });
  const overrides: Partial<ProfileValues> = { ...rulesEntered(round), ...Object.fromEntries(typed) };
  const { profile, subject, scope } = round;
  return { profile, subject, scope, overrides, strictest: round.body.strictest };
}

/** 适用规则 of a round. */
export const profileOfRound = (file: Pick<RoundFile, 'round'>): Profile => profileFor(queryOfRound(file));
