import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../../shared/kernel/calendar-day.ts';
import { ageOn, ageWarnings } from '../../../../shared/mediation/identity/age-warnings.ts';
import { runIdentity } from '../../../../shared/mediation/identity/command.ts';
import {
  checkCreditCode,
  creditCodeCheckCharacter,
} from '../../../../shared/mediation/identity/credit-code.ts';
import { normaliseNumber } from '../../../../shared/mediation/identity/normalise.ts';
import { checkPhone } from '../../../../shared/mediation/identity/phone.ts';
import {
  checkResidentId,
  residentIdCheckCharacter,
} from '../../../../shared/mediation/identity/resident-id.ts';
import cases from './checksum-cases.json' with { type: 'json' };

const asOf = day('2026-11-21');
const withCheck = (digits: string) => digits + residentIdCheckCharacter(digits);

describe('证件号码: checksum cases', () => {
  it.each(cases.map((one) => [one.id, one.reason, one] as const))('%s %s', (_, __, one) => {
    const { output, errors } = runIdentity([one], asOf);
    expect(errors).toEqual([]);
    expect(output[0]).toMatchObject({ id: one.id, kind: one.kind, ...one.expect });
    if (one.kind === 'uscc-18') expect(output[0]).not.toHaveProperty('birthDate');
  });
});

describe('公民身份号码: the first failing step decides', () => {
  it.each([
    [
      'spaces, hyphens and full width',
      ' １１０１０５-１９４９１２３１–００２ｘ\u3000',
      null,
      '11010519491231002X',
    ],
    ['empty', '', 'format', ''],
    ['X inside', '1101051949123100X2', 'format', '1101051949123100X2'],
    ['nineteen digits', '3300991990030710155', 'format', '3300991990030710155'],
    ['an unknown region, whatever else is wrong', '990099199902310454', 'region', '990099199902310454'],
    ['a county code that does not exist is fine', '330099199003071015', null, '330099199003071015'],
    ['month 13', '330099199013010454', 'birthdate', '330099199013010454'],
    ['29 February of a common year', '330099190002290454', 'birthdate', '330099190002290454'],
  ])('%s', (_, input, errorCode, normalized) => {
    const check = checkResidentId(input, asOf);
    expect([check.errorCode, check.normalized]).toEqual([errorCode, normalized]);
    expect(check.valid).toBe(errorCode === null);
  });

  it.each(['11', '15', '21', '23', '31', '37', '41', '46', '50', '54', '61', '65', '71', '81', '82', '83'])(
    'region %s is in use',
    (region) => expect(checkResidentId(withCheck(`${region}009919900307101`), asOf).valid).toBe(true),
  );

  it.each([
    '00',
    '10',
    '16',
    '20',
    '24',
    '30',
    '38',
    '40',
    '47',
    '55',
    '60',
    '66',
    '70',
    '72',
    '80',
    '84',
    '91',
  ])('region %s is not', (region) => {
    const check = checkResidentId(withCheck(`${region}009919900307101`), asOf);
    expect(check.error).toEqual({ code: 'region', found: region });
    expect(check.expectedCheckChar).toBe(check.normalized[17]);
    expect([check.birthDate, check.gender]).toEqual([null, null]);
  });

  it('carries what a sentence needs', () => {
    expect(checkResidentId('330099850612101', asOf).error).toEqual({
      code: 'format',
      length: 15,
      firstGeneration: true,
    });
    expect(checkResidentId('330099199003071016', asOf).error).toEqual({
      code: 'checksum',
      expected: '5',
      found: '6',
      position: 18,
    });
    expect(checkResidentId('330099199902310454', asOf).error).toEqual({
      code: 'birthdate',
      found: '19990231',
      reason: 'no-such-day',
    });
  });

  it('born today is fine, born tomorrow is not', () => {
    const number = withCheck('33009920261121001');
    expect(checkResidentId(number, asOf).valid).toBe(true);
    expect(checkResidentId(number, day('2026-11-20')).error).toMatchObject({
      code: 'birthdate',
      reason: 'future',
    });
  });

  it('any wrong last character is found, and none but the last matters for it', () => {
    const digits = fc
      .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 999 }))
      .map(([n, order]) => {
        const born = addDays(day('1940-01-01'), n).replaceAll('-', '');
        return `330102${born}${String(order).padStart(3, '0')}`;
      });
    fc.assert(
      fc.property(digits, fc.constantFrom(...'0123456789X'), (first, last) => {
        const check = checkResidentId(first + last, asOf);
        expect(check.valid).toBe(last === residentIdCheckCharacter(first));
        expect(check.expectedCheckChar).toBe(residentIdCheckCharacter(first));
      }),
    );
  });

  it('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseNumber(text);
        expect(normaliseNumber(once)).toBe(once);
      }),
    );
  });
});

describe('年龄提示', () => {
  it.each([
    ['the day before the 16th birthday', '2010-11-22', 'male', ['under-16']],
    ['the 16th birthday', '2010-11-21', 'male', ['minor-16-17']],
    ['the day before the 18th birthday', '2008-11-22', 'female', ['minor-16-17']],
    ['the 18th birthday', '2008-11-21', 'female', []],
    ['a man the day before retirement', '1966-06-22', 'male', []],
    ['a man on the day', '1966-06-21', 'male', ['over-retirement-age']],
    ['a woman before any track', '1976-09-01', 'female', []],
    ['a woman after the first track', '1974-06-01', 'female', ['over-retirement-age']],
  ] as const)('%s', (_, birth, gender, expected) => {
    expect(ageWarnings(day(birth), gender, asOf).map((one) => one.code)).toEqual(expected);
  });

  it('says whether the post decides, and cites the law', () => {
    const [unsure] = ageWarnings(day('1974-06-01'), 'female', asOf);
    const [sure] = ageWarnings(day('1960-06-01'), 'female', asOf);
    expect(unsure).toMatchObject({ certain: false, since: '2024-06-01', age: 52 });
    expect(sure).toMatchObject({ certain: true, since: '2010-06-01', age: 66 });
    expect(sure?.basis.length).toBeGreaterThan(0);
  });

  it('never refuses the number', () => {
    const check = checkResidentId(withCheck('33010219500307101'), asOf);
    expect(check.valid).toBe(true);
    expect(check.warnings).toHaveLength(1);
  });

  it('completed years around a birthday, leap days included', () => {
    expect(ageOn(day('2008-02-29'), day('2026-02-27'))).toBe(17);
    expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(18);
    expect(ageOn(day('2008-02-29'), day('2024-02-28'))).toBe(15);
    expect(ageOn(day('2008-02-29'), day('2024-02-29'))).toBe(16);
  });
});

describe('统一社会信用代码', () => {
  it.each(['I', 'O', 'S', 'V', 'Z', '中'])('%s is not in the character set', (letter) => {
    const check = checkCreditCode(`9133009${letter}MA0012KW7`.padEnd(18, '0'));
    expect([check.errorCode, check.expectedCheckChar, check.overridable]).toEqual(['format', null, false]);
  });

  it('letters in the area code are a format error', () => {
    expect(checkCreditCode('91A30099MA0012KW79').errorCode).toBe('format');
  });

  it('lower case and separators are accepted', () => {
    expect(checkCreditCode('91330099-ma0012kw79')).toMatchObject({ valid: true, kind: 'enterprise' });
  });

  it('a wrong check character can be overridden and is named', () => {
    expect(checkCreditCode('91330099MA0012KW78')).toMatchObject({
      overridable: true,
      error: { code: 'checksum', expected: '9', found: '8', position: 18 },
    });
  });

  it('an unknown head is no error', () => {
    const code = 'A1330099MA0012KW7';
    expect(checkCreditCode(code + creditCodeCheckCharacter(code))).toMatchObject({ valid: true, kind: null });
  });

  it('there is exactly one right character for every code', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    const code = fc
      .tuple(
        fc.constantFrom('91', '92', '12', '81'),
        fc.stringMatching(/^\d{6}$/),
        fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
      )
      .map(([head, area, body]) => head + area + body.join(''));
    fc.assert(
      fc.property(code, (first) => {
        const right = alphabet.filter((last) => checkCreditCode(first + last).valid);
        expect(right).toEqual([creditCodeCheckCharacter(first)]);
      }),
    );
  });
});

describe('联系电话', () => {
  it.each([
    ['13800138000', '13800138000', 'mobile', null],
    ['+86 138 0013 8000', '13800138000', 'mobile', null],
    ['＋８６－138-0013-8000', '13800138000', 'mobile', null],
    ['12800138000', '12800138000', null, 'format'],
    ['1380013800', '1380013800', null, 'format'],
    ['138001380000', '138001380000', null, 'format'],
    ['0571-87654321', '0571-87654321', 'landline', null],
    ['010 87654321-123', '01087654321-123', 'landline', null],
    ['87654321', '87654321', null, 'format'],
    ['400-800-1234', '400-800-1234', 'service', null],
    ['8008001234', '8008001234', 'service', null],
    ['', '', null, 'empty'],
    ['  ', '', null, 'empty'],
    ['12351', '12351', null, 'hotline'],
    ['12333', '12333', null, 'hotline'],
    ['12348', '12348', null, 'hotline'],
    ['12345', '12345', null, 'hotline'],
    ['１１０', '110', null, 'hotline'],
    ['toString', 'toString', null, 'format'],
  ])('%s', (input, normalized, kind, errorCode) => {
    expect(checkPhone(input)).toMatchObject({ normalized, kind, errorCode, valid: errorCode === null });
  });

  it('names the hotline', () => {
    expect(checkPhone('12351').hotline).toEqual({ number: '12351', zh: '工会职工热线' });
  });
});

describe('hejie identity', () => {
  it('one line for each item that cannot be read', () => {
    const { output, errors } = runIdentity(
      [
        { id: 'a', kind: 'phone', input: '12351' },
        { id: 'b', kind: 'passport', input: 'E1' },
        { kind: 'phone' },
        7,
      ],
      asOf,
    );
    expect(output).toEqual([
      { id: 'a', kind: 'phone', normalized: '12351', valid: false, errorCode: 'hotline', phoneKind: null },
    ]);
    expect(errors.map((line) => line.slice(0, 8))).toEqual(['#2: kind', '#3: inpu', '#4: item']);
    expect(runIdentity('text', asOf).errors).toEqual(['input: expected a JSON array']);
  });

  it('an item may bring its own day', () => {
    const item = { kind: 'resident-id-18', input: withCheck('33009920261121001') };
    const { output } = runIdentity([item, { ...item, asOf: '2026-11-20' }], asOf);
    expect(output.map((one) => one.errorCode)).toEqual([null, 'birthdate']);
  });
});
