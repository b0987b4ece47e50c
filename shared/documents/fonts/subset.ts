import { buildFontFile } from './font-file.ts';
import type { TrueTypeFont } from './true-type.ts';

/**
 * A font file holding only some glyphs, in the order given, so that the place in `glyphs` is the new glyph number.
 * Parts of composite glyphs are appended behind them. Hinting tables are kept, tables a PDF does not need are not.
 * @param glyphs glyph numbers of `font`; the first must be 0; repeats are allowed (one code point, one glyph)
 */
export function subsetFont(
  font: TrueTypeFont,
  glyphs: readonly number[],
): { file: Uint8Array; count: number } {
  const order = [...glyphs];
  const parts = new Map<number, number>();
  const outlines: Uint8Array[] = [];
  let size = 0;
  for (let i = 0; i < order.length; i += 1) {
    const outline = font.outlineOf(order[i] ?? 0);
    const composite = outline.length > 0 && ((outline[0] ?? 0) & 0x80) !== 0;
    const copy = composite ? renumbered(outline, numberOf) : outline;
    outlines.push(copy);
    size += (copy.length + 3) & ~3;
  }
  function numberOf(glyph: number): number {
    const known = parts.get(glyph);
    if (known !== undefined) return known;
    parts.set(glyph, order.length);
    order.push(glyph);
    return order.length - 1;
  }

  const glyf = new Uint8Array(size);
  const loca = new DataView(new ArrayBuffer((order.length + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(order.length * 4));
  let at = 0;
  for (const [i, outline] of outlines.entries()) {
    glyf.set(outline, at);
    at += (outline.length + 3) & ~3;
    loca.setUint32((i + 1) * 4, at);
    hmtx.setUint16(i * 4, font.advanceOf(order[i] ?? 0));
    hmtx.setInt16(i * 4 + 2, font.leftBearingOf(order[i] ?? 0));
  }
  const copyOf = (tag: string) => new DataView((font.table(tag) ?? new Uint8Array(64)).slice().buffer);
  const [head, hhea, maxp] = [copyOf('head'), copyOf('hhea'), copyOf('maxp')];
  head.setUint32(8, 0); // checksum adjustment, set by buildFontFile
  head.setInt16(50, 1); // long loca: a short one needs even offsets and breaks readers when it does not get them
  hhea.setUint16(34, order.length);
  maxp.setUint16(4, order.length);
  const kept = (tag: string) => {
    const table = font.table(tag);
    return table ? [[tag, table] as const] : [];
  };
  const file = buildFontFile([
    ...kept('cvt '),
    ...kept('fpgm'),
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(hmtx)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
    ...kept('prep'),
  ]);
  return { file, count: order.length };
}

const bytesOf = (view: DataView) => new Uint8Array(view.buffer as ArrayBuffer);

/** A copy of a composite outline whose parts carry their new numbers. */
function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  let at = 10;
  for (let more = true; more; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + (flags & 0x01 ? 4 : 2);
    if (flags & 0x08) at += 2;
    else if (flags & 0x40) at += 4;
    else if (flags & 0x80) at += 8;
    more = (flags & 0x20) !== 0;
  }
  return copy;
}
