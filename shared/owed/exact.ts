import { type Fen, fen } from '../kernel/money.ts';

/**
 * An exact fraction in lowest terms. Sums stay exact until a line is printed; only {@link Exact.rounded} rounds.
 * @example exact(600_000).times(4).over(87).text() // '800000/29'
 */
export class Exact {
  readonly n: bigint;
  readonly d: bigint;

  /** @throws RangeError when the denominator is 0 */
  constructor(n: bigint, d = 1n) {
    if (d === 0n) throw new RangeError('division by zero');
    const sign = d < 0n ? -1n : 1n;
    const common = gcd(n < 0n ? -n : n, d * sign);
    this.n = (n * sign) / common;
    this.d = (d * sign) / common;
  }

  plus(other: Exact | number): Exact {
    const o = exact(other);
    return new Exact(this.n * o.d + o.n * this.d, this.d * o.d);
  }

  minus(other: Exact | number): Exact {
    return this.plus(exact(other).times(-1));
  }

  times(other: Exact | number): Exact {
    const o = exact(other);
    return new Exact(this.n * o.n, this.d * o.d);
  }

  /** @throws RangeError when `other` is 0 */
  over(other: Exact | number): Exact {
    const o = exact(other);
    return new Exact(this.n * o.d, this.d * o.n);
  }

  /** So many hundredths of the value. */
  percent(count: number): Exact {
    return this.times(count).over(100);
  }

  /** Negative, 0 or positive as the value is below, equal to or above `other`. */
  compare(other: Exact | number): number {
    const difference = this.minus(other).n;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** Raised to `floor` where it is lower. */
  atLeast(floor: Exact | number): Exact {
    return this.compare(floor) < 0 ? exact(floor) : this;
  }

  /** Cut to `ceiling` where it is higher. */
  atMost(ceiling: Exact | number): Exact {
    return this.compare(ceiling) > 0 ? exact(ceiling) : this;
  }

  /** The whole number below or equal. */
  floor(): number {
    const whole = this.n / this.d;
    return Number(this.n < 0n && this.n % this.d !== 0n ? whole - 1n : whole);
  }

  /** Half up to whole fen (四舍五入到分). @throws RangeError beyond safe numbers */
  rounded(): Fen {
    return fen(new Exact(this.n * 2n + this.d, this.d * 2n).floor());
  }

  /** `n` or `n/d` in lowest terms. */
  text(): string {
    return this.d === 1n ? String(this.n) : `${this.n}/${this.d}`;
  }

  isWhole(): boolean {
    return this.d === 1n;
  }
}

/** The fraction of a whole number. @throws RangeError for a number that is not whole */
export function exact(value: Exact | number): Exact {
  return value instanceof Exact ? value : new Exact(BigInt(value));
}

/**
 * A decimal number with at most two places as an exact fraction, read from its digits.
 * @returns null when it has more places
 */
export function hundredths(value: number): Exact | null {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(value));
  if (!match) return null;
  return new Exact(BigInt(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`), 100n);
}

/** The sum of fractions. */
export const sumOf = (values: Iterable<Exact>): Exact => {
  let total = exact(0);
  for (const one of values) total = total.plus(one);
  return total;
};

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
