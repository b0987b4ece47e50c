import { isJoiner, isPair, losesLeftHalf, losesRightHalf, readsWithNumber } from './character-class.ts';
import type { Glyph } from './measure.ts';

/**
 * A line of glyphs `from`–`to` (exclusive). `loosen` is added in every gap that may stretch; `squeeze` (0–1) is the
 * part of their empty half that inner marks lose; `hang` is what the last mark loses.
 */
export type Line = {
  from: number;
  to: number;
  width: number;
  loosen: number;
  squeeze: number;
  last: boolean;
};

const MAX_LOOSEN = 0.2; // em in every gap; beyond it the line stays ragged
const CUT_LOOSEN = 0.3; // em in every gap; beyond it a long word is rather cut
const LONG_WORD = 10; // code points; only longer ones may be cut in an emergency
const BAD_SLACK = 3; // em left empty before a long word is cut
const NEVER = 0;
const FREE = 1;
const CUT = 2;

/** Breaks glyphs into lines: kinsoku, squeeze before push-out, cut of long words, no lonely last character. */
export function breakLines(glyphs: readonly Glyph[], first: number, rest: number, justify: boolean): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= glyphs.length; ) {
    let to = from;
    while (to < glyphs.length && glyphs[to]?.cls !== 'newline') to += 1;
    breakParagraph(new Measure(glyphs), from, to, first, rest, justify, lines);
    from = to + 1;
  }
  return lines;
}

/** Width questions about a range of glyphs, answered from running sums. */
class Measure {
  readonly glyphs: readonly Glyph[];
  private readonly sums: Float64Array;

  constructor(glyphs: readonly Glyph[]) {
    this.glyphs = glyphs;
    this.sums = new Float64Array(glyphs.length + 1);
    for (let i = 0; i < glyphs.length; i += 1) {
      this.sums[i + 1] = (this.sums[i] ?? 0) + advanceAt(glyphs, i);
    }
  }

  at(i: number): Glyph {
    return this.glyphs[i] as Glyph;
  }

  /** End without the spaces that a line's end swallows. */
  trimmed(from: number, to: number): number {
    let end = to;
    while (end > from && this.at(end - 1).cls === 'space') end -= 1;
    return end;
  }

  /** Width of a line, its last mark standing without its empty half. */
  width(from: number, to: number): number {
    const end = this.trimmed(from, to);
    if (end <= from) return 0;
    const last = this.at(end - 1);
    const own = losesRightHalf(last.cp) ? last.advance / 2 : last.advance;
    return (this.sums[end - 1] ?? 0) - (this.sums[from] ?? 0) + own;
  }

  /** What inner marks can lose. */
  slackInMarks(from: number, to: number): number {
    let slack = 0;
    for (let i = from; i < to - 1; i += 1) slack += shrinkAt(this.glyphs, i);
    return slack;
  }

  gaps(from: number, to: number): number {
    let count = 0;
    for (let i = from; i < this.trimmed(from, to) - 1; i += 1) if (stretches(this.glyphs, i)) count += 1;
    return count;
  }
}

function breakParagraph(
  m: Measure,
  from: number,
  to: number,
  first: number,
  rest: number,
  justify: boolean,
  lines: Line[],
): void {
  const ends: number[] = [];
  const room = (line: number) => (line === 0 ? first : rest);
  for (let at = from; at < to; ) {
    const end = lineEnd(m, at, to, room(ends.length));
    ends.push(end);
    at = end;
  }
  if (ends.length === 0) ends.push(to);
  mendLonelyEnd(m, from, ends, room);
  for (const [i, end] of ends.entries()) {
    const start = i === 0 ? from : (ends[i - 1] ?? from);
    lines.push(fitted(m, start, end, room(i), i === ends.length - 1, justify));
  }
}

/** Where the line that starts at `from` ends. */
function lineEnd(m: Measure, from: number, to: number, room: number): number {
  let fit = from;
  while (fit < to && m.width(from, fit + 1) <= room + 0.01) fit += 1;
  if (fit >= to) return to;
  let end = fit;
  while (end > from && breakAt(m.glyphs, end) !== FREE) end -= 1;
  // Squeeze one or two more characters in rather than pushing a mark and its character out.
  for (let next = fit + 1; next <= Math.min(fit + 2, to); next += 1) {
    if (next < to && breakAt(m.glyphs, next) !== FREE) continue;
    const over = m.width(from, next) - room;
    if (end < fit && over <= m.slackInMarks(from, next) * 0.8) return next;
    break;
  }
  const slack = room - m.width(from, Math.max(end, from));
  const size = m.at(from).size;
  const cut = cutBefore(m.glyphs, from, fit);
  const loose = slack > CUT_LOOSEN * size * m.gaps(from, end) && slack > BAD_SLACK * size;
  if (cut > end && (end === from || loose)) return cut;
  if (end > from) return end;
  // Nothing else fits: cut anywhere but before a mark that may not begin a line.
  let forced = Math.max(fit, from + 1);
  while (forced > from + 1 && breakAt(m.glyphs, forced) === NEVER && !insideWord(m.glyphs, forced))
    forced -= 1;
  return forced;
}

/** A last line of one character (and its mark) takes another from the line before, or joins it. */
function mendLonelyEnd(m: Measure, from: number, ends: number[], room: (line: number) => number): void {
  const count = ends.length;
  if (count < 2) return;
  const [end, split] = [ends[count - 1] ?? 0, ends[count - 2] ?? 0];
  const start = count > 2 ? (ends[count - 3] ?? from) : from;
  const visible = (a: number, b: number) => {
    let n = 0;
    for (let i = a; i < b; i += 1) if (!['close', 'space', 'dash'].includes(m.at(i).cls)) n += 1;
    return n;
  };
  if (visible(split, end) >= 2) return;
  if (m.width(start, end) - room(count - 2) <= m.slackInMarks(start, end) * 0.8) {
    ends.splice(count - 2, 1);
    return;
  }
  for (let at = split - 1; at > start + 1; at -= 1) {
    if (breakAt(m.glyphs, at) === FREE && visible(at, end) >= 2) {
      if (room(count - 2) - m.width(start, at) <= MAX_LOOSEN * m.at(at).size * m.gaps(start, at)) {
        ends[count - 2] = at;
      }
      return;
    }
  }
}

function fitted(m: Measure, from: number, to: number, room: number, last: boolean, justify: boolean): Line {
  const end = m.trimmed(from, to);
  const width = m.width(from, end);
  const line = { from, to: end, width, loosen: 0, squeeze: 0, last };
  if (width > room) {
    const slack = m.slackInMarks(from, end);
    return slack > 0 ? { ...line, width: room, squeeze: Math.min(1, (width - room) / slack) } : line;
  }
  const gaps = m.gaps(from, end);
  if (last || !justify || gaps === 0) {
    // A last line keeps the whole of its closing mark when there is room.
    return line;
  }
  const loosen = (room - width) / gaps;
  return loosen <= MAX_LOOSEN * m.at(from).size ? { ...line, width: room, loosen } : line;
}

/** Advance of glyph `i` before its neighbour: of two marks that meet, the empty half between them goes. */
export function advanceAt(glyphs: readonly Glyph[], i: number): number {
  const [glyph, next] = [glyphs[i] as Glyph, glyphs[i + 1]];
  if (!next) return glyph.advance;
  const meets = losesRightHalf(glyph.cp) && (losesRightHalf(next.cp) || losesLeftHalf(next.cp));
  const opens = losesLeftHalf(glyph.cp) && losesLeftHalf(next.cp);
  return meets || opens ? glyph.advance / 2 : glyph.advance;
}

/** What glyph `i` can lose when its line is squeezed. */
export function shrinkAt(glyphs: readonly Glyph[], i: number): number {
  const glyph = glyphs[i] as Glyph;
  return losesRightHalf(glyph.cp) && advanceAt(glyphs, i) === glyph.advance ? glyph.advance / 2 : 0;
}

/** True when the gap after glyph `i` takes part in justification: words and —— stay whole. */
export function stretches(glyphs: readonly Glyph[], i: number): boolean {
  const [a, b] = [glyphs[i] as Glyph, glyphs[i + 1]];
  return b !== undefined && !(a.cls === 'word' && b.cls === 'word') && !isPair(a.cp, b.cp);
}

const insideWord = (glyphs: readonly Glyph[], i: number) =>
  glyphs[i - 1]?.cls === 'word' && glyphs[i]?.cls === 'word';

/** Whether a line may end before glyph `i`. */
function breakAt(glyphs: readonly Glyph[], i: number): number {
  const [a, b] = [glyphs[i - 1], glyphs[i]];
  if (!a || !b) return FREE;
  if (b.cls === 'space' || b.cls === 'close' || b.cls === 'dash' || b.cls === 'blank') return NEVER;
  if (a.cls === 'open' || readsWithNumber(a.cp, b.cp)) return NEVER;
  if (a.cls === 'word' && b.cls === 'word') return CUT;
  return FREE;
}

/** The last place in `from`–`fit` to cut a long word: at 6 and 14 in an identity number, else with 4 on both sides. */
function cutBefore(glyphs: readonly Glyph[], from: number, fit: number): number {
  if (!insideWord(glyphs, fit)) return -1;
  let [start, end] = [fit, fit];
  while (start > 0 && glyphs[start - 1]?.cls === 'word') start -= 1;
  while (end < glyphs.length && glyphs[end]?.cls === 'word') end += 1;
  const length = end - start;
  if (length < LONG_WORD) return -1;
  for (const place of length === 18 ? [14, 6] : []) {
    if (start + place <= fit && start + place > from) return start + place;
  }
  let cut = Math.min(fit, end - 4);
  // A point or stroke inside the word stays with what is before it.
  while (cut > start && isJoiner(glyphs[cut]?.cp ?? 0)) cut -= 1;
  return cut - Math.max(start, from) >= 4 ? cut : -1;
}
