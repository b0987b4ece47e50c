/** Places in the order of one key, kept while single rows change. Rows without a value come last either way. */
export type SortedOrder = {
  /** A row at this place is new or changed. */
  touch(place: number): void;
  /** Calls `see` with every place in order. */
  visit(dir: 'asc' | 'desc', see: (place: number) => void): void;
};

type Value = string | number | null;

/**
 * Sorts once and then moves only what changed: sorting 100,000 rows anew for each list would take longer than the
 * whole list may.
 * @param tie breaks ties, and orders the rows without a value
 */
export function sortedOrder(
  size: number,
  valueAt: (place: number) => Value,
  tie: (place: number) => string,
): SortedOrder {
  const values: Value[] = [];
  let sorted: number[] = [];
  let empty: number[] = [];
  let touched = new Set<number>(Array.from({ length: size }, (_, place) => place));

  const byTie = (a: number, b: number) => (tie(a) < tie(b) ? -1 : 1);
  const byValue = (a: number, b: number) => {
    const x = values[a] as string | number;
    const y = values[b] as string | number;
    return x < y ? -1 : x > y ? 1 : 0;
  };
  const compare = (a: number, b: number) => byValue(a, b) || byTie(a, b);

  function settle(): void {
    if (touched.size === 0) return;
    const keep = (place: number) => !touched.has(place);
    const fresh = [...touched];
    sorted = sorted.filter(keep);
    empty = empty.filter(keep);
    for (const place of fresh) values[place] = valueAt(place);
    // Ties first and then by value alone: sorting is stable, and rows mostly come in the order of their ids.
    fresh.sort(byTie);
    sorted = merge(sorted, fresh.filter((place) => values[place] !== null).sort(byValue), compare);
    empty = merge(
      empty,
      fresh.filter((place) => values[place] === null),
      byTie,
    );
    touched = new Set();
  }

  return {
    touch: (place) => void touched.add(place),
    visit: (dir, see) => {
      settle();
      if (dir === 'asc') for (const place of sorted) see(place);
      else for (let i = sorted.length - 1; i >= 0; i -= 1) see(sorted[i] as number);
      for (const place of empty) see(place);
    },
  };
}

function merge(
  a: readonly number[],
  b: readonly number[],
  compare: (x: number, y: number) => number,
): number[] {
  if (a.length === 0) return [...b];
  const out: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    out.push(compare(a[i] as number, b[j] as number) <= 0 ? (a[i++] as number) : (b[j++] as number));
  }
  while (i < a.length) out.push(a[i++] as number);
  while (j < b.length) out.push(b[j++] as number);
  return out;
}
