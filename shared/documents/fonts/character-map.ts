/** Finds the glyph of a code point; 0 when the font has none. */
export type CharacterMap = (codePoint: number) => number;

/**
 * Reads the best Unicode subtable of a TrueType `cmap` table: format 12 (all planes) before format 4 (BMP).
 * @param table the whole `cmap` table
 * @throws RangeError when the font has neither
 */
export function readCharacterMap(table: DataView): CharacterMap {
  const found = new Map<number, number>();
  for (let i = 0; i < table.getUint16(2); i += 1) {
    const platform = table.getUint16(4 + i * 8);
    const offset = table.getUint32(8 + i * 8);
    if (platform === 0 || platform === 3) found.set(table.getUint16(offset), offset);
  }
  const [all, bmp] = [found.get(12), found.get(4)];
  if (all !== undefined) return format12(table, all);
  if (bmp !== undefined) return format4(table, bmp);
  throw new RangeError('font without a Unicode cmap of format 4 or 12');
}

function format12(table: DataView, at: number): CharacterMap {
  const groups = table.getUint32(at + 12);
  return (cp) => {
    let [low, high] = [0, groups - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = at + 16 + middle * 12;
      if (cp < table.getUint32(group)) high = middle - 1;
      else if (cp > table.getUint32(group + 4)) low = middle + 1;
      else return table.getUint32(group + 8) + cp - table.getUint32(group);
    }
    return 0;
  };
}

function format4(table: DataView, at: number): CharacterMap {
  const doubled = table.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubled];
  const [deltas, ranges] = [starts + doubled, starts + doubled * 2];
  return (cp) => {
    if (cp > 0xffff) return 0;
    let [low, high] = [0, doubled / 2 - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table.getUint16(ends + middle * 2) < cp) low = middle + 1;
      else high = middle;
    }
    const start = table.getUint16(starts + low * 2);
    if (cp < start || cp > table.getUint16(ends + low * 2)) return 0;
    const delta = table.getUint16(deltas + low * 2);
    const range = table.getUint16(ranges + low * 2);
    if (range === 0) return (cp + delta) & 0xffff;
    const glyph = table.getUint16(ranges + low * 2 + range + (cp - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
