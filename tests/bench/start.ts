import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from './build-page.ts';
import type { BenchFigure } from './figure.ts';
import { firstScreenFigures } from './first-screen.ts';
import { bareBrowser } from './save-browser.ts';
import { startBuiltHost } from './start-host.ts';
import { type Seen, startProbe } from './start-probe.ts';
import { makeStore, type Store } from './start-store.ts';
import { median } from './statistics.ts';

/** One start, in milliseconds from the first process on, except `page`: from the browser being there. */
type Start = { host: number; browser: number; page: number; home: number; list: number; seen: Seen };

const warmUps = 2;

type Needs = {
  cases: number;
  runs: number;
  chromiumPath: string;
  /** Folder of the built program. */
  program: string;
  say: (text: string) => void;
};

/**
 * Cold start to a usable list of cases: built host and browser are started anew each time on a profile that has
 * been used before. Starts over an empty store and over `cases` cases take turns, so that load falls on both.
 */
export async function measureStart(needs: Needs): Promise<BenchFigure[]> {
  const { cases, runs, chromiumPath, say } = needs;
  const folder = await mkdtemp(join(tmpdir(), 'hejie-bench-start-'));
  try {
    const page = join(folder, 'page');
    await buildPage(page);
    const make = (name: string, count: number) =>
      makeStore({ folder: join(folder, name), page, cases: count, chromiumPath });
    const empty = await make('empty', 0);
    const from = Date.now();
    const full = await make('full', cases);
    say(`seeded ${cases} cases in ${Math.round((Date.now() - from) / 1000)} s`);

    const [ofEmpty, ofFull]: [Start[], Start[]] = [[], []];
    for (let run = 0; run < warmUps + runs; run += 1) {
      const one = await start(needs, empty);
      const other = await start(needs, full);
      if (one.seen.rows > 0 || other.seen.rows === 0)
        throw new Error('the list does not show what is stored');
      if (run < warmUps) continue;
      ofEmpty.push(one);
      ofFull.push(other);
      const [a, b] = [one, other].map(({ list }) => `${Math.round(list)} ms`);
      say(`start ${run - warmUps + 1} of ${runs}: empty store ${a}, ${cases} cases ${b}`);
    }
    const loaded = ofFull[0]?.seen.loaded ?? [];
    return [...figures(ofEmpty, ofFull, cases), ...(await firstScreenFigures(needs.program, loaded))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function figures(ofEmpty: Start[], ofFull: Start[], cases: number): BenchFigure[] {
  const of = (starts: Start[], part: keyof Omit<Start, 'seen'>) => median(starts.map((one) => one[part]));
  const stored = `${cases} cases`;
  const ratio = (part: 'home' | 'list' | 'page') => of(ofFull, part) / of(ofEmpty, part);
  const budget = cases <= 10_000 ? 1.2 : 1.6;
  const ms = (name: string, value: number, note?: string): BenchFigure => ({
    name,
    value,
    unit: 'ms',
    ...(note ? { note } : {}),
  });
  const against = (name: string, value: number, most?: number): BenchFigure => ({
    name,
    value,
    unit: '×',
    comparedWith: 'empty store',
    ...(most ? { budget: most } : {}),
  });
  return [
    ms('cold start to case list, empty store', of(ofEmpty, 'list'), 'home first, then 案件 opened'),
    ms(`cold start to case list, ${stored}`, of(ofFull, 'list')),
    against(`cold start to case list, ${stored}`, ratio('list'), budget),
    ms('cold start to home rows, empty store', of(ofEmpty, 'home')),
    ms(`cold start to home rows, ${stored}`, of(ofFull, 'home')),
    against(`cold start to home rows, ${stored}`, ratio('home'), budget),
    ms('of it: host listening, empty store', of(ofEmpty, 'host')),
    ms(`of it: host listening, ${stored}`, of(ofFull, 'host')),
    ms('of it: browser started', of([...ofEmpty, ...ofFull], 'browser')),
    ms('of it: page to home rows, empty store', of(ofEmpty, 'page')),
    ms(`of it: page to home rows, ${stored}`, of(ofFull, 'page')),
    against(`page alone to home rows, ${stored}`, ratio('page')),
  ];
}

async function start({ program, chromiumPath }: Needs, { data, profile, port }: Store): Promise<Start> {
  const now = () => performance.timeOrigin + performance.now();
  const from = now();
  const host = await startBuiltHost({ program, data, port });
  const listening = now();
  const first = `(${startProbe.toString()})()`;
  const browser = await bareBrowser({ path: chromiumPath, profile, first });
  try {
    const opened = now();
    await browser.navigate(host.address);
    const seen = await whenSeen(browser);
    return {
      host: listening - from,
      browser: opened - listening,
      page: seen.home - opened,
      home: seen.home - from,
      list: seen.list - from,
      seen,
    };
  } finally {
    await browser.close();
    await host.stop();
  }
}

async function whenSeen({ evaluate }: Awaited<ReturnType<typeof bareBrowser>>): Promise<Seen> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const seen = await evaluate<Seen | null>('window.seen ?? null').catch(() => null);
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  const text = await evaluate<string>('document.body.innerText');
  throw new Error(`the list of cases did not come; the page says:\n${text}`);
}
