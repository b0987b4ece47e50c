import { expect, type Page } from '@playwright/test';

/** What a person does at the desk of a round, in the words of the screen. */

export const dialog = (page: Page) => page.getByRole('dialog');

/** Opens a section of the round's desk. */
export async function section(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

type Given = Record<string, string | boolean | readonly string[]>;

/** Fills the fields of the open form by their places. A list ticks its words. */
export async function fill(page: Page, given: Given): Promise<void> {
  for (const [at, value] of Object.entries(given)) {
    if (Array.isArray(value)) {
      for (const words of value as readonly string[])
        await dialog(page).getByLabel(words, { exact: true }).check();
      continue;
    }
    const box = dialog(page).locator(`[data-field="${at}"]`);
    if (typeof value === 'boolean') {
      await box.getByRole('checkbox').setChecked(value);
      continue;
    }
    const input = box.locator('input, textarea:not([aria-hidden]), select').first();
    const isChoice = await input.evaluate((element) => element.tagName === 'SELECT');
    if (isChoice) await input.selectOption(String(value));
    else await input.fill(String(value));
  }
}

/** Presses the button that ends the form, and waits until it is gone. */
export async function done(page: Page, act = '保存'): Promise<void> {
  await dialog(page).getByRole('button', { name: act, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** Opens the form of a new record, fills it and saves. */
export async function add(page: Page, button: string, given: Given): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await fill(page, given);
  await done(page);
}

/** Takes the next step on its day. */
export async function nextStep(page: Page, name: string, on: string): Promise<void> {
  await page.getByRole('button', { name: `下一步：${name}` }).click();
  await fill(page, { on });
  await done(page, '办理');
}

/** Reads the next date in the head of the round. */
export async function nextDue(page: Page, on: string): Promise<void> {
  await expect(page.getByText(`下一期限 ${on}`, { exact: false }).first()).toBeVisible();
}
