import type { Inline } from '../block.ts';
import { moved, type Op, type Page } from './page.ts';
import { lookOf, type Setting, type Strip, setText, widthOf } from './strip.ts';

/** Puts strips on pages: glued ones stay together, table heads repeat, feet and page numbers are added. */
export function paginate(strips: readonly Strip[], setting: Setting): Page[] {
  const { sheet } = setting;
  const pages: { ops: Op[]; foot: Inline | null }[] = [];
  let foot: Inline | null = null;
  let y = 0;
  const room = (bare = false) => sheet.bottom - sheet.top - (foot && !bare ? sheet.line * 1.3 : 0);
  const turn = () => {
    pages.push({ ops: [], foot });
    y = 0;
  };
  const put = (strip: Strip) => {
    pages.at(-1)?.ops.push(...moved(strip.ops, sheet.left, sheet.top + y));
    y += strip.height;
  };
  let previous: Strip | undefined;
  const breakFor = (next: Strip) => {
    const { closing, height } = previous ?? { height: 0 };
    if (closing) pages.at(-1)?.ops.push(...moved(closing, sheet.left, sheet.top + y - height));
    turn();
    for (const strip of next.head ?? []) put(strip);
    if (!next.head?.length && next.opening) put({ height: 0, ops: next.opening });
  };
  for (const group of groupsOf(strips)) {
    const first = group[0] as Strip;
    if (first.foot !== undefined) {
      foot = first.foot;
      const page = pages.at(-1);
      if (page && y === 0) page.foot = foot;
      continue;
    }
    if (first.breakBefore) {
      if (y > 0) turn();
      previous = undefined;
      continue;
    }
    if (pages.length === 0) turn();
    const height = group.reduce((sum, strip) => sum + strip.height, 0);
    const signed = group.some((strip) => strip.signed);
    let fits = y + height <= room(signed) + 0.01;
    for (const strip of group) {
      if (strip.gap && (y === 0 || !fits)) continue;
      // A group taller than a page is cut after all.
      if (y > 0 && (!fits || y + strip.height > room(signed) + 0.01)) breakFor(strip);
      fits = true;
      put(strip);
      const page = pages.at(-1);
      if (strip.signed && page) page.foot = null;
      previous = strip;
    }
  }
  if (pages.length === 0) turn();
  return pages.map((page, i) => ({
    width: sheet.width,
    height: sheet.height,
    ops: [...page.ops, ...footOf(page.foot, setting), ...numberOf(i + 1, pages.length, setting)],
  }));
}

/** Strips that stay together; marks (breaks, feet) stand alone. */
function groupsOf(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    const mark = strip.breakBefore || strip.foot !== undefined;
    if (open && !mark) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    open = !mark && strip.glued === true;
  }
  return groups;
}

function footOf(foot: Inline | null, setting: Setting): Op[] {
  if (!foot) return [];
  const { sheet } = setting;
  const look = lookOf(sheet, 'body');
  const set = setText(foot, { look, line: sheet.line, width: widthOf(sheet), align: 'left' }, setting);
  return moved(set.lines[0] ?? [], sheet.left, sheet.bottom - sheet.line);
}

/**
 * 页码 — 1 —: 14 pt, 7 mm below the type area, one character in from the margin; odd pages right, even left. A form of
 * several pages says how many there are, so that none is lost unnoticed.
 */
function numberOf(no: number, count: number, setting: Setting): Op[] {
  const { sheet } = setting;
  if (sheet.pageNumbers === 'never' || (sheet.pageNumbers === 'several' && count === 1)) return [];
  const size = Math.min(14, sheet.size);
  const width = widthOf(sheet) - 2 * size;
  const text = sheet.pageNumbers === 'several' ? `第${no}页　共${count}页` : `— ${no} —`;
  const how = { look: { size, pitch: size }, line: size, width, align: no % 2 ? 'right' : 'left' } as const;
  const set = setText([{ text }], how, setting);
  return moved(set.lines[0] ?? [], sheet.left + size, sheet.bottom + (7 * 72) / 25.4 - size * 0.88);
}
