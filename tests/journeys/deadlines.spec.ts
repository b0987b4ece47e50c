import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openDesk } from './desk.ts';
import { freshFolder, startHost } from './host.ts';
import { faultsOf } from './look.ts';
import { atDesk } from './sample.ts';
import { findFile } from './saved-papers.ts';

const port = 17_461;

test('from the desk of next dates to the reason, the rule, the calendar file and the control sheet', async () => {
  const data = freshFolder('data');
  const host = startHost({ data, port });
  const desk = await openDesk(host, freshFolder('profile'));
  const { page } = desk;
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await atDesk(page);

  await page.getByRole('link', { name: /^期限/ }).click();
  await expect(page.getByRole('heading', { name: '期限', level: 1 })).toBeVisible();
  const number = page.getByRole('link', { name: /调字第/ }).first();
  await expect(number).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/deadlines.png' });

  await page.getByRole('button', { name: '导出日历' }).click();
  await expect(page.getByText(/已导出1个期限到/)).toBeVisible();
  const ics = readFileSync(findFile(data, '.ics'), 'utf8');
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(ics).not.toContain('陈建国');

  await page.getByRole('link', { name: '打印控制表' }).click();
  await expect(page.getByRole('heading', { name: '期限控制表' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('cell', { name: /陈建国等11人/ })).toBeVisible();
  await page.getByRole('link', { name: '返回' }).click();

  await page
    .getByRole('link', { name: /调字第/ })
    .first()
    .click();
  await page.waitForURL(/#\/cases\/[\w-]{36}\?section=/);

  await page.getByRole('link', { name: '设置' }).click();
  await page.getByRole('link', { name: '查看依据' }).click();
  await expect(page.getByRole('heading', { name: '依据', level: 1 })).toBeVisible();
  await page.getByRole('searchbox').fill('司法确认申请');
  await expect(page.getByText(/，列出\d+条/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/law.png' });

  expect(desk.trouble).toEqual([]);
  await desk.context.close();
  expect(await host.stop()).toBe(0);
});
