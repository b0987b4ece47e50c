import { useCallback, useEffect, useRef, useState } from 'react';

/** Where half typed forms are kept; a part of the app's drafts. */
export type DraftShelf = {
  load(id: string): Promise<unknown>;
  save(id: string, value: unknown): Promise<unknown>;
  remove(id: string): Promise<unknown>;
};

/** Says whether what was kept is still a form of this kind; a schema, or anything that answers like one. */
export type FormShape<T> = { safeParse(kept: unknown): { data?: T | undefined } };

const wait = 400;

/**
 * A form that is sent in one piece: kept on this machine as one types, there again after a restart, dropped when it
 * was sent. Give the component a `key` when `id` may change.
 * @param id name of the draft, unique for the form and the record it belongs to
 */
export function useFormDraft<T extends object>(shelf: DraftShelf, id: string, shape: FormShape<T>, blank: T) {
  const [value, setValue] = useState(blank);
  const form = useRef({ value: blank, unsaved: false, touched: false, shape });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: T) => {
    form.current.value = next;
    setValue(next);
  }, []);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { value, unsaved } = form.current;
    form.current.unsaved = false;
    // A draft that cannot be kept is not worth a message: the form itself still holds it.
    if (unsaved) shelf.save(id, value).catch(() => undefined);
  }, [shelf, id]);

  useEffect(() => {
    let here = true;
    shelf.load(id).then(
      (kept) => {
        const found =
          kept === null || kept === undefined ? undefined : form.current.shape.safeParse(kept).data;
        if (here && found !== undefined && !form.current.touched) show(found);
      },
      () => undefined,
    );
    addEventListener('pagehide', flush);
    return () => {
      here = false;
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [shelf, id, flush, show]);

  const change = useCallback(
    (part: Partial<T>) => {
      form.current.touched = true;
      form.current.unsaved = true;
      show({ ...form.current.value, ...part });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, wait);
    },
    [flush, show],
  );

  /** Forgets what was kept, after the form was sent or given up; it begins again with `next`. */
  const clear = useCallback(
    (next: T) => {
      clearTimeout(timer.current);
      form.current.unsaved = false;
      form.current.touched = true;
      show(next);
      shelf.remove(id).catch(() => undefined);
    },
    [shelf, id, show],
  );

  return { value, change, clear: (next: T = blank) => clear(next) };
}
