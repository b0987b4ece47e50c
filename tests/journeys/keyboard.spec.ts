import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { type OpenDesk, openDesk, saved } from './desk.ts';
import { freshFolder, type RunningHost, startHost } from './host.ts';
import { faultsOf, focused, focusShows } from './look.ts';
import { atDesk } from './sample.ts';

/** What is typed where, on the way from the first field of 登记 to its last. */
const typed: Record<string, string> = {
  片区: '滨海工业园区片区',
  姓名: '方志明',
  证件号码: '330099198406171032',
  联系电话: '13900000031',
  单位名称: '海角五金制品有限公司',
  统一社会信用代码: '91330099MA002XG12X',
  请求内容: '支付三个月拖欠的工资',
  请求金额: '12600',
  事实: '申请人在被申请人处从事装配工作，三个月工资没有发足。',
  理由: '被申请人应当按月足额支付劳动报酬。',
  均未提起: ' ',
};

const sections = [
  'overview',
  'parties',
  'claims',
  'acceptance',
  'history',
  'sessions',
  'agreement',
  'papers',
  'deadlines',
  'performance',
  'evidence',
  'routes',
  'matters',
  'archive',
  'record',
];

/** Pages that need no case. */
const others = [
  '/',
  '/cases',
  '/leads',
  '/leads/new',
  '/areas',
  '/bargaining',
  '/bargaining/enterprises',
  '/bargaining/orders',
  '/bargaining/team',
  '/bargaining/radar',
  '/deadlines',
  '/calendar',
  '/papers',
  '/people',
  '/law',
  '/owed',
  '/owed/kept',
  '/owed/figures',
  '/statistics',
  '/settings',
  '/settings/calendar',
  '/settings/clauses',
  '/settings/templates',
  '/settings/templates/acceptance-notice',
  '/no-such-page',
];

test.describe.configure({ mode: 'serial' });

test.describe('keyboard and look', () => {
  const port = 17_451;
  let host: RunningHost;
  let desk: OpenDesk;
  let page: Page;
  let keys: CDPSession;
  let base = '';
  /** Pages by name, with the cases of this run. */
  const pages: [name: string, address: string][] = [];

  test.beforeAll(async () => {
    host = startHost({ data: freshFolder('keyboard-data'), port });
    desk = await openDesk(host, freshFolder('keyboard-profile'));
    page = desk.page;
    keys = await desk.context.newCDPSession(page);
    base = `http://hejie.localhost:${port}/#`;
  });
  test.afterEach(() => expect(desk.trouble).toEqual([]));
  test.afterAll(async () => {
    await desk?.context.close();
    await host?.stop();
  });

  const press = (key: string) => page.keyboard.press(key);
  /** Enter as an input method sends it while it composes. */
  const enterOfInputMethod = async () => {
    const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    // Some send the plain key although they compose.
    await press('Enter');
  };
  const compose = (text: string) =>
    keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  test('the first-run page fits and its letters are large enough', async () => {
    await expect(page.getByText('欢迎使用和解台')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '使用示例单位' }).click();
    await atDesk(page);
    await saved(page);
  });

  test('Ctrl K goes to the search, Enter while composing does nothing, Escape leaves it', async () => {
    await press('Control+k');
    expect((await focused(page)).label).toContain('搜索');
    await compose('chen');
    await enterOfInputMethod();
    await page.waitForTimeout(400);
    expect(page.url()).not.toContain('/cases');
    expect((await focused(page)).label).toContain('搜索');
    await keys.send('Input.insertText', { text: '陈建国' });
    await expect(page.getByRole('option').first()).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await press('Control+k');
    await page.keyboard.type('陈建国');
    await expect(page.getByRole('option').first()).toBeVisible();
    await press('Enter');
    await page.waitForURL(/cases\/[\w-]{36}/);
    const sample = page.url().replace(/\?.*/, '').slice(base.length);
    for (const section of sections) pages.push([`sample ${section}`, `${sample}?section=${section}`]);
    pages.push(['paper', `${sample}/paper/mediation-agreement`]);
  });

  test('a case is registered by keyboard alone', async () => {
    test.setTimeout(120_000);
    await press('Control+k');
    await reach('登记', false);
    await press('Enter');
    await page.waitForURL(/intake/);
    pages.push(['intake', page.url().slice(base.length)]);
    await expect(page.getByLabel('来源渠道')).toBeVisible();
    const left = new Set(Object.keys(typed));
    const way: string[] = [];
    for (let steps = 0; left.size > 0 && steps < 150; steps += 1) {
      await press('Tab');
      // Enter goes from field to field; Tab also visits the buttons between.
      for (;;) {
        const at = await focused(page);
        way.push(`${at.kind} ${at.label}`);
        const text = left.has(at.label) ? typed[at.label] : undefined;
        if (text !== undefined) {
          left.delete(at.label);
          if (text === ' ') await press('Space');
          else await page.keyboard.type(text);
        }
        if (at.kind !== 'input text' || left.size === 0) break;
        await press('Enter');
        if (JSON.stringify(await focused(page)) === JSON.stringify(at)) break;
      }
    }
    expect([...left], way.join('\n')).toEqual([]);
    await reach('登记', true);
    await press('Enter');
    await page.waitForURL(/cases\/.*acceptance/);
    await saved(page);
    const own = page.url().replace(/\?.*/, '').slice(base.length);
    for (const section of sections) pages.push([`registered ${section}`, `${own}?section=${section}`]);
  });

  test('Enter while composing neither leaves a field of 登记 nor sends anything; Escape closes dialogs', async () => {
    await page.getByRole('banner').getByRole('button', { name: '登记' }).click();
    await page.getByRole('main').getByRole('textbox', { name: '姓名' }).focus();
    await compose('chen');
    await enterOfInputMethod();
    expect((await focused(page)).label).toBe('姓名');
    await keys.send('Input.insertText', { text: '陈' });
    await expect(page.getByRole('main').getByRole('textbox', { name: '姓名' })).toHaveValue(/陈$/);
    await press('Enter');
    expect((await focused(page)).label).not.toBe('姓名');

    for (const name of ['粘贴名单', '删除草稿']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.locator('[role=dialog],[role=alertdialog]')).toBeVisible();
      await press('Escape');
      await expect(page.locator('[role=dialog],[role=alertdialog]')).toHaveCount(0);
    }
    await page.getByRole('button', { name: /打开个人菜单/ }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await page.getByRole('button', { name: /^保存状态/ }).click();
    await expect(page.locator('[role=dialog],[role=alertdialog]')).toBeVisible();
    await press('Escape');
    await expect(page.locator('[role=dialog],[role=alertdialog]')).toHaveCount(0);
  });

  test('the focus is seen at every stop of the Tab key', async () => {
    test.setTimeout(180_000);
    const unseen: string[] = [];
    const stops: [string, number][] = [
      ['/', 14],
      ['/cases', 22],
      [pages.find(([name]) => name === 'sample overview')?.[1] ?? '', 26],
      ['/settings', 16],
    ];
    for (const [address, most] of stops) {
      await page.goto(base + address);
      await expect(page.locator('#page')).not.toBeEmpty();
      await press('Control+k');
      for (let stop = 0; stop < most; stop += 1) {
        await press('Tab');
        const at = await focused(page);
        if (at.kind === 'body') break;
        // A ripple may be between two of its beats: a second look decides.
        if (!(await focusShows(page)) && !(await focusShows(page)))
          unseen.push(`${address}: ${at.kind} “${at.label.slice(0, 30)}”`);
      }
    }
    expect(unseen).toEqual([]);
  });

  test('a running session can be opened for the look', async () => {
    const own = pages.find(([name]) => name === 'registered acceptance')?.[1] ?? '';
    await page.goto(base + own);
    await page.getByLabel('答复', { exact: true }).selectOption('yes');
    await page.getByLabel('答复方式').selectOption('phone');
    await page.getByRole('button', { name: '记录答复' }).click();
    await page.getByRole('main').getByRole('button', { name: '受理', exact: true }).click();
    await expect(page.getByRole('link', { name: '制作受理通知书' })).toBeVisible();
    await page.getByRole('tab', { name: '概况', exact: true }).click();
    await page.getByRole('checkbox', { name: '王和' }).check();
    await page.getByRole('checkbox', { name: /^已逐项声明/ }).check();
    await page.getByRole('main').getByRole('button', { name: '指派', exact: true }).click();
    await page.getByRole('tab', { name: '调解', exact: true }).click();
    await page
      .getByLabel('时间')
      .first()
      .fill(`${new Date().toISOString().slice(0, 10)}T14:00`);
    await page.getByLabel('地点或方式').fill('第一调解室');
    await page.getByRole('button', { name: '安排', exact: true }).click();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await page.waitForURL(/\/session\//);
    pages.push(['session mode', page.url().slice(base.length)]);
    // Ctrl+Enter records a line, but not while an input method composes.
    const line = page.getByRole('textbox', { name: /说$/ });
    await line.focus();
    await compose('ni hao');
    await press('Control+Enter');
    await expect(page.getByText('还没有发言')).toBeVisible();
    await keys.send('Input.insertText', { text: '你好' });
    await press('Control+Enter');
    await expect(page.getByRole('list', { name: '会议笔录' }).getByText('你好')).toBeVisible();
    pages.push(
      ...others.map((address): [string, string] => [
        address.slice(1).replaceAll('/', '-') || 'home',
        address,
      ]),
    );
  });

  for (const [look, turn] of [
    ['Chinese and light', async () => {}],
    [
      'Chinese and dark',
      async () => {
        await page.getByRole('button', { name: /打开个人菜单/ }).click();
        await page.getByRole('menuitem', { name: '深色模式' }).click();
      },
    ],
    [
      'English and dark',
      async () => {
        await page.getByRole('button', { name: /打开个人菜单/ }).click();
        await page.getByRole('menuitemradio', { name: 'English' }).click();
        await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible();
      },
    ],
  ] as const) {
    test(`every page fits 1366×768 without sideways scrolling and with letters of 13 px, ${look}`, async () => {
      await page.goto(`${base}/`);
      await turn();
      const faults: Record<string, string[]> = {};
      for (const [name, address] of pages) {
        await page.goto(base + address);
        await expect(page.locator('#page')).not.toBeEmpty();
        await expect(page.locator('#page [role="progressbar"]')).toHaveCount(0);
        await page.waitForTimeout(250);
        const found = await faultsOf(page);
        if (found.length > 0) faults[name] = found;
        if (process.env.HEJIE_SHOTS)
          await page.screenshot({
            path: `test-results/screens/look/${look.replaceAll(' ', '-')}-${name}.png`,
          });
      }
      expect(faults).toEqual({});
    });
  }

  /** Tabs on until a button of this name has the focus. */
  async function reach(label: string, inPage: boolean): Promise<void> {
    for (let steps = 0; steps < 80; steps += 1) {
      const at = await focused(page);
      if (at.label === label && at.kind === 'button' && at.inPage === inPage) return;
      await press('Tab');
    }
    throw new Error(`the Tab key does not reach ${label}`);
  }
});
