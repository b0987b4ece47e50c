/** Places in the order of one key, kept while single rows change. Rows without a value come last either way. */
export type SortedOrder = {
  /** A row at this place is new or changed. */
  touch(place: number): void;
  /** Places in order; do not change the result. */
  places(dir: 'asc' | 'desc'): Iterable<number>;
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
  let values: Value[] = [];
  let sorted: number[] = [];
  let empty: number[] = [];
  let touched = new Set<number>(Array.from({ length: size }, (_, place) => place));

  const byTie = (a: number, b: number) => (tie(a) < tie(b) ? -1 : 1);
  const compare = (a: number, b: number) => {
    const [x, y] = [values[a] as string | number, values[b] as string | number];
    return x < y ? -1 : x > y ? 1 : byTie(a, b);
  };

  function settle(): void {
    if (touched.size === 0) return;
    const keep = (place: number) => !touched.has(place);
    const fresh = [...touched];
    sorted = sorted.filter(keep);
    empty = empty.filter(keep);
    if (values.length === 0) values = new Array(size).fill(null);
    for (const place of fresh) values[place] = valueAt(place);
    sorted = merge(sorted, fresh.filter((place) => values[place] !== null).sort(compare), compare);
    empty = merge(empty, fresh.filter((place) => values[place] === null).sort(byTie), byTie);
    touched = new Set();
  }

  return {
    touch: (place) => void touched.add(place),
    places: function* (dir) {
      settle();
      if (dir === 'asc') yield* sorted;
      else for (let i = sorted.length - 1; i >= 0; i -= 1) yield sorted[i] as number;
      yield* empty;
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
