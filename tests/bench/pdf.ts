import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { templateOf } from '../../shared/documents/catalogue.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { factsOf } from '../../shared/documents/facts-of.ts';
import { type FontSet, fontSet } from '../../shared/documents/fonts/font-set.ts';
import { type RenderedPdf, renderPdf } from '../../shared/documents/render.ts';
import type { Template } from '../../shared/documents/template.ts';
import { day } from '../../shared/kernel/calendar-day.ts';
import { sampleCase } from '../../shared/samples/appliance-parts.ts';
import type { BenchFigure } from './figure.ts';
import { median, quantile } from './statistics.ts';

const warmRuns = 60;
const batch = 200;

/**
 * The agreement of one worker, three pages, from facts to the bytes of a PDF with native zlib: the first one with the
 * fonts still to be parsed, a warm one, a batch of 200, and its size.
 */
export async function benchPdf(): Promise<BenchFigure[]> {
  const template = templateOf('mediation-agreement');
  if (!template) throw new Error('the agreement is not in the catalogue');
  const facts = threePageFacts();
  const files = { regular: bundled('NotoSerifSC-Regular.ttf'), bold: bundled('NotoSerifSC-Bold.ttf') };

  const started = performance.now();
  const fonts = fontSet(files);
  const first = await made(template, facts, fonts);
  const firstMs = performance.now() - started;

  const warm: number[] = [];
  for (let run = 0; run < warmRuns; run += 1) {
    const from = performance.now();
    await made(template, facts, fonts);
    warm.push(performance.now() - from);
  }
  const cpu = process.cpuUsage();
  const from = performance.now();
  for (let run = 0; run < batch; run += 1) await made(template, facts, fonts);
  const batchMs = performance.now() - from;
  const cpuMs = process.cpuUsage(cpu).user / 1000;

  const pages = `${first.pages} pages`;
  const round = (value: number) => Math.round(value * 10) / 10;
  return [
    {
      name: 'agreement to PDF, warm median',
      value: round(median(warm)),
      unit: 'ms',
      budget: 15,
      note: pages,
    },
    { name: 'agreement to PDF, warm p95', value: round(quantile(warm, 0.95)), unit: 'ms' },
    {
      name: 'first agreement to PDF',
      value: round(firstMs),
      unit: 'ms',
      budget: 500,
      note: 'fonts parsed; modules were loaded',
    },
    {
      name: 'size of the agreement',
      value: round(first.bytes.length / 1000),
      unit: 'kB',
      budget: 80,
      note: pages,
    },
    {
      name: `a ${batch}-document batch (agreements)`,
      value: Math.round((batch * first.pages * 1000) / batchMs),
      unit: 'pages/s',
      least: 200,
      note: `${round(batchMs)} ms in all, ${round(cpuMs / batch)} ms CPU each`,
    },
  ];
}

const bundled = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../assets/fonts/${name}`, import.meta.url))));

const made = (template: Template, facts: Facts, fonts: FontSet): Promise<RenderedPdf> =>
  renderPdf(template, facts, {
    fonts,
    deflate: (bytes) => new Uint8Array(deflateSync(bytes)),
    title: template.zh,
    at: '2026-11-21T02:00:00Z',
  });

/** The sample case with its first worker alone, so that the agreement has no annex and three pages. */
function threePageFacts(): Facts {
  const [worker] = sampleCase.parties;
  const parties = sampleCase.parties.filter((party) => party === worker || party.role !== 'applicant');
  const body = { ...sampleCase.case.body, workersCount: 1, commonClaim: false };
  const file = { ...sampleCase, case: { ...sampleCase.case, body }, parties };
  return factsOf(file, { today: day('2026-11-21') });
}
