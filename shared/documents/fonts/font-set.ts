import type { Picture } from '../pictures/read-picture.ts';
import { parseTrueType, type TrueTypeFont } from './true-type.ts';

/** Names a font of a set: `regular`, `bold`, `extra-0`, `extra-1` … The screen maps it to a font family. */
export type FontKey = 'regular' | 'bold' | `extra-${number}`;

/** The fonts a document may use; a character goes to the first of its chain that has it. */
export type FontSet = {
  fonts: ReadonlyMap<FontKey, TrueTypeFont>;
  regular: readonly FontKey[];
  bold: readonly FontKey[];
  /** Pictures by code point, for characters no font has. */
  pictures?: ReadonlyMap<number, Picture>;
};

/**
 * Parses the fonts of a document. Parsing is cheap but keep the set: it is immutable and safe to share.
 * @param files font files (TrueType with glyf outlines); `extra` are asked in order for rare characters
 * @throws RangeError when a file is not such a font
 */
export function fontSet(files: {
  regular: Uint8Array;
  bold?: Uint8Array;
  extra?: readonly Uint8Array[];
}): FontSet {
  const fonts = new Map<FontKey, TrueTypeFont>([['regular', parseTrueType(files.regular)]]);
  if (files.bold) fonts.set('bold', parseTrueType(files.bold));
  const extra = (files.extra ?? []).map((bytes, i): FontKey => {
    fonts.set(`extra-${i}`, parseTrueType(bytes));
    return `extra-${i}`;
  });
  const regular: FontKey[] = ['regular', ...extra];
  return { fonts, regular, bold: files.bold ? ['bold', ...regular] : regular };
}

/** The set with pictures for characters its fonts lack. */
export const withPictures = (fonts: FontSet, pictures: ReadonlyMap<number, Picture>): FontSet => ({
  ...fonts,
  pictures,
});

/** The picture a character is drawn with; undefined where a font has the character, or where there is no picture. */
export function pictureFor({ fonts, bold, pictures }: FontSet, codePoint: number): Picture | undefined {
  const picture = pictures?.get(codePoint);
  if (!picture) return undefined;
  return bold.some((key) => fonts.get(key)?.glyphOf(codePoint)) ? undefined : picture;
}
