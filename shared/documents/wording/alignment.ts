/** Longest texts whose middle is compared sign by sign; beyond, what was changed counts as written anew. */
const limit = 4_000_000;

/**
 * Which sign of `after` each sign of `before` became: its place there, or -1 when it is gone. Signs keep their order;
 * what both texts begin and end with is matched first, so that a change in one spot moves nothing else.
 */
export function aligned(before: readonly string[], after: readonly string[]): number[] {
  const places = new Array<number>(before.length).fill(-1);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    places[head] = head;
    head += 1;
  }
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) {
    places[before.length - 1 - tail] = after.length - 1 - tail;
    tail += 1;
  }
  const rows = before.length - head - tail;
  const columns = after.length - head - tail;
  if (rows === 0 || columns === 0 || rows * columns > limit) return places;
  const middle = common(before.slice(head, head + rows), after.slice(head, head + columns));
  for (const [row, column] of middle) places[head + row] = head + column;
  return places;
}

/** The longest common subsequence as pairs of places. */
function common(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1;
  const length = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => length[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      length[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
