import { advanceAt, type Line, shrinkAt, stretches } from './break-lines.ts';
import type { Glyph } from './measure.ts';
import type { Op, PictureOp, TextRun } from './page.ts';

/** Draws one line with its start at `x` and its baseline at `y`: runs of text, pictures of characters, and a rule under ruled parts. */
export function drawLine(glyphs: readonly Glyph[], line: Line, x: number, y: number): Op[] {
  const runs: (TextRun | PictureOp)[] = [];
  const rules: Op[] = [];
  let at = x;
  let ruledFrom: number | null = null;
  let run: { glyphs: Glyph[]; xs: number[] } = { glyphs: [], xs: [] };
  const flush = () => {
    if (run.glyphs.length > 0) runs.push(runOf(run.glyphs, run.xs, y));
    run = { glyphs: [], xs: [] };
  };
  const closeRule = (size: number) => {
    if (ruledFrom === null) return;
    rules.push({ kind: 'rect', x: ruledFrom, y: y + size * 0.16, width: at - ruledFrom, height: 0.6 });
    ruledFrom = null;
  };
  for (let i = line.from; i < line.to; i += 1) {
    const glyph = glyphs[i] as Glyph;
    const previous = run.glyphs.at(-1);
    if (glyph.ruled) ruledFrom ??= at;
    else closeRule(glyph.size);
    const drawn = glyph.cls !== 'blank' && !glyph.pictured;
    if (!drawn || (previous && !sameRun(previous, glyph))) flush();
    if (glyph.pictured) {
      const { cp: codePoint, size } = glyph;
      runs.push({ kind: 'picture', codePoint, x: round(at + glyph.offset), y: round(y), size });
    }
    if (drawn) {
      run.glyphs.push(glyph);
      run.xs.push(at + glyph.offset);
    }
    const final = i === line.to - 1;
    const own = final ? glyph.advance : advanceAt(glyphs, i) - shrinkAt(glyphs, i) * line.squeeze;
    at += own + (!final && stretches(glyphs, i) ? line.loosen : 0);
    if (final) closeRule(glyph.size);
  }
  flush();
  return [...runs, ...rules];
}

/** Fonts and sizes do not mix; a stretched glyph and one outside the basic plane stand alone. */
function sameRun(a: Glyph, b: Glyph): boolean {
  const alone = (g: Glyph) => g.stretch !== 1 || g.cp > 0xffff;
  return a.font === b.font && a.size === b.size && !alone(a) && !alone(b);
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function runOf(glyphs: readonly Glyph[], xs: readonly number[], y: number): TextRun {
  const [first, last] = [glyphs[0] as Glyph, glyphs[glyphs.length - 1] as Glyph];
  return {
    kind: 'text',
    text: String.fromCodePoint(...glyphs.map((glyph) => glyph.cp)),
    font: first.font,
    size: first.size,
    x: round(xs[0] ?? 0),
    y: round(y),
    xs: xs.map(round),
    tracking: commonTracking(glyphs, xs),
    stretch: first.stretch,
    width: round((xs.at(-1) ?? 0) - last.offset + last.advance - (xs[0] ?? 0)),
  };
}

/** The extra space after a glyph that most glyphs of a run share. */
function commonTracking(glyphs: readonly Glyph[], xs: readonly number[]): number {
  const votes = new Map<number, number>();
  let best = 0;
  for (let i = 0; i + 1 < glyphs.length; i += 1) {
    const extra = round((xs[i + 1] ?? 0) - (xs[i] ?? 0) - (glyphs[i] as Glyph).natural);
    const count = (votes.get(extra) ?? 0) + 1;
    votes.set(extra, count);
    if (count > (votes.get(best) ?? 0)) best = extra;
  }
  return best;
}
