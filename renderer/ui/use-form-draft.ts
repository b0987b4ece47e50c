import { useCallback, useEffect, useRef, useState } from 'react';

/** Where half typed forms are kept; a part of the app's drafts. */
export type DraftShelf = {
  load(id: string): Promise<unknown>;
  save(id: string, value: unknown): Promise<unknown>;
  remove(id: string): Promise<unknown>;
};

const wait = 400;

/**
 * A form that is kept on this machine as one types and is there again after a restart.
 * Give the component a `key` when `id` may change.
 * @param read checks what was kept; null: not readable, begin anew
 */
export function useFormDraft<T>(shelf: DraftShelf, id: string, blank: T, read: (kept: unknown) => T | null) {
  const [value, setValue] = useState(blank);
  const unsaved = useRef<{ value: T } | null>(null);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readKept = useRef(read);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const last = unsaved.current;
    unsaved.current = null;
    // A draft that cannot be kept is not worth a message: the form itself still holds it.
    if (last) shelf.save(id, last.value).catch(() => undefined);
  }, [shelf, id]);

  useEffect(() => {
    let here = true;
    shelf.load(id).then(
      (kept) => {
        const value = kept === null || kept === undefined ? null : readKept.current(kept);
        if (here && value !== null && !touched.current) setValue(value);
      },
      () => undefined,
    );
    addEventListener('pagehide', flush);
    return () => {
      here = false;
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [shelf, id, flush]);

  const change = useCallback(
    (next: T) => {
      touched.current = true;
      unsaved.current = { value: next };
      setValue(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, wait);
    },
    [flush],
  );

  /** Forgets what was kept; the form is blank again. */
  const clear = useCallback(
    (next: T) => {
      clearTimeout(timer.current);
      unsaved.current = null;
      touched.current = true;
      setValue(next);
      shelf.remove(id).catch(() => undefined);
    },
    [shelf, id],
  );

  return { value, change, clear };
}
