import { Exact, exact } from '../../../shared/owed/exact.ts';

/**
 * Computes a sum written by hand: whole numbers, `+ - * / ( )` with exact division and `R(…)` for "round half up to
 * the fen now"; the end is rounded. Knows nothing of the calculators.
 */
export function byHand(expression: string): number {
  const tokens = expression.match(/\d+|[-+*/()R]/g) ?? [];
  let at = 0;
  const take = () => tokens[at++];
  const sum = (): Exact => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      value = take() === '+' ? value.plus(product()) : value.minus(product());
    }
    return value;
  };
  const product = (): Exact => {
    let value = atom();
    while (tokens[at] === '*' || tokens[at] === '/') {
      value = take() === '*' ? value.times(atom()) : value.over(atom());
    }
    return value;
  };
  const atom = (): Exact => {
    const token = take();
    if (token === 'R') {
      take();
      const inner = sum();
      take();
      return exact(inner.rounded());
    }
    if (token === '(') {
      const inner = sum();
      take();
      return inner;
    }
    return new Exact(BigInt(token ?? ''));
  };
  const result = sum();
  if (at !== tokens.length) throw new Error(`left over: ${expression}`);
  return result.rounded();
}
