import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { renderDocx } from '../../../shared/documents/docx/render-docx.ts';
import { sampleFacts } from '../../../shared/samples/for-document.ts';
import { hasOffice, officePdfs } from './office-program.ts';
import { bundledFonts, factsFor, need } from './paper-fixtures.ts';
import { noAmount } from './paper-situations.ts';

/** The agreement of acts and not of money, beside the samples. */
const ofActs = 'mediation-agreement-of-acts';

if (!hasOffice) console.warn('skipped: soffice is not installed, pages of Word files are not counted');

describe.skipIf(!hasOffice)('opened by LibreOffice (skipped without soffice)', () => {
  const ours = new Map<string, number>();
  let theirs: Map<string, Uint8Array>;
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const { id, ...template } of catalogue) {
      const { bytes, pages } = await renderDocx({ id, ...template }, sampleFacts(id), {
        fonts: bundledFonts(),
        title: template.zh,
        at: '2026-11-21T02:00:00.000Z',
      });
      files.set(id, bytes);
      ours.set(id, pages);
    }
    // 附表 with an address in two lines, which grew to three in a program that parts figures from ideographs.
    const acts = await renderDocx(need('mediation-agreement'), factsFor(noAmount()), {
      fonts: bundledFonts(),
      title: '调解协议书',
      at: '2026-11-21T02:00:00.000Z',
    });
    files.set(ofActs, acts.bytes);
    ours.set(ofActs, acts.pages);
    theirs = officePdfs(files);
  }, 300_000);

  it.each([...catalogue.map((template) => template.id), ofActs])(
    '%s has as many pages as its PDF',
    async (id) => {
      const pdf = await PDFDocument.load(theirs.get(id) ?? new Uint8Array(), { updateMetadata: false });
      expect(pdf.getPageCount()).toBe(ours.get(id));
    },
  );
});
