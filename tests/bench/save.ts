import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveHost } from '../../electron/browser-shell/serve-host.ts';
import { buildPage } from './build-page.ts';
import type { BenchFigure } from './figure.ts';
import { bareBrowser } from './save-browser.ts';
import { median, quantile } from './statistics.ts';

type Times = number[];

/** What the page puts on its window; see save-page.ts. */
type Page = {
  start(cases: number): Promise<{ outcome: string; seeded: number }>;
  loadSlim(): Promise<{ ms: number; cases: number; rebuilt: boolean }>;
  save(
    times: number,
    inOne?: boolean,
  ): Promise<{ committed: Times; shown: Times; saved: Times; listed: Times }>;
  barePut(times: number): Promise<Times>;
  hostCall(times: number): Promise<Times>;
  ask(queries: object[]): Promise<{ answers: { ms: number; total: number }[]; longest: number }>;
  offsetPage(offset: number): Promise<number>;
};

/**
 * Saving, list and search with `cases` cases in a real browser, with the loopback host and its flushed journal.
 * @param chromiumPath the browser to use
 */
export async function measureSave(given: {
  cases: number;
  chromiumPath: string;
  say: (text: string) => void;
}) {
  const { cases, chromiumPath, say } = given;
  const folder = await mkdtemp(join(tmpdir(), 'hejie-bench-'));
  const renderer = join(folder, 'page');
  await buildPage(renderer);
  const data = join(folder, 'data');
  await mkdir(data);
  const served = await serveHost({
    folder: data,
    port: 0,
    version: 'bench',
    places: { renderer, fonts: folder },
  });
  const browser = await bareBrowser({ path: chromiumPath, profile: join(folder, 'profile') });
  try {
    const open = () => browser.open(served.address());
    const call = <Name extends keyof Page>(name: Name, ...args: Parameters<Page[Name]>) =>
      browser.evaluate<Awaited<ReturnType<Page[Name]>>>(`bench.${name}(...${JSON.stringify(args)})`);

    await open();
    const { seeded } = await call('start', cases);
    say(`seeded ${cases} cases in ${Math.round(seeded / 1000)} s`);
    const built = await call('loadSlim');
    say(`list cache built in ${Math.round(built.ms)} ms`);
    await open();
    await call('start', 0);
    const loaded = await call('loadSlim');
    const bare = await call('barePut', 60);
    const save = await call('save', 60);
    const again = await call('save', 60, true);
    const bareAgain = await call('barePut', 60);
    const floor = median([...bare, ...bareAgain]);
    const hostCall = await call('hostCall', 60);
    const search = await call('ask', searches);
    const lists = await call('ask', pages(cases));
    const offset = await call('offsetPage', Math.floor(cases / 2));
    const heap = await browser.heap();
    const of = (answers: { ms: number }[]) => answers.map((one) => one.ms);
    const figures: BenchFigure[] = [
      { name: 'save until shown, median', value: median(save.shown), unit: 'ms', budget: 50 },
      { name: 'save until shown and flushed, median', value: median(save.saved), unit: 'ms', budget: 50 },
      {
        name: 'save until shown and flushed, p95',
        value: quantile(save.saved, 0.95),
        unit: 'ms',
        budget: 120,
      },
      { name: 'save until in the list, median', value: median(save.listed), unit: 'ms' },
      { name: 'save until committed, median', value: median(save.committed), unit: 'ms' },
      { name: 'empty call of the host, median', value: median(hostCall), unit: 'ms' },
      { name: 'bare strict put, median', value: floor, unit: 'ms' },
      {
        name: 'save against a bare strict put',
        value: median(save.saved) / floor,
        unit: 'ratio',
        budget: 12,
        comparedWith: 'bare strict put',
      },
      { name: 'save again in the same case, flushed, median', value: median(again.saved), unit: 'ms' },
      {
        name: 'save again in the same case against a bare strict put',
        value: median(again.saved) / floor,
        unit: 'ratio',
        comparedWith: 'bare strict put',
      },
      { name: 'search, median', value: median(of(search.answers)), unit: 'ms', budget: 60 },
      { name: 'search, slowest', value: Math.max(...of(search.answers)), unit: 'ms' },
      { name: 'screen held while searching', value: search.longest, unit: 'ms', budget: 16 },
      { name: 'list page, median', value: median(of(lists.answers)), unit: 'ms', budget: 100 },
      {
        name: 'list page, slowest (sorts for the first time)',
        value: Math.max(...of(lists.answers)),
        unit: 'ms',
      },
      { name: 'the same page by database offset', value: offset, unit: 'ms' },
      { name: 'list cache built from records', value: built.ms, unit: 'ms' },
      { name: 'list cache loaded', value: loaded.ms, unit: 'ms' },
      { name: 'heap of the screen', value: heap.page / 1e6, unit: 'MB' },
      { name: 'heap of the list worker', value: heap.worker / 1e6, unit: 'MB' },
      { name: 'heap of both', value: (heap.page + heap.worker) / 1e6, unit: 'MB', budget: 300 },
    ];
    return { cases: loaded.cases, figures };
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As one types: Chinese, numbers, pinyin; typed on and taken back. */
const searches = [
  ...[
    '张',
    '张伟',
    '北门',
    '北门电器',
    '000123',
    '13100',
    'zhangwei',
    'zw',
    '拖欠工资',
    '查无此人',
    '资金周转',
    '李 物流',
  ],
].map((text) => ({ text, count: 50 }));

const pages = (cases: number) =>
  (['receivedOn', 'title', 'nextDueOn', 'amountFen', 'updatedAt'] as const).flatMap((key) =>
    ([0, 0.5, 0.9] as const).flatMap((part) => [
      { sort: { key, dir: 'asc' }, from: Math.floor(cases * part), count: 50 },
      { sort: { key, dir: 'desc' }, from: 0, count: 50, stages: ['mediating'], open: true },
    ]),
  );
