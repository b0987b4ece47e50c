const focusable =
  'input:not([type="hidden"]), select, textarea:not([aria-hidden="true"]), button, a[href], [tabindex]';

/**
 * Scrolls to the field marked `data-field="name"` and focuses it.
 * @returns false when there is no such field on the screen
 */
export function focusField(name: string): boolean {
  const all = document.querySelectorAll<HTMLElement>('[data-field]');
  const marked = [...all].find((element) => element.dataset.field === name);
  if (!marked) return false;
  const target = marked.matches(focusable) ? marked : marked.querySelector<HTMLElement>(focusable);
  if (!target) return false;
  marked.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  return true;
}
