import type { Inline } from '../block.ts';
import type { FontKey, FontSet } from '../fonts/font-set.ts';
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
    const chain = (span.bold ?? look.bold) ? fonts.bold : fonts.regular;
    for (const char of tidy(span.text)) {
      const cp = char.codePointAt(0) ?? 0;
      if (!isIgnorable(cp)) glyphs.push(glyphOf(cp, look, chain, fonts, missing, span.ruled ?? false));
    }
  }
  for (let i = 0; i < glyphs.length; i += 1) {
    const glyph = glyphs[i] as Glyph;
    if (glyph.cls !== 'blank') glyph.cls = classOf(glyph.cp, glyphs[i - 1]?.cp ?? 0, glyphs[i + 1]?.cp ?? 0);
  }
  return glyphs;
}

function glyphOf(
  cp: number,
  look: Look,
  chain: readonly FontKey[],
  fonts: FontSet,
  missing: Missing,
  ruled: boolean,
): Glyph {
  const { size, pitch } = look;
  const plain = { cp, cls: 'ideograph' as const, size, offset: 0, stretch: 1, ruled };
  if (cp === 0x0a) return { ...plain, font: 'regular', advance: 0, natural: 0 };
  for (const key of chain) {
    const font = fonts.fonts.get(key);
    const glyph = font?.glyphOf(cp);
    if (!font || !glyph) continue;
    const width = (font.advanceOf(glyph) / font.unitsPerEm) * size;
    if (isDash(cp)) return { ...plain, font: key, ...dash(font, glyph, size, pitch) };
    if (isMiddleDot(cp)) {
      return { ...plain, font: key, natural: width, advance: pitch / 2, offset: (pitch / 2 - width) / 2 };
    }
    return { ...plain, font: key, natural: width, advance: width > size * 0.95 ? pitch : width };
  }
  missing.add(cp);
  if (cp !== GETA) return { ...glyphOf(GETA, look, chain, fonts, new Set(), ruled), ruled };
  return { ...plain, font: 'regular', natural: pitch, advance: pitch };
}

/** A dash whose ink fills its em from edge to edge, so that —— is one line of two em. */
function dash(font: TrueTypeFont, glyph: number, size: number, pitch: number) {
  const outline = font.outlineOf(glyph);
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const [xMin, xMax] = outline.length > 10 ? [view.getInt16(2), view.getInt16(6)] : [0, font.unitsPerEm];
  const stretch = (pitch * font.unitsPerEm) / ((xMax - xMin) * size);
  const natural = (font.advanceOf(glyph) / font.unitsPerEm) * size * stretch;
  return { advance: pitch, natural, stretch, offset: (-xMin * stretch * size) / font.unitsPerEm };
}
