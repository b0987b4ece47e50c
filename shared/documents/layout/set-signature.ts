import type { SignatureBlock } from '../block.ts';
import { moved, type Op } from './page.ts';
import { lookOf, type Setting, type Strip, setText, widthOf } from './strip.ts';

/** 签署栏: columns side by side, every line with a rule to sign on. One piece, never cut. */
export function setSignature(block: SignatureBlock, setting: Setting): Strip[] {
  const { sheet } = setting;
  const look = lookOf(sheet, 'body');
  const gutter = look.pitch;
  const count = Math.max(1, block.columns.length);
  const width = (widthOf(sheet) - gutter * (count - 1)) / count;
  const ops: Op[] = [];
  let deepest = 0;
  for (const [i, column] of block.columns.entries()) {
    const left = i * (width + gutter);
    let y = sheet.line * 0.3;
    for (const line of column) {
      const how = { look, line: sheet.line, width, align: 'left' as const };
      const set = setText([{ text: line.label }], how, setting);
      const label = set.lines.flatMap((each, n) => moved(each, left, y + n * sheet.line));
      ops.push(...label);
      y += (set.lines.length - 1) * sheet.line;
      if (line.rule) {
        let used = set.widths.at(-1) ?? 0;
        // A long label leaves no room to sign behind it: the rule goes below, over the whole column.
        if (width - used < 4.5 * look.pitch) {
          used = 0;
          y += sheet.signLine * 0.9;
        }
        const from = left + used;
        const value = line.value
          ? setText([{ text: line.value }], { ...how, width: width - used }, setting)
          : null;
        ops.push(...moved(value?.lines[0] ?? [], from, y));
        const base = y + (sheet.line - look.size) / 2 + look.size * 1.08;
        if (left + width - from > look.size) {
          ops.push({ kind: 'line', x1: from, y1: base, x2: left + width, y2: base, weight: 0.6 });
        }
      }
      y += sheet.signLine;
    }
    deepest = Math.max(deepest, y);
  }
  return [{ height: deepest, ops, signed: true }];
}
