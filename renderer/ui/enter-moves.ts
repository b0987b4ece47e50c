import type { KeyboardEvent } from 'react';

/** True while an input method is composing: keys then belong to it, not to the program. */
export function isComposing(event: KeyboardEvent): boolean {
  // 229 also covers the Enter that ends a composition in some input methods.
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

const notFields = new Set(['button', 'submit', 'reset', 'file', 'hidden']);

function isField(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (
    !(
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
    )
  ) {
    return false;
  }
  // Multiline fields keep a hidden twin to measure their height.
  if (element.disabled || element.tabIndex < 0 || element.getAttribute('aria-hidden') === 'true')
    return false;
  if (element instanceof HTMLInputElement && notFields.has(element.type)) return false;
  return element.closest('[hidden]') === null;
}

/**
 * Key handler of a form (an element with `data-form`): Enter in a single-line field goes to the next field and
 * never submits; nothing happens while an input method composes. Enter in a multi-line field stays a new line.
 */
export function onEnterMoves(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey || isComposing(event)) return;
  const from = event.target;
  if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement) || !isField(from)) return;
  event.preventDefault();
  const form = from.closest('[data-form]');
  if (!form) return;
  const fields = [...form.querySelectorAll('input, select, textarea')].filter(isField);
  const next = fields[fields.indexOf(from) + (event.shiftKey ? -1 : 1)];
  next?.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
}
