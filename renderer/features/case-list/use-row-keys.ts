import { type KeyboardEvent, useRef, useState } from 'react';

type Keys = {
  count: number;
  onOpen: (index: number) => void;
  onPage: (step: 1 | -1) => void;
};

/** Arrows, Home and End move between rows, Enter opens, Page Up and Page Down turn the page. One row is in the tab order. */
export function useRowKeys({ count, onOpen, onPage }: Keys) {
  const [at, setAt] = useState(0);
  const rows = useRef<(HTMLElement | null)[]>([]);
  const active = Math.min(at, Math.max(0, count - 1));
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    setAt(next);
    rows.current[next]?.focus();
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.target !== event.currentTarget)
      return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      Home: () => go(0),
      End: () => go(count - 1),
      PageDown: () => onPage(1),
      PageUp: () => onPage(-1),
      Enter: () => onOpen(index),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (index: number) => ({
    ref: (row: HTMLElement | null) => {
      rows.current[index] = row;
    },
    tabIndex: index === active ? 0 : -1,
    onFocus: () => setAt(index),
    onKeyDown: onKeyDown(index),
    onClick: () => onOpen(index),
  });
}
