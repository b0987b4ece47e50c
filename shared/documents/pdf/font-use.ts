import type { TrueTypeFont } from '../fonts/true-type.ts';

/**
 * One font as one document uses it: a CID for each code point, not for each glyph, so that two characters sharing an
 * outline still copy out as themselves. The order of CIDs is the order of glyphs in the subset.
 */
export type FontUse = {
  font: TrueTypeFont;
  /** Resource name on the page, such as F0. */
  resource: string;
  /** Code point of each CID; CID 0 is the missing glyph. */
  codePoints: number[];
  glyphs: number[];
  /** The CID of a code point; `shownAs` names another character whose outline stands for it. */
  cidOf: (codePoint: number, shownAs?: number) => number;
  /** Advance of a CID in thousandths of an em. */
  widthOf: (cid: number) => number;
};

/** Starts the use of a font in a document. */
export function fontUse(font: TrueTypeFont, resource: string): FontUse {
  const cids = new Map<number, number>();
  const codePoints = [0];
  const glyphs = [0];
  const scale = 1000 / font.unitsPerEm;
  return {
    font,
    resource,
    codePoints,
    glyphs,
    cidOf: (codePoint, shownAs = codePoint) => {
      const known = cids.get(codePoint);
      if (known !== undefined) return known;
      const cid = glyphs.length;
      cids.set(codePoint, cid);
      glyphs.push(font.glyphOf(shownAs));
      codePoints.push(codePoint);
      return cid;
    },
    widthOf: (cid) => font.advanceOf(glyphs[cid] ?? 0) * scale,
  };
}
