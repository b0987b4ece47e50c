import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveHost } from '../../electron/browser-shell/serve-host.ts';
import { buildPage } from './build-page.ts';
import type { BenchFigure } from './figure.ts';
import { bareBrowser } from './save-browser.ts';
import { median } from './statistics.ts';

/** What the page answers about a year; see save-page.ts. */
type Year = { first: number; again: number[]; accepted: number; closed: number };

/**
 * 统计 of a year of `cases` cases with the year before beside it, in a real browser: asked of a worker that has just
 * loaded (packs are read), and again (they are in memory).
 */
export async function measureYear(given: {
  cases: number;
  chromiumPath: string;
  say: (text: string) => void;
}): Promise<BenchFigure[]> {
  const { cases, chromiumPath, say } = given;
  const folder = await mkdtemp(join(tmpdir(), 'hejie-bench-year-'));
  const renderer = join(folder, 'page');
  await buildPage(renderer);
  const data = join(folder, 'data');
  await mkdir(data);
  const places = { renderer, fonts: folder };
  const served = await serveHost({ folder: data, port: 0, version: 'bench', places });
  const browser = await bareBrowser({ path: chromiumPath, profile: join(folder, 'profile') });
  try {
    await browser.open(served.address());
    await browser.evaluate(`bench.start(${cases})`);
    await browser.evaluate('bench.fillYear()');
    const built = await browser.evaluate<{ ms: number }>('bench.loadSlim()');
    say(`a year of ${cases} cases: caches built in ${Math.round(built.ms)} ms`);
    await browser.open(served.address());
    await browser.evaluate('bench.start(0)');
    await browser.evaluate('bench.loadSlim()');
    const year = await browser.evaluate<Year>('bench.year(20)');
    if (year.accepted === 0 || year.closed === 0) throw new Error('the year counted nothing');
    const of = `a year of ${cases} cases`;
    const budget = cases <= 10_000 ? { budget: 150 } : {};
    return [
      { name: `statistics, ${of}, first`, value: year.first, unit: 'ms', note: 'packs read, code cold' },
      { name: `statistics, ${of}, median`, value: median(year.again), unit: 'ms', ...budget },
      { name: `list and statistics caches built, ${of}`, value: built.ms, unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}
