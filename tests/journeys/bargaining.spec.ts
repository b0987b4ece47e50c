import { expect, type Page, test } from '@playwright/test';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk } from './sample.ts';

const port = 17_492;

const shot = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/bargaining-${name}.png` });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

/** Adds one worker representative through the form. */
async function addRepresentative(page: Page, name: string, chief: boolean): Promise<void> {
  await page.getByRole('region', { name: '职工方代表' }).getByRole('button', { name: '添加' }).click();
  await dialog(page).getByLabel('姓名').fill(name);
  await dialog(page).getByLabel('产生日期').fill('2026-02-24');
  if (chief) await dialog(page).getByLabel('首席代表身份').selectOption('union-chair');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

test('the sample round read from end to end, and a round of one’s own begun', async () => {
  test.setTimeout(240_000);
  const host = startHost({ data: freshFolder('data'), port });
  const desk = await openDesk(host, freshFolder('profile'));
  const { page } = desk;
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);

  await test.step('the empty list offers the sample; its eight steps are proved', async () => {
    await page.getByRole('link', { name: '协商' }).click();
    await expect(page.getByText('还没有协商')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '载入示例' }).click();
    const track = page.getByRole('list', { name: '法定八步' });
    await expect(track.locator('[data-state="done"]')).toHaveCount(8);
  });

  await test.step('every section is drawn whole', async () => {
    const sections = [
      ['概况', '基本情况'],
      ['代表', '职工方代表'],
      ['要约', '要约'],
      ['协商会议', '谈判表'],
      ['审议表决', '审议表决'],
      ['合同', '合同草案'],
      ['备案审查', '备案审查'],
      ['公布', '公布'],
      ['期限', '期限'],
      ['文书', '第1步 产生代表'],
      ['记录', '办理记录'],
    ] as const;
    for (const [name, heading] of sections) {
      await tab(page, name).click();
      await expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible();
      expect(await faultsOf(page), name).toEqual([]);
      await shot(page, name);
    }
    await tab(page, '期限').click();
    // Inside its own row: the head of the round has reasons of its own to open.
    const last = page.getByRole('table', { name: '期限' }).getByRole('row').last();
    await last.getByText('为什么', { exact: true }).click();
    await expect(last.getByText(/第.+条/).last()).toBeVisible();
  });

  await test.step('the radar counts with both numbers', async () => {
    await page.getByRole('link', { name: '协商', exact: true }).first().click();
    await tab(page, '续签雷达和统计').click();
    await expect(page.getByRole('row', { name: /^应约率/ })).toContainText('（1/1）');
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'radar');
  });

  await test.step('an enterprise pasted into the register gets a round', async () => {
    await tab(page, '企业名册').click();
    await page.getByRole('button', { name: '粘贴表格' }).click();
    await dialog(page)
      .getByLabel('表格')
      .fill('企业名称\t镇\t职工人数\t建会情况\n青溪纺织有限公司\t南山镇\t120\t单独建会');
    await dialog(page).getByRole('button', { name: '导入1家' }).click();
    await expect(page.getByRole('cell', { name: '青溪纺织有限公司' })).toBeVisible();
    await shot(page, 'register');
    await tab(page, '协商').click();
    await page.getByRole('button', { name: '新建协商' }).click();
    await dialog(page)
      .getByLabel('企业', { exact: false })
      .first()
      .selectOption({ label: '青溪纺织有限公司' });
    await dialog(page).getByLabel('开始日期').fill('2026-02-10');
    await shot(page, 'new');
    await dialog(page).getByRole('button', { name: '新建' }).click();
    await expect(page.getByRole('button', { name: '下一步：产生协商代表' })).toBeVisible();
    await expect(page.getByText(/还没有登记任何一方的协商代表/)).toBeVisible();
  });

  await test.step('representatives, how they were produced and the original paper open the first step', async () => {
    await tab(page, '代表').click();
    await addRepresentative(page, '顾建国', true);
    await addRepresentative(page, '陆小芳', false);
    await addRepresentative(page, '周海', false);
    await page
      .getByRole('region', { name: '职工方代表' })
      .getByRole('button', { name: '登记产生情况' })
      .click();
    await dialog(page).getByLabel('方式').selectOption('congress-elected');
    await dialog(page).getByLabel('会议（指派）日期').fill('2026-02-24');
    await dialog(page).getByRole('button', { name: '保存' }).click();
    await tab(page, '文书').click();
    await page.getByRole('button', { name: '登记纸质原件：职工方协商代表选举结果记录' }).click();
    await dialog(page).getByLabel('文书日期').fill('2026-02-24');
    await dialog(page).getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('有纸质原件 2026-02-24')).toBeVisible();
    await page.getByRole('button', { name: '下一步：产生协商代表' }).click();
    await dialog(page).getByLabel('办理日期').fill('2026-02-25');
    await shot(page, 'step');
    await dialog(page).getByRole('button', { name: '办理' }).click();
    await expect(page.getByRole('button', { name: '下一步：发出要约' })).toBeVisible();
  });

  await saved(page);
  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  await host.stop();
});
