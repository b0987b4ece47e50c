import { z } from 'zod';
import { type CalendarDay, zDay } from '../../kernel/calendar-day.ts';
import type { AgeWarning } from './age-warnings.ts';
import { type CreditCodeError, checkCreditCode } from './credit-code.ts';
import { checkPhone, type PhoneErrorCode } from './phone.ts';
import { checkResidentId, type ResidentIdError } from './resident-id.ts';

/** One item of the input; unknown fields are ignored. `asOf` of an item wins over the common one. */
const Item = z.object({
  id: z.string().nullish(),
  kind: z.enum(['resident-id-18', 'uscc-18', 'phone']),
  input: z.string(),
  asOf: zDay.nullish(),
});

/** One line of the output of `hejie identity`. */
export type IdentityLine =
  | {
      id: string | null;
      kind: 'resident-id-18';
      normalized: string;
      valid: boolean;
      errorCode: ResidentIdError['code'] | null;
      expectedCheckChar: string | null;
      birthDate: CalendarDay | null;
      gender: 'male' | 'female' | null;
      error: ResidentIdError | null;
      warnings: readonly AgeWarning[];
    }
  | {
      id: string | null;
      kind: 'uscc-18';
      normalized: string;
      valid: boolean;
      errorCode: CreditCodeError['code'] | null;
      expectedCheckChar: string | null;
      error: CreditCodeError | null;
      overridable: boolean;
    }
  | {
      id: string | null;
      kind: 'phone';
      normalized: string;
      valid: boolean;
      errorCode: PhoneErrorCode | null;
      phoneKind: 'mobile' | 'landline' | 'service' | null;
    };

/**
 * `hejie identity`: checks a list of numbers.
 * @param raw array of `{id, kind: 'resident-id-18' | 'uscc-18' | 'phone', input, asOf?}`
 * @param asOf the day births are compared with
 * @returns `output` in the order of the input without the items that could not be read, one line for each of those
 */
export function runIdentity(raw: unknown, asOf: CalendarDay): { output: IdentityLine[]; errors: string[] } {
  if (!Array.isArray(raw)) return { output: [], errors: ['input: expected a JSON array'] };
  const output: IdentityLine[] = [];
  const errors: string[] = [];
  raw.forEach((one: unknown, index) => {
    const parsed = Item.safeParse(one);
    if (parsed.success) {
      const { id, kind, input } = parsed.data;
      output.push(lineOf(id ?? null, kind, input, parsed.data.asOf ?? asOf));
      return;
    }
    const [issue] = parsed.error.issues;
    errors.push(`#${index + 1}: ${issue?.path.join('.') || 'item'}: ${issue?.message ?? 'invalid'}`);
  });
  return { output, errors };
}

function lineOf(
  id: string | null,
  kind: z.output<typeof Item>['kind'],
  input: string,
  asOf: CalendarDay,
): IdentityLine {
  if (kind === 'resident-id-18') return { id, kind, ...checkResidentId(input, asOf) };
  if (kind === 'uscc-18') {
    const { kind: _registered, ...check } = checkCreditCode(input);
    return { id, kind, ...check };
  }
  const { normalized, valid, errorCode, kind: phoneKind } = checkPhone(input);
  return { id, kind, normalized, valid, errorCode, phoneKind };
}
