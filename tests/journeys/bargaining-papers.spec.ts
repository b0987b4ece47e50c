import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unzipped, wordText } from '../shared/documents/docx-readers.ts';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk } from './sample.ts';
import { findFile, pdfText } from './saved-papers.ts';

const port = 17_493;
const data = freshFolder('round-papers');

const shot = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/bargaining-papers-${name}.png` });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const question = (page: Page) => page.getByRole('alertdialog');

/** The bytes of the file the page has just said it saved. */
async function savedBytes(page: Page, words: RegExp): Promise<Buffer> {
  const told = await page.getByRole('status').filter({ hasText: words }).first().innerText();
  const [, name = ''] = /“(.+?)”/.exec(told) ?? [];
  return readFileSync(findFile(data, name));
}

/** A page with a line of text, as a scanner or another office would hand it in. */
async function scan(name: string, line: string): Promise<string> {
  const doc = await PDFDocument.create();
  const page = doc.addPage([595, 842]);
  page.drawText(line, { x: 72, y: 700, font: await doc.embedFont(StandardFonts.Helvetica) });
  const path = join(freshFolder('scan'), name);
  writeFileSync(path, await doc.save());
  return path;
}

/** Opens a paper of the round from its list and makes it. */
async function make(page: Page, name: RegExp): Promise<void> {
  await tab(page, '文书').click();
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('img', { name: /^第1页/ }).waitFor();
  await page.getByRole('button', { name: '制作（定稿）' }).click();
  await expect(page.getByRole('button', { name: '存为PDF' })).toBeEnabled();
  await page.getByRole('link', { name: '回到本轮协商' }).click();
}

/** Titles of the bookmarks of a PDF, in order. */
async function bookmarksOf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return ((await document.getOutline()) ?? []).map((one) => one.title);
}

test('papers of the sample round: worded, made, read back, signed, printed, replaced; the filing pack and the file bound', async () => {
  test.setTimeout(300_000);
  const host = startHost({ data, port });
  const desk = await openDesk(host, freshFolder('round-papers-profile'));
  const { page } = desk;
  // A browser without a window has no print window either: the frame is told not to open one, all else is real.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);
  await page.getByRole('link', { name: '协商' }).click();
  await page.getByRole('button', { name: '载入示例' }).click();
  await tab(page, '文书').click();

  await test.step('each paper says where it stands', async () => {
    const offers = page.getByRole('table', { name: '第2步 提出要约' });
    await expect(offers.getByRole('row', { name: /集体协商要约书/ })).toContainText('有纸质原件');
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'list');
  });

  await test.step('制作全部必备 of a step, once its originals are void', async () => {
    const step = page.getByRole('region', { name: '第1步 产生代表' });
    for (const left of [1, 0]) {
      await step.getByText('原件作废').first().click();
      await question(page).getByLabel(/^原因/).fill('改用本程序制作');
      await question(page).getByRole('button', { name: '作废' }).click();
      await expect(step.getByText('原件作废')).toHaveCount(left);
    }
    await step.getByRole('button', { name: /^制作全部必备/ }).click();
    await expect(step.getByText(/已制作 \d{4}/)).toHaveCount(2);
    await expect(page.getByText('已制作 2 份必备文书。')).toBeVisible();
    await shot(page, 'all-required');
  });

  await test.step('要约书: a clause of one’s own, made, and read back from the PDF', async () => {
    await page.getByRole('link', { name: /^预览 集体协商要约书/ }).click();
    await page.getByRole('img', { name: /^第1页/ }).waitFor();
    await shot(page, 'offer');
    await page.getByRole('tab', { name: /^正文/ }).click();
    await page.getByLabel('条款内容').fill('双方同意协商期间不散布未经确认的协商内容。');
    await page.getByRole('button', { name: '添加条款' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'offer-wording');
    await page.getByRole('button', { name: '制作（定稿）' }).click();
    await page.getByRole('button', { name: '存为PDF' }).click();
    const text = await pdfText(await savedBytes(page, /要约书.*已保存在/));
    for (const words of ['集体协商要约书', '双方同意协商期间不散布未经确认的协商内容'])
      expect(text).toContain(words);
    await page.getByRole('button', { name: '关闭', exact: true }).click();
  });

  await test.step('the same as a Word file', async () => {
    await page.getByRole('button', { name: '存为Word' }).click();
    const files = unzipped(await savedBytes(page, /\.docx/));
    const text = wordText(files.get('word/document.xml')?.toString('utf8') ?? '');
    expect(text).toContain('双方同意协商期间不散布未经确认的协商内容');
    await page.getByRole('button', { name: '关闭', exact: true }).click();
  });

  await test.step('signing is recorded with who and when', async () => {
    await page.getByRole('button', { name: '签署登记' }).click();
    await dialog(page).getByRole('checkbox').first().check();
    await shot(page, 'signing');
    await dialog(page).getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByRole('region', { name: '文书所需内容' })).toContainText('签名');
  });

  await test.step('printing asks copies and for whom, and keeps a record; again needs a reason', async () => {
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(dialog(page).getByLabel('份数')).toHaveValue('3');
    await shot(page, 'print');
    await dialog(page).getByRole('button', { name: '打印', exact: true }).click();
    await expect(page.getByText(/印 3 份，发给/)).toBeVisible();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(dialog(page).getByRole('button', { name: '打印', exact: true })).toBeDisabled();
    await dialog(page).getByRole('button', { name: '取消' }).click();
    await shot(page, 'made');
  });

  await test.step('作废重出: the next paper keeps the clause and says which it replaces', async () => {
    await page.getByRole('button', { name: '作废重出' }).click();
    await question(page)
      .getByLabel(/^作废原因/)
      .fill('议题写漏一项');
    await question(page).getByRole('button', { name: '作废重出' }).click();
    await expect(page.getByRole('button', { name: '制作（定稿）' })).toBeEnabled();
    await page.getByRole('button', { name: '制作（定稿）' }).click();
    const versions = page.getByRole('region', { name: '版次' });
    await expect(versions.getByRole('listitem')).toHaveCount(2);
    await expect(versions).toContainText('议题写漏一项');
    await page.getByRole('button', { name: '存为PDF' }).click();
    expect(await pdfText(await savedBytes(page, /要约书.*已保存在/))).toContain('不散布未经确认的协商内容');
    await shot(page, 'replaced');
    await page.getByRole('link', { name: '回到本轮协商' }).click();
    await expect(
      page.getByRole('table', { name: '第2步 提出要约' }).getByRole('row', { name: /集体协商要约书/ }),
    ).toContainText('第2版');
  });

  await test.step('送审材料: what is missing is named first; form and text made, a licence attached, one PDF', async () => {
    await tab(page, '备案审查').click();
    const pack = page.getByRole('region', { name: '送审材料' });
    await expect(pack.getByText(/还缺法定材料：.*集体合同文本/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await shot(page, 'pack');
    await make(page, /^预览 集体合同报送审查登记表/);
    await make(page, /^预览 工资专项集体合同/);
    await tab(page, '备案审查').click();
    await expect(pack.getByText('还缺法定材料')).toHaveCount(0);
    await pack
      .locator('input[type=file][aria-label="附上文件：用人单位营业执照复印件"]')
      .setInputFiles(await scan('licence.pdf', 'BUSINESS LICENCE'));
    await expect(pack.getByText('licence.pdf')).toBeVisible();
    await pack
      .locator('input[type=file][aria-label^="附扫描件 职工代表大会"]')
      .setInputFiles(await scan('resolution.pdf', 'RESOLUTION SIGNED'));
    await expect(pack.getByText('resolution.pdf')).toBeVisible();
    await pack.getByRole('button', { name: '制作送审材料' }).click();
    await shot(page, 'pack-gaps');
    await question(page).getByRole('button', { name: '照样制作' }).click();
    const bytes = await savedBytes(page, /送审材料.*已保存在/);
    const titles = await bookmarksOf(bytes);
    expect(titles).toEqual([
      '集体合同报送审查登记表（第1次报送）',
      '工资专项集体合同',
      '职工代表大会审议决议',
      '职工方协商代表选举结果记录',
      '用人单位方协商代表指派书',
      '用人单位营业执照复印件',
    ]);
    const text = await pdfText(bytes);
    const places = ['集体合同报送审查登记表', 'RESOLUTION SIGNED', 'BUSINESS LICENCE'].map((words) =>
      text.indexOf(words),
    );
    expect(places.every((at, i) => at >= 0 && (i === 0 || at > (places[i - 1] ?? 0)))).toBe(true);
    await shot(page, 'pack-made');
  });

  await test.step('案卷: the index first, then every paper and file', async () => {
    await tab(page, '文书').click();
    const archive = page.getByRole('region', { name: '案卷' });
    await archive.getByRole('button', { name: '制作案卷' }).click();
    const bytes = await savedBytes(page, /协商案卷.*已保存在/);
    const titles = await bookmarksOf(bytes);
    expect(titles[0]).toBe('协商案卷目录');
    expect(titles.some((title) => title.includes('集体协商要约书'))).toBe(true);
    expect(await pdfText(bytes)).toContain('BUSINESS LICENCE');
    await archive.scrollIntoViewIfNeeded();
    await shot(page, 'archive');
  });

  await test.step('打印一套: one job, a record on every paper', async () => {
    await page.getByRole('button', { name: /^打印一套/ }).click();
    await shot(page, 'set');
    await dialog(page).getByRole('button', { name: '存为一个PDF' }).click();
    const titles = await bookmarksOf(await savedBytes(page, /成套文书.*已保存在/));
    expect(titles).toContain('工资专项集体合同');
    await dialog(page)
      .getByRole('button', { name: /^打印（\d+ 份）/ })
      .click();
    await expect(page.getByText(/已送打印，共 \d+ 份/)).toBeVisible();
    await expect(page.getByText(/已打印/).first()).toBeVisible();
  });

  await saved(page);
  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  expect(await host.stop()).toBe(0);
});
