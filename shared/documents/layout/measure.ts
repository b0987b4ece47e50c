import type { Inline } from '../block.ts';
import { type FontKey, type FontSet, pictureFor } from '../fonts/font-set.ts';
import type { TrueTypeFont } from '../fonts/true-type.ts';
import { type CharacterClass, classOf, isDash, isIgnorable, isMiddleDot } from './character-class.ts';

/** One code point ready to be placed. Lengths in points. */
export type Glyph = {
  cp: number;
  cls: CharacterClass;
  font: FontKey;
  size: number;
  /** Its place on the line, before justification. */
  advance: number;
  /** Width in the font, stretched. */
  natural: number;
  /** From the start of its place to its origin. */
  offset: number;
  /** Horizontal scale. */
  stretch: number;
  ruled: boolean;
  /** Drawn as a picture: no font has it. */
  pictured?: true;
};

/** Size, width of a full-width character, and weight of a text. */
export type Look = { size: number; pitch: number; bold?: boolean };

/** What layout collects on its way: characters that no font has. */
export type Missing = Set<number>;

const GETA = 0x3013; // 〓, the proof-reader's mark for a character that is not there
const tidy = (text: string) => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ');

/** Turns text into glyphs: font per character, width per class. Ignorable code points carry no ink and are left out. */
export function measure(inline: Inline, look: Look, fonts: FontSet, missing: Missing): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const span of inline) {
    if ('blank' in span) {
      const advance = span.blank * look.pitch;
      const own = { font: 'regular', size: look.size, advance, natural: 0, offset: 0, stretch: 1 } as const;
      glyphs.push({ cp: 0, cls: 'blank', ...own, ruled: true });
      continue;
    }
    const faces = facesOf(fonts, (span.bold ?? look.bold) ? 'bold' : 'regular');
    for (const char of tidy(span.text)) {
      const cp = char.codePointAt(0) ?? 0;
      if (isIgnorable(cp)) continue;
      const face = faces(cp);
      const glyph = glyphOf(cp, face, look, span.ruled ?? false);
      if (!face.missing) glyphs.push(glyph);
      else if (pictureFor(fonts, cp)) glyphs.push(pictured(glyph, look));
      else {
        missing.add(cp);
        glyphs.push(glyph);
      }
    }
  }
  for (let i = 0; i < glyphs.length; i += 1) {
    const glyph = glyphs[i] as Glyph;
    if (glyph.cls !== 'blank') glyph.cls = classOf(glyph.cp, glyphs[i - 1]?.cp ?? 0, glyphs[i + 1]?.cp ?? 0);
  }
  return glyphs;
}

/** One character in the fonts of a chain, in em: asked of the fonts once, not once for every time it is set. */
type Face = {
  font: FontKey;
  /** Advance in the font; the full width where no font has the character. */
  width: number;
  full: boolean;
  /** Left and right edge of a dash's ink. */
  ink?: readonly [number, number];
  missing: boolean;
};
type Faces = (cp: number) => Face;

/** Remembered answers only; a set is immutable, so the same question always has the same answer. */
const known = new WeakMap<FontSet, { regular: Faces; bold: Faces }>();

function facesOf(fonts: FontSet, weight: 'regular' | 'bold'): Faces {
  let faces = known.get(fonts);
  if (!faces) {
    faces = { regular: remembering(fonts, fonts.regular), bold: remembering(fonts, fonts.bold) };
    known.set(fonts, faces);
  }
  return faces[weight];
}

function remembering(fonts: FontSet, chain: readonly FontKey[]): Faces {
  const faces = new Map<number, Face>();
  return (cp) => {
    const found = faces.get(cp);
    if (found) return found;
    const face = findFace(cp, chain, fonts);
    faces.set(cp, face);
    return face;
  };
}

function findFace(cp: number, chain: readonly FontKey[], fonts: FontSet): Face {
  if (cp === 0x0a) return { font: 'regular', width: 0, full: false, missing: false };
  for (const key of chain) {
    const font = fonts.fonts.get(key);
    const glyph = font?.glyphOf(cp);
    if (!font || !glyph) continue;
    const width = font.advanceOf(glyph) / font.unitsPerEm;
    const face = { font: key, width, full: width > 0.95, missing: false };
    return isDash(cp) ? { ...face, ink: inkOf(font, glyph) } : face;
  }
  const stand = cp === GETA ? null : findFace(GETA, chain, fonts);
  return { ...(stand ?? { font: 'regular', width: 1, full: true }), missing: true };
}

function inkOf(font: TrueTypeFont, glyph: number): readonly [number, number] {
  const outline = font.outlineOf(glyph);
  if (outline.length <= 10) return [0, 1];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  return [view.getInt16(2) / font.unitsPerEm, view.getInt16(6) / font.unitsPerEm];
}

function glyphOf(cp: number, face: Face, { size, pitch }: Look, ruled: boolean): Glyph {
  const { font, ink } = face;
  let natural = face.width * size;
  let advance = face.full ? pitch : natural;
  let offset = 0;
  let stretch = 1;
  if (ink) {
    // A dash whose ink fills its em from edge to edge, so that —— is one line of two em.
    stretch = pitch / ((ink[1] - ink[0]) * size);
    natural *= stretch;
    advance = pitch;
    offset = -ink[0] * stretch * size;
  } else if (isMiddleDot(cp)) {
    advance = pitch / 2;
    offset = (advance - natural) / 2;
  }
  return { cp, cls: 'ideograph', font, size, advance, natural, offset, stretch, ruled };
}

/** A picture takes the place of a full-width character, as large as the text around it. */
const pictured = (glyph: Glyph, { size, pitch }: Look): Glyph => ({
  ...glyph,
  advance: pitch,
  natural: size,
  offset: (pitch - size) / 2,
  stretch: 1,
  pictured: true,
});
