import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { unzipped, wordText } from '../shared/documents/docx-readers.ts';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk, openSample } from './sample.ts';
import { findFile, pdfText } from './saved-papers.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sheet = (page: Page) => page.getByRole('region', { name: '文书', exact: true });
const own = '双方应当按时到场，文明参加调解。';
const clause = '本通知书所附材料共三页，请核对。';

/** The page in sight has no fault of look; HEJIE_SHOTS keeps a picture of it. */
async function look(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(350);
  expect(await faultsOf(page)).toEqual([]);
  if (process.env.HEJIE_SHOTS) await page.screenshot({ path: `${process.env.HEJIE_SHOTS}/${name}.png` });
}

/** Saves as PDF and reads the words back. */
async function pdfOf(page: Page, data: string): Promise<string> {
  await button(page, '存为PDF').click();
  const told = await page.getByText(/已保存在/).innerText();
  const [, name = ''] = /“(.+?)”已保存在/.exec(told) ?? [];
  await page.getByRole('button', { name: '关闭' }).first().click();
  return (await pdfText(readFileSync(findFile(data, name)))).replaceAll('\f', '');
}

test('a paper is reworded, made, signed, printed, and made again in its place', async () => {
  const data = freshFolder('papers');
  const host = startHost({ data, port: 17_471 });
  const { context, page, trouble } = await openDesk(host, freshFolder('papers-profile'));
  // A browser without a window has no print window either: frames are told not to open one, all else is real.
  await context.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.reload();
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);
  const address = await openSample(page, 'papers');
  const paper = (id: string) => page.goto(`${address.replace(/\?.*$/, '')}/paper/${id}`);

  await test.step('one paragraph is changed and a clause added; the preview follows', async () => {
    await paper('acceptance-notice');
    await page.getByRole('img', { name: /^第1页/ }).waitFor();
    await page.getByRole('tab', { name: '正文' }).click();
    const item = page.getByRole('group', { name: '分项5' });
    await item.getByRole('button', { name: '修改' }).click();
    await look(page, 'papers-wording-open');
    await item.getByLabel('文字').fill(own);
    await expect(sheet(page)).toContainText('文明参加调解');
    await expect(item).toContainText('已改动');
    await item.getByRole('button', { name: '完成' }).click();
    await page.getByLabel('条款内容').fill(clause);
    await button(page, '添加条款').click();
    await expect(sheet(page)).toContainText('请核对');
    await expect(page.getByText('改动1处、加入条款1条')).toBeVisible();
    await look(page, 'papers-wording');
  });

  await test.step('nothing is lost when the page is left', async () => {
    await saved(page);
    await paper('case-summary');
    await page.getByRole('img', { name: /^第1页/ }).waitFor();
    await paper('acceptance-notice');
    await expect(sheet(page)).toContainText('文明参加调解');
    await page.getByRole('tab', { name: /^正文/ }).click();
    await expect(page.getByRole('group', { name: '分项5' })).toContainText(own);
  });

  await test.step('a needed fact taken out is told, and keeps the paper from being made', async () => {
    const item = page.getByRole('group', { name: '分项2' });
    await item.getByRole('button', { name: '修改' }).click();
    await item.getByLabel('文字').fill('期限另行通知。');
    await expect(page.getByRole('alert').filter({ hasText: '调解期限届满日' })).toBeVisible();
    await expect(button(page, '制作（定稿）')).toBeDisabled();
    await look(page, 'papers-wording-fault');
    await item.getByRole('button', { name: '恢复原文' }).click();
    await expect(button(page, '制作（定稿）')).toBeEnabled();
  });

  await test.step('made, it is frozen with its wording: in PDF and in Word', async () => {
    await button(page, '制作（定稿）').click();
    await expect(page.getByText(/^已制作 ·|· 已制作 ·/)).toBeVisible();
    await expect(page.getByRole('tab', { name: /^正文/ })).toHaveCount(0);
    const text = await pdfOf(page, data);
    expect(text).toContain(own);
    expect(text).toContain(clause);
    expect(text).not.toContain('双方有权陈述、举证');
    await button(page, '存为Word').click();
    await expect(page.getByText('“受理通知书.docx”已保存在', { exact: false })).toBeVisible();
    const files = unzipped(readFileSync(findFile(data, '受理通知书.docx')));
    const word = wordText(files.get('word/document.xml')?.toString('utf8') ?? '');
    expect(word).toContain(own);
    expect(word).toContain(clause);
  });

  await test.step('作废重出 opens the next version with the changes', async () => {
    await button(page, '作废重出').click();
    const asked = page.getByRole('alertdialog');
    await asked.getByLabel(/^作废原因/).fill('条款写错');
    await look(page, 'papers-void');
    await asked.getByRole('button', { name: '作废重出' }).click();
    await expect(button(page, '制作（定稿）')).toBeVisible();
    await expect(sheet(page)).toContainText('文明参加调解');
    const versions = page.getByRole('region', { name: '版次' });
    await expect(versions).toContainText('作废：条款写错');
    await expect(versions).toContainText('第2版，替代第1版，待制作');
    await page.getByRole('tab', { name: /^正文/ }).click();
    const first = page.getByRole('group', { name: '第1项' });
    await first.getByRole('button', { name: '移除' }).click();
    await expect(sheet(page)).not.toContainText('请核对');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(sheet(page)).toContainText('请核对');
    await first.getByRole('button', { name: '移除' }).click();
    await expect(sheet(page)).not.toContainText('请核对');
    await button(page, '制作（定稿）').click();
    await expect(versions).toContainText('第2版');
    await expect(versions).toContainText('替代第1版，现行');
    await look(page, 'papers-versions');
    const text = await pdfOf(page, data);
    expect(text).toContain(own);
    expect(text).not.toContain(clause);
  });

  await test.step('printing asks how many for whom, a second time why; it is told beside the paper', async () => {
    await button(page, '打印').click();
    const dialog = page.getByRole('dialog', { name: /^打印/ });
    await expect(dialog.getByLabel('份数')).not.toHaveValue('');
    await look(page, 'papers-print');
    await dialog.getByLabel('份数').fill('3');
    await dialog.getByRole('button', { name: '打印' }).click();
    await expect(page.getByRole('region', { name: '印制和签署' })).toContainText('印 3 份');
    await button(page, '打印').click();
    await expect(dialog.getByRole('button', { name: '打印' })).toBeDisabled();
    await dialog.getByLabel(/^再次打印的原因/).fill('当事人遗失');
    await look(page, 'papers-print-again');
    await dialog.getByRole('button', { name: '打印' }).click();
    await expect(page.getByRole('region', { name: '印制和签署' })).toContainText('（当事人遗失）');
    await look(page, 'papers-printed');
  });

  await test.step('signing is recorded place by place', async () => {
    await paper('mediation-record');
    await page.getByRole('img', { name: /^第1页/ }).waitFor();
    await button(page, '制作（定稿）').click();
    await button(page, '签署登记').click();
    const dialog = page.getByRole('dialog', { name: /^签署登记/ });
    await look(page, 'papers-sign');
    await dialog.getByRole('button', { name: '全部勾选' }).click();
    await expect(dialog.getByRole('group', { name: '记录人 赵敏' }).getByLabel('签署人')).toHaveValue('赵敏');
    await dialog.getByLabel('原件存放处').fill('卷内');
    await look(page, 'papers-sign-filled');
    await dialog.getByRole('button', { name: '登记' }).click();
    await expect(page.getByRole('region', { name: '印制和签署' })).toContainText('原件：卷内');
    await look(page, 'papers-signed');
  });
  await saved(page);
  expect(trouble).toEqual([]);
  await context.close();
  expect(await host.stop()).toBe(0);
});
