import { type PDFContext, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { subsetFont } from '../fonts/subset.ts';
import { asciiBytes, fnv1a } from './bytes.ts';
import type { Conformance } from './conformance.ts';
import type { FontUse } from './font-use.ts';
import { toUnicodeMap } from './to-unicode.ts';

/** Registers a compressed stream and returns its reference. */
export type PutStream = (data: Uint8Array, dict?: Record<string, string | number>) => Promise<PDFRef>;

/**
 * Writes one used font as Type0 with an embedded subset. The library's own embedding loses glyphs or text of Chinese
 * fonts; here every code point has its own CID, its outline and its way back to text.
 */
export async function embedFont(
  context: PDFContext,
  use: FontUse,
  put: PutStream,
  pdfa: Conformance = '1b',
): Promise<PDFRef> {
  const { font } = use;
  const { file, count } = subsetFont(font, use.glyphs);
  const name = `${subsetTag(use)}+${font.name}`;
  const scale = 1000 / font.unitsPerEm;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: font.box.map((value) => Math.round(value * scale)),
      ItalicAngle: 0,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round(font.ascent * scale),
      StemV: 80,
      FontFile2: await put(file, { Length1: file.length }),
      // Part 1 asks for the list of CIDs; part 2 leaves it out rather than have it differ from the font.
      ...(pdfa === '1b' && { CIDSet: await put(cidSet(count)) }),
    }),
  );
  const cidFont = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: context.obj({
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      }),
      FontDescriptor: descriptor,
      DW: 1000,
      W: context.obj(widths(use)),
      CIDToGIDMap: PDFName.of('Identity'),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: PDFName.of('Identity-H'),
      DescendantFonts: [cidFont],
      ToUnicode: await put(asciiBytes(toUnicodeMap(use.codePoints))),
    }),
  );
}

/** Widths that differ from the default, each CID with its own list. */
function widths(use: FontUse): (number | number[])[] {
  return use.glyphs.flatMap((_, cid) => {
    const width = Math.round(use.widthOf(cid) * 1000) / 1000;
    return width === 1000 ? [] : [cid, [width]];
  });
}

/** One bit for every CID of the subset, parts of composite glyphs included. */
function cidSet(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (let cid = 0; cid < count; cid += 1) bits[cid >> 3] = (bits[cid >> 3] ?? 0) | (0x80 >> (cid & 7));
  return bits;
}

/** Six letters from the characters used: the same text gives the same file. */
function subsetTag(use: FontUse): string {
  let hash = fnv1a(use.codePoints);
  let tag = '';
  for (let i = 0; i < 6; i += 1) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26) + 7 * (i + 1);
  }
  return tag;
}
