import { rmSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { chanceOf, seedOfRun } from './chance.ts';
import { gatherTrouble, type OpenDesk, openDesk, saved } from './desk.ts';
import { freshFolder, type RunningHost, startHost } from './host.ts';
import { killBrowser, processOf } from './kill-browser.ts';
import { atDesk, openSample, restoreFromDisk } from './sample.ts';

const kills = 20;
const victims = ['browser', 'host', 'both'] as const;
/** What a page says when its host is gone. */
const hostGone = /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/;

declare global {
  interface Window {
    shownAsSaved(lines: string[]): Promise<void>;
  }
}

test('what the screen showed as saved survives twenty kills of browser and host', async () => {
  const seed = seedOfRun();
  try {
    await twentyKills(chanceOf(seed));
  } catch (error) {
    console.error(`to repeat this run: HEJIE_SEED=${seed}`);
    throw error;
  }
});

async function twentyKills(chance: () => number): Promise<void> {
  const [data, profile, port] = [freshFolder('crash-data'), freshFolder('crash-profile'), 17_441];
  /** Every note that stood on the screen while the head said 已保存. */
  const promised = new Set<string>();
  const keep = (lines: string[]) => lines.forEach((line) => void promised.add(line));
  let host = startHost({ data, port });
  let desk = await openDesk(host, profile);
  await desk.page.getByRole('button', { name: '使用示例单位' }).click();
  const notes = await openSample(desk.page, 'sessions');
  await watch(desk.context, keep);
  await desk.page.reload();

  for (let trial = 0; trial < kills; trial += 1) {
    const victim = victims[trial % victims.length] ?? 'both';
    const pid = await processOf(desk);
    // Code is fetched when first used: the first note brings it, and the kill comes among the next.
    await addNotes(desk.page, trial, 0, 1).ended;
    const work = addNotes(desk.page, trial, 1);
    await pause(150 + chance() * 1200);
    expect(desk.trouble, `before kill ${trial}`).toEqual([]);
    const killed = [
      ...(victim === 'host' ? [] : [killBrowser(desk, pid)]),
      ...(victim === 'browser' ? [] : [host.kill()]),
    ];
    await Promise.all(chance() < 0.5 ? killed : killed.reverse());
    // The window goes on for a moment without its host: what is typed now is in the database only.
    if (victim === 'host') await pause(chance() * 400);
    work.stop();
    await work.ended;

    if (victim !== 'browser') host = startHost({ data, port });
    if (victim === 'host') await reopen(desk, host);
    else {
      desk = await openDesk(host, profile);
      await watch(desk.context, keep);
    }
    await atDesk(desk.page);
    await desk.page.goto(notes);
    await expectAll(desk.page, promised, `kill ${trial} (${victim})`);
  }
  expect(promised.size).toBeGreaterThan(kills);

  await addNotes(desk.page, kills, 0, 3).ended;
  await saved(desk.page);
  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  rmSync(profile, { recursive: true });
  desk = await openDesk(host, profile);
  await restoreFromDisk(desk.page);
  await desk.page.goto(notes);
  await expectAll(desk.page, promised, 'the disk journal alone');
  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  expect(await host.stop()).toBe(0);
  console.log(`${kills} kills, ${promised.size} notes shown as saved, all there`);
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const noteTexts = (page: Page) => page.locator('#panel-sessions li p').allTextContents();

/** Waits until every promised note is on screen, and none twice. */
async function expectAll(page: Page, promised: ReadonlySet<string>, after: string): Promise<void> {
  await saved(page);
  const missing = async () => {
    const there = new Set(await noteTexts(page));
    return [...promised].filter((note) => !there.has(note));
  };
  await expect.poll(missing, { message: `lost after ${after}` }).toEqual([]);
  const all = (await noteTexts(page)).filter((note) => /^笔记\d+-\d+$/.test(note));
  expect(new Set(all).size, `a note twice after ${after}`).toBe(all.length);
}

/** Types notes and adds them one after another, as fast as the screen takes them, until stopped or cut off. */
function addNotes(page: Page, trial: number, from = 0, most = Number.POSITIVE_INFINITY) {
  let stopped = false;
  const add = async () => {
    for (let n = from; !stopped && n < most; n += 1) {
      const note = `笔记${trial}-${n}`;
      await page.getByRole('textbox', { name: '笔记' }).fill(note, { timeout: 5000 });
      await page.getByRole('button', { name: '加入笔记' }).click({ timeout: 5000 });
      await page.getByText(note, { exact: true }).first().waitFor({ timeout: 5000 });
      await expect(page.getByRole('textbox', { name: '笔记' })).toHaveValue('', { timeout: 5000 });
    }
  };
  const ended = add().catch((error: Error) => {
    // Cut off in the middle by the kill; anything else is a failure of the screen.
    if (!/closed|crash|disconnected/i.test(error.message)) throw error;
  });
  const stop = () => {
    stopped = true;
  };
  return { ended, stop };
}

/** A new window at the host's new address, the old one closed, in the browser that went on running. */
async function reopen(desk: OpenDesk, host: RunningHost): Promise<void> {
  expect(desk.trouble.filter((line) => !hostGone.test(line))).toEqual([]);
  await desk.page.close();
  desk.trouble.length = 0;
  desk.page = await desk.context.newPage();
  gatherTrouble(desk.page, desk.trouble);
  await desk.page.goto(await host.address());
}

/** Tells, frame by frame, which notes stand on the screen together with 已保存. */
async function watch(context: BrowserContext, keep: (lines: string[]) => void): Promise<void> {
  await context.exposeBinding('shownAsSaved', (_source, lines: string[]) => keep(lines));
  await context.addInitScript(look);
  for (const page of context.pages()) await page.evaluate(look);
}

function look(): void {
  const told = new Set<string>();
  const frame = () => {
    const state = document.querySelector('header button[aria-label^="保存状态"]')?.getAttribute('aria-label');
    const notes = [...document.querySelectorAll('#panel-sessions li p')].map(
      (note) => note.textContent ?? '',
    );
    const fresh = notes.filter((note) => /^笔记\d+-\d+$/.test(note) && !told.has(note));
    if (state === '保存状态：已保存' && fresh.length > 0) {
      for (const note of fresh) told.add(note);
      void window.shownAsSaved(fresh);
    }
    requestAnimationFrame(frame);
  };
  frame();
}
