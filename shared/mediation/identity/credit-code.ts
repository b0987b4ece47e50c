import { normaliseNumber } from './normalise.ts';

export type CreditCodeError =
  | { readonly code: 'format'; readonly length: number }
  | { readonly code: 'checksum'; readonly expected: string; readonly found: string; readonly position: 18 };

export interface CreditCodeCheck {
  readonly normalized: string;
  readonly valid: boolean;
  readonly errorCode: CreditCodeError['code'] | null;
  readonly error: CreditCodeError | null;
  readonly expectedCheckChar: string | null;
  /**
   * A wrong check character may be overridden with a reason: at least one published code of a registered
   * company is reported to fail. A wrong format may not.
   */
  readonly overridable: boolean;
  /** What the first two characters say; `null` for a pair that is not in the table. For information only. */
  readonly kind: CreditCodeKind | null;
}

/** 登记管理部门和机构类别 by the first two characters. */
const kinds = {
  '11': 'state-organ',
  '12': 'public-institution',
  '13': 'mass-organisation',
  '51': 'social-organisation',
  '52': 'private-non-enterprise',
  '53': 'foundation',
  '81': 'trade-union',
  '91': 'enterprise',
  '92': 'individual-business',
  '93': 'farmers-cooperative',
} as const;
export type CreditCodeKind = (typeof kinds)[keyof typeof kinds];

/** GB 32100-2015: 31 characters, no I, O, S, V, Z; a character's value is its place. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const pattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The 18th character of a code whose first 17 belong to the alphabet. */
export function creditCodeCheckCharacter(code: string): string {
  const sum = weights.reduce<number>(
    (total, weight, at) => total + weight * alphabet.indexOf(code[at] ?? ''),
    0,
  );
  // The outer remainder matters: a sum divisible by 31 would otherwise point past the table.
  return alphabet[(alphabet.length - (sum % alphabet.length)) % alphabet.length] ?? '';
}

/**
 * Checks a 统一社会信用代码 (GB 32100). The inner body code (GB 11714) has a check digit of its own, which is
 * deliberately not looked at.
 */
export function checkCreditCode(input: string): CreditCodeCheck {
  const normalized = normaliseNumber(input);
  const head = normalized.slice(0, 2);
  const kind = Object.hasOwn(kinds, head) ? kinds[head as keyof typeof kinds] : null;
  if (!pattern.test(normalized)) {
    const error = { code: 'format', length: normalized.length } as const;
    return {
      normalized,
      valid: false,
      errorCode: 'format',
      error,
      expectedCheckChar: null,
      overridable: false,
      kind: null,
    };
  }
  const expected = creditCodeCheckCharacter(normalized);
  const found = normalized[17] ?? '';
  const valid = found === expected;
  return {
    normalized,
    valid,
    errorCode: valid ? null : 'checksum',
    error: valid ? null : { code: 'checksum', expected, found, position: 18 },
    expectedCheckChar: expected,
    overridable: !valid,
    kind,
  };
}
