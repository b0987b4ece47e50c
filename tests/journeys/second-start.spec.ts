import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { gatherTrouble, openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { type LaunchedDesk, launchDesk, runs, startLauncher } from './launched.ts';
import { atDesk, openSample } from './sample.ts';

const elsewhere = '和解台已经在另一个窗口打开';

test('Ctrl-C ends the host with 0, closes the window it opened and leaves no process behind', async () => {
  const desk = await launchDesk({ data: freshFolder('ctrl-c'), port: 17_444 });
  await desk.page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(desk.page);
  await saved(desk.page);
  expect(desk.trouble).toEqual([]);
  expect(desk.browser).toBeGreaterThan(0);
  expect(await desk.host.stop()).toBe(0);
  await expect.poll(() => runs(desk.browser)).toBe(false);

  const bare = startHost({ data: freshFolder('ctrl-c-bare'), port: 17_444 });
  await bare.address();
  expect(await bare.stop()).toBe(0);
});

test('closing the window ends the program with 0', async () => {
  const desk = await launchDesk({ data: freshFolder('closed'), port: 17_444 });
  await expect(desk.page.getByText('欢迎使用和解台')).toBeVisible();
  await desk.page.close();
  expect(await desk.host.gone).toBe(0);
});

test('a second start opens a window in the first, which is told that the desk is open already', async () => {
  const at = { data: freshFolder('second'), port: 17_445 };
  const desk = await launchDesk(at);
  await desk.page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(desk.page);

  const opened = desk.context.waitForEvent('page');
  const second = startLauncher(at);
  expect(await second.gone).toBe(0);
  expect(second.said()).toContain('已打开新窗口');
  const window = await opened;
  gatherTrouble(window, desk.trouble);
  await expect(window.getByRole('heading', { name: elsewhere })).toBeVisible();
  await window.getByRole('button', { name: '再试一次' }).click();
  await expect(window.getByRole('heading', { name: elsewhere })).toBeVisible();

  // The first goes on working; once it is closed, the second takes over.
  await openSample(desk.page, 'sessions');
  await saved(desk.page);
  await desk.page.close();
  await window.getByRole('button', { name: '再试一次' }).click();
  await atDesk(window);
  await saved(window);
  expect(desk.trouble).toEqual([]);
  expect(await desk.host.stop()).toBe(0);
});

test('a start after the host alone was killed uses the window that is still open', async () => {
  const at = { data: freshFolder('orphan'), port: 17_449 };
  const desk = await launchDesk(at);
  await desk.page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(desk.page);
  await saved(desk.page);
  expect(desk.trouble).toEqual([]);
  await desk.host.kill();

  const opened = desk.context.waitForEvent('page');
  const second = startLauncher(at);
  const window = await opened;
  const trouble: string[] = [];
  gatherTrouble(window, trouble);
  await expect(window.getByRole('heading', { name: elsewhere })).toBeVisible();
  await desk.page.close();
  // A busy machine takes a moment to let go of the closed window's claim: then one presses again.
  await expect(async () => {
    await window.getByRole('button', { name: '再试一次' }).click({ timeout: 3000 });
    await expect(window.getByRole('navigation', { name: '主导航' })).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 40_000 });
  await atDesk(window);
  await saved(window);
  expect(trouble).toEqual([]);
  await window.close();
  expect(await second.gone).toBe(0);
  await expect.poll(() => runs(desk.browser)).toBe(false);
});

test('a second start is told where the first runs when that one has no window', async () => {
  const at = { data: freshFolder('no-window'), port: 17_446 };
  const first = startHost(at);
  await first.address();
  for (const second of [startHost(at), startLauncher(at)]) {
    expect(await second.gone).toBe(0);
    expect(second.said()).toContain(`已在运行（进程 ${first.process.pid}）`);
    expect(second.said()).not.toContain('#boot=');
  }
  expect(await first.stop()).toBe(0);
});

test('with a stranger on the port the address stays the same and the data is there, through the proxy', async () => {
  const at = { data: freshFolder('stranger'), port: 17_447 };
  const origin = `http://hejie.localhost:${at.port}`;
  const note = '端口被占用之前写下的笔记';
  let desk: LaunchedDesk = await launchDesk(at);
  await desk.page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(desk.page);
  expect(new URL(desk.page.url()).origin).toBe(origin);
  const notes = await openSample(desk.page, 'sessions');
  await desk.page.getByRole('textbox', { name: '笔记' }).fill(note);
  await desk.page.getByRole('button', { name: '加入笔记' }).click();
  await expect(desk.page.getByText(note, { exact: true })).toBeVisible();
  await saved(desk.page);
  expect(await desk.host.stop()).toBe(0);

  const asked: string[] = [];
  const stranger = await squat(at.port, asked);
  desk = await launchDesk(at);
  await atDesk(desk.page);
  expect(new URL(desk.page.url()).origin).toBe(origin);
  await desk.page.goto(notes);
  await expect(desk.page.getByText(note, { exact: true })).toBeVisible();
  await desk.page.reload();
  await expect(desk.page.getByText(note, { exact: true })).toBeVisible();
  await saved(desk.page);
  expect(asked, 'the stranger on the port').toEqual([]);
  expect(desk.trouble).toEqual([]);
  // Nothing but our own page can be had through the proxy either.
  const outside = await desk.context.newPage();
  for (const url of ['http://example.com/', 'https://example.com/', `http://127.0.0.1:${at.port}/`])
    expect(
      await outside.goto(url).then(
        (answer) => answer?.status() ?? 0,
        () => 421,
      ),
      url,
    ).toBe(421);
  expect(asked).toEqual([]);
  expect(await desk.host.stop()).toBe(0);

  // Without a window there is no proxy, and so no safe way to the page: it says so and opens nothing else.
  const bare = startHost(at);
  expect(await bare.gone).toBe(1);
  expect(bare.said()).toContain(`端口 ${at.port} 被其他程序占用`);
  await new Promise((done) => stranger.close(done));
});

test('a tab beside the open desk is told so, and the new address of a host started again works in the old tab', async () => {
  const [at, profile] = [{ data: freshFolder('again'), port: 17_448 }, freshFolder('again-profile')];
  const first = startHost(at);
  const desk = await openDesk(first, profile);
  await desk.page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(desk.page);
  const tab = await desk.context.newPage();
  gatherTrouble(tab, desk.trouble);
  await tab.goto(await first.address());
  await expect(tab.getByRole('heading', { name: elsewhere })).toBeVisible();
  await tab.close();
  expect(desk.trouble).toEqual([]);

  await first.kill();
  const second = startHost(at);
  await expect.poll(() => desk.trouble.length).toBeGreaterThan(0); // it noticed that its host is gone
  desk.trouble.length = 0;
  // Only what stands after # differs from the page that is open: the browser loads nothing by itself.
  await desk.page.goto(await second.address());
  await atDesk(desk.page);
  await saved(desk.page);
  expect(desk.page.url()).not.toContain('boot');
  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  expect(await second.stop()).toBe(0);
});

/** A server of somebody else on our port; notes what it is asked. */
async function squat(port: number, asked: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    response.end('stranger');
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}
