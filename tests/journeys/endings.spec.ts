import { expect, type Page, test } from '@playwright/test';
import { type OpenDesk, openDesk, saved } from './desk.ts';
import { freshFolder, type RunningHost, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { dayFromNow, openSection, pickStep, stands, takeBack, takeStep } from './steps.ts';

/** Every way a case can end, one after the other: each is taken in its form, then taken back from 经过. */
test.describe.configure({ mode: 'serial' });

test.describe('endings of a case', () => {
  const data = freshFolder('data');
  const profile = freshFolder('profile');
  let host: RunningHost;
  let desk: OpenDesk;
  let page: Page;
  let caseUrl = '';

  const shot = (name: string) =>
    page.screenshot({ path: `${process.env.HEJIE_SCREENS ?? 'test-results/screens'}/${name}.png` });

  test.beforeAll(async () => {
    host = startHost({ data, port: 17_491 });
    desk = await openDesk(host, profile);
    page = desk.page;
  });
  test.afterAll(async () => {
    await desk?.context.close();
    await host?.stop();
  });

  test('口头申请: the applicant’s words are a paper at once; then the desk of the case', async () => {
    await page.getByLabel('调解组织名称').fill('海曙区西门街道人民调解委员会');
    await page.getByLabel('组织类型').selectOption('people-mediation');
    await page.getByLabel('所在地区').selectOption('NB');
    await page.getByLabel('案号字头').fill('西人调字');
    await page.getByLabel('您的姓名').fill('王调解');
    await page.getByRole('button', { name: '开始使用' }).click();
    await page.getByRole('banner').getByRole('button', { name: '登记' }).click();
    await page.waitForURL(/intake/);
    await page.getByLabel('收到时间').fill(`${dayFromNow(-40)}T09:20`);
    await page.getByLabel('申请方式').selectOption('oral');
    await expect(page.getByText(/口头申请应当场记录/)).toBeVisible();
    await page.getByRole('textbox', { name: '姓名', exact: true }).fill('陈建国');
    await page.getByLabel('电话').first().fill('13900000001');
    await page.getByLabel('单位名称').fill('滨海北门电器配件有限公司');
    await page.getByLabel('请求内容').fill('支付三个月拖欠的工资');
    await page.getByLabel('请求金额', { exact: true }).fill('12600');
    await page.getByRole('textbox', { name: /^事实/ }).fill('被申请人连续三个月没有发工资。');
    await page.getByLabel('均未提起').check();
    await page.getByRole('main').getByRole('button', { name: '登记', exact: true }).click();
    await page.waitForURL(/paper\/oral-application-record/);
    caseUrl = page.url().replace(/\/paper\/.*/, '');
    await page.goto(`${caseUrl}?section=acceptance`);
    await stands(page, '已收到申请');
    await expect(page.getByRole('heading', { name: '仲裁时效提示' })).toBeVisible();
  });

  test('before acceptance: 不予受理, 撤回, 自行和解, 对方不同意, each taken back', async () => {
    await pickStep(page, '不予受理');
    const refusal = page.getByRole('dialog', { name: '不予受理' });
    await refusal.getByRole('button', { name: '不予受理' }).click();
    await expect(refusal.getByText('请填写').first()).toBeVisible();
    await refusal.getByLabel('不予受理的理由').selectOption('OOS-1');
    await expect(refusal.getByText(/可以依法申请行政复议/)).toBeVisible();
    await refusal.getByLabel('理由和说明').fill('请求社会保险经办机构发放社会保险金');
    await shot('step-refusal');
    await refusal.getByRole('button', { name: '不予受理' }).click();
    await stands(page, '不予受理');
    await takeBack(page, '不予受理');
    await stands(page, '已收到申请');

    await takeStep(page, '撤回申请', (form) => form.getByLabel('理由和说明').fill('已找到新工作'));
    await stands(page, '已撤回：撤回申请');
    await takeBack(page, '撤回申请');

    await takeStep(page, '自行和解', async (form) => {
      await form.getByLabel('和解协议的主要内容').fill('月底前付清12,600元');
    });
    await stands(page, '已撤回：自行和解');
    await takeBack(page, '自行和解');

    await answer('no');
    await takeStep(page, '对方不同意调解', async () => undefined);
    await stands(page, '对方不同意调解');
    await takeBack(page, '对方不同意调解');
    await answer('yes');
  });

  test('回避: objected to, dismissed; nobody acts while it is open', async () => {
    await openSection(page, '受理');
    await page.getByLabel('受理日期').fill(dayFromNow(-39));
    await page.getByRole('main').getByRole('button', { name: '受理', exact: true }).click();
    await expect(page.getByRole('link', { name: '制作受理通知书' })).toBeVisible();
    await openSection(page, '概况');
    await page.getByRole('checkbox', { name: '王调解' }).check();
    await page.getByRole('checkbox', { name: /^已逐项声明/ }).check();
    await page.getByRole('main').getByRole('button', { name: '指派', exact: true }).click();
    await stands(page, '已指派调解员');
    await takeStep(page, '申请回避', async (form) => {
      await form.getByLabel('申请人（哪一方提出）').selectOption({ label: '陈建国' });
      await form.getByRole('checkbox', { name: /有利害关系/ }).check();
      await form.getByLabel('理由和说明').fill('与公司负责人熟识');
    });
    await expect(page.getByText('陈建国申请王调解回避')).toBeVisible();
    await page.getByRole('button', { name: /^其他可做/ }).click();
    await expect(
      page.getByRole('dialog', { name: '其他可做' }).getByRole('button', { name: '安排调解会议' }),
    ).toBeDisabled();
    await shot('other-steps');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '作出决定' }).click();
    const decision = page.getByRole('dialog', { name: '决定回避' });
    await decision.getByLabel('决定', { exact: true }).selectOption('no');
    await decision.getByLabel('决定的理由').fill('仅相识，不影响公正');
    await shot('step-recusal');
    await decision.getByRole('button', { name: '作出决定' }).click();
    await expect(page.getByText('已驳回')).toBeVisible();
  });

  test('调解 begins; 期限届满 is recorded and taken back', async () => {
    await openSection(page, '调解');
    await page
      .getByLabel('时间')
      .first()
      .fill(`${dayFromNow(0)}T00:10`);
    await page.getByLabel('地点或方式').fill('第一调解室');
    await page.getByRole('button', { name: '安排', exact: true }).click();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await page.waitForURL(/\/session\//);
    await page.getByRole('button', { name: '结束会议' }).click();
    await page.getByRole('dialog').getByLabel('结果').selectOption('partly');
    await page.getByRole('dialog').getByRole('button', { name: /结束/ }).click();
    await page.goto(`${caseUrl}?section=overview`);
    await stands(page, '调解中');
    await ends('终止调解（期限届满）', '调解不成：期限届满未达成协议', async () => undefined);
  });

  test('延期: consent dated after the last day extends nothing, consent in time does', async () => {
    const extend = async (on: string) => {
      const form = page.getByRole('dialog', { name: '延期调解' });
      await form.getByLabel('陈建国').fill(on);
      await form.getByLabel('滨海北门电器配件有限公司').fill(on);
      await form.getByLabel('延期后的届满日').fill(dayFromNow(10));
      await form.getByRole('button', { name: '延期调解' }).click();
    };
    await pickStep(page, '延期调解');
    await expect(page.getByRole('dialog', { name: '延期调解' }).getByText(/现在的届满日：/)).toBeVisible();
    await extend(dayFromNow(0));
    await expect(page.getByText(/不发生延期效力/)).toBeVisible();
    await shot('step-extension');
    await extend(dayFromNow(-35));
    await stands(page, '延期调解');
    await stands(page, dayFromNow(10));
  });

  test('终止: unwilling, refused to sign, and every cause of 调解不成', async () => {
    for (const [code, words] of [
      ['refusal', '当事人不愿调解'],
      ['refused-to-sign', '签署前反悔'],
    ] as const) {
      await ends('终止调解（一方不愿继续）', `调解不成：${words}`, async (form) => {
        await form.getByLabel('终止的原因').selectOption(code);
      });
    }
    for (const [code, words] of [
      ['divergence', '分歧较大调解不成'],
      ['unreachable', '无法联系当事人'],
      ['impossible', '因故无法继续调解'],
      ['sham', '因虚假调解终止'],
      ['crime', '因涉嫌犯罪终止'],
      ['deceased', '当事人死亡，无人继续'],
      ['transferred', '移送其他调解组织'],
    ] as const) {
      await ends('终止调解（调解不成）', `调解不成：${words}`, async (form) => {
        await form.getByLabel('终止的原因').selectOption(code);
        await form.getByLabel('理由和说明').fill('经多次调解仍无法继续');
      });
    }
  });

  test('口头协议: only where all say that no writing is needed and it was performed at once', async () => {
    await pickStep(page, '口头协议');
    const form = page.getByRole('dialog', { name: '口头协议' });
    await form.getByLabel('内容', { exact: true }).fill('当场支付工资');
    await form.getByLabel('金额').fill('12600');
    await form.getByRole('checkbox', { name: '陈建国' }).check();
    await form.getByRole('button', { name: '口头协议' }).click();
    await expect(page.getByText(/没有表示无需书面协议/)).toBeVisible();
    await form.getByRole('checkbox', { name: '滨海北门电器配件有限公司' }).check();
    await form.getByRole('checkbox', { name: '已经即时履行完毕' }).check();
    await shot('step-oral');
    await form.getByRole('button', { name: '口头协议' }).click();
    await expect(form).toBeHidden();
    await stands(page, '协议生效');
    await takeBack(page, '口头协议');
    await stands(page, '延期调解');
  });

  test('部分协议 takes effect, is taken back; backing out before signing goes on mediating', async () => {
    await openSection(page, '协议');
    await page.getByLabel('协议总额').fill('8000');
    await page.getByLabel('首期日期').fill(dayFromNow(5));
    await page.getByRole('tabpanel').getByRole('button', { name: '拟定协议', exact: true }).click();
    await page.getByLabel('未解决事项').fill('加班工资');
    for (const who of ['陈建国', '滨海北门电器配件有限公司', '王调解', '印章']) {
      await page
        .getByRole('listitem', { name: new RegExp(who) })
        .getByRole('button', { name: '登记' })
        .click();
    }
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /协议生效/ })
      .click();
    await stands(page, '协议生效');
    await takeBack(page, '部分调解协议生效');
    await stands(page, '拟定协议');
    await takeStep(
      page,
      '签署前反悔，恢复调解',
      (form) => form.getByLabel('谁反悔，为什么').fill('被申请人不同意分期'),
      '作废草稿，恢复调解',
    );
    await stands(page, /调解中|延期调解/);
  });

  test('结案 and 重新调解: the old case stays, the new one is linked, each head names the other', async () => {
    await takeStep(page, '终止调解（调解不成）', async (form) => {
      await form.getByLabel('理由和说明').fill('双方分歧较大');
    });
    await page.getByRole('button', { name: /^结案/ }).first().click();
    const closing = page.getByRole('dialog', { name: '结案' });
    await closing.getByLabel('仍要结案的理由').fill('文书已手工制作并送达');
    await closing.getByRole('button', { name: '结案', exact: true }).click();
    await page.getByRole('button', { name: '回到案件' }).click();
    await stands(page, '已结案');
    await takeStep(
      page,
      '重新调解（另立新案）',
      (form) => form.getByLabel('重新调解的理由').fill('发现新的工资记录'),
      '另立新案',
    );
    await page.waitForURL((url) => !url.href.startsWith(caseUrl) && url.href.includes('/cases/'));
    await stands(page, '接续');
    await stands(page, '已收到申请');
    await shot('reopened');
    await page
      .getByRole('banner')
      .or(page.locator('header'))
      .getByRole('link', { name: /西人调字/ })
      .first()
      .click();
    await stands(page, '重新调解');
    await stands(page, '已结案');
    await openSection(page, '经过');
    await expect(page.getByText('已撤销').first()).toBeVisible();
    await shot('history-taken-back');
    expect(await faultsOf(page)).toEqual([]);
    await saved(page);
    expect(desk.trouble).toEqual([]);
  });

  /** An end of the mediation: taken, told in the head and as the next step 结案, then taken back. */
  async function ends(step: string, words: string, fill: Parameters<typeof takeStep>[2]): Promise<void> {
    await takeStep(page, step, fill);
    await stands(page, words);
    await expect(page.getByText('下一步：结案')).toBeVisible();
    await takeBack(page, step);
    await stands(page, /调解中|延期调解/);
  }

  async function answer(reply: 'yes' | 'no'): Promise<void> {
    await openSection(page, '受理');
    const change = page.getByRole('button', { name: /^更正 / });
    const field = page.getByLabel('答复', { exact: true });
    await change.or(field).first().waitFor();
    if (await change.isVisible()) await change.click();
    await field.selectOption(reply);
    await page.getByLabel('答复方式').selectOption('phone');
    await page.getByRole('button', { name: '记录答复' }).click();
    await expect(page.getByText(reply === 'no' ? /不同意调解/ : /同意调解/).first()).toBeVisible();
  }
});
