const focusable =
  'input:not([type="hidden"]), select, textarea:not([aria-hidden="true"]), button, a[href], [tabindex]';

/**
 * Scrolls to the field marked `data-field="name"` and focuses it.
 * @returns false when there is no such field on the screen
 */
export function focusField(name: string): boolean {
  const marked = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  if (!(marked instanceof HTMLElement)) return false;
  const target = marked.matches(focusable) ? marked : marked.querySelector<HTMLElement>(focusable);
  if (!target) return false;
  marked.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  return true;
}
