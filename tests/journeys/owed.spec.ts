import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type OpenDesk, openDesk, saved } from './desk.ts';
import { freshFolder, type RunningHost, startHost } from './host.ts';
import { findFile, pdfText } from './saved-papers.ts';

/** What is owed: computed in a case, on its papers, settled and paid in parts; and from a question to a case. */
const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);

test.describe.configure({ mode: 'serial' });

test.describe('what is owed', () => {
  const data = freshFolder('owed-data');
  const profile = freshFolder('owed-profile');
  const port = 17_447;
  let host: RunningHost;
  let desk: OpenDesk;
  let page: Page;
  let caseUrl = '';

  const section = async (name: string) => {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  };
  const shot = (name: string) =>
    page.screenshot({ path: `${process.env.HEJIE_SCREENS ?? 'test-results/screens'}/${name}.png` });

  /** Makes a paper, saves it as PDF, and reads the file on disk. */
  async function madeAndRead(paper: string): Promise<string> {
    await page.goto(`${caseUrl}/paper/${paper}`);
    await page.getByRole('button', { name: '制作（定稿）' }).click();
    await page.getByRole('button', { name: '存为PDF' }).click();
    const said = await page
      .getByText(/已保存在/)
      .first()
      .innerText();
    const [, name] = /“(.+?)”已保存在/.exec(said) ?? [];
    return pdfText(readFileSync(findFile(data, name ?? '')));
  }

  test.beforeAll(async () => {
    host = startHost({ data, port });
    desk = await openDesk(host, profile);
    page = desk.page;
  });
  test.afterAll(async () => {
    await desk?.context.close();
    await host?.stop();
  });

  test('a case is taken in', async () => {
    await page.getByLabel('调解组织名称').fill('宁波市海曙区西门街道劳动争议调解中心');
    await page.getByLabel('组织类型').selectOption('township-organisation');
    await page.getByLabel('所在地区').selectOption('NB');
    await page.getByLabel('案号字头').fill('甬西劳调字');
    await page.getByLabel('您的姓名').fill('王调解');
    await page.getByLabel('办公地址').fill('西门街道人民路1号');
    await page.getByRole('button', { name: '开始使用' }).click();
    await expect(page.getByText('登记第一件')).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: '登记' }).click();
    await page.waitForURL(/intake/);
    await page.getByRole('textbox', { name: '姓名', exact: true }).first().fill('陈建国');
    await page.getByLabel('证件号码').first().fill('330099198503121010');
    await page.getByLabel('住址').first().fill('滨海工业园区职工宿舍2号楼');
    await page.getByLabel('联系电话').first().fill('13900000001');
    await page.getByLabel('入职日期').fill('2019-03-01');
    await page.getByLabel('离职日期').fill('2026-10-31');
    await page.getByLabel('月平均工资').fill('8000');
    await page.getByLabel('单位名称').fill('滨海北门电器配件有限公司');
    await page.getByLabel('统一社会信用代码').fill('91330099MA001XG120');
    await page.getByLabel('住所').fill('滨海工业园区滨海路18号');
    await page.getByLabel('争议类型').selectOption('economic-compensation');
    await page.getByLabel('请求内容').fill('支付解除劳动合同的经济补偿');
    await page
      .getByRole('textbox', { name: /^事实/ })
      .fill('被申请人提出并与申请人协商一致解除劳动合同，没有支付经济补偿。');
    await page.getByLabel('均未提起').check();
    await page.getByRole('main').getByRole('button', { name: '登记', exact: true }).click();
    await page.waitForURL(/cases\/.*acceptance/);
    caseUrl = page.url().replace(/\?.*/, '');
    await saved(page);
  });

  test('the claim is computed from what the case knows; the sum claimed stands beside it', async () => {
    await section('请求');
    await page.getByRole('button', { name: '计算请求1' }).click();
    const dialog = page.getByRole('dialog', { name: '计算请求1' });
    await expect(dialog.getByText(/从案件带入：用工之日/)).toBeVisible();
    await expect(dialog.getByLabel('用工之日')).toHaveValue('2019-03-01');
    await dialog.getByLabel(/解除或者终止的事由/).selectOption('R36-employer');
    await expect(dialog.getByLabel('解除前十二个月平均应得工资')).toHaveValue('8,000.00');
    await expect(dialog.getByText('计算 ¥64,000.00')).toBeVisible();
    await shot('owed-compute');
    await dialog.getByRole('button', { name: '记入，并作为请求金额' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByLabel('请求金额')).toHaveValue('64,000.00');
    await expect(
      page.getByRole('table', { name: '各项金额' }).getByText('陆万肆仟元整').first(),
    ).toBeVisible();
    await saved(page);
    await shot('owed-claim');
  });

  test('a second claim is typed; what the case changes since is said', async () => {
    await page.getByRole('button', { name: '添加请求' }).click();
    const added = page.getByRole('region', { name: '添加请求' });
    await added.getByLabel('争议类型').selectOption('wage-arrears');
    await added.getByLabel('请求内容').fill('支付2026年10月工资');
    await added.getByLabel('请求金额').fill('8000');
    await added.getByRole('button', { name: '添加', exact: true }).click();
    await expect(page.getByRole('heading', { name: '请求2' })).toBeVisible();
    await section('当事人');
    await page.getByRole('button', { name: '修改 陈建国' }).click();
    await page.getByLabel('离职日期').fill('2026-11-10');
    await page.getByLabel('离职日期').blur();
    await saved(page);
    await section('请求');
    await expect(page.getByText('计算后案件中的离职日期改过，请重新计算。')).toBeVisible();
    await shot('owed-stale');
    await saved(page);
  });

  test('the application prints the working with the claim', async () => {
    const text = await madeAndRead('mediation-application');
    expect(text).toContain('请求金额计算明细');
    expect(text).toContain('64,000.00');
    expect(text).toContain('陆万肆仟元整');
    await page.goto(`${caseUrl}/claims/print`);
    await expect(page.getByRole('heading', { name: '请求事项计算单' })).toBeVisible();
    await shot('owed-claims-print');
  });

  test('settled claim by claim, in instalments on the payday, with acceleration', async () => {
    await page.goto(`${caseUrl}?section=acceptance`);
    await page.getByLabel('答复', { exact: true }).selectOption('yes');
    await page.getByLabel('答复方式').selectOption('phone');
    await page.getByRole('button', { name: '记录答复' }).click();
    await page.getByRole('main').getByRole('button', { name: '受理', exact: true }).click();
    await expect(page.getByText(/甬西劳调字第0001号/).first()).toBeVisible();
    await section('概况');
    await page.getByRole('checkbox', { name: '王调解' }).check();
    // What could bias the mediator is asked before the case is handed over.
    await page.locator('[data-field="no-conflict"] input').check();
    await page.getByRole('main').getByRole('button', { name: '指派', exact: true }).click();
    await expect(page.getByRole('region', { name: '下一步' })).not.toContainText('指派');
    await section('调解');
    await page
      .getByLabel('时间')
      .first()
      .fill(`${dayFromNow(0)}T14:00`);
    await page.getByLabel('地点或方式').fill('第一调解室');
    await page.getByRole('button', { name: '安排', exact: true }).click();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await page.waitForURL(/\/session\//);
    await page.getByRole('button', { name: '结束会议' }).click();
    await page.getByRole('dialog').getByLabel('结果').selectOption('agreed');
    await page.getByRole('dialog').getByRole('button', { name: /结束/ }).click();
    await saved(page);
    await page.goto(`${caseUrl}?section=agreement`);
    await page.getByLabel(/^请求1 /).fill('50000');
    await page.getByLabel(/^请求2 /).fill('8000');
    await expect(page.getByLabel('协议总额')).toHaveValue('58,000.00');
    await page.getByRole('button', { name: '查看方案得失' }).click();
    await expect(
      page.getByRole('region', { name: '方案得失' }).getByText('让出 ¥14,000.00').first(),
    ).toBeVisible();
    await page.getByLabel('期数').fill('3');
    await page.getByLabel('间隔').selectOption('payday');
    await page.getByLabel('首期日期').fill('2026-12-01');
    await page.getByLabel(/^发薪日/).fill('10');
    await expect(page.getByRole('list', { name: '分期预览' })).toContainText('2026-12-10');
    await expect(page.getByRole('list', { name: '分期预览' })).toContainText('2027-01-08');
    await shot('owed-settlement');
    await page.getByRole('tabpanel').getByRole('button', { name: '拟定协议', exact: true }).click();
    // Three days; the second pays the rest of one kind, or the last begins the other.
    await expect(page.getByLabel('履行期限')).toHaveCount(4);
    await expect(page.getByLabel('逾期责任')).toHaveValue(/全部未付款项/);
    await page.getByLabel('收款账户或交付方式').first().fill('申请人本人的工资账户');
    await page.getByRole('button', { name: '其余未填的各条也用这个账户' }).click();
    await expect(page.getByLabel('收款账户或交付方式').last()).toHaveValue('申请人本人的工资账户');
    await shot('owed-terms');
    await section('请求');
    await expect(page.getByRole('table', { name: '各项金额' }).getByText('伍万捌仟元整')).toBeVisible();
    await shot('owed-four-sums');
    const text = await madeAndRead('mediation-agreement');
    expect(text).toContain('伍万捌仟元整');
    expect(text).toContain('为经济补偿，计50,000.00元');
    expect(text).not.toContain('让出');
    expect(text).not.toContain('14,000.00');
  });

  test('a calculation of its own is kept as a lead, and becomes a case', async () => {
    await page.goto(page.url().replace(/#.*/, '#/owed/economic_compensation'));
    await page.getByLabel('用工之日').fill('2025-11-01');
    await page.getByLabel('劳动关系最后一日').fill('2026-10-31');
    await page.getByLabel('解除前十二个月平均应得工资').fill('7200');
    await page.getByLabel('解除前十二个月平均应得工资').blur();
    await page.getByLabel(/解除或者终止的事由/).selectOption('R36-employer');
    await expect(page.getByText('¥7,200.00').first()).toBeVisible();
    await shot('owed-alone');
    await page.getByRole('button', { name: '存为诉求' }).click();
    await expect(page.getByText(/诉求/).first()).toBeVisible();
    await saved(page);
    await page.getByRole('button', { name: '转为登记' }).click();
    await page.waitForURL(/intake/);
    await expect(page.getByRole('textbox', { name: '请求金额', exact: true })).toHaveValue('7,200.00');
    await page.getByRole('textbox', { name: '姓名', exact: true }).first().fill('李小燕');
    await page.getByLabel('联系电话').first().fill('13900000002');
    await page.getByLabel('单位名称').fill('滨海南门纺织有限公司');
    await page
      .getByRole('textbox', { name: /^事实/ })
      .fill('被申请人提出解除劳动合同，双方协商一致，没有支付经济补偿。');
    await page.getByLabel('均未提起').check();
    await page.getByRole('main').getByRole('button', { name: '登记', exact: true }).click();
    await page.waitForURL(/cases\/.*acceptance/);
    await section('请求');
    await expect(page.getByRole('textbox', { name: '请求金额', exact: true })).toHaveValue('7,200.00');
    await saved(page);
    expect(desk.trouble).toEqual([]);
  });
});
