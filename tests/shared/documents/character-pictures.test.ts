import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../shared/documents/docx/render-docx.ts';
import { type FontSet, withPictures } from '../../../shared/documents/fonts/font-set.ts';
import { type Picture, readPicture } from '../../../shared/documents/pictures/read-picture.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { unzipped, xmlFaults } from './docx-readers.ts';
import { bundledFonts, pdfOf, plainTemplate } from './paper-fixtures.ts';
import { hasTool, mutoolComplaints, pageByPoppler, textByPdfjs, textByPoppler } from './pdf-readers.ts';
import { jpegFile, pngFile } from './picture-fixtures.ts';

// U+31350 lies in an extension no font of the program has.
const rare = '\u{31350}';
const code = 0x31350;
const picture = (bytes: Uint8Array): Picture => {
  const found = readPicture(bytes);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const fonts = (bytes: Uint8Array): FontSet => withPictures(bundledFonts(), new Map([[code, picture(bytes)]]));
const template = plainTemplate([`申请人王${rare}明，住宁波市。`, `**王${rare}明**`]);

describe('reading a picture', () => {
  it('takes RGB and grey PNG and JPEG, with their size', () => {
    expect(picture(pngFile(12, 8))).toMatchObject({ kind: 'png', width: 12, height: 8, components: 3 });
    expect(picture(pngFile(5, 7, 0))).toMatchObject({ kind: 'png', width: 5, height: 7, components: 1 });
    expect(picture(jpegFile)).toMatchObject({ kind: 'jpeg', width: 16, height: 16, components: 3 });
  });

  it('says why not: transparent, cut off, no picture', () => {
    expect(readPicture(pngFile(4, 4, 6))).toBe('transparent');
    expect(readPicture(pngFile(40, 40).subarray(0, 60))).toBe('damaged');
    expect(readPicture(jpegFile.subarray(0, 30))).toBe('damaged');
    expect(readPicture(new TextEncoder().encode('%PDF-1.7 …'))).toBe('unknown');
    expect(readPicture(new Uint8Array())).toBe('unknown');
  });
});

describe('a character that no font has', () => {
  it('is missing without a picture and set as one with it, in place and size of the text', () => {
    expect(layoutDocument(template, {}, bundledFonts()).missing).toEqual([{ char: rare, codePoint: code }]);
    const { pages, missing } = layoutDocument(template, {}, fonts(pngFile(20, 20)));
    expect(missing).toEqual([]);
    const drawn = pages.flatMap((page) => page.ops.filter((op) => op.kind === 'picture'));
    expect(drawn).toHaveLength(2);
    expect(drawn[0]).toMatchObject({ codePoint: code, size: 14 });
    const first = pages[0]?.ops.find((op) => op.kind === 'text');
    // Behind an indent of two and the four characters before it.
    expect(drawn[0]?.x).toBeCloseTo((first?.x ?? 0) + 4 * 14, 1);
    expect(drawn[0]?.y).toBe(first?.kind === 'text' ? first.y : 0);
  });

  it('keeps its font where there is one: a picture never replaces a glyph', () => {
    const both = withPictures(bundledFonts(), new Map([[0x738b, picture(jpegFile)]]));
    const { pages } = layoutDocument(plainTemplate(['王明']), {}, both);
    expect(pages[0]?.ops.some((op) => op.kind === 'picture')).toBe(false);
  });
});

describe.each([
  ['PNG', pngFile(20, 20)],
  ['JPEG', jpegFile],
])('in PDF, from %s', (_, bytes) => {
  it('the character is copied out as itself, in its place', async () => {
    const { bytes: pdf } = await pdfOf(template, {}, fonts(bytes));
    expect((await textByPdfjs(pdf))[0]).toContain(`申请人王${rare}明，住宁波市。`);
    if (hasTool('pdftotext')) expect(textByPoppler(pdf)[0]).toContain(`申请人王${rare}明，住宁波市。`);
  });

  it.skipIf(!hasTool('mutool'))(
    'readers have nothing to complain about (skipped without mutool)',
    async () => {
      const { bytes: pdf } = await pdfOf(template, {}, fonts(bytes));
      expect(mutoolComplaints(pdf)).toBe('');
    },
  );
});

describe.skipIf(!hasTool('pdftoppm'))('painted (skipped without pdftoppm)', () => {
  it('the picture is there, upright, as high as the text', async () => {
    const set = fonts(pngFile(20, 20));
    const { bytes } = await pdfOf(template, {}, set);
    const op = layoutDocument(template, {}, set).pages[0]?.ops.find((one) => one.kind === 'picture');
    if (op?.kind !== 'picture') throw new Error('no picture');
    const dpi = 288;
    const page = pageByPoppler(bytes, 1, dpi);
    const at = (x: number, y: number) => page.at(Math.round((x * dpi) / 72), Math.round((y * dpi) / 72));
    const middle = op.y - 0.38 * op.size;
    expect(at(op.x + 0.25 * op.size, middle)).toBeLessThan(40);
    expect(at(op.x + 0.75 * op.size, middle)).toBeGreaterThan(215);
    expect(at(op.x + 0.25 * op.size, op.y - 0.84 * op.size)).toBeLessThan(40);
    expect(at(op.x + 0.25 * op.size, op.y + 0.08 * op.size)).toBeLessThan(40);
    expect(at(op.x + 0.25 * op.size, op.y - 0.95 * op.size)).toBeGreaterThan(215);
  });
});

describe('in Word', () => {
  const made = () =>
    renderDocx(template, {}, { fonts: fonts(jpegFile), title: '试样', at: '2026-11-21T02:00:00.000Z' });

  it('an inline picture says its character', async () => {
    const files = unzipped((await made()).bytes);
    const xml = files.get('word/document.xml')?.toString('utf8') ?? '';
    expect(xmlFaults(xml)).toEqual([]);
    expect(xml.match(/<wp:inline/g)).toHaveLength(2);
    expect(xml).toContain(`descr="${rare}"`);
    expect(xml.replace(/<[^>]+>/g, '')).toContain('申请人王明，住宁波市。');
    expect([...files.keys()].filter((name) => /^word\/media\/.+\.jpg$/.test(name))).toHaveLength(1);
  });

  it('the same paper gives the same bytes', async () => {
    expect((await made()).bytes).toEqual((await made()).bytes);
  });
});
