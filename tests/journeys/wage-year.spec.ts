import { expect, type Page, test } from '@playwright/test';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { add, dialog, done, fill, nextStep, section } from './round-desk.ts';
import { atDesk } from './sample.ts';

// One wage contract of one enterprise in 浙江, from the register to the renewal, on the days of the textbook case:
// 清明 and 劳动节 lie in two of its time limits.

const port = 17_493;
const shot = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/wage-year-${name}.png` });

/** Nine in the morning of a day, at the office. */
const morning = (day: string) => `${day}T01:00:00Z`;
const goTo = (page: Page, day: string) => page.clock.setFixedTime(morning(day));
const next = (page: Page, day: string) =>
  expect(page.locator('#page header, main header').first()).toContainText(day);

/** 登记纸质原件: the paper was signed on paper. */
async function original(page: Page, title: string, on: string): Promise<void> {
  await section(page, '文书');
  await page.getByRole('button', { name: `登记纸质原件：${title}` }).click();
  await fill(page, { on });
  await done(page);
}

/** What the agreed item becomes in the contract. */
const agreed = '全体职工平均工资比上年度增长5%';

const workers = [
  { 'body.name': '顾建国', chief: true, 'body.chiefRole': 'union-chair' },
  { 'body.name': '陆小芳', 'body.gender': 'female' },
  { 'body.name': '周海' },
];
const employers = [
  { 'body.name': '方建平', chief: true, 'body.chiefRole': 'legal-representative' },
  { 'body.name': '徐丽娜', 'body.gender': 'female' },
  { 'body.name': '郑远' },
];

async function representatives(
  page: Page,
  side: string,
  list: readonly object[],
  on: string,
  method: string,
) {
  const region = page.getByRole('region', { name: side });
  await section(page, '代表');
  for (const one of list) {
    await region.getByRole('button', { name: '添加' }).click();
    await fill(page, { ...one, 'body.producedOn': on, 'body.producedBy': method });
    await done(page);
  }
  await region.getByRole('button', { name: '登记产生情况' }).click();
  await fill(page, { method, on, eligible: '45', present: '42' });
  await done(page);
}

/** The meeting was held: who came, and both chiefs signed its minutes. */
async function held(
  page: Page,
  which: string,
  on: string,
  more: Record<string, boolean> = {},
): Promise<void> {
  await section(page, '协商会议');
  await page
    .getByRole('row', { name: new RegExp(which) })
    .last()
    .getByRole('button', { name: '编辑' })
    .click();
  await fill(page, {
    state: 'held',
    present: [...workers, ...employers].map((one) => one['body.name']),
    'body.signedWorkerOn': on,
    'body.signedEmployerOn': on,
    ...more,
  });
  await done(page);
}

/** What both sides said of the item at a meeting. */
async function position(page: Page, meeting: number, said: Record<string, string>): Promise<void> {
  await section(page, '协商会议');
  await page
    .getByRole('button', { name: new RegExp(`工资增长.*第${meeting}次|第${meeting}次.*工资增长`) })
    .click();
  await fill(page, said);
  await done(page);
}

test('a wage contract from the register to filed, published and renewed', async () => {
  test.setTimeout(300_000);
  const host = startHost({ data: freshFolder('data'), port });
  const desk = await openDesk(host, freshFolder('profile'), morning('2026-02-10'));
  const { page } = desk;
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);

  await test.step('the register: an enterprise of 152 workers, and a round by the rules of 浙江', async () => {
    await page.getByRole('link', { name: '协商' }).click();
    await page.getByRole('tab', { name: '企业名册', exact: true }).click();
    await page.getByRole('button', { name: '粘贴表格' }).click();
    await dialog(page)
      .getByLabel('表格')
      .fill('企业名称\t镇\t职工人数\t女职工人数\t建会情况\n青溪恒达机械有限公司\t南山镇\t152\t60\t单独建会');
    await dialog(page).getByRole('button', { name: '导入1家' }).click();
    await expect(page.getByRole('cell', { name: '青溪恒达机械有限公司' })).toBeVisible();
    await page.getByRole('tab', { name: '协商', exact: true }).click();
    await page.getByRole('button', { name: '新建协商' }).click();
    await dialog(page)
      .locator('[data-field="enterpriseId"] select')
      .selectOption({ label: '青溪恒达机械有限公司' });
    await fill(page, {
      subject: 'wage',
      profile: 'zhejiang',
      startedOn: '2026-02-10',
      'body.minimumWageFen': '2010',
    });
    await dialog(page).getByRole('button', { name: '新建' }).click();
    await expect(page.getByRole('button', { name: '下一步：产生协商代表' })).toBeVisible();
  });

  await test.step('1 产生代表', async () => {
    await goTo(page, '2026-02-26');
    await representatives(page, '职工方代表', workers, '2026-02-25', 'congress-elected');
    await original(page, '职工方协商代表选举结果记录', '2026-02-25');
    await nextStep(page, '产生协商代表', '2026-02-26');
  });

  await test.step('2 提出要约: ten working days for the reply', async () => {
    await goTo(page, '2026-03-02');
    await section(page, '要约');
    await add(page, '添加', {
      'body.offerorName': '青溪恒达机械有限公司工会委员会',
      'body.addressee': '青溪恒达机械有限公司',
      'body.proposedAt': '2026-03-26T14:00',
      'body.proposedPlace': '会议室',
      'body.topics': '工资增长',
    });
    await original(page, '集体协商要约书', '2026-03-02');
    await nextStep(page, '发出要约', '2026-03-02');
    await section(page, '要约');
    await page.getByRole('table', { name: '要约' }).getByRole('button', { name: '编辑' }).first().click();
    await fill(page, { receivedOn: '2026-03-02', 'body.receivedBy': '徐丽娜' });
    await done(page);
    await nextStep(page, '对方签收要约', '2026-03-02');
    await next(page, '2026-03-16');
    await shot(page, 'offer');
    await goTo(page, '2026-03-10');
    await page.getByRole('button', { name: '登记答复' }).click();
    await fill(page, {
      kind: 'consent',
      on: '2026-03-10',
      receivedOn: '2026-03-10',
      meetingAt: '2026-03-26T14:00',
      place: '会议室',
    });
    await done(page);
    await original(page, '要约回复书', '2026-03-10');
    await nextStep(page, '收到应约答复', '2026-03-10');
  });

  await test.step('3 协商准备: data and notice seven days before the meeting', async () => {
    await goTo(page, '2026-03-12');
    await representatives(page, '用人单位方代表', employers, '2026-03-09', 'employer-designated');
    await original(page, '用人单位方协商代表指派书', '2026-03-09');
    await nextStep(page, '双方代表确定，进入准备', '2026-03-12');
    await next(page, '2026-03-19');
    await goTo(page, '2026-03-18');
    await section(page, '准备');
    await add(page, '登记资料、意见', {
      kind: 'opinions',
      side: 'worker',
      on: '2026-03-16',
      'body.surveyed': '152',
    });
    await section(page, '协商会议');
    await add(page, '添加议题', { 'body.title': '工资增长', place: 'growthRate.all' });
    await add(page, '安排会议', {
      startsAt: '2026-03-26T14:00',
      'body.place': '会议室',
      'body.recorder': '何敏',
      'body.agenda': '工资增长',
      noticeServedOn: '2026-03-18',
    });
    for (const title of ['职工意见征集汇总表', '集体协商会议通知']) await original(page, title, '2026-03-18');
  });

  await test.step('4 开展协商: both positions over two meetings, agreed at the second', async () => {
    await goTo(page, '2026-03-26');
    await held(page, '第1次', '2026-03-26');
    await original(page, '集体协商会议记录', '2026-03-26');
    await nextStep(page, '召开协商会议', '2026-03-26');
    await position(page, 1, { worker: '增长8%', employer: '增长3%', workerValue: '8', employerValue: '3' });
    await goTo(page, '2026-04-02');
    await section(page, '协商会议');
    await add(page, '安排会议', {
      startsAt: '2026-04-02T14:00',
      'body.chairSide': 'employer',
      'body.recorder': '何敏',
      noticeServedOn: '2026-03-26',
    });
    await held(page, '第2次', '2026-04-02', { 'body.draftAgreed': true });
    await position(page, 2, {
      worker: '同意增长5%',
      employer: '同意增长5%',
      outcome: 'agreed',
      agreedOn: '2026-04-02',
      resultValue: '5',
    });
    await shot(page, 'table');
    await section(page, '合同');
    await page.getByRole('button', { name: '一致议题转为条款（1）' }).click();
    await expect(page.locator('li[data-topic="growthRate"]')).toContainText(agreed);
    await add(page, '登记草案', {
      title: '工资专项集体合同',
      copies: '5',
      termStart: '2026-05-14',
      termEnd: '2027-05-13',
      minimumWageFen: '2400',
    });
    await page.getByRole('button', { name: '草签', exact: true }).click();
    await fill(page, { on: '2026-04-02' });
    await done(page, '草签');
    await shot(page, 'contract');
    await nextStep(page, '达成一致，形成草案', '2026-04-02');
    // Fifteen working days; 清明 is skipped.
    await next(page, '2026-04-24');
  });

  await test.step('5 协议审议: more than half of all delegates, not of those present', async () => {
    await goTo(page, '2026-04-10');
    await nextStep(page, '提交职代会审议', '2026-04-10');
    await goTo(page, '2026-04-20');
    await section(page, '审议表决');
    await add(page, '登记表决', {
      on: '2026-04-20',
      'body.total': '45',
      'body.present': '42',
      'body.for': '38',
      'body.against': '3',
      'body.abstain': '1',
    });
    await expect(page.getByRole('table', { name: '审议表决' })).toContainText('全体45人，赞成满23票通过');
    for (const title of ['表决统计表', '职工代表大会审议决议']) await original(page, title, '2026-04-20');
    await nextStep(page, '审议通过', '2026-04-20');
  });

  await test.step('6 首席代表签字', async () => {
    await goTo(page, '2026-04-21');
    await section(page, '合同');
    for (const side of ['职工方', '用人单位方']) {
      await page.getByRole('button', { name: `${side}签字` }).click();
      await fill(page, { on: '2026-04-21' });
      await done(page);
    }
    await original(page, '工资专项集体合同', '2026-04-21');
    await nextStep(page, '首席代表签字', '2026-04-21');
    // The tenth day is 劳动节: the first working day after the holiday.
    await next(page, '2026-05-06');
  });

  await test.step('7 备案审查: fifteen days for an objection', async () => {
    await goTo(page, '2026-04-28');
    await section(page, '备案审查');
    await add(page, '登记报送', {
      filedOn: '2026-04-28',
      'body.authority': '青溪县人力资源和社会保障局',
      'body.copies': '5',
      'body.summary': '经两次协商达成一致，职工代表大会通过。',
      receivedOn: '2026-04-28',
    });
    await original(page, '集体合同报送审查登记表', '2026-04-28');
    await nextStep(page, '受理机关收到文本', '2026-04-28');
    await next(page, '2026-05-14');
    await goTo(page, '2026-05-14');
    await original(page, '审查意见接收记录', '2026-05-14');
    await nextStep(page, '合同生效', '2026-05-14');
    await next(page, '2026-05-21');
  });

  await test.step('8 公布实施', async () => {
    await goTo(page, '2026-05-18');
    await section(page, '公布');
    await add(page, '登记公布', {
      kind: 'agreement',
      on: '2026-05-18',
      'body.channels': '公开栏',
      'body.allWorkers': true,
      'body.fullText': true,
    });
    await original(page, '集体合同公布公告', '2026-05-18');
    await nextStep(page, '公布', '2026-05-18');
    await expect(page.getByRole('list', { name: '法定八步' }).locator('[data-state="done"]')).toHaveCount(8);
    // Ninety days before the end.
    await next(page, '2027-02-12');
    await shot(page, 'published');
  });

  await test.step('the year after: the radar shows the window, the renewal names the contract it follows', async () => {
    await goTo(page, '2027-02-15');
    await page.getByRole('link', { name: '协商', exact: true }).first().click();
    await page.getByRole('tab', { name: '续签雷达和统计', exact: true }).click();
    const row = page.getByRole('row', { name: /青溪恒达机械有限公司/ });
    await expect(row).toContainText('2027-05-13');
    await shot(page, 'radar');
    await row.getByRole('link').first().click();
    await section(page, '概况');
    await page.getByRole('button', { name: '续签', exact: true }).click();
    await expect(page.getByRole('button', { name: '下一步：产生协商代表' })).toBeVisible();
    await section(page, '合同');
    await expect(page.locator('li[data-topic="growthRate"]')).toContainText(agreed);
    await shot(page, 'renewed');
  });

  expect(await faultsOf(page)).toEqual([]);
  await saved(page);
  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  await host.stop();
});
