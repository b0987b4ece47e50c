import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type OpenDesk, openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk, openSample } from './sample.ts';
import { findFile, pdfText } from './saved-papers.ts';

/** A picture of the page, when somebody wants to look. */
async function shot(page: Page, name: string): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  if (process.env.HEJIE_SHOTS)
    await page.screenshot({ path: `${process.env.HEJIE_SHOTS}/office-texts-${name}.png` });
}

async function settings(page: Page, button: string): Promise<void> {
  await page.getByRole('link', { name: /^设置/ }).click();
  await page.getByRole('link', { name: button }).click();
}

async function addClauses(page: Page): Promise<void> {
  await settings(page, '打开条款库');
  await expect(page.getByText('还没有条款')).toBeVisible();
  await shot(page, 'clauses-none');
  await page.getByRole('checkbox', { name: '保密' }).check();
  await page.getByRole('checkbox', { name: '来访提示' }).check();
  await page.getByRole('button', { name: '加入选中的2条' }).click();
  await page.getByRole('button', { name: '新增条款' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('标题').fill('开庭携带材料');
  await dialog.getByLabel('条款内容').fill('请');
  await dialog.getByLabel('插入案件内容').selectOption('申请人');
  await dialog.getByLabel('条款内容').press('End');
  await dialog.getByLabel('条款内容').pressSequentially('带齐证据原件。');
  await expect(dialog.getByText(/按示例案件显示：请陈建国.*带齐证据原件。/)).toBeVisible();
  await dialog.getByRole('button', { name: '选择文书' }).click();
  await dialog.getByRole('checkbox', { name: '受理通知书', exact: true }).check();
  await shot(page, 'clause');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('row', { name: /开庭携带材料/ })).toBeVisible();
  await page.getByRole('button', { name: '上移“开庭携带材料”' }).click();
  await expect(page.getByRole('row').nth(2)).toContainText('开庭携带材料');
  const row = page.getByRole('row', { name: /来访提示/ });
  await row.getByRole('button', { name: '删除' }).click();
  await page.getByLabel('删除原因').fill('不用');
  await page.getByRole('button', { name: '删除' }).last().click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row).toBeVisible();
  await shot(page, 'clauses');
}

async function rewordNotice(page: Page): Promise<void> {
  await settings(page, '打开文书用语');
  await shot(page, 'templates');
  await page.getByRole('link', { name: '受理通知书', exact: true }).click();
  await page.getByRole('img', { name: /^第1页/ }).waitFor();
  const card = page.getByRole('region', { name: /^分项 调解期限/ });
  await card.getByRole('button', { name: '改写' }).click();
  const text = card.getByLabel('本单位用语');
  await text.fill('**调解期限。**本案办理期限另行通知。');
  await expect(page.getByText(/必备内容“调解期限届满日”没有写在文书里/)).toBeVisible();
  await expect(page.getByRole('button', { name: '保存为本单位用语' })).toBeDisabled();
  await text.fill('**办理期限。**本案应当于');
  await card.getByLabel('插入案件内容').selectOption('调解期限届满日');
  await text.press('End');
  await text.pressSequentially('前办结，双方可以书面约定延长。');
  await expect(text).toHaveValue('**办理期限。**本案应当于{调解期限届满日}前办结，双方可以书面约定延长。');
  await expect(page.locator('figure svg').first()).toContainText('前办结');
  await shot(page, 'reword');
  await page.getByRole('button', { name: '保存为本单位用语' }).click();
  await expect(page.getByText('本单位用语（改了1处）')).toBeVisible();
}

async function setHead(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^设置/ }).click();
  await page.getByLabel('信头（抬头）').fill('海湾区总工会');
  await page.getByLabel('盖章处的字样').selectOption('mark');
  await page.getByLabel('落款和印章的位置').selectOption('center');
  await shot(page, 'settings');
  await page.getByRole('link', { name: '看看《受理通知书》的样子' }).click();
  await expect(page.locator('figure svg').first()).toContainText('海湾区总工会');
  await expect(page.locator('figure svg').first()).toContainText('〔盖章〕');
  await shot(page, 'head');
  await page
    .getByRole('region', { name: '文书', exact: true })
    .evaluate((column) => column.scrollTo(0, column.scrollHeight));
  await shot(page, 'seal');
}

/** Makes the notice of the sample case and reads its PDF. */
async function makeNotice(page: Page, data: string): Promise<string> {
  const address = await openSample(page, 'papers');
  await page.goto(`${address.replace(/\?.*$/, '')}/paper/acceptance-notice`);
  await page.getByRole('img', { name: /^第1页/ }).waitFor();
  await expect(page.locator('figure svg').first()).toContainText('前办结');
  await page.getByRole('tab', { name: '正文' }).click();
  await page.getByRole('button', { name: '加入条款' }).click();
  await page.getByRole('menuitem', { name: /开庭携带材料/ }).click();
  await expect(page.locator('figure svg').first()).toContainText('带齐证据原件');
  await shot(page, 'paper');
  await page.getByRole('button', { name: '制作（定稿）' }).click();
  await page.getByRole('button', { name: '存为PDF' }).click();
  const told = await page
    .getByText(/已保存在/)
    .first()
    .innerText();
  const [, name = ''] = /“(.+?)”已保存在/.exec(told) ?? [];
  return pdfText(readFileSync(findFile(data, name)));
}

async function backToStandard(page: Page): Promise<void> {
  await settings(page, '打开文书用语');
  await page.getByLabel('显示', { exact: true }).selectOption('own');
  await page.getByRole('link', { name: '受理通知书', exact: true }).click();
  await page.getByRole('button', { name: '全部恢复标准' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '全部恢复标准' }).click();
  await expect(page.getByText(/· 标准用语$/)).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('本单位用语（改了1处）')).toBeVisible();
}

async function packOutAndIn(page: Page, data: string): Promise<void> {
  await page.getByRole('link', { name: '返回文书列表' }).click();
  await page.getByRole('button', { name: '导出用语包' }).click();
  const told = await page.getByText(/已导出为/).innerText();
  const [, name = ''] = /已导出为“(.+?)”/.exec(told) ?? [];
  const pack = JSON.parse(readFileSync(findFile(data, name), 'utf8'));
  expect(pack.clauses).toHaveLength(3);
  pack.clauses[0].text = '双方对本案全部情况保密。';
  pack.clauses.push({ ...pack.clauses[0], id: 'other', title: '别处的条款', text: '别处带来的条款。' });
  const changed = join(freshFolder('pack'), 'pack.json');
  writeFileSync(changed, JSON.stringify(pack));
  const bad = join(freshFolder('pack-bad'), 'bad.json');
  writeFileSync(bad, '{"format":"something"}');
  await page.locator('input[type=file]').setInputFiles(bad);
  await expect(page.getByText(/不是用语包/)).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();
  await page.locator('input[type=file]').setInputFiles(changed);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('新增（1）')).toBeVisible();
  await expect(dialog.getByText('替换本单位现有的（1）')).toBeVisible();
  await shot(page, 'pack');
  await dialog.getByRole('checkbox', { name: '条款：保密' }).check();
  await dialog.getByRole('button', { name: '导入选中的2项' }).click();
  await settings(page, '打开条款库');
  await expect(page.getByRole('row', { name: /别处带来的条款/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /双方对本案全部情况保密/ })).toBeVisible();
}

/** The same pages in the dark and in English. */
async function otherLooks(page: Page): Promise<void> {
  const base = new URL(page.url()).origin;
  await page.getByRole('link', { name: /^设置/ }).click();
  await page.getByRole('checkbox', { name: '深色模式' }).click();
  await page.goto(`${base}/#/settings/templates/acceptance-notice`);
  await page.getByRole('img', { name: /^第1页/ }).waitFor();
  await shot(page, 'dark-reword');
  await page.goto(`${base}/#/settings/clauses`);
  await page.getByRole('row', { name: /别处的条款/ }).waitFor();
  await page.getByRole('button', { name: '从常用条款挑选' }).click();
  await shot(page, 'dark-clauses');
  await page.getByRole('link', { name: '返回设置' }).click();
  await page.getByRole('checkbox', { name: '深色模式' }).click();
  await page.getByLabel('界面语言').selectOption('en');
  await page.goto(`${base}/#/settings/templates/mediation-agreement`);
  await page.getByRole('heading', { name: 'Mediation agreement' }).waitFor();
  await page.locator('figure svg').first().waitFor();
  await shot(page, 'en-agreement');
  await page.goto(`${base}/#/settings/templates`);
  await page.getByRole('heading', { name: 'Wording of papers' }).waitFor();
  await shot(page, 'en-templates');
  await page.goto(`${base}/#/settings/clauses`);
  await page.getByRole('heading', { name: 'Clause library' }).waitFor();
  await shot(page, 'en-clauses');
  await page.goto(`${base}/#/settings`);
  await page.getByLabel('Letterhead').waitFor();
  await shot(page, 'en-settings');
  await page.getByLabel('Language').selectOption('zh-CN');
}

test('an office words a paper its own way, keeps clauses, and hands both on as a file', async () => {
  const data = freshFolder('office-texts');
  const host = startHost({ data, port: 17_483 });
  const { context, page, trouble }: OpenDesk = await openDesk(host, freshFolder('office-texts-profile'));
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);
  await addClauses(page);
  await rewordNotice(page);
  await setHead(page);
  const text = await makeNotice(page, data);
  expect(text).toContain('海湾区总工会');
  expect(text).toMatch(/办理期限。本案应当于2026年12月1日前办结，双方可以书面约定延长/);
  expect(text).not.toContain('视为调解不成');
  expect(text).toContain('〔盖章〕');
  expect(text).toContain('请陈建国等11人带齐证据原件。');
  await backToStandard(page);
  await packOutAndIn(page, data);
  await otherLooks(page);
  await saved(page);
  expect(trouble).toEqual([]);
  await context.close();
  expect(await host.stop()).toBe(0);
});
