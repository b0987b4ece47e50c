/** What a unit's name says beside its own: legal form and place words that differ between two ways of writing it. */
const dressing = /(股份有限公司|有限责任公司|有限公司|公司|分公司|集团|个体工商户|[（）()·\s])/g;

/** A name without its dressing, as it is compared; full width and case do not count. */
export const coreName = (name: string): string =>
  name.normalize('NFKC').toUpperCase().replace(dressing, '').trim();

/**
 * 名称相近: one core within the other, or one character apart in a core of four or more. The names of people are short,
 * so people are alike only when their names are the same.
 */
export function similarNames(a: string, b: string): boolean {
  const [x, y] = [coreName(a), coreName(b)];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < 4) return false;
  return long.includes(short) || oneApart(short, long);
}

/** At most one character changed, added or left out. */
function oneApart(short: string, long: string): boolean {
  const [a, b] = [Array.from(short), Array.from(long)];
  if (b.length - a.length > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const rest = (list: string[], from: number) => list.slice(from).join('');
  return a.length === b.length ? rest(a, i + 1) === rest(b, i + 1) : rest(a, i) === rest(b, i + 1);
}
