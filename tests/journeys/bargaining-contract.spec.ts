import { expect, type Page, test } from '@playwright/test';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk } from './sample.ts';

const port = 17_497;

const shot = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/contract-${name}.png`, fullPage: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const clause = (page: Page, topic: string) => page.locator(`li[data-topic="${topic}"]`);

test('a contract is assembled from topics, locked once signed, amended by a new version and compared', async () => {
  test.setTimeout(240_000);
  const host = startHost({ data: freshFolder('data'), port });
  const desk = await openDesk(host, freshFolder('profile'));
  const { page } = desk;
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);
  await page.getByRole('link', { name: '协商' }).click();
  await page.getByRole('button', { name: '载入示例' }).click();

  await test.step('the signed text is closed and says what to do; every check has its texts', async () => {
    await tab(page, '合同').click();
    await expect(page.getByText(/合同已经签字生效，不能直接改动/)).toBeVisible();
    await expect(clause(page, 'growthRate')).toBeVisible();
    await expect(page.getByRole('button', { name: '编辑：工资支付办法' })).toHaveCount(0);
    const wage = page.getByRole('complementary', { name: '检查 本单位最低工资标准' });
    await expect(wage.getByText('最低工资 符合')).toBeVisible();
    await expect(wage.getByText(/浙江省集体合同条例/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'signed');
  });

  await test.step('an amendment writes a new version of one clause; both stand on the sheet', async () => {
    await page.getByRole('button', { name: /其他可做/ }).click();
    await page.getByRole('button', { name: '提议变更，进入协商' }).click();
    await dialog(page).getByLabel('依据、理由').fill('订单大幅下降');
    await dialog(page).getByRole('button', { name: '办理', exact: true }).click();
    await expect(dialog(page)).toHaveCount(0);
    await tab(page, '合同').click();
    await page.getByRole('button', { name: '编辑：工资调整幅度' }).click();
    await dialog(page)
      .getByLabel(/全员平均增长/)
      .fill('3.5');
    await expect(dialog(page).getByRole('region', { name: '条款全文' })).toContainText('增长3.5%');
    await shot(page, 'amend');
    await dialog(page).getByRole('button', { name: '保存' }).click();
    await expect(clause(page, 'growthRate')).toContainText('原条款：全员平均工资比上年增长5%');
    await page.getByRole('link', { name: '变更前后对照' }).click();
    const row = page.locator('tr[data-state="changed"]');
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('−1.5个百分点');
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'compare');
    await page.getByRole('link', { name: '返回合同' }).click();
  });

  await test.step('a round of one’s own under the strictest rules', async () => {
    await page.getByRole('link', { name: '协商', exact: true }).first().click();
    await page.getByRole('button', { name: '新建协商' }).click();
    await dialog(page).getByLabel('种类').selectOption('comprehensive');
    await dialog(page)
      .getByLabel('企业', { exact: false })
      .first()
      .selectOption({ label: '青溪恒达机械有限公司' });
    await expect(dialog(page).getByText('用人单位方不多于职工方')).toBeVisible();
    await dialog(page).getByLabel('掌握标准').selectOption('strictest');
    await expect(dialog(page).getByText(/从严掌握：以下各点/)).toBeVisible();
    await shot(page, 'strictest');
    await dialog(page).getByRole('button', { name: '新建' }).click();
    await expect(page.getByText('从严掌握', { exact: true })).toBeVisible();
    await shot(page, 'overview');
  });

  await test.step('topics come in, the duty of the law first; a figure beyond the law is told at the margin', async () => {
    await tab(page, '合同').click();
    await expect(page.getByText('缺少法定必备内容1项')).toBeVisible();
    await shot(page, 'empty');
    await page.getByRole('button', { name: '加入全部必备' }).click();
    await expect(clause(page, 'womenSection')).toContainText('法定必备');
    await page.getByRole('button', { name: '加入：工作时间' }).click();
    await page.getByRole('button', { name: '编辑：工作时间' }).click();
    await dialog(page)
      .getByLabel(/每月延长/)
      .fill('40');
    await expect(dialog(page).getByText('每月加班40小时，超过36小时')).toBeVisible();
    await shot(page, 'hours');
    await dialog(page).getByRole('button', { name: '保存' }).click();
    await expect(clause(page, 'hoursSection')).toContainText('每月加班40小时，超过36小时');
    await page.getByRole('button', { name: '写自拟条款' }).click();
    await dialog(page).getByLabel('条款标题').fill('食堂');
    await dialog(page).getByLabel('自拟文字').fill('增设夜宵，餐费由用人单位承担。');
    await dialog(page).getByRole('button', { name: '保存' }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(clause(page, '')).toContainText('增设夜宵，餐费由用人单位承担。');
    await page.getByRole('button', { name: /拟稿定稿/ }).click();
    await expect(page.getByText('已定稿3条')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'clauses');
  });

  await test.step('the dates of rounds stand on the desk of limits', async () => {
    await page.getByRole('link', { name: '期限', exact: true }).click();
    await page.getByLabel('事项').selectOption('round');
    await expect(page.getByRole('heading', { name: '期限' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'limits');
  });

  await saved(page);
  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  await host.stop();
});
