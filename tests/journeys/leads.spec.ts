import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk } from './sample.ts';
import { findFile } from './saved-papers.ts';

const port = 17_468;

const words = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const shot = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/leads-${name}.png` });

/** Opens the form for a new lead from anywhere; the first field has the focus. */
async function takeDown(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '记诉求' }).click();
  await expect(words(page, '姓名')).toBeFocused();
  await page.keyboard.type(name);
}

test('a call answered, a petition passed on with its letter, and a lead that becomes a case', async () => {
  test.setTimeout(180_000);
  const data = freshFolder('data');
  const host = startHost({ data, port });
  const desk = await openDesk(host, freshFolder('profile'));
  const { page } = desk;
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);

  await test.step('the empty list says what a lead is', async () => {
    await page.getByRole('link', { name: '诉求' }).click();
    await expect(page.getByText('还没有诉求')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  await test.step('a telephone call, taken down with the keyboard, is answered', async () => {
    await takeDown(page, '李四');
    await page.keyboard.press('Enter');
    await page.keyboard.type('13900139000');
    await page.keyboard.press('Enter');
    await page.keyboard.type('南门纺织有限公司');
    await words(page, '诉求内容').fill('年休假没有安排，问能不能折成工资');
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'new');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: /^诉〔\d{4}〕0001$/ })).toBeVisible();
    await page.getByRole('button', { name: '解答办结' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('答复内容').fill('未休年休假应当支付报酬，可以先与单位协商，也可以申请调解。');
    await dialog.getByRole('button', { name: '解答办结' }).click();
    await expect(page.getByText(/^解答办结，\d{4}-\d{2}-\d{2}，王和$/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  await test.step('a petition shows its fifteen days, and is passed on with the written notice', async () => {
    await takeDown(page, '张三');
    await page.getByLabel('性质', { exact: true }).selectOption('petition');
    await page.getByLabel('来源', { exact: true }).selectOption('letter');
    await words(page, '涉及单位').fill('北门电器配件有限公司');
    await words(page, '诉求内容').fill('反映单位长期超时加班');
    await page.keyboard.press('Control+Enter');
    const clocks = page.getByRole('region', { name: '期限' });
    await expect(clocks.getByText('信访事项书面告知期限')).toBeVisible();
    await expect(clocks.getByText('15天后')).toBeVisible();
    await clocks.getByRole('button', { name: '为什么' }).click();
    await expect(clocks.getByText('《信访工作条例(2022)》第二十三条第二款')).toBeVisible();
    await page.getByRole('button', { name: '属于劳动保障监察范围，转送有权处理的部门' }).click();

    await page.getByRole('button', { name: '转办', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/还没有登记书面告知/)).toBeVisible();
    await dialog.getByLabel('转办去向').fill('区劳动保障监察大队');
    await dialog.getByRole('button', { name: '转办', exact: true }).click();
    await expect(page.getByText('转往 区劳动保障监察大队')).toBeVisible();
    await saved(page);
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'passed-on');

    await page.getByRole('link', { name: '信访事项书面告知（答复）' }).click();
    await expect(page.getByRole('img', { name: /第1页/ })).toBeVisible();
    await expect(page.getByText('内容已齐')).toBeVisible();
    await shot(page, 'notice');
    await page.getByRole('button', { name: '制作（定稿）' }).click();
    await page.getByRole('button', { name: '存为PDF' }).click();
    await expect(page.getByText(/已保存在/)).toBeVisible();
    expect(readFileSync(findFile(data, '.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('link', { name: '回到诉求' }).click();

    const today = await page.getByLabel('收到时间').inputValue();
    await page.getByLabel('书面告知日期').fill(today.slice(0, 10));
    await page.getByLabel('书面告知日期').blur();
    await expect(clocks.getByText('按期办结')).toBeVisible();
  });

  await test.step('a promised answer stands on 工作台, in 期限 and in the calendar file', async () => {
    await takeDown(page, '王五');
    await words(page, '诉求内容').fill('问工伤认定怎么申请');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: /0003$/ })).toBeVisible();
    const today = await page.getByLabel('收到时间').inputValue();
    await page.getByLabel('约定答复日').fill(today.slice(0, 10));
    await page.getByLabel('约定答复日').blur();
    await expect(page.getByRole('region', { name: '期限' }).getByText('今天')).toBeVisible();
    await page.getByRole('link', { name: /^工作台，1件/ }).click();
    await expect(page.getByText('诉求 · 今天到期 · 1')).toBeVisible();
    await expect(page.getByText('咨询 · 约定答复日')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: /^期限/ }).click();
    await expect(page.getByRole('link', { name: /^诉〔\d{4}〕0003$/ })).toBeVisible();
    await page.getByRole('button', { name: '导出日历' }).click();
    await expect(page.getByText(/已导出2个期限到/)).toBeVisible();
    expect(readFileSync(findFile(data, '.ics'), 'utf8')).not.toContain('王五');
    await page.getByRole('link', { name: '打印控制表' }).click();
    await expect(page.getByRole('cell', { name: /诉〔\d{4}〕0003/ })).toBeVisible();
    await page.getByRole('link', { name: '返回' }).click();
  });

  await test.step('what an area worker found becomes a case, and nothing is typed twice', async () => {
    await page.getByRole('link', { name: '诉求' }).click();
    await page.getByRole('link', { name: '片区和走访' }).click();
    await page.getByRole('button', { name: '添加片区' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('片区名称').fill('第一片区');
    await dialog.getByLabel('镇街').fill('西门街道');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('cell', { name: '第一片区', exact: true })).toBeVisible();
    await page.getByRole('button', { name: '记走访' }).click();
    await dialog.getByLabel('走访单位').fill('东门五金有限公司');
    await dialog.getByLabel('片区', { exact: true }).selectOption({ label: '西门街道第一片区' });
    await dialog.getByLabel('走访情况').fill('八月、九月工资没有发');
    await dialog.getByRole('button', { name: '登记发现的诉求' }).click();
    await expect(page.getByRole('heading', { name: /0004$/ })).toBeVisible();
    await words(page, '姓名').fill('陈东');
    await words(page, '联系电话').fill('13700137000');
    await words(page, '联系电话').blur();
    await expect(page.getByText('陈东 · 东门五金有限公司')).toBeVisible();
    await page.getByRole('button', { name: '转调解案件' }).click();
    await page.waitForURL(/#\/intake\/lead-/);
    await shot(page, 'intake');
    // Only what the lead could not hold is added.
    await page.getByLabel('请求内容').first().fill('支付八月、九月工资');
    await page.getByRole('button', { name: '登记', exact: true }).last().click();
    // What was said by word of mouth is put on paper at once; then the desk.
    await page.waitForURL(/#\/cases\/[\w-]{36}\/paper\/oral-application-record/);
    await page.goto(page.url().replace(/\/paper\/.*/, '?section=acceptance'));
    await expect(page.getByText('陈东 与 东门五金有限公司').first()).toBeVisible();

    await page.getByRole('link', { name: '诉求' }).click();
    await page.getByRole('button', { name: '全部', exact: true }).click();
    await expect(page.getByRole('row')).toHaveCount(5);
    await expect(page.getByRole('row', { name: /0004.*陈东.*转为调解案件/ })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'list');
    await page.getByRole('link', { name: /0004$/ }).click();
    await page.getByRole('link', { name: '打开案件' }).click();
    await page.waitForURL(/#\/cases\/[\w-]{36}/);
  });

  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  expect(await host.stop()).toBe(0);
});
