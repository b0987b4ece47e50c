import type { KeyboardEvent } from 'react';
import { isComposing } from '../../../ui/enter-moves.ts';

/** A cell by its row and column. */
export type Place = { row: number; column: number };

/** The cell an element is; null outside the grid. */
export function placeOf(target: EventTarget | null): Place | null {
  const name = target instanceof HTMLElement ? target.dataset.cell : undefined;
  const [row, column] = (name ?? '').split(':').map(Number);
  return name === undefined || row === undefined || column === undefined ? null : { row, column };
}

/** True when the caret stands at an end of the text, so that an arrow key has nowhere to go in it. */
function atEnd(target: EventTarget, end: 'start' | 'end'): boolean {
  if (!(target instanceof HTMLInputElement) || target.type !== 'text') return true;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (end === 'start' ? 0 : value.length);
}

/**
 * Where a key leads: Enter and the arrows down and up change the row, left and right the cell where the text ends. Null:
 * the key is not for the grid. Nothing while an input method composes; a choice keeps its arrows.
 */
export function nextPlace(event: KeyboardEvent, last: Place): Place | null {
  const from = placeOf(event.target);
  if (from === null || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return null;
  const within = (place: Place) =>
    place.row < 0 || place.column < 0 || place.row > last.row || place.column > last.column ? null : place;
  const inChoice = event.target instanceof HTMLSelectElement;
  switch (event.key) {
    case 'Enter':
      return within({ ...from, row: from.row + (event.shiftKey ? -1 : 1) });
    case 'ArrowDown':
      return inChoice ? null : within({ ...from, row: from.row + 1 });
    case 'ArrowUp':
      return inChoice ? null : within({ ...from, row: from.row - 1 });
    case 'ArrowRight':
      return inChoice || !atEnd(event.target, 'end') ? null : within({ ...from, column: from.column + 1 });
    case 'ArrowLeft':
      return inChoice || !atEnd(event.target, 'start') ? null : within({ ...from, column: from.column - 1 });
    default:
      return null;
  }
}
