export type PhoneErrorCode = 'empty' | 'hotline' | 'format';

export interface PhoneCheck {
  readonly normalized: string;
  readonly valid: boolean;
  /** `empty` is a warning, not a block: one of phone and address is enough. */
  readonly errorCode: PhoneErrorCode | null;
  /** Which hotline it is, when `errorCode` is `hotline`. */
  readonly hotline: { readonly number: string; readonly zh: string } | null;
  readonly kind: 'mobile' | 'landline' | 'service' | null;
}

/** Public numbers that are nobody's own. */
const hotlines: Readonly<Record<string, string>> = {
  '12351': '工会职工热线',
  '12333': '人社服务热线',
  '12348': '法律援助热线',
  '12345': '政务服务热线',
  '110': '报警电话',
};

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;
const service = /^(400|800)-?\d{3}-?\d{4}$/;

/** Full-width forms become plain, spaces and the country code go; the hyphens of a landline stay. */
function normalisePhone(input: string): string {
  const plain = input
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')
    .replace(/[\s\u200B-\u200D\u2060]/g, '')
    .replace(/^\+86-?/, '');
  const digits = plain.replaceAll('-', '');
  return mobile.test(digits) || Object.hasOwn(hotlines, digits) ? digits : plain;
}

/** Checks a 联系电话: mobile, landline with area code, or a 400/800 number. Hotlines are no one's phone. */
export function checkPhone(input: string): PhoneCheck {
  const normalized = normalisePhone(input);
  const kind = mobile.test(normalized)
    ? 'mobile'
    : service.test(normalized)
      ? 'service'
      : landline.test(normalized)
        ? 'landline'
        : null;
  const zh = Object.hasOwn(hotlines, normalized) ? hotlines[normalized] : undefined;
  const errorCode =
    normalized === '' ? 'empty' : zh !== undefined ? 'hotline' : kind === null ? 'format' : null;
  return {
    normalized,
    valid: errorCode === null,
    errorCode,
    hotline: zh === undefined ? null : { number: normalized, zh },
    kind,
  };
}
