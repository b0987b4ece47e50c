import { useCallback, useEffect, useRef, useState } from 'react';
import { onEnterMoves } from '../enter-moves.ts';
import { useNotice } from '../notice.tsx';
import { patchOf } from './patch-of.ts';

const idleMs = 1500;

/**
 * A form over a stored record that saves as one types: a moment after the last key, when a field is left, and when
 * the form goes away. Only changed fields are written. What could not be saved stays in the form.
 * Spread `formProps` on the element around the fields: it keeps half-composed Chinese input from being saved.
 */
export function useAutosave<T extends object>(stored: T, save: (patch: Partial<T>) => Promise<unknown>) {
  const { fail } = useNotice();
  const [shown, setShown] = useState<T | null>(null);
  const form = useRef({ base: stored, value: stored, dirty: false, composing: false, saving: 0, save, fail });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const storedKey = JSON.stringify(stored);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const { base, value, dirty, composing } = form.current;
    if (!dirty || composing) return;
    const patch = patchOf(base, value);
    form.current.dirty = false;
    form.current.base = value;
    if (Object.keys(patch).length === 0) return;
    form.current.saving += 1;
    try {
      await form.current.save(patch);
    } catch (error) {
      form.current.base = base;
      form.current.dirty = true;
      form.current.fail(error);
    } finally {
      form.current.saving -= 1;
    }
  }, []);

  useEffect(() => {
    form.current.save = save;
    form.current.fail = fail;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the record only when the record itself changed
  useEffect(() => {
    // While a save is on its way the record may still be the one before it: what was typed since would be lost.
    if (form.current.dirty || form.current.saving > 0) return;
    form.current.base = stored;
    form.current.value = stored;
    setShown(null);
  }, [storedKey]);
  useEffect(() => {
    const leave = () => {
      form.current.composing = false;
      void flush();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  const later = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), idleMs);
  };
  const change = (patch: Partial<T>) => {
    const value = { ...form.current.value, ...patch };
    form.current.value = value;
    form.current.dirty = true;
    setShown(value);
    later();
  };
  const formProps = {
    'data-form': '',
    onKeyDown: onEnterMoves,
    onBlur: () => void flush(),
    onCompositionStart: () => {
      form.current.composing = true;
    },
    onCompositionEnd: () => {
      form.current.composing = false;
      later();
    },
  };
  return { value: shown ?? stored, change, flush, formProps };
}
