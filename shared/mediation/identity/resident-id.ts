import { type CalendarDay, isCalendarDay } from '../../kernel/calendar-day.ts';
import { type AgeWarning, ageWarnings } from './age-warnings.ts';
import { normaliseNumber } from './normalise.ts';

/** Why a number is refused; each code carries what a sentence about it needs. */
export type ResidentIdError =
  /** `firstGeneration`: fifteen digits, the documents of the first generation, no longer valid. */
  | { readonly code: 'format'; readonly length: number; readonly firstGeneration: boolean }
  | { readonly code: 'region'; readonly found: string }
  | { readonly code: 'birthdate'; readonly found: string; readonly reason: 'no-such-day' | 'future' }
  | { readonly code: 'checksum'; readonly expected: string; readonly found: string; readonly position: 18 };

export interface ResidentIdCheck {
  readonly normalized: string;
  readonly valid: boolean;
  /** Code of the first step that fails. */
  readonly errorCode: ResidentIdError['code'] | null;
  readonly error: ResidentIdError | null;
  /** The 18th character the others ask for; `null` only for `format`. */
  readonly expectedCheckChar: string | null;
  /** Known when format, region and birth date hold, also beside a wrong check character. */
  readonly birthDate: CalendarDay | null;
  readonly gender: 'male' | 'female' | null;
  /** Empty unless the number is valid. */
  readonly warnings: readonly AgeWarning[];
}

/** GB 11643-1999: position weights and the check characters of the remainders 0 … 10. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/**
 * First two digits in use. 81–83 stand on residence permits for people of Hong Kong, Macao and Taiwan
 * (港澳台居民居住证). County codes are abolished and merged all the time and are not checked.
 */
const provinces: ReadonlySet<string> = new Set(
  [
    ['11', '12', '13', '14', '15'],
    ['21', '22', '23'],
    ['31', '32', '33', '34', '35', '36', '37'],
    ['41', '42', '43', '44', '45', '46'],
    ['50', '51', '52', '53', '54'],
    ['61', '62', '63', '64', '65'],
    ['71', '81', '82', '83'],
  ].flat(),
);

/** The 18th character of a number whose first 17 are digits. */
export function residentIdCheckCharacter(digits: string): string {
  const sum = weights.reduce<number>((total, weight, at) => total + weight * Number(digits[at]), 0);
  return checkCharacters[sum % 11] ?? '';
}

/**
 * Checks a 公民身份号码 (GB 11643). An invalid number never blocks saving; papers for a commission or court do.
 * @param asOf today, for births in the future and the warnings of age; handed in, never read from a clock
 * @example checkResidentId('11010519491231002x', day('2026-11-21')).valid // true
 */
export function checkResidentId(input: string, asOf: CalendarDay): ResidentIdCheck {
  const normalized = normaliseNumber(input);
  const refused = (
    error: ResidentIdError,
    known: Partial<Pick<ResidentIdCheck, 'expectedCheckChar' | 'birthDate' | 'gender'>> = {},
  ): ResidentIdCheck => ({
    normalized,
    valid: false,
    errorCode: error.code,
    error,
    expectedCheckChar: null,
    birthDate: null,
    gender: null,
    warnings: [],
    ...known,
  });
  if (!/^\d{17}[\dX]$/.test(normalized)) {
    return refused({
      code: 'format',
      length: normalized.length,
      firstGeneration: /^\d{15}$/.test(normalized),
    });
  }
  const expectedCheckChar = residentIdCheckCharacter(normalized);
  const region = normalized.slice(0, 2);
  if (!provinces.has(region)) return refused({ code: 'region', found: region }, { expectedCheckChar });

  const born = `${normalized.slice(6, 10)}-${normalized.slice(10, 12)}-${normalized.slice(12, 14)}`;
  if (!isCalendarDay(born) || born > asOf) {
    const reason = isCalendarDay(born) ? 'future' : 'no-such-day';
    return refused({ code: 'birthdate', found: normalized.slice(6, 14), reason }, { expectedCheckChar });
  }
  const gender = Number(normalized[16]) % 2 === 1 ? 'male' : 'female';
  const found = normalized[17] ?? '';
  if (found !== expectedCheckChar) {
    return refused(
      { code: 'checksum', expected: expectedCheckChar, found, position: 18 },
      { expectedCheckChar, birthDate: born, gender },
    );
  }
  return {
    normalized,
    valid: true,
    errorCode: null,
    error: null,
    expectedCheckChar,
    birthDate: born,
    gender,
    warnings: ageWarnings(born, gender, asOf),
  };
}
