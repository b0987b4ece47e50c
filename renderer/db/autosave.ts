/** Saves a form a moment after the last key, and at once when the page is left. */
export type Autosave<Value> = {
  /** The form changed. */
  touch: (value: Value) => void;
  /** Saves now what is not saved yet. */
  flush: () => Promise<void>;
  /** Forgets what is not saved yet: the draft was finished or thrown away. */
  cancel: () => void;
  /** Flushes and stops listening. */
  stop: () => Promise<void>;
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => AutosaveState;
};

export type AutosaveState = { kind: 'clean' } | { kind: 'unsaved' } | { kind: 'saved' } | { kind: 'failed' };

/** What tells that the page is being left. */
export type PageSignals = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Makes an autosaver. `page` is the window: its `pagehide` and `blur` flush. */
export function autosave<Value>(given: {
  save: (value: Value) => Promise<void>;
  waitMs?: number;
  page?: PageSignals | undefined;
}): Autosave<Value> {
  const { save, waitMs = 600, page = globalThis.window } = given;
  let pending: { value: Value } | null = null;
  let state: AutosaveState = { kind: 'clean' };
  let running: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const become = (kind: AutosaveState['kind']) => {
    if (state.kind === kind) return;
    state = { kind };
    for (const listener of listeners) listener();
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    const work = pending;
    pending = null;
    if (!work) return running;
    running = running.then(async () => {
      try {
        await save(work.value);
        if (!pending) become('saved');
      } catch {
        // Kept for the next try, unless something newer was typed meanwhile.
        pending ??= work;
        become('failed');
      }
    });
    return running;
  };
  const left = () => void flush();
  page?.addEventListener('pagehide', left);
  page?.addEventListener('blur', left);

  return {
    touch: (value) => {
      pending = { value };
      become('unsaved');
      clearTimeout(timer);
      timer = setTimeout(left, waitMs);
    },
    flush,
    cancel: () => {
      clearTimeout(timer);
      pending = null;
      become('clean');
    },
    stop: () => {
      page?.removeEventListener('pagehide', left);
      page?.removeEventListener('blur', left);
      return flush();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => state,
  };
}
