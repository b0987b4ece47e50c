import { addYears, type CalendarDay } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import { findInForce } from '../../law/parameter.ts';
import type { RetirementTrack } from '../../law/parameters/retirement-age.ts';
import { workingAge } from '../../law/parameters/working-age.ts';
import { retirementDay } from '../../law/retirement.ts';

/**
 * What a person's age means for a labour dispute. None refuses the person.
 * `under-16` forbidden employment: urgent referral to labour inspection · `minor-16-17` 未成年工: full capacity when
 * living on own earnings, else a statutory agent · `over-retirement-age`: relationship unclear, never reject.
 */
export type AgeWarning =
  | { readonly code: 'under-16' | 'minor-16-17'; readonly age: number; readonly basis: readonly Basis[] }
  | {
      readonly code: 'over-retirement-age';
      readonly age: number;
      /** First day the age may have been reached. */
      readonly since: CalendarDay;
      /** False when it depends on the post (女干部 or 女工人), which a number does not tell. */
      readonly certain: boolean;
      readonly basis: readonly Basis[];
    };

/** Completed years (周岁) on a day. */
export function ageOn(birth: CalendarDay, on: CalendarDay): number {
  let age = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  if (addYears(birth, age) > on) age -= 1;
  return age;
}

/** Tracks a person of this gender may be on, the earliest first. */
const tracks: Record<'male' | 'female', readonly RetirementTrack[]> = {
  male: ['male-60'],
  female: ['female-50', 'female-55'],
};

/** The warnings of one person on a day; ages by the law in force on that day. */
export function ageWarnings(
  birth: CalendarDay,
  gender: 'male' | 'female',
  asOf: CalendarDay,
): readonly AgeWarning[] {
  const age = ageOn(birth, asOf);
  const ages = findInForce(workingAge, asOf, 'CN');
  if (ages && age < ages.value.minimum) return [{ code: 'under-16', age, basis: ages.basis }];
  if (ages && age < ages.value.adult) return [{ code: 'minor-16-17', age, basis: ages.basis }];

  const reached = tracks[gender].flatMap((track) => {
    const answer = retirementDay(birth, track, asOf);
    return answer && answer.value <= asOf ? [answer] : [];
  });
  const [first] = reached;
  if (!first) return [];
  return [
    {
      code: 'over-retirement-age',
      age,
      since: first.value,
      certain: reached.length === tracks[gender].length,
      basis: first.because.flatMap((one) => one.basis),
    },
  ];
}
