import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { fontSet } from '../../../shared/documents/fonts/font-set.ts';
import { parseTrueType, type TrueTypeFont } from '../../../shared/documents/fonts/true-type.ts';
import type { TextRun } from '../../../shared/documents/layout/page.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import {
  bundledFonts,
  factsFor,
  fontFile,
  fontsWithRare,
  hasRareFont,
  pdfOf,
  plainTemplate,
  sample,
} from './paper-fixtures.ts';
import { hasTool, mutoolComplaints, pageByPoppler } from './pdf-readers.ts';

type Embedded = {
  name: string;
  font: Pick<TrueTypeFont, 'outlineOf' | 'advanceOf'>;
  codePoints: number[];
  widths: Map<number, number>;
};

const facts = factsFor(sample());
const [mutool, poppler] = [hasTool('mutool'), hasTool('pdftoppm')];

/** The fonts of a PDF with the code point of each of their glyphs, as a reader finds them. */
async function embeddedFonts(bytes: Uint8Array): Promise<Embedded[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const inflated = (dict: PDFDict, key: string) =>
    new Uint8Array(inflateSync((dict.lookup(PDFName.of(key)) as PDFRawStream).contents));
  const found: Embedded[] = [];
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Type0')) continue;
    const cidFont = object.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const file = inflated(cidFont.lookup(PDFName.of('FontDescriptor'), PDFDict), 'FontFile2');
    const map = Buffer.from(inflated(object, 'ToUnicode')).toString('latin1');
    const codePoints = [0];
    for (const [, cid, text] of map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4,8})>/g)) {
      const units = [...(text?.matchAll(/.{4}/g) ?? [])].map(([unit]) => Number.parseInt(unit, 16));
      codePoints[Number.parseInt(cid ?? '', 16)] = String.fromCharCode(...units).codePointAt(0) ?? 0;
    }
    const widths = new Map<number, number>();
    const list = cidFont.lookup(PDFName.of('W'), PDFArray);
    for (let i = 0; i < list.size(); i += 2)
      widths.set(
        list.lookup(i, PDFNumber).asNumber(),
        list
          .lookup(i + 1, PDFArray)
          .lookup(0, PDFNumber)
          .asNumber(),
      );
    found.push({
      name: String(object.get(PDFName.of('BaseFont'))),
      font: parseTrueType(withoutMap(file)),
      codePoints,
      widths,
    });
  }
  return found;
}

/** An embedded subset has no cmap; one that says nothing lets it be read like any font. */
function withoutMap(file: Uint8Array): Uint8Array {
  const old = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = old.getUint16(4);
  const grown = new Uint8Array(file.length + 16 + 40);
  grown.set(file.subarray(0, 12 + count * 16));
  grown.set(file.subarray(12 + count * 16), 12 + count * 16 + 16);
  const view = new DataView(grown.buffer);
  view.setUint16(4, count + 1);
  for (let i = 0; i < count; i += 1) view.setUint32(12 + i * 16 + 8, old.getUint32(12 + i * 16 + 8) + 16);
  const entry = 12 + count * 16;
  grown.set(
    [...'cmap'].map((char) => char.charCodeAt(0)),
    entry,
  );
  const at = file.length + 16;
  view.setUint32(entry + 8, at);
  view.setUint32(entry + 12, 40);
  for (const [i, value] of [0, 1, 3, 10].entries()) view.setUint16(at + i * 2, value);
  view.setUint32(at + 8, 12);
  view.setUint16(at + 12, 12);
  return grown;
}

describe('embedded glyphs are those of the source font', () => {
  it.each(catalogue.map((template) => [template.id, template] as const))('%s', async (_, template) => {
    const fonts = bundledFonts();
    const embedded = await embeddedFonts((await pdfOf(template, facts)).bytes);
    const runs = layoutDocument(template, facts, fonts).pages.flatMap((page) =>
      page.ops.filter((op): op is TextRun => op.kind === 'text'),
    );
    for (const [key, source] of fonts.fonts) {
      const used = new Set(
        runs
          .filter((run) => run.font === key)
          .flatMap((run) => [...run.text].map((char) => char.codePointAt(0) ?? 0)),
      );
      const own = embedded.find((one) => one.name.endsWith(source.name));
      expect([...(own?.codePoints.slice(1) ?? [])].sort()).toEqual([...used].sort());
      for (const [cid, cp] of own?.codePoints.entries() ?? []) {
        if (cid === 0) continue;
        const glyph = source.glyphOf(cp);
        expect(glyph, `U+${cp.toString(16)}`).toBeGreaterThan(0);
        // The last bytes may be padding.
        const outline = source.outlineOf(glyph);
        expect(
          Buffer.compare((own as Embedded).font.outlineOf(cid).subarray(0, outline.length), outline),
        ).toBe(0);
        expect((own as Embedded).widths.get(cid) ?? 1000).toBeCloseTo(
          (source.advanceOf(glyph) / source.unitsPerEm) * 1000,
          2,
        );
      }
    }
  });
});

describe('what other programs draw', () => {
  it.skipIf(!mutool)('mutool draws every paper without a complaint (skipped without mutool)', async () => {
    for (const template of catalogue) expect(mutoolComplaints((await pdfOf(template, facts)).bytes)).toBe('');
  });

  it.skipIf(!poppler)('poppler puts ink where each character stands (skipped without pdftoppm)', async () => {
    const text = `劳动争议调解协议书工资壹贰叁肆伍䶮𬭎申请人office0123456789${hasRareFont ? '𠮷𡈽' : ''}`;
    const [template, fonts] = [plainTemplate([text]), hasRareFont ? fontsWithRare() : bundledFonts()];
    const { bytes } = await pdfOf(template, {}, fonts);
    const page = layoutDocument(template, {}, fonts).pages[0];
    const grey = pageByPoppler(bytes, 1, 144);
    const scale = 144 / 72;
    const inked = (left: number, top: number, right: number, bottom: number) => {
      for (let y = Math.floor(top * scale); y < bottom * scale; y += 1)
        for (let x = Math.floor(left * scale); x < right * scale; x += 1)
          if (grey.at(x, y) < 128) return true;
      return false;
    };
    const blank = (page?.ops ?? []).flatMap((op) =>
      op.kind !== 'text'
        ? []
        : [...op.text].filter((_, i) => {
            const x = op.xs[i] ?? 0;
            return !inked(x, op.y - op.size, op.xs[i + 1] ?? x + op.size * 0.5, op.y + op.size * 0.2);
          }),
    );
    expect(blank).toEqual([]);
  });

  it('a Node Buffer handed in as a font is not written to', async () => {
    const regular = Buffer.from(fontFile('NotoSerifSC-Regular.ttf'));
    const before = regular.toString('latin1', 0, 4096);
    const fonts = fontSet({ regular });
    const source = fonts.fonts.get('regular') as TrueTypeFont;
    const glyphs = new DataView((source.table('maxp') as Uint8Array).slice().buffer).getUint16(4);
    await pdfOf(plainTemplate(['工资']), {}, fonts);
    expect(regular.toString('latin1', 0, 4096)).toBe(before);
    expect(parseTrueType(regular).glyphs).toBe(glyphs);
    const { bytes } = await pdfOf(plainTemplate(['协议']), {}, fonts);
    expect((await embeddedFonts(bytes))[0]?.font.outlineOf(1).length).toBeGreaterThan(100);
  });
});
