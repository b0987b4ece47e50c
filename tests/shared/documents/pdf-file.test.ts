import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../../shared/documents/pdf/write-pdf.ts';
import { bundledFonts, factsFor, laidOut, need, pdfOf, sample } from './paper-fixtures.ts';

const title = '调解协议书 <陈建国等11人 & 海湾北门>';
const at = '2026-11-21T02:00:00.000Z';

let bytes: Uint8Array;
let doc: PDFDocument;
beforeAll(async () => {
  const { pages } = laidOut('mediation-agreement', sample());
  const deflate = (data: Uint8Array) => data;
  // Nothing is deflated here, so that every stream can be read as it is; sizes are measured below with zlib.
  bytes = await writePdf(pages, { fonts: bundledFonts(), deflate, title, at });
  doc = await PDFDocument.load(bytes, { updateMetadata: false });
});

const objects = () => doc.context.enumerateIndirectObjects().map(([, object]) => object);

describe('the size of an agreement', () => {
  it('three pages with two fonts stay under 80 kB, the sample with its annex under 100 kB', async () => {
    const alone = sample((file) => {
      file.parties = file.parties.filter(({ role, ord }) => role !== 'applicant' || ord === 0);
    });
    const short = await pdfOf(need('mediation-agreement'), factsFor(alone));
    const whole = await pdfOf(need('mediation-agreement'), factsFor(sample()));
    expect(short.pages).toBeLessThanOrEqual(3);
    expect(short.bytes.length).toBeLessThan(80_000);
    expect(whole.bytes.length).toBeLessThan(100_000);
  });
});

// All papers passed PDFBox Preflight (PDF/A-1b) once, and failed it without CIDSet or with another conformance. These
// checks keep what it looked at where no such program is at hand.
describe('what PDF/A-1b asks for', () => {
  it('title, language and conformance in plain XMP that agrees with Info', () => {
    const metadata = doc.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const xmp = Buffer.from(metadata.contents).toString('utf8');
    expect(metadata.dict.get(PDFName.of('Filter'))).toBeUndefined();
    expect(xmp).toContain('<pdfaid:part>1</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(xmp).toContain('调解协议书 &lt;陈建国等11人 &amp; 海湾北门&gt;');
    expect(xmp).toContain('<xmp:CreateDate>2026-11-21T02:00:00Z</xmp:CreateDate>');
    expect(doc.getTitle()).toBe(title);
    expect(doc.getCreationDate()?.toISOString()).toBe(at);
    expect(String(doc.catalog.lookup(PDFName.of('Lang')))).toContain('zh-CN');
  });

  it('an output intent with a colour profile, a file identifier, no encryption', () => {
    const intent = doc.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(String(intent.get(PDFName.of('S')))).toBe('/GTS_PDFA1');
    const profile = Buffer.from((intent.lookup(PDFName.of('DestOutputProfile')) as PDFRawStream).contents);
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.subarray(12, 24).toString('latin1')).toBe('mntrRGB XYZ ');
    expect(doc.context.trailerInfo.ID).toBeDefined();
    expect(doc.context.trailerInfo.Encrypt).toBeUndefined();
  });

  it('every font embedded as a named subset with one bit for each of its glyphs', () => {
    const descriptors = objects().filter(
      (object): object is PDFDict =>
        object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'),
    );
    expect(descriptors).toHaveLength(2);
    for (const descriptor of descriptors) {
      expect(String(descriptor.get(PDFName.of('FontName')))).toMatch(/^\/[A-Z]{6}\+NotoSerifSC/);
      const file = Buffer.from((descriptor.lookup(PDFName.of('FontFile2')) as PDFRawStream).contents);
      const bits = Buffer.from((descriptor.lookup(PDFName.of('CIDSet')) as PDFRawStream).contents);
      const set = [...bits].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
      expect(set).toBe(glyphsIn(file));
    }
  });

  it('no object streams and no cross-reference streams', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/ObjStm|\/XRef/);
  });
});

it('characters are mapped to text in blocks of at most a hundred', () => {
  const maps = objects().flatMap((object) => {
    const text = object instanceof PDFRawStream ? Buffer.from(object.contents).toString('latin1') : '';
    return text.includes('beginbfchar') ? [text] : [];
  });
  expect(maps).toHaveLength(2);
  for (const block of maps.join('').matchAll(/(\d+) beginbfchar\n([\s\S]*?)endbfchar/g)) {
    const lines = (block[2] ?? '').trim().split('\n').length;
    expect([Number(block[1]), lines <= 100]).toEqual([lines, true]);
  }
});

it('streams handed to the compressor come back as they were', async () => {
  const { bytes: packed } = await pdfOf(need('case-summary'), factsFor(sample()));
  const loaded = await PDFDocument.load(packed, { updateMetadata: false });
  const streams = loaded.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && object.dict.has(PDFName.of('Filter')) ? [object] : [],
    );
  expect(streams.length).toBeGreaterThan(5);
  for (const stream of streams) expect(inflateSync(stream.contents).length).toBeGreaterThan(0);
});

/** The number of glyphs that `maxp` of a TrueType file names. */
function glyphsIn(file: Buffer): number {
  for (let i = 0; i < file.readUInt16BE(4); i += 1) {
    const entry = 12 + i * 16;
    if (file.toString('latin1', entry, entry + 4) === 'maxp') {
      return file.readUInt16BE(file.readUInt32BE(entry + 8) + 4);
    }
  }
  throw new Error('no maxp table');
}
