import { expect, type Page, test } from '@playwright/test';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk } from './sample.ts';

const port = 17_467;

/** The last day of the built-in table: three working days from here lie in a year nobody has published. */
const newYearsEve = new Date('2026-12-31T01:30:00Z');

/** An invented notice, in which 4 January, a Monday, is off too. */
const notice = {
  year: 2027,
  source: '测试用放假安排〔2026〕1号',
  off: ['01-01', '01-02', '01-03', '01-04', '10-01', '10-02', '10-03'].map((day) => `2027-${day}`),
  work: ['2027-01-09'],
};

const takeFile = (page: Page, name: string, content: unknown) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });

async function register(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '登记' }).click();
  await page.waitForURL(/intake/);
  await page.getByLabel('收到时间').fill('2026-12-31T09:20');
  await page.getByRole('button', { name: '粘贴名单' }).click();
  const table = '姓名\t身份证号\t电话\t金额\n陈建国\t330102198501151231\t13900000001\t12000';
  await page.getByRole('dialog').getByRole('textbox').first().fill(table);
  await page.getByRole('button', { name: /^加入1人/ }).click();
  await page.getByLabel('单位名称').fill('滨海北门电器配件有限公司');
  await page.getByLabel('请求内容').fill('支付拖欠的工资');
  await page.getByRole('textbox', { name: /^事实/ }).fill('被申请人三个月未足额发放工资。');
  await page.getByLabel('均未提起').check();
  await page.getByRole('main').getByRole('button', { name: '登记', exact: true }).click();
  await page.waitForURL(/cases\/.*acceptance/);
  await saved(page);
}

async function accept(page: Page): Promise<void> {
  await page.getByLabel('答复', { exact: true }).selectOption('yes');
  await page.getByLabel('答复方式').selectOption('phone');
  await page.getByRole('button', { name: '记录答复' }).click();
  await page.getByRole('main').getByRole('button', { name: '受理', exact: true }).click();
  await expect(page.getByRole('link', { name: '制作受理通知书' })).toBeVisible();
  await page.getByRole('tab', { name: '概况', exact: true }).click();
  await page.getByRole('checkbox', { name: /王和/ }).check();
  await page.locator('[data-field="no-conflict"]').click();
  await page.getByRole('main').getByRole('button', { name: '指派', exact: true }).click();
  await expect(page.getByText(/已指派：/)).toBeVisible();
  await page.getByRole('tab', { name: '调解', exact: true }).click();
}

async function plan(page: Page, startsAt: string): Promise<void> {
  await page.getByRole('main').getByLabel('时间').first().fill(startsAt);
  await page.getByRole('button', { name: '用一号调解室' }).click();
}

test('a year is imported and a provisional limit settles; a clash is told before and after', async () => {
  const host = startHost({ data: freshFolder('data'), port });
  const desk = await openDesk(host, freshFolder('profile'));
  const { page } = desk;
  const shot = (name: string) => page.screenshot({ path: `test-results/screens/${name}.png` });
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);
  const origin = new URL(page.url()).origin;
  await page.clock.setFixedTime(newYearsEve);
  await register(page);
  const caseUrl = page.url().replace(/\?.*/, '');

  await page.goto(`${origin}/#/deadlines`);
  const row = page.getByRole('row', { name: /滨海北门电器/ });
  await expect(row).toContainText('2027-01-06');
  await expect(row).toContainText('暂定');

  await page.getByRole('link', { name: '设置' }).click();
  await page.getByLabel('调解室、会议室').fill('一号调解室、二号调解室');
  await page.getByRole('link', { name: '打开工作日历' }).click();
  await expect(page.getByText('2027年的放假安排还没有录入')).toBeVisible();
  await takeFile(page, 'bad.json', [notice, { ...notice, year: 2028, off: ['2028-02-30'], work: [] }]);
  await expect(page.getByText(/第2项 放假日第1个 2028-02-30 不是真实的日期/)).toBeVisible();
  await shot('arrangement-import');
  await page.getByRole('button', { name: '导入1个年度' }).click();
  await expect(page.getByText('2027年放假安排已保存，重算了1个下一期限。')).toBeVisible();
  await expect(page.getByRole('row', { name: /2027/ })).toContainText('本单位录入');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '修改2027年' }).click();
  await expect(page.getByRole('button', { name: /2027-01-04 .* 放假/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await shot('arrangement-grid');

  await page.getByRole('link', { name: /^期限/ }).click();
  await expect(row).toContainText('2027-01-07');
  await expect(row).not.toContainText('暂定');
  await shot('deadline-settled');

  await page.goto(`${caseUrl}?section=acceptance`);
  await accept(page);
  await plan(page, '2027-01-05T09:00');
  await page.getByRole('button', { name: '安排', exact: true }).click();
  await expect(page.getByRole('row', { name: /第1次/ })).toContainText('2027-01-05');
  await page.getByRole('button', { name: '安排会议' }).click();
  await plan(page, '2027-01-05T10:00');
  await expect(
    page.getByText(/时间重叠：.*第1次会议 09:00–11:00 一号调解室（同一会议室、同一调解员）/),
  ).toBeVisible();
  await shot('clash-before');
  await page.getByRole('button', { name: '安排', exact: true }).click();
  await expect(page.getByRole('row', { name: /第2次/ })).toBeVisible();

  await page.goto(`${origin}/#/calendar?day=2027-01-05`);
  await expect(page.getByText('有1处会议时间冲突')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await shot('calendar-week');
  await page.getByRole('button', { name: '月', exact: true }).click();
  await expect(page.getByRole('region', { name: /2027-01-04 .*放假/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await shot('calendar-month');
  await page.getByRole('link', { name: '打印' }).click();
  await expect(page.getByRole('heading', { name: '调解会议日程表' })).toBeVisible();
  await expect(page.getByRole('cell', { name: /冲突/ })).toHaveCount(2);
  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('link', { name: /^工作台/ }).click();
  await expect(page.getByText('有1处会议时间冲突')).toBeVisible();
  await shot('home-clash');

  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  expect(await host.stop()).toBe(0);
});
