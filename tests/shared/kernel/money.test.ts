import { describe, expect, it } from 'vitest';
import { capitalYuan, fen, formatYuan, parseYuan, sumFen } from '../../../shared/kernel/money.ts';

describe('capitalYuan: 正确填写票据和结算凭证的基本规定', () => {
  it.each([
    // The examples printed in the rule.
    [1_409.5, '壹仟肆佰零玖元伍角整'],
    [6_007.14, '陆仟零柒元壹角肆分'],
    [1_680.32, '壹仟陆佰捌拾元零叁角贰分'],
    [107_000.53, '壹拾万柒仟元零伍角叁分'],
    [16_409.02, '壹万陆仟肆佰零玖元零贰分'],
    [325.04, '叁佰贰拾伍元零肆分'],
    // Small sums.
    [0, '零元整'],
    [0.01, '壹分'],
    [0.1, '壹角整'],
    [0.11, '壹角壹分'],
    [1, '壹元整'],
    [1.01, '壹元零壹分'],
    [1.1, '壹元壹角整'],
    [10, '壹拾元整'],
    [10.5, '壹拾元零伍角整'],
    [11, '壹拾壹元整'],
    [100, '壹佰元整'],
    [101, '壹佰零壹元整'],
    [110, '壹佰壹拾元整'],
    [1_001, '壹仟零壹元整'],
    [1_010, '壹仟零壹拾元整'],
    // Over ten thousand.
    [10_000, '壹万元整'],
    [10_001, '壹万零壹元整'],
    [10_010, '壹万零壹拾元整'],
    [10_100, '壹万零壹佰元整'],
    [11_000, '壹万壹仟元整'],
    [42_000, '肆万贰仟元整'],
    [100_000, '壹拾万元整'],
    [100_100, '壹拾万零壹佰元整'],
    [101_000, '壹拾万壹仟元整'],
    [126_000, '壹拾贰万陆仟元整'],
    [200_010, '贰拾万零壹拾元整'],
    [10_000_000, '壹仟万元整'],
    [10_010_000, '壹仟零壹万元整'],
    // Over a hundred million.
    [100_000_000, '壹亿元整'],
    [100_000_001, '壹亿零壹元整'],
    [100_010_000, '壹亿零壹万元整'],
    [101_000_000, '壹亿零壹佰万元整'],
    [110_000_000, '壹亿壹仟万元整'],
    [1_000_000_000_000, '壹万亿元整'],
    [1_000_100_000_000, '壹万零壹亿元整'],
    [1_000_000_050_000, '壹万亿零伍万元整'],
    [1_234_567_890_123.45, '壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分'],
    [10_203_040_506_070.08, '壹拾万贰仟零叁拾亿肆仟零伍拾万陆仟零柒拾元零捌分'],
  ])('%d yuan', (yuan, words) => {
    expect(capitalYuan(fen(Math.round(yuan * 100)))).toBe(words);
  });

  it('never doubles 零, ends a number on 零 or drops a unit', () => {
    for (let n = 0; n < 4000; n += 1) {
      const sum = fen((n * 7_654_321 * (n + 13)) % 9_007_199_254_740_000);
      const words = capitalYuan(sum);
      expect(words).not.toMatch(/零零|零[万亿拾佰仟]|零元(?!整$)|万万|亿亿|undefined/);
      expect(words).toMatch(/(整|分)$/);
    }
  });

  it('reads back as the same number', () => {
    for (let n = 1; n < 3000; n += 1) {
      const yuan = (n * 48_271 * 65_537) % 90_000_000_000_000;
      expect(readCapitals(capitalYuan(fen(yuan * 100)).replace('元整', ''))).toBe(yuan);
    }
  });

  it('refuses negative sums', () => {
    expect(() => capitalYuan(fen(-1))).toThrow(RangeError);
  });
});

/** Reads capital numerals back, by the value of each unit; written apart from the code that makes them. */
function readCapitals(words: string): number {
  const [high, low] = words.includes('亿')
    ? [words.slice(0, words.lastIndexOf('亿')), words.slice(words.lastIndexOf('亿') + 1)]
    : ['', words];
  const below = (text: string): number => {
    const at = text.indexOf('万');
    if (at >= 0) return below(text.slice(0, at)) * 10_000 + below(text.slice(at + 1));
    let total = 0;
    let digit = 0;
    for (const char of text) {
      const unit = { 拾: 10, 佰: 100, 仟: 1000 }[char];
      if (unit) {
        total += digit * unit;
        digit = 0;
      } else digit = '零壹贰叁肆伍陆柒捌玖'.indexOf(char);
    }
    return total + digit;
  };
  return below(high) * 100_000_000 + below(low);
}

describe('formatYuan', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [100, '1.00'],
    [12_600_000, '126,000.00'],
    [100_000_000_00, '100,000,000.00'],
    [-123_456, '-1,234.56'],
  ])('%i fen is %s', (count, text) => {
    expect(formatYuan(fen(count))).toBe(text);
  });
});

describe('parseYuan', () => {
  it.each([
    ['126000', 12_600_000],
    ['126,000.5', 12_600_050],
    ['１２６，０００元', 12_600_000],
    ['￥1.05', 105],
    ['12.6万', 12_600_000],
    ['12.6万元', 12_600_000],
    ['0.000001万', 1],
    [' 0 ', 0],
    ['1.10', 110],
  ])('%s', (text, count) => {
    expect(parseYuan(text)).toBe(count);
  });

  it.each(['', '-5', '1.005', 'abc', '1.2.3', '十二', '0.0000001万', '9'.repeat(20)])(
    'refuses %s',
    (text) => {
      expect(parseYuan(text)).toBeNull();
    },
  );

  it('reads back what formatYuan writes', () => {
    for (let n = 0; n < 500; n += 1) {
      const sum = fen(n * 98_765_433);
      expect(parseYuan(formatYuan(sum))).toBe(sum);
    }
  });
});

describe('fen', () => {
  it('refuses fractions and sums that are not exact', () => {
    expect(() => fen(0.5)).toThrow(RangeError);
    expect(() => fen(2 ** 53)).toThrow(RangeError);
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow(RangeError);
  });
});
