import { useEffect, useMemo, useState } from 'react';
import type { Wording } from '../../../../shared/documents/wording/wording.ts';
import type { WordingDraft } from '../../../actions/wording-drafts.ts';
import { type FormShape, useFormDraft } from '../../use-form-draft.ts';

/** Where the changes of one paper are kept; stable as long as it is the same paper. */
export type WordingShelf = {
  load(): Promise<WordingDraft | null>;
  keep(draft: WordingDraft): Promise<unknown>;
};

/** What was changed on a paper, and the ways to change it. */
export type OwnWording = {
  draft: WordingDraft;
  /** For the preview: it follows a moment after the last key; undefined: as kept. */
  shown: Wording | undefined;
  /** For making the paper: exactly what is on screen. */
  now: Wording | undefined;
  change(part: Partial<WordingDraft>): void;
  /** Forgets all of it, after the paper was made. */
  clear(): void;
};

const blank: WordingDraft = { texts: {}, clauses: [], lost: [] };
/** The shelf hands out drafts it has checked. */
const shape: FormShape<WordingDraft> = { safeParse: (kept) => ({ data: kept as WordingDraft }) };
const wait = 250;

/** What is changed on a paper before it is made, kept as one types. */
export function useOwnWording(shelf: WordingShelf): OwnWording {
  const drafts = useMemo(
    () => ({
      load: () => shelf.load(),
      save: (_: string, value: unknown) => shelf.keep(value as WordingDraft),
      remove: () => shelf.keep(blank),
    }),
    [shelf],
  );
  const { value, change, clear } = useFormDraft(drafts, 'wording', shape, blank);
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value]);
  return {
    draft: value,
    shown: settled === blank ? undefined : settled,
    now: value === blank ? undefined : value,
    change,
    clear: () => clear({ texts: {}, clauses: [], lost: [] }),
  };
}
