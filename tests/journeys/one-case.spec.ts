import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type OpenDesk, openDesk, saved } from './desk.ts';
import { freshFolder, type RunningHost, startHost } from './host.ts';
import { findFile, pdfText } from './saved-papers.ts';

/** One day of a mediator: from a worker's first sentence to a closed case. Names and numbers are invented. */
const workers = [
  ['陈建国', '330099198503121010', '13900000001', '12600'],
  ['李䶮', '330099199005071027', '13900000002', '11800'],
  ['王大伟', '330099197809211030', '13900000003', '11400'],
  ['张𬭎', '330099199308141045', '13900000004', '12000'],
  ['刘海燕', '330099198811301056', '13900000005', '10800'],
  ['周小敏', '330099199602031066', '13900000006', '11600'],
  ['买买提·艾合买提', '330099198206191071', '13900000007', '11200'],
  ['吴桂芳', '330099199104251082', '13900000008', '10900'],
  ['郑国强', '330099197510081091', '13900000009', '11500'],
  ['孙晓丽', '330099199901171106', '13900000010', '11300'],
  // One wrong digit: told where it is typed, kept all the same.
  ['欧阳文静', '330099198607221113', '13900000011', '10900'],
];
const employer = '滨海北门电器配件有限公司';
/** One red pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const secret = '绝密底线最多拖到三月';
const title = `陈建国等11人 与 ${employer}`;

/** `YYYY-MM-DD`, some days from now, in Shanghai. */
const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);

test.describe.configure({ mode: 'serial' });

test.describe('one case from intake to closing', () => {
  const data = freshFolder('data');
  const profile = freshFolder('profile');
  const port = 17_431;
  let host: RunningHost;
  let desk: OpenDesk;
  let page: Page;
  let caseUrl = '';

  const open = async () => {
    host = startHost({ data, port });
    desk = await openDesk(host, profile);
    page = desk.page;
  };
  const close = async () => {
    expect(desk.trouble).toEqual([]);
    await desk.context.close();
    expect(await host.stop()).toBe(0);
  };
  const section = async (name: string) => {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  };
  const shot = (name: string) =>
    page.screenshot({ path: `${process.env.HEJIE_SCREENS ?? 'test-results/screens'}/${name}.png` });

  test.beforeAll(open);
  test.afterAll(async () => {
    await desk?.context.close();
    await host?.stop();
  });

  test('first run: the office is asked for and nothing else is', async () => {
    await expect(page.getByText('欢迎使用和解台')).toBeVisible();
    await expect(page.getByRole('button', { name: '使用示例单位' })).toBeVisible();
    await shot('first-run');
    await page.getByRole('button', { name: '开始使用' }).click();
    await expect(page.getByText(/请填写|请选择/).first()).toBeVisible();
    await page.getByLabel('调解组织名称').fill('宁波市海曙区西门街道劳动争议调解中心');
    await page.getByLabel('组织类型').selectOption('township-organisation');
    await page.getByLabel('所在地区').selectOption('NB');
    await page.getByLabel('案号字头').fill('甬西劳调字');
    await page.getByLabel('您的姓名').fill('王调解');
    await page.getByLabel('办公地址').fill('西门街道人民路1号');
    await page.getByLabel('联系电话').fill('0574-87001234');
    await page.getByRole('button', { name: '开始使用' }).click();
    await expect(page.getByText('登记第一件')).toBeVisible();
    await saved(page);
  });

  test('登记: closing the window half way loses nothing', async () => {
    await page.getByRole('banner').getByRole('button', { name: '登记' }).click();
    await page.waitForURL(/intake/);
    await page.getByLabel('收到时间').fill(`${dayFromNow(-2)}T09:20`);
    await page.getByLabel('片区').fill('滨海工业园区片区，片区工作者周岚报告');
    await page.getByRole('button', { name: '粘贴名单' }).click();
    const table = ['姓名\t身份证号\t电话\t金额', ...workers.map((row) => row.join('\t'))].join('\n');
    await page.getByRole('dialog').getByRole('textbox').first().fill(table);
    await expect(page.getByText('身份证号最后一位应为 2，现为 3')).toBeVisible();
    await page.getByRole('button', { name: '加入11人' }).click();
    await page.getByLabel('单位名称').fill(employer);
    await expect(page.getByText(/草稿已保存/)).toBeVisible();
    await desk.context.close();

    desk = await openDesk(host, profile);
    page = desk.page;
    await expect(page.getByText('没有登记完的草稿')).toBeVisible();
    await shot('home-with-draft');
    await page.getByRole('link', { name: /继续填写/ }).click();
    await expect(page.getByText('买买提·艾合买提')).toBeVisible();
    await expect(page.getByLabel('单位名称')).toHaveValue(employer);
  });

  test('登记: elected representative, claims, facts, checks where they are typed', async () => {
    await page.getByRole('button', { name: /陈建国/ }).click();
    await page.getByLabel('推选为代表人').check();
    await page.getByLabel('住址').first().fill('滨海工业园区职工宿舍2号楼');
    await page.getByLabel('统一社会信用代码').fill('91330099MA001XG121');
    await page.getByLabel('住所').fill('滨海工业园区滨海路18号');
    await expect(page.getByText(/应为 ?0/).first()).toBeVisible();
    await page.getByLabel('统一社会信用代码').fill('91330099MA001XG120');
    await page.getByLabel('单位电话').fill('0574-87000000');
    await page.getByLabel('法定代表人（负责人）').fill('林志远');
    await page.getByLabel('职务').fill('执行董事');
    await page.getByLabel('请求内容').fill('支付三个月拖欠的工资');
    await page.getByRole('button', { name: '请求金额改为各人合计' }).click();
    await expect(page.getByText('壹拾贰万陆仟元整').first()).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByRole('textbox', { name: /^事实/ })).toBeFocused();
    await page
      .getByRole('textbox', { name: /^事实/ })
      .fill(
        '申请人11人在被申请人处从事装配工作。被申请人连续三个月未足额发放工资，共计126,000.00元。被申请人对欠款没有异议，称客户货款迟延到账。',
      );
    await page.getByRole('textbox', { name: '理由' }).fill('被申请人应当按月足额支付劳动报酬。');
    await page.getByLabel('均未提起').check();
    await page.getByLabel('共同请求').check();
    await page.getByLabel('涉及农民工').check();
    await shot('intake');
    await page.getByRole('main').getByRole('button', { name: '登记', exact: true }).click();
    await page.waitForURL(/cases\/.*acceptance/);
    caseUrl = page.url().replace(/\?.*/, '');
    await saved(page);
  });

  test('受理: checks with their ground, limits with their reasons, then the number', async () => {
    await expect(page.getByText('《劳动争议调解仲裁法》第二条').first()).toBeVisible();
    await expect(page.getByText('未答复不等于同意').first()).toBeVisible();
    await page.getByRole('button', { name: '为什么', exact: true }).first().click();
    await expect(page.getByText(/第1日|次日|起算/).first()).toBeVisible();
    await page.getByLabel('答复', { exact: true }).selectOption('yes');
    await page.getByLabel('答复方式').selectOption('phone');
    await page.getByRole('button', { name: '记录答复' }).click();
    await shot('acceptance');
    await page.getByLabel('受理日期').fill(dayFromNow(-1));
    await page.getByRole('main').getByRole('button', { name: '受理', exact: true }).click();
    await expect(page.getByText(/〔\d{4}〕甬西劳调字第0001号/).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '制作受理通知书' })).toBeVisible();
    await saved(page);
  });

  test('调解: assign, plan, keep the record, offers, notes no paper can show', async () => {
    await section('概况');
    await page.getByRole('checkbox', { name: '王调解' }).check();
    await page.getByRole('checkbox', { name: /^已逐项声明/ }).check();
    await page.getByRole('main').getByRole('button', { name: '指派', exact: true }).click();
    await section('调解');
    await page
      .getByLabel('时间')
      .first()
      .fill(`${dayFromNow(0)}T14:00`);
    await page.getByLabel('地点或方式').fill('西门街道第一调解室');
    await page.getByRole('button', { name: '安排', exact: true }).click();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await page.waitForURL(/\/session\//);
    await page.getByRole('button', { name: '陈建国（申请人）' }).click();
    await page.getByRole('button', { name: /林志远/ }).click();
    for (const box of await page.getByRole('checkbox', { name: /身份/ }).all()) await box.click();
    await page.getByLabel('已向到场各方宣读权利义务').click();
    await page.getByRole('button', { name: '我来记录' }).click();
    await say('申请人方', '三个月工资没有发足，大家都等着用钱。');
    await say('被申请人方', '欠款我们认，客户的货款还没有到账。');
    await say('调解员', '客户付款迟延不影响公司支付工资的义务。');
    await page.getByLabel('双方确认的无争议事实').fill('被申请人欠申请人11人三个月工资，共计126,000.00元。');
    await page.getByLabel('哪一种').selectOption({ label: '背靠背 · 被申请人方' });
    await page.getByRole('textbox', { name: '笔记' }).fill(secret);
    await page.getByRole('button', { name: '加入笔记' }).click();
    await expect(page.getByText(secret).first()).toBeVisible();
    await page.getByLabel('提出方').selectOption('respondent');
    await page.getByLabel('金额').first().fill('126000');
    await page.getByRole('textbox', { name: '内容' }).fill('分三期付清');
    await page.getByRole('button', { name: '加入出价' }).click();
    await page.getByRole('button', { name: '达成一致' }).first().click();
    await shot('session');
    await page.getByRole('button', { name: '结束会议' }).click();
    await page.getByRole('dialog').getByLabel('结果').selectOption('agreed');
    await shot('session-end');
    await page.getByRole('dialog').getByRole('button', { name: /结束/ }).click();
    await saved(page);
  });

  test('协议: drafted from the case, three instalments with dates, the four elements, effect', async () => {
    await section('协议');
    await expect(page.getByLabel('协议总额')).toHaveValue('126,000.00');
    await page.getByLabel('期数').fill('3');
    await page.getByLabel('间隔').selectOption('custom');
    for (const [i, days] of [-2, -1, 30].entries()) {
      await page.getByLabel(`第${i + 1}期日期`).fill(dayFromNow(days));
    }
    await shot('agreement-plan');
    await page.getByRole('tabpanel').getByRole('button', { name: '拟定协议', exact: true }).click();
    await expect(page.getByLabel('履行期限')).toHaveCount(3);
    await expect(page.getByLabel('争议主要事实')).toHaveValue(/126,000\.00元/);
    await page.getByLabel('收款账户或交付方式').first().fill('各申请人本人的工资账户');
    await page.getByRole('button', { name: '其余未填的各条也用这个账户' }).click();
    await expect(page.getByLabel('收款账户或交付方式').last()).toHaveValue('各申请人本人的工资账户');
    await expect(page.getByRole('tabpanel').getByRole('button', { name: '协议生效' })).toBeDisabled();
    for (const who of ['陈建国', employer, '王调解', '印章']) {
      await page
        .getByRole('listitem', { name: new RegExp(who) })
        .getByRole('button', { name: '登记' })
        .click();
    }
    await shot('agreement-signing');
    await page.getByRole('tabpanel').getByRole('button', { name: '协议生效' }).click();
    await expect(page.getByText('生效日期').first()).toBeVisible();
    await expect(page.getByText('调解协议仲裁审查申请期限').first()).toBeVisible();
    await saved(page);
  });

  test('文书: what is missing links to its field, then all papers are made, saved and read back', async () => {
    await section('文书');
    await shot('papers');
    await page.getByRole('button', { name: '制作全部必备' }).click();
    await expect(page.getByText(/已制作 \d 份必备文书/)).toBeVisible({ timeout: 60_000 });
    const texts: string[] = [];
    for (const paper of [
      'intake-registration',
      'acceptance-notice',
      'mediation-record',
      'mediation-agreement',
    ]) {
      texts.push(await saveAndRead(paper));
    }
    const [form, notice, record, agreement] = texts;
    expect(form).toContain('买买提·艾合买提');
    expect(notice).toMatch(/〔\d{4}〕甬西劳调字第0001号/);
    expect(record).toContain('大家都等着用钱');
    expect(agreement).toContain('张𬭎');
    expect(agreement).toContain('李䶮');
    expect(agreement).toContain('壹拾贰万陆仟元整');
    expect(agreement).toContain('肆万贰仟元整');
    for (const text of texts) expect(text).not.toContain(secret);
  });

  test('履行: two instalments paid, one overdue and shown so on the home page, then paid', async () => {
    await page.goto(`${caseUrl}?section=performance`);
    await pay('第1期', dayFromNow(-2));
    await page.getByRole('link', { name: '工作台' }).click();
    await expect(page.getByText(/逾期1天/).first()).toBeVisible();
    await shot('home-overdue');
    await page.goto(`${caseUrl}?section=performance`);
    await expect(page.getByText(/逾期1天，尚欠/).first()).toBeVisible();
    await pay('第2期', dayFromNow(0));
    await pay('第3期', dayFromNow(0));
    await expect(page.getByText('已履行（迟1天）')).toBeVisible();
    await shot('performance');
    await page.getByRole('button', { name: '登记回访' }).first().click();
    await page.getByLabel('受访人').fill('陈建国');
    await page.getByLabel('履行情况').last().fill('三期工资均已收到');
    await page.getByLabel('满意度').selectOption('very-satisfied');
    await page.getByRole('button', { name: '登记回访' }).last().click();
    await expect(page.getByText('三期工资均已收到')).toBeVisible();
    await saved(page);
  });

  test('结案: closed, and the summary prints on one page for the chair', async () => {
    await page.getByRole('button', { name: /^结案/ }).first().click();
    await shot('closing');
    // The gate names what is missing; closing all the same needs a reason, which is kept.
    await expect(page.getByRole('dialog').getByText('《调解协议书》尚未登记送达')).toBeVisible();
    await page
      .getByRole('dialog')
      .getByLabel('仍要结案的理由')
      .fill('各文书已当场交付双方签收，履行已逐期核实');
    await page.getByRole('dialog').getByLabel('结案方式').selectOption('agreement-full');
    await page.getByRole('dialog').getByRole('button', { name: /^结案/ }).click();
    await expect(page.getByText('已结案').first()).toBeVisible();
    await page.goto(`${caseUrl}/paper/case-summary`);
    await page.getByRole('button', { name: '制作（定稿）' }).click();
    const summary = await saveAndRead('case-summary');
    expect(summary).toContain('已全部履行');
    expect(summary).not.toContain('330099');
    expect(summary.split('\f').filter((text) => text.trim() !== '')).toHaveLength(1);
  });

  test('归档: a photograph is attached, the dossier is bound, the volume is closed', async () => {
    await page.goto(`${caseUrl}?section=archive`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: '工资条.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') },
        { name: '说明.docx', mimeType: '', buffer: Buffer.from('PK') },
      ]);
    await expect(page.getByText(/“说明.docx”不是 PDF、JPEG 或者 PNG 文件/)).toBeVisible();
    await expect(page.getByRole('cell', { name: '工资条.png' }).first()).toBeVisible();
    await page.getByRole('button', { name: '制作卷宗' }).click();
    await expect(page.getByText(/已保存“卷宗-/)).toBeVisible({ timeout: 60_000 });
    await shot('archive');
    const name = /已保存“(卷宗-[^”]+)”/.exec((await page.getByText(/已保存“卷宗-/).textContent()) ?? '')?.[1];
    const pages = (await pdfText(readFileSync(findFile(data, name ?? '')))).split('\f');
    expect(pages[0]).toContain('劳动争议调解卷宗');
    expect(pages[1]?.replace(/\s/g, '')).toContain('工资条.png');
    expect(pages.join('')).toContain('备考表');
    expect(pages.join('')).not.toContain(secret);
    await page.getByLabel('卷号').fill('2026-001');
    await page.getByLabel(/所缺各项不影响归档的理由/).fill('纸质送达回证已随卷');
    await page.getByRole('tabpanel').getByRole('button', { name: '归档', exact: true }).click();
    await expect(page.getByText(/已归档：卷号 2026-001/)).toBeVisible();
    await saved(page);
  });

  test('close the program, start it again: everything is there', async () => {
    await saved(page);
    await close();
    await open();
    await page.getByRole('link', { name: '案件' }).first().click();
    await page.waitForURL(/#\/cases/);
    await page.getByRole('button', { name: /^已结/ }).click();
    await page.getByRole('table').getByText(title).first().click();
    await expect(page.getByText('已归档').first()).toBeVisible();
    await section('调解');
    await section('记录');
    await expect(page.getByText(/王调解/).first()).toBeVisible();
    await section('文书');
    await expect(page.getByText(/已制作/).first()).toBeVisible();
    await page.goto(`${caseUrl}?section=history`);
    await expect(page.getByText(secret).first()).toBeVisible();
    expect(desk.trouble).toEqual([]);
  });

  /** Opens a paper, saves it as PDF, and reads the file on disk with a reader of its own; pages end with a form feed. */
  async function saveAndRead(paper: string): Promise<string> {
    const session = paper === 'mediation-record' ? await sessionQuery() : '';
    await page.goto(`${caseUrl}/paper/${paper}${session}`);
    await page.getByRole('button', { name: '存为PDF' }).click();
    const said = await page
      .getByText(/已保存在/)
      .first()
      .innerText();
    await shot(`paper-${paper}`);
    const [, name] = /“(.+?)”已保存在/.exec(said) ?? [];
    const file = findFile(data, name ?? '');
    await page.getByRole('button', { name: '关闭' }).first().click();
    return pdfText(readFileSync(file));
  }

  /** The record belongs to a session: its link is on the list of papers. */
  async function sessionQuery(): Promise<string> {
    await page.goto(`${caseUrl}?section=papers`);
    const link = page.locator('a[href*="mediation-record"]').first();
    return new URL(`http://x/${((await link.getAttribute('href')) ?? '').replace('#', '')}`).search;
  }

  async function pay(term: string, day: string): Promise<void> {
    await page.getByRole('button', { name: `登记付款 ${term}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('实际履行日期').fill(day);
    await dialog.getByLabel('凭证').fill(`${term}转账回单`);
    await dialog.getByLabel('权利人确认').fill('陈建国');
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async function say(who: string, text: string): Promise<void> {
    await page
      .getByRole('button', { name: new RegExp(`^${who}`) })
      .first()
      .click();
    await page.getByRole('textbox', { name: /说$/ }).fill(text);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(text).first()).toBeVisible();
  }
});
