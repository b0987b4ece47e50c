import { expect, type Page } from '@playwright/test';

/** Waits for the desk itself: not a first start, not the page 恢复, and the boot value taken out of the address. */
export async function atDesk(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
}

/** Opens a section of the sample case from the case list, once it is there. Returns the section's address. */
export async function openSample(page: Page, section: string): Promise<string> {
  const base = new URL(page.url()).origin;
  await page.getByRole('link', { name: /^案件/ }).click();
  // The home page shows the case too, until the list has come.
  await expect(page.getByRole('heading', { name: '案件', level: 1 })).toBeVisible();
  await page.getByRole('row', { name: /陈建国等11人/ }).click();
  await page.waitForURL(/#\/cases\/[\w-]{36}/);
  const id = /cases\/([\w-]{36})/.exec(page.url())?.[1];
  const address = `${base}/#/cases/${id}?section=${section}`;
  await page.goto(address);
  await expect(page.locator(`#panel-${section}`)).toBeVisible();
  return address;
}

/** On the page 恢复: reads that nothing is lost, restores, and goes on to the desk. */
export async function restoreFromDisk(page: Page): Promise<void> {
  await expect(page.getByText('这不是首次使用')).toBeVisible();
  await page.getByRole('button', { name: '从磁盘恢复' }).click();
  await page.getByRole('button', { name: '继续使用' }).click();
  await atDesk(page);
}
