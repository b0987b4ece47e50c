import { type CharacterMap, readCharacterMap } from './character-map.ts';

/** A parsed TrueType font. Immutable, so one may be shared by any number of documents. Units: font units. */
export type TrueTypeFont = {
  /** PostScript name, such as NotoSerifSC-Regular. */
  name: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  /** xMin, yMin, xMax, yMax. */
  box: readonly [number, number, number, number];
  glyphs: number;
  /** `fsType` of OS/2: 0 installable; bit 1 (value 2) forbids embedding. */
  embedding: number;
  glyphOf: CharacterMap;
  advanceOf: (glyph: number) => number;
  leftBearingOf: (glyph: number) => number;
  /** Outline of one glyph as stored in `glyf`; empty for a blank. */
  outlineOf: (glyph: number) => Uint8Array;
  /** A whole table, or undefined. */
  table: (tag: string) => Uint8Array | undefined;
};

/**
 * Reads a TrueType font (glyf outlines) from its file, or one face of a collection.
 * @param given the whole font file
 * @throws RangeError when it is not one, or has CFF outlines
 */
export function parseTrueType(given: Uint8Array, face = 0): TrueTypeFont {
  // A Node Buffer is a Uint8Array whose `slice` shares memory: copies made from it would write into the font.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const collection = file.getUint32(0) === 0x74746366;
  const start = collection ? file.getUint32(12 + face * 4) : 0;
  const places = new Map<string, { offset: number; length: number }>();
  for (let i = 0; i < file.getUint16(start + 4); i += 1) {
    const at = start + 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    places.set(tag, { offset: file.getUint32(at + 8), length: file.getUint32(at + 12) });
  }
  const table = (tag: string) => {
    const place = places.get(tag);
    return place && bytes.subarray(place.offset, place.offset + place.length);
  };
  const need = (tag: string) => {
    const found = table(tag);
    if (!found) throw new RangeError(`not a TrueType font with outlines: no ${tag} table`);
    return new DataView(found.buffer, found.byteOffset, found.byteLength);
  };
  const [head, hhea, hmtx, loca] = [need('head'), need('hhea'), need('hmtx'), need('loca')];
  const [glyf, os2] = [need('glyf'), table('OS/2')];
  const glyphs = need('maxp').getUint16(4);
  const metrics = hhea.getUint16(34);
  const long = head.getInt16(50) === 1;
  const place = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const box = [36, 38, 40, 42].map((at) => head.getInt16(at)) as [number, number, number, number];
  return {
    name: postScriptName(table('name')) || 'Font',
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box,
    glyphs,
    embedding: os2 ? ((os2[8] ?? 0) << 8) | (os2[9] ?? 0) : 0,
    glyphOf: readCharacterMap(need('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    leftBearingOf: (glyph) =>
      glyph < metrics ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(metrics * 4 + (glyph - metrics) * 2),
    outlineOf: (glyph) => {
      const from = glyf.byteOffset + place(glyph);
      return new Uint8Array(bytes.buffer, from, place(glyph + 1) - place(glyph));
    },
    table,
  };
}

function postScriptName(table: Uint8Array | undefined): string {
  if (!table) return '';
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const strings = view.getUint16(4);
  for (let i = 0; i < view.getUint16(2); i += 1) {
    const at = 6 + i * 12;
    if (view.getUint16(at + 6) !== 6) continue;
    const from = strings + view.getUint16(at + 10);
    const raw = table.subarray(from, from + view.getUint16(at + 8));
    // Only the ASCII letters count: UTF-16 names carry a zero before each.
    return String.fromCharCode(...raw).replace(/[^A-Za-z0-9-]/g, '');
  }
  return '';
}
