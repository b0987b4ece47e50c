import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { withPictures } from '../../../shared/documents/fonts/font-set.ts';
import { type Picture, readPicture } from '../../../shared/documents/pictures/read-picture.ts';
import { renderPdf } from '../../../shared/documents/render.ts';
import {
  bundledFonts,
  factsFor,
  fontsWithRare,
  hasRareFont,
  pdfOf,
  plainTemplate,
  sample,
} from './paper-fixtures.ts';
import { hasTool, withFile } from './pdf-readers.ts';
import { jpegFile, pngFile } from './picture-fixtures.ts';

// Where Debian's libpdfbox2-java and what it needs put their classes.
const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => join('/usr/share/java', `${name}.jar`));
const preflight = hasTool('java') && jars.every((path) => existsSync(path));

const verdict = (bytes: Uint8Array): string =>
  withFile(bytes, (path) => {
    const args = ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path];
    return spawnSync('java', args, { encoding: 'utf8' }).stdout.trim();
  });

describe.skipIf(!preflight)('PDF/A-1b by PDFBox Preflight (skipped without libpdfbox2-java)', () => {
  it('the agreement, the longest paper', { timeout: 60_000 }, async () => {
    const agreement = catalogue.find((template) => template.id === 'mediation-agreement');
    if (!agreement) throw new Error('no agreement');
    expect(verdict((await pdfOf(agreement, factsFor(sample()))).bytes)).toContain('is a valid PDF/A-1b file');
  });

  it('characters drawn as pictures, of both kinds', { timeout: 60_000 }, async () => {
    const pictures = [pngFile(24, 24), jpegFile].map(
      (bytes, i) => [0x31350 + i, readPicture(bytes)] as const,
    );
    const fonts = withPictures(bundledFonts(), new Map(pictures as [number, Picture][]));
    const { bytes, missing } = await pdfOf(plainTemplate(['王\u{31350}\u{31351}明']), {}, fonts);
    expect(missing).toEqual([]);
    expect(verdict(bytes)).toContain('is a valid PDF/A-1b file');
  });

  it.skipIf(!hasRareFont)(
    'three fonts in one file (skipped without a font for rare characters)',
    { timeout: 60_000 },
    async () => {
      const { bytes } = await pdfOf(plainTemplate(['**协议**工资𠮷𡈽——……']), {}, fontsWithRare());
      expect(verdict(bytes)).toContain('is a valid PDF/A-1b file');
    },
  );
});

describe('PDF/A-2b, as labelled', () => {
  it('says part 2 in its metadata, PDF 1.7, and lists no CIDs', async () => {
    const agreement = catalogue.find((template) => template.id === 'mediation-agreement');
    if (!agreement) throw new Error('no agreement');
    const needs = {
      fonts: bundledFonts(),
      deflate: (plain: Uint8Array) => new Uint8Array(deflateSync(plain)),
      title: agreement.zh,
      at: '2026-11-21T02:00:00.000Z',
    };
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
    const second = text((await renderPdf(agreement, factsFor(sample()), { ...needs, pdfa: '2b' })).bytes);
    expect(second.slice(0, 8)).toBe('%PDF-1.7');
    expect(second).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>');
    expect(second).not.toContain('/CIDSet');
    const first = text((await renderPdf(agreement, factsFor(sample()), needs)).bytes);
    expect(first).toContain('<pdfaid:part>1</pdfaid:part>');
    expect(first).toContain('/CIDSet');
  });
});
