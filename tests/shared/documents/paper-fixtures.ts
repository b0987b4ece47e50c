import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { templateOf } from '../../../shared/documents/catalogue.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { factsOf } from '../../../shared/documents/facts-of.ts';
import { type FontSet, fontSet } from '../../../shared/documents/fonts/font-set.ts';
import { layoutDocument, renderPdf } from '../../../shared/documents/render.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';

/** A font the program ships, as its file. */
export const fontFile = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../assets/fonts/${name}`, import.meta.url))));

let bundled: FontSet | null = null;

/** The fonts the program ships. */
export const bundledFonts = (): FontSet => {
  bundled ??= fontSet({
    regular: fontFile('NotoSerifSC-Regular.ttf'),
    bold: fontFile('NotoSerifSC-Bold.ttf'),
  });
  return bundled;
};

const rareFont = '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf';
/** False where the package fonts-hanazono is not installed; tests of extension planes are skipped then. */
export const hasRareFont = existsSync(rareFont);
export const fontsWithRare = (): FontSet =>
  fontSet({
    regular: fontFile('NotoSerifSC-Regular.ttf'),
    bold: fontFile('NotoSerifSC-Bold.ttf'),
    extra: [new Uint8Array(readFileSync(rareFont))],
  });

/** The facts of a case on the day of the sample's agreement. */
export const factsFor = (file: CaseFile): Facts =>
  factsOf(file, {
    today: day('2026-11-21'),
    mediationDue: { due: day('2026-12-01'), alternativeDue: null, provisional: false },
    limitationExpiresOn: day('2027-11-20'),
    nextStep: '登记履行',
    printedBy: '王和',
  });

/** A template that must exist. */
export function need(id: string): Template {
  const template = templateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}

/** A copy of the sample to change. */
export const sample = (change: (file: CaseFile) => void = () => {}): CaseFile => {
  const file = structuredClone(sampleCase);
  change(file);
  return file;
};

export const laidOut = (id: string, file: CaseFile, fonts = bundledFonts()) =>
  layoutDocument(need(id), factsFor(file), fonts);

export const pdfOf = (template: Template, facts: Facts, fonts = bundledFonts()) =>
  renderPdf(template, facts, {
    fonts,
    deflate: (bytes) => new Uint8Array(deflateSync(bytes)),
    title: template.zh,
    at: '2026-11-21T02:00:00.000Z',
  });

/** A template of one text, to set anything at all. */
export const plainTemplate = (texts: readonly string[], sheet: Template['sheet'] = 'record'): Template => ({
  id: 'test',
  version: 1,
  zh: '试样',
  en: 'Test',
  sheet,
  needs: [],
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});
