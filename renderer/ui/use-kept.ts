import { useCallback, useEffect, useRef, useState } from 'react';

const wait = 900;

/**
 * A stored value edited in place: shown at once, stored a moment after the last key, when the field is left and when
 * the page is left; never in the middle of a composition. Spread `box` on an element around the field.
 * @param save stores the value; when it fails what was typed stays and `failed` is told
 */
export function useKept<T>(stored: T, save: (next: T) => Promise<unknown>, failed: (error: unknown) => void) {
  const [typed, setTyped] = useState<{ value: T } | null>(null);
  const unsaved = useRef<{ value: T } | null>(null);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const calls = useRef({ save, failed });
  calls.current = { save, failed };

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const last = unsaved.current;
    if (!last || composing.current) return;
    unsaved.current = null;
    calls.current.save(last.value).catch((error: unknown) => {
      // Kept for the next try: another key, or leaving the field.
      unsaved.current ??= last;
      calls.current.failed(error);
    });
  }, []);

  const later = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, wait);
  }, [flush]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      composing.current = false;
      flush();
    };
  }, [flush]);

  // The store has moved on (our own save, or an undo): what was typed is no longer needed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the stored value changes
  useEffect(() => {
    if (!unsaved.current) setTyped(null);
  }, [stored]);

  const change = useCallback(
    (value: T) => {
      unsaved.current = { value };
      setTyped({ value });
      if (!composing.current) later();
    },
    [later],
  );

  return {
    value: typed ? typed.value : stored,
    change,
    /** Stores at once, such as before an act that reads the stored value. */
    flush,
    box: {
      onBlur: flush,
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: () => {
        composing.current = false;
        if (unsaved.current) later();
      },
    },
  };
}
