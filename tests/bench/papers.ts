import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { catalogue, templateOf } from '../../shared/documents/catalogue.ts';
import { renderDocx } from '../../shared/documents/docx/render-docx.ts';
import { bindFiles } from '../../shared/documents/dossier/bind-files.ts';
import { factsOf } from '../../shared/documents/facts-of.ts';
import { fontSet } from '../../shared/documents/fonts/font-set.ts';
import { renderPdf } from '../../shared/documents/render.ts';
import { day } from '../../shared/kernel/calendar-day.ts';
import { sampleCase } from '../../shared/samples/appliance-parts.ts';
import { sampleFacts } from '../../shared/samples/for-document.ts';
import type { BenchFigure } from './figure.ts';
import { median } from './statistics.ts';

const rounds = 7;
const warmRuns = 40;
const at = '2026-11-21T02:00:00Z';

/** All documents of one case, every document of the built-in samples as PDF and as a Word file, all warm. */
export async function benchPapers(): Promise<BenchFigure[]> {
  const fonts = fontSet({
    regular: bundled('NotoSerifSC-Regular.ttf'),
    bold: bundled('NotoSerifSC-Bold.ttf'),
  });
  const facts = new Map(catalogue.map(({ id }) => [id, sampleFacts(id)]));
  const factsFor = (id: string) => facts.get(id) ?? {};
  const pdf = async () => {
    let pages = 0;
    for (const template of catalogue) {
      const needs = { fonts, deflate: packed, title: template.zh, at };
      pages += (await renderPdf(template, factsFor(template.id), needs)).pages;
    }
    return pages;
  };
  const word = async () => {
    for (const template of catalogue)
      await renderDocx(template, factsFor(template.id), { fonts, title: template.zh, at });
  };
  const agreement = templateOf('mediation-agreement');
  if (!agreement) throw new Error('the agreement is not in the catalogue');
  const one = () => renderDocx(agreement, factsFor(agreement.id), { fonts, title: agreement.zh, at });

  // One case as an office hands it over: facts worked out from the case, every document drawn, all in one PDF.
  const ofCase = async () => {
    const found = factsOf(sampleCase, { today: day('2026-11-21') });
    const inputs = [];
    for (const template of catalogue) {
      const needs = { fonts, deflate: packed, title: template.zh, at };
      const { bytes } = await renderPdf(template, found, needs);
      inputs.push({ name: template.zh, sheaf: { kind: 'pdf' as const, bytes } });
    }
    return inputs;
  };
  const bound = async () => bindFiles(drawn, { title: '成套文书', at, numbered: false });

  const drawn = await ofCase();
  const pages = await pdf();
  const [allOfCase, oneFile, allPdf, allWord, oneWord] = [
    await timed(ofCase, rounds),
    await timed(bound, rounds),
    await timed(pdf, rounds),
    await timed(word, rounds),
    await timed(one, warmRuns),
  ];
  const note = `${catalogue.length} documents, ${pages} pages`;
  const { length } = (await one()).bytes;
  return [
    {
      name: `all ${catalogue.length} documents of one case to PDF`,
      value: round(allOfCase),
      unit: 'ms',
      budget: 800,
      note: 'facts worked out from the case each time',
    },
    { name: 'the same bound into one PDF with bookmarks', value: round(oneFile), unit: 'ms', budget: 2000 },
    { name: 'every sample document to PDF', value: round(allPdf), unit: 'ms', note },
    { name: 'one of them', value: round(allPdf / catalogue.length), unit: 'ms', budget: 15 },
    { name: 'every sample document to Word', value: round(allWord), unit: 'ms', note },
    { name: 'one of them to Word', value: round(allWord / catalogue.length), unit: 'ms', budget: 25 },
    { name: 'agreement to Word, warm median', value: round(oneWord), unit: 'ms', budget: 40 },
    { name: 'size of the agreement in Word', value: round(length / 1000), unit: 'kB', budget: 30 },
  ];
}

const bundled = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../assets/fonts/${name}`, import.meta.url))));
const packed = (bytes: Uint8Array) => new Uint8Array(deflateSync(bytes));
const round = (value: number) => Math.round(value * 10) / 10;

/** The median of so many runs, in milliseconds, after one that does not count. */
async function timed(work: () => Promise<unknown>, runs: number): Promise<number> {
  await work();
  const found: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    await work();
    found.push(performance.now() - from);
  }
  return median(found);
}
