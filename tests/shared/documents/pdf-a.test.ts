import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { factsFor, fontsWithRare, hasRareFont, pdfOf, plainTemplate, sample } from './paper-fixtures.ts';
import { hasTool, withFile } from './pdf-readers.ts';

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

  it.skipIf(!hasRareFont)('three fonts in one file', { timeout: 60_000 }, async () => {
    const { bytes } = await pdfOf(plainTemplate(['**协议**工资𠮷𡈽——……']), {}, fontsWithRare());
    expect(verdict(bytes)).toContain('is a valid PDF/A-1b file');
  });
});
