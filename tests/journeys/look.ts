import type { Page } from '@playwright/test';

/** What is wrong with the look of the page in sight: sideways scrolling, and text below 13 px. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const faults: string[] = [];
    const name = (element: Element) => {
      const classes = [...element.classList].filter((one) => one.startsWith('Mui')).join('.');
      return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${classes ? `.${classes}` : ''}`;
    };
    for (const element of [document.documentElement, document.body, document.getElementById('page')]) {
      if (element && element.scrollWidth > element.clientWidth)
        faults.push(`scrolls sideways: ${name(element)} ${element.scrollWidth} > ${element.clientWidth}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set<string>();
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode;
      const words = textContent?.trim() ?? '';
      if (
        !element ||
        words === '' ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      // The sheet of a paper is a picture of it, drawn to the zoom that was chosen.
      if (element.closest('[data-sheet], svg, script, style, noscript')) continue;
      const box = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (box.width <= 1 || box.height <= 1 || size >= 13) continue;
      const fault = `${size}px: ${name(element)} “${words.slice(0, 30)}”`;
      if (!seen.has(fault)) faults.push(fault);
      seen.add(fault);
    }
    return faults;
  });
}

/** The focused element in words: what it is and what it is called. */
export function focused(page: Page): Promise<{ kind: string; label: string; inPage: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { kind: '', label: '', inPage: false };
    const labels = (element as HTMLInputElement).labels;
    const words = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    const type = element.getAttribute('type');
    const kind = element.tagName === 'INPUT' ? `input ${type ?? 'text'}` : element.tagName.toLowerCase();
    return { kind, label: words.replace(/[*\s]/g, ''), inPage: element.closest('#page') !== null };
  });
}

/** Whether anything around the focused element looks different once it has lost the focus. */
export async function focusShows(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    const { x, y, width, height } = (document.activeElement ?? document.body).getBoundingClientRect();
    return { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
  });
  const clip = {
    ...box,
    width: Math.min(box.width, 1366 - box.x),
    height: Math.min(box.height, 768 - box.y),
  };
  if (clip.width <= 0 || clip.height <= 0) return false;
  await page.waitForTimeout(120);
  const held = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const now = await page.screenshot({ clip });
  await held.evaluate((element) => element.blur());
  await page.waitForTimeout(350);
  const then = await page.screenshot({ clip });
  await held.evaluate((element) => element.focus());
  return !now.equals(then);
}
