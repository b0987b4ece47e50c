import { expect, type Page, test } from '@playwright/test';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk } from './sample.ts';
import { dayFromNow } from './steps.ts';

const port = 17_496;

const shot = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/bargaining-people-${name}.png` });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const save = async (page: Page) => {
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
};

/** Enters a service of an instructor on a step of the sample round. */
async function addService(page: Page, title: string, step: string): Promise<void> {
  await page.getByRole('button', { name: '登记工作' }).click();
  await dialog(page).getByLabel('内容').fill(title);
  await dialog(page).getByLabel('指导员', { exact: false }).first().selectOption({ label: '吴敏' });
  await dialog(page).getByLabel('协商', { exact: true }).selectOption({ index: 1 });
  await dialog(page).getByLabel('第几步').selectOption(step);
  await dialog(page).getByLabel('时长（分钟）').fill('90');
  await save(page);
}

test('instructors counted, an order signed by five, five hundred rates in the table', async () => {
  test.setTimeout(300_000);
  const host = startHost({ data: freshFolder('data'), port });
  const desk = await openDesk(host, freshFolder('profile'));
  const { page } = desk;
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);
  await page.getByRole('link', { name: '协商' }).click();
  await page.getByRole('button', { name: '载入示例' }).click();
  await expect(page.getByRole('list', { name: '法定八步' })).toBeVisible();
  const base = new URL(page.url()).origin;

  await test.step('an instructor with two services is counted, each share with both numbers', async () => {
    await page.goto(`${base}/#/bargaining/team?view=instructors`);
    await expect(page.getByText('还没有登记指导员')).toBeVisible();
    await page.getByRole('button', { name: '登记指导员' }).first().click();
    await dialog(page).getByLabel('姓名').fill('吴敏');
    await dialog(page).getByLabel('编号').fill('指〔2026〕01');
    await dialog(page).getByLabel('聘期自').fill('2026-01-01');
    await save(page);
    await expect(page.getByRole('link', { name: '吴敏' })).toBeVisible();
    await addService(page, '指导起草要约', '2');
    await addService(page, '陪同第一次协商', '4');
    await expect(page.getByRole('row', { name: /吴敏/ })).toContainText('2次');
    await tab(page, '汇总').click();
    await expect(page.getByRole('row', { name: /^指导员服务/ })).toContainText('2');
    await expect(page.getByRole('row', { name: /^开展服务的指导员/ })).toContainText('100.00%（1/1）');
    await expect(page.getByRole('row', { name: /^指导过的协商/ })).toContainText('（1/1）');
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'counts');
    await tab(page, '工作记录').click();
    await page
      .getByRole('row', { name: /陪同第一次协商/ })
      .getByRole('button', { name: '删除' })
      .click();
    await page
      .getByRole('alertdialog')
      .getByLabel(/删除原因/)
      .fill('重复登记');
    await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
    await expect(page.getByText('共1条')).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByText('共2条')).toBeVisible();
    await shot(page, 'activities');
    await tab(page, '指导员').click();
    await page.getByRole('link', { name: '吴敏' }).click();
    await expect(page.getByRole('heading', { name: /服务日志（2次，3.0小时）/ })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'instructor');
  });

  await test.step('an order is signed by all five and posted before work starts', async () => {
    await page.goto(`${base}/#/bargaining/orders`);
    await page.getByRole('button', { name: '登记订单' }).click();
    await dialog(page).getByLabel('订单号').fill('XD-2026-081');
    await dialog(page).getByLabel('产品').fill('出口电机端盖');
    await dialog(page).getByLabel('数量').fill('5000');
    await dialog(page).getByLabel('交货日期').fill('2026-07-31');
    await dialog(page).getByLabel('工价测算员').fill('孙工');
    await dialog(page).getByLabel('复杂程度', { exact: false }).fill('公差0.02毫米');
    await save(page);
    await expect(page.getByRole('heading', { name: 'XD-2026-081' })).toBeVisible();
    await expect(page.getByRole('button', { name: '完成会签' })).toBeDisabled();
    await page.getByRole('button', { name: '添加工序' }).click();
    await page.getByLabel('第1道工序 工序').fill('精车端面');
    await page.getByLabel('第1道工序 测算单价（元）').fill('0.82');
    await page.getByLabel('第1道工序 合同单价（元）').fill('0.80');
    await page.getByLabel('第1道工序 确定单价（元）').fill('0.79');
    await expect(page.getByText('单价低于生效协议的单价')).toBeVisible();
    await page.getByLabel('第1道工序 确定单价（元）').fill('0.83');
    await expect(page.getByText('单价低于生效协议的单价')).toHaveCount(0);
    for (const party of ['职工代表', '工会代表', '技术部门', '生产部门', '行政']) {
      await page.getByLabel(`${party}姓名`).fill(`${party}甲`);
      await page.getByLabel(`${party}签字日期`).fill('2026-06-02');
    }
    await expect(page.getByRole('heading', { name: /五方会签（5\/5方）/ })).toBeVisible();
    await page.getByLabel(/交期不依赖超时加班/).check();
    await page.getByLabel('复测条件').fill('连续三天达不到定额');
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'order');
    await page.getByRole('button', { name: '完成会签' }).click();
    await page.getByRole('button', { name: '公布', exact: true }).click();
    await dialog(page)
      .getByLabel('开工时间')
      .fill(`${dayFromNow(2)}T08:00`);
    await dialog(page).getByRole('button', { name: '公布' }).click();
    await expect(page.getByText('已公布 · 5/5方')).toBeVisible();
    await page.getByRole('link', { name: '工价会签单' }).click();
    await expect(page.getByRole('heading', { name: /订单式协商工价会签单/ })).toBeVisible();
    await expect(page.getByRole('button', { name: '制作（定稿）' })).toBeEnabled();
    await expect(page.getByRole('img', { name: '第1页，共1页' })).toContainText('出口电机端盖');
    await shot(page, 'order-paper');
    await page.goBack();
    await page.getByRole('link', { name: '订单工价' }).click();
    await expect(page.getByRole('row', { name: /XD-2026-081/ })).toContainText('5/5方');
    await shot(page, 'orders');
  });

  await test.step('five hundred rates are pasted; one is edited, one removed and taken back', async () => {
    await page.goto(`${base}/#/bargaining`);
    await page.getByRole('button', { name: '新建协商' }).click();
    await dialog(page).getByLabel('企业', { exact: false }).first().selectOption({ index: 1 });
    await dialog(page).getByRole('button', { name: '新建', exact: true }).click();
    await expect(page.getByRole('button', { name: '下一步：产生协商代表' })).toBeVisible();
    await tab(page, '合同').click();
    await page.getByRole('button', { name: '新建工种工价表' }).click();
    await page.getByRole('button', { name: '粘贴', exact: true }).click();
    const head = '编码\t工种\t工序\t规格\t单位\t8小时定额\t单价（元）\t上期单价（元）';
    const rows = Array.from(
      { length: 500 },
      (_, n) =>
        `P${String(n + 1).padStart(3, '0')}\t车工\t工序${n + 1}\tA型\t件\t${400 + (n % 50)}\t0.${50 + (n % 40)}\t0.50`,
    );
    await dialog(page)
      .getByLabel('表格')
      .fill([head, ...rows].join('\n'));
    await shot(page, 'paste');
    await dialog(page).getByRole('button', { name: '导入500行' }).click();
    const grid = page.getByRole('grid');
    await expect(grid).toHaveAttribute('aria-rowcount', '501');
    const price = (n: number) => page.getByLabel(`第${n}行 单价（元）`, { exact: true });
    await price(2).fill('0.9');
    await price(2).press('Enter');
    await expect(price(3)).toBeFocused();
    await price(3).press('ArrowUp');
    await expect(price(2)).toHaveValue('0.90');
    await page.getByRole('button', { name: '删除本行' }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', '500');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', '501');
    await expect(price(2)).toHaveValue('0.90');
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'grid');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('附表已保存')).toBeVisible();
    await page.reload();
    await expect(price(2)).toHaveValue('0.90');
    await expect(page.getByText('500行', { exact: false }).first()).toBeVisible();
    await page.getByRole('button', { name: '导出表格' }).click();
    await expect(page.getByText(/已导出：.*\.csv/)).toBeVisible();
  });

  await test.step('one enterprise over the years; a target beside its rate', async () => {
    await page.goto(`${base}/#/bargaining/enterprises`);
    await page.getByRole('table', { name: '企业名册' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: '历年协商' })).toBeVisible();
    await page.getByRole('button', { name: '登记确认' }).click();
    await dialog(page).getByRole('textbox', { name: '职工人数', exact: true }).fill('333');
    await save(page);
    await expect(page.getByRole('table', { name: '人数和建会情况' }).getByRole('row')).toHaveCount(3);
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'enterprise');
    await page.getByRole('link', { name: '企业名册' }).click();
    await tab(page, '续签雷达和统计').click();
    await page.getByRole('button', { name: '登记目标' }).click();
    await dialog(page).getByLabel('目标（%）').fill('95');
    await dialog(page).getByLabel('依据', { exact: false }).fill('示例工会〔2026〕3号');
    await save(page);
    await expect(page.getByRole('row', { name: /^建会企业建制率/ }).first()).toContainText('95%');
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'targets');
  });

  await test.step('enterprises of an industry are pasted with their acceptance, counted n of', async () => {
    await page.goto(`${base}/#/bargaining`);
    await page.getByRole('button', { name: '新建协商' }).click();
    await dialog(page).getByLabel('范围').selectOption('industry');
    await dialog(page).getByLabel('区域').fill('示例县');
    await dialog(page).getByLabel('职工方（工会名称）').fill('示例县模具行业工会');
    await dialog(page).getByLabel('用人单位方（商会、协会）').fill('示例县模具协会');
    await dialog(page).getByRole('button', { name: '新建', exact: true }).click();
    await tab(page, '覆盖企业').click();
    await page.getByRole('button', { name: '粘贴名单' }).click();
    await dialog(page)
      .getByLabel('表格')
      .fill(
        '企业名称\t职工人数\t女职工人数\t是否签认\t签认人\t签认日期\n甲模具厂\t50\t10\t是\t赵一\t2026-06-10\n乙模具厂\t30\t5\t\t\t',
      );
    await dialog(page).getByRole('button', { name: '导入2家' }).click();
    await expect(page.getByText('已签认1/2家 · 覆盖职工50/80人')).toBeVisible();
    await page
      .getByRole('row', { name: /乙模具厂/ })
      .getByRole('button', { name: '登记签认' })
      .click();
    await dialog(page).getByLabel('签认人', { exact: false }).fill('钱二');
    await dialog(page).getByRole('button', { name: '登记签认' }).click();
    await expect(page.getByText('已签认2/2家')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'covered');
  });

  await test.step('the register form of the instructor is drawn and saved', async () => {
    await page.goto(`${base}/#/bargaining/team?view=instructors`);
    await page.getByRole('link', { name: '吴敏' }).click();
    await page.getByRole('link', { name: '制作指导员登记表' }).click();
    await expect(page.getByText(/还缺：身份/)).toBeVisible();
    await page.getByRole('button', { name: '返回', exact: true }).click();
    await page.getByRole('button', { name: '编辑指导员' }).click();
    await dialog(page).getByLabel('身份').fill('工会干部');
    await dialog(page).getByLabel('工作单位').fill('示例县总工会');
    await dialog(page).getByLabel('聘任单位').fill('示例县总工会');
    await dialog(page).getByLabel('联系片区').fill('双塔街道');
    await save(page);
    await page.getByRole('link', { name: '制作指导员登记表' }).click();
    await page.getByRole('button', { name: '存为PDF' }).click();
    await expect(page.getByText(/已存为：.*吴敏.*\.pdf/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'register-paper');
  });

  await saved(page);
  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  await host.stop();
});
