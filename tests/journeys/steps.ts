import { expect, type Locator, type Page } from '@playwright/test';

/** `YYYY-MM-DD`, some days from now, in Shanghai. */
export const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);

/** Opens a section of the case on show. */
export async function openSection(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Picks a step out of 其他可做. */
export async function pickStep(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: /^其他可做/ }).click();
  await page
    .getByRole('dialog', { name: '其他可做' })
    .getByRole('button', { name: step, exact: true })
    .click();
}

/** Takes a step by its form: picks it, fills it in, presses its button, and waits until the form is gone. */
export async function takeStep(
  page: Page,
  step: string,
  fill: (dialog: Locator) => Promise<void>,
  press: string = step,
): Promise<void> {
  await pickStep(page, step);
  const dialog = page.getByRole('dialog', { name: step, exact: true });
  await fill(dialog);
  await dialog.getByRole('button', { name: press, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** 撤销 of the newest step of a name, from 经过, with a reason. */
export async function takeBack(page: Page, step: string): Promise<void> {
  await openSection(page, '经过');
  await page
    .getByRole('button', { name: `撤销“${step}”` })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: `撤销“${step}”` });
  await dialog.getByLabel('撤销的理由').fill('办理时选错了步骤');
  await dialog.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** What the head says about where the case stands. */
export const stands = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('tabpanel').locator('xpath=..').locator('header')).toContainText(words);
