import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipped, wordText } from '../shared/documents/docx-readers.ts';
import { openDesk, saved } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { atDesk, openSample } from './sample.ts';
import { findFile } from './saved-papers.ts';

test('a paper made at the desk is saved as a Word file that says the same; its writer comes with the first one', async () => {
  const data = freshFolder('word');
  const host = startHost({ data, port: 17_461 });
  const { context, page, trouble } = await openDesk(host, freshFolder('word-profile'));
  const fetched: string[] = [];
  context.on('request', (request) => fetched.push(request.url()));
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);
  const address = await openSample(page, 'papers');
  await page.goto(`${address.replace(/\?.*$/, '')}/paper/acceptance-notice`);
  await page.getByRole('img', { name: /^第1页/ }).waitFor();
  const word = page.getByRole('button', { name: '存为Word' });
  await expect(word).toBeDisabled();
  await page.getByRole('button', { name: '制作（定稿）' }).click();
  await expect(word).toBeEnabled();
  const writer = () => fetched.filter((url) => url.includes('render-docx'));
  expect(writer()).toEqual([]);
  await word.click();
  const told = await page
    .getByText(/已保存在/)
    .first()
    .innerText();
  expect(writer()).toHaveLength(1);
  const [, name = ''] = /“(.+?)”已保存在/.exec(told) ?? [];
  expect(name).toBe('受理通知书.docx');
  const files = unzipped(readFileSync(findFile(data, name)));
  const text = wordText(files.get('word/document.xml')?.toString('utf8') ?? '');
  for (const words of [
    '受理通知书',
    '海湾北门电器配件有限公司',
    '〔2026〕海湾劳调字第0001号',
    '2026年12月1日届满',
  ])
    expect(text).toContain(words);
  await saved(page);
  if (process.env.HEJIE_SHOTS) await page.screenshot({ path: `${process.env.HEJIE_SHOTS}/word.png` });
  expect(trouble).toEqual([]);
  await context.close();
  expect(await host.stop()).toBe(0);
});
