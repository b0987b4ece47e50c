import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { catalogue } from '../../shared/documents/catalogue.ts';
import { renderDocx } from '../../shared/documents/docx/render-docx.ts';
import { fontSet } from '../../shared/documents/fonts/font-set.ts';
import { renderPdf } from '../../shared/documents/render.ts';
import { sampleFacts } from '../../shared/samples/for-document.ts';
import { hasOffice, officePdfs } from '../shared/documents/office-program.ts';
import { hasTool } from '../shared/documents/pdf-readers.ts';
import { type SheetPaper, sheetPdf } from './sheet-pdf.ts';

const usage = `npm run papers -- --out DIR [--document ID,ID…] [--word]

  Every document of the built-in samples as DIR/ID.pdf, and its pages side by side on DIR/contact-NN.png.
  --document  these documents only
  --word      the Word files too, and behind each paper its pages as LibreOffice sets them`;

const say = (text: string) => void process.stdout.write(`${text}\n`);
const at = '2026-11-21T02:00:00.000Z';
const bundled = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../assets/fonts/${name}`, import.meta.url))));

/** Draws the sheets and says what was written. @returns the exit code */
export async function contactSheets(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      document: { type: 'string' },
      word: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || !values.out) {
    say(usage);
    return values.help ? 0 : 2;
  }
  if (values.word && !hasOffice) {
    say('--word: soffice is not installed');
    return 2;
  }
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  // Sheets of a longer list would stand beside the new ones.
  for (const name of readdirSync(out)) if (/^contact(-\d+)?\.(png|pdf)$/.test(name)) rmSync(join(out, name));
  const papers = await drawn(values.document?.split(','), values.word);
  for (const { name, pdf, docx } of papers) {
    writeFileSync(join(out, `${name}.pdf`), pdf);
    if (docx) writeFileSync(join(out, `${name}.docx`), docx);
  }
  const sheets = await sheetPdf(papers);
  writeFileSync(join(out, 'contact.pdf'), sheets);
  if (hasTool('pdftoppm'))
    execFileSync('pdftoppm', ['-r', '72', '-png', join(out, 'contact.pdf'), join(out, 'contact')]);
  else say('pdftoppm is not installed: contact.pdf holds the sheets, no PNG was made');
  say(`${papers.length} papers in ${out}`);
  return 0;
}

async function drawn(ids: readonly string[] | undefined, word: boolean): Promise<SheetPaper[]> {
  const fonts = fontSet({
    regular: bundled('NotoSerifSC-Regular.ttf'),
    bold: bundled('NotoSerifSC-Bold.ttf'),
  });
  const papers: SheetPaper[] = [];
  for (const template of catalogue.filter(({ id }) => !ids || ids.includes(id))) {
    const facts = sampleFacts(template.id);
    const needs = { fonts, title: template.zh, at };
    const { bytes: pdf } = await renderPdf(template, facts, {
      ...needs,
      deflate: (plain) => new Uint8Array(deflateSync(plain)),
    });
    const docx = word ? (await renderDocx(template, facts, needs)).bytes : null;
    papers.push({ name: template.id, pdf, docx, office: null });
  }
  if (!word) return papers;
  const files = new Map(papers.map(({ name, docx }) => [name, docx ?? new Uint8Array()]));
  const office = officePdfs(files);
  return papers.map((paper) => ({ ...paper, office: office.get(paper.name) ?? null }));
}
