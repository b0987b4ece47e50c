import type { Inline } from '../block.ts';
import { moved, type Op, type Page } from './page.ts';
import { lookOf, type Setting, type Strip, setText, widthOf } from './strip.ts';

/** Puts strips on pages: glued ones stay together, table heads repeat, feet and page numbers are added. */
export function paginate(strips: readonly Strip[], setting: Setting): Page[] {
  const { sheet } = setting;
  const pages: { ops: Op[]; foot: Inline | null }[] = [];
  let foot: Inline | null = null;
  let y = 0;
  const room = () => sheet.bottom - sheet.top - (foot ? sheet.line * 1.3 : 0);
  const turn = () => {
    pages.push({ ops: [], foot });
    y = 0;
  };
  const put = (strip: Strip) => {
    pages.at(-1)?.ops.push(...moved(strip.ops, sheet.left, sheet.top + y));
    y += strip.height;
  };
  let previous: Strip | undefined;
  for (let i = 0; i < strips.length; ) {
    let end = i + 1;
    while (end < strips.length && strips[end - 1]?.glued) end += 1;
    const group = strips.slice(i, end);
    const first = group[0] as Strip;
    i = end;
    if (first.foot !== undefined) {
      foot = first.foot;
      const page = pages.at(-1);
      if (page && page.ops.length === 0) page.foot = foot;
    }
    const height = group.reduce((sum, strip) => sum + strip.height, 0);
    if (group.every((strip) => strip.height === 0 && !strip.breakBefore)) continue;
    const fits = pages.length > 0 && y + height <= room() + 0.01;
    if (first.breakBefore ? y > 0 || pages.length === 0 : !fits && (y > 0 || pages.length === 0)) {
      if (previous?.closing)
        pages.at(-1)?.ops.push(...moved(previous.closing, sheet.left, sheet.top + y - previous.height));
      turn();
      if (first.gap || first.breakBefore) {
        previous = undefined;
        if (first.gap) continue;
      }
      const head = previous ? (first.head ?? []) : [];
      for (const strip of head) put(strip);
      if (previous && head.length === 0 && first.opening) {
        pages.at(-1)?.ops.push(...moved(first.opening, sheet.left, sheet.top));
      }
    }
    for (const strip of group) {
      if (strip.gap && y === 0) continue;
      // A group taller than a page is cut after all.
      if (y > 0 && y + strip.height > room() + 0.01) turn();
      put(strip);
    }
    previous = group.at(-1);
  }
  if (pages.length === 0) turn();
  return pages.map((page, i) => ({
    width: sheet.width,
    height: sheet.height,
    ops: [...page.ops, ...footOf(page.foot, setting), ...numberOf(i + 1, pages.length, setting)],
  }));
}

function footOf(foot: Inline | null, setting: Setting): Op[] {
  if (!foot) return [];
  const { sheet } = setting;
  const look = lookOf(sheet, 'body');
  const set = setText(foot, { look, line: sheet.line, width: widthOf(sheet), align: 'left' }, setting);
  return moved(set.lines[0] ?? [], sheet.left, sheet.bottom - sheet.line);
}

/** 页码 — 1 —: 14 pt, 7 mm below the type area, one character in from the margin; odd pages right, even left. */
function numberOf(no: number, count: number, setting: Setting): Op[] {
  const { sheet } = setting;
  if (sheet.pageNumbers === 'never' || (sheet.pageNumbers === 'several' && count === 1)) return [];
  const size = Math.min(14, sheet.size);
  const width = widthOf(sheet) - 2 * size;
  const how = { look: { size, pitch: size }, line: size, width, align: no % 2 ? 'right' : 'left' } as const;
  const set = setText([{ text: `— ${no} —` }], how, setting);
  return moved(set.lines[0] ?? [], sheet.left + size, sheet.bottom + (7 * 72) / 25.4 - size * 0.88);
}
