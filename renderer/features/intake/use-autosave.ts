import { useCallback, useEffect, useRef, useState } from 'react';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';

export type DraftState =
  | { kind: 'new' }
  /** Typed but not yet saved: a moment after the last key it will be. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string | null }
  | { kind: 'failed' };

export type ChangeDraft = (recipe: (draft: IntakeDraft) => IntakeDraft) => void;

/** How long after the last key a draft is saved. Leaving a field or the window saves at once. */
const pause = 400;

/**
 * Holds a draft and saves it as one types. Nothing is stored before something was typed. `settle` ends the saving
 * when the draft was registered or deleted, so that it does not come back.
 */
export function useAutosave(given: {
  initial: IntakeDraft;
  stored: boolean;
  save: (draft: IntakeDraft) => Promise<unknown>;
  /** The time of day to show, such as 10:32. */
  time: () => string;
}) {
  const [draft, setDraft] = useState(given.initial);
  const [state, setState] = useState<DraftState>(
    given.stored ? { kind: 'saved', at: null } : { kind: 'new' },
  );
  const live = useRef({ draft, dirty: false, settled: false, timer: 0, running: Promise.resolve() });
  const tools = useRef(given);
  tools.current = given;

  /** Saves now what was not saved yet; resolves when all of it is stored or has failed. */
  const flush = useCallback((): Promise<void> => {
    const now = live.current;
    window.clearTimeout(now.timer);
    if (!now.dirty || now.settled) return now.running;
    now.dirty = false;
    setState({ kind: 'saving' });
    const value = now.draft;
    // One after the other: an older state never overtakes a newer one.
    now.running = now.running.then(async () => {
      if (now.settled) return;
      try {
        await tools.current.save(value);
        if (!now.dirty) setState({ kind: 'saved', at: tools.current.time() });
      } catch {
        now.dirty = true;
        setState({ kind: 'failed' });
      }
    });
    return now.running;
  }, []);

  const change = useCallback<ChangeDraft>(
    (recipe) => {
      const now = live.current;
      const next = recipe(now.draft);
      if (next === now.draft) return;
      now.draft = next;
      now.dirty = true;
      setDraft(next);
      setState((before) => (before.kind === 'failed' ? before : { kind: 'waiting' }));
      window.clearTimeout(now.timer);
      now.timer = window.setTimeout(() => void flush(), pause);
    },
    [flush],
  );

  /** Ends the saving and waits for what is under way. */
  const settle = useCallback(async () => {
    live.current.settled = true;
    window.clearTimeout(live.current.timer);
    await live.current.running;
  }, []);
  /** Takes the saving up again, when what it was ended for failed. */
  const resume = useCallback(() => {
    live.current.settled = false;
  }, []);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    const leave = () => void flush();
    document.addEventListener('visibilitychange', hidden);
    // Before a reload or the end of the program: at `pagehide` the database may already be cut off.
    window.addEventListener('beforeunload', leave);
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', leave);
      leave();
    };
  }, [flush]);

  return { draft, state, change, flush, settle, resume };
}
