import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { unzipped } from '../shared/documents/docx-readers.ts';
import { pngFile } from '../shared/documents/picture-fixtures.ts';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk, openSample } from './sample.ts';
import { findFile, pdfText } from './saved-papers.ts';

// An ideograph of an extension that no font on the proving machines has.
const rare = '\u{2EBF0}';

/** Nothing of the page in sight is too small or runs out sideways; a picture of it, when somebody wants to look. */
async function look(page: Page, name: string): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  const { HEJIE_SHOTS: folder } = process.env;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

test('a name no font has is drawn as a picture; a set is bound and printed in one job; 文书 lists and finds every paper', async () => {
  const data = freshFolder('sets');
  const host = startHost({ data, port: 17_475 });
  const { context, page, trouble } = await openDesk(host, freshFolder('sets-profile'));
  // A browser without a window has no print window either: frames are told not to open one, all else is real.
  await context.addInitScript(() => {
    window.print = () => undefined;
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.reload();
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);
  const address = await openSample(page, 'parties');
  const desk = address.replace(/\?.*$/, '');

  await test.step('the missing character is named with its code point, and 制作 waits for its picture', async () => {
    await page.getByRole('button', { name: '修改 陈建国' }).click();
    const name = page.locator('#panel-parties').getByLabel('姓名').first();
    await name.fill(`陈建${rare}`);
    await name.blur();
    await saved(page);
    await page.goto(`${desk}/paper/acceptance-notice`);
    await expect(page.getByText(`“${rare}” U+2EBF0`)).toBeVisible();
    await expect(page.getByRole('button', { name: '制作（定稿）' })).toBeDisabled();
    await look(page, 'picture-missing');
  });

  await test.step('what is no picture is refused in words; a picture stands in the preview', async () => {
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('nothing') });
    await expect(page.getByText('这个文件不是图片')).toBeVisible();
    const buffer = Buffer.from(pngFile(64, 64));
    await chooser.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer });
    await expect(page.getByText(`“${rare}”的字形图片已保存。`)).toBeVisible();
    await expect(page.locator('svg image').first()).toBeVisible();
    await look(page, 'picture-set');
    await page.getByRole('button', { name: /^移除图片/ }).click();
    await expect(page.getByRole('button', { name: '制作（定稿）' })).toBeDisabled();
    // The newest of the messages: putting another picture in can be undone too.
    await page.getByRole('button', { name: '撤销' }).last().click();
    await expect(page.getByRole('button', { name: '制作（定稿）' })).toBeEnabled();
  });

  await test.step('PDF and Word hold the picture, and the name copies out as itself', async () => {
    await page.getByRole('button', { name: '制作（定稿）' }).click();
    await page.getByRole('button', { name: '存为PDF' }).click();
    await expect(page.getByText('“受理通知书.pdf”已保存在')).toBeVisible();
    const pdf = readFileSync(findFile(data, '受理通知书.pdf'));
    expect(await pdfText(pdf)).toContain(`申请人陈建${rare}等11人与`);
    expect(pdf.toString('latin1')).toContain('/Subtype /Image');
    await page.getByRole('button', { name: '存为Word' }).click();
    await expect(page.getByText('“受理通知书.docx”已保存在')).toBeVisible();
    const word = unzipped(readFileSync(findFile(data, '受理通知书.docx')));
    expect(word.get('word/document.xml')?.toString('utf8')).toContain(`descr="${rare}"`);
    await page.getByRole('button', { name: '复制文本' }).click();
    await expect(page.getByText('全文已复制为文本')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('受理通知书\n〔2026〕海湾劳调字第0001号\n');
    expect(copied).toContain(`陈建${rare}等11人`);
  });

  await test.step('制作全部必备 can be stopped, and goes on with the rest', async () => {
    await page.goto(`${desk}?section=papers`);
    await page.getByRole('button', { name: /^制作全部必备/ }).click();
    await page.getByRole('button', { name: '停止' }).click();
    await expect(page.getByText(/已停止，此前制作的 \d+ 份都保留。/)).toBeVisible();
    await page.getByRole('button', { name: /^制作全部必备/ }).click();
    await expect(page.getByText(/已制作 \d+ 份必备文书。/)).toBeVisible({ timeout: 60_000 });
  });

  await test.step('a set proposes the papers of this step with copies and for whom; one PDF has their bookmarks', async () => {
    await page.getByRole('button', { name: '打印一套' }).click();
    const dialog = page.getByRole('dialog', { name: '打印一套文书' });
    await expect(dialog.getByRole('checkbox', { name: '选择：调解协议书' })).toBeChecked();
    await expect(dialog.getByRole('checkbox', { name: '选择：受理通知书' })).not.toBeChecked();
    await expect(dialog.getByLabel('份数')).toHaveValue('13');
    await dialog.getByRole('checkbox', { name: '选择：受理通知书' }).check();
    await look(page, 'set');
    await dialog.getByRole('button', { name: '存为一个PDF' }).click();
    const told = await dialog.getByText(/“成套文书.+”（\d+页）已保存在/).innerText();
    const bound = readFileSync(findFile(data, /“(.+?)”/.exec(told)?.[1] ?? ''));
    expect((await PDFDocument.load(bound)).getPageCount()).toBe(Number(/（(\d+)页）/.exec(told)?.[1]));
    await dialog.getByLabel('份数').first().fill('2');
    await dialog.getByRole('button', { name: '打印（15 份）' }).click();
    await expect(page.getByText('已送打印，共 15 份；印制记录已登记。')).toBeVisible();
    await expect(page.getByRole('row', { name: /调解协议书.*已打印/ })).toBeVisible();
  });

  await test.step('文书 lists every paper; a second printing asks why and is told', async () => {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '文书' }).click();
    await expect(page.getByRole('heading', { name: '文书', level: 1 })).toBeVisible();
    await page.getByLabel('标题、案号、当事人').fill('受理通知');
    await expect(page.getByText('共 1 份')).toBeVisible();
    await look(page, 'papers-found');
    await page.getByRole('button', { name: /^打印 受理通知书/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: '打印' })).toBeDisabled();
    await dialog.getByLabel('再次打印的原因').fill('当事人遗失');
    await dialog.getByRole('button', { name: '打印' }).click();
    await expect(page.getByRole('row', { name: /受理通知书.*2 次/ })).toBeVisible();
    await page.getByLabel('标题、案号、当事人').fill('');
    await expect(page.getByText(/^共 \d+ 份$/)).toBeVisible();
    await look(page, 'papers');
    await page.getByRole('link', { name: '打印登记簿' }).click();
    await expect(page.getByRole('heading', { name: '文书登记簿' })).toBeVisible();
    await expect(page.getByRole('cell', { name: '调解协议书' }).first()).toBeVisible();
    await look(page, 'papers-sheet');
    await page.getByRole('link', { name: '返回' }).click();
    await page.getByRole('link', { name: /^打开 调解协议书/ }).click();
    await page.getByRole('img', { name: /^第1页/ }).waitFor();
  });
  await saved(page);
  expect(trouble).toEqual([]);
  await context.close();
  expect(await host.stop()).toBe(0);
});
