import { IntakeDraft } from '../../shared/mediation/intake-draft.ts';
import type { DraftStore } from '../db/drafts.ts';

/** 草稿: kept as one types, on this machine only; never in the log. */
export function draftActions(store: DraftStore) {
  return {
    /** Unfinished intakes, newest first. One that can no longer be read is left out but kept on disk. */
    intakes: async () =>
      (await store.list('intake')).flatMap((draft) => {
        const read = IntakeDraft.safeParse(draft.value);
        return read.success ? [{ id: draft.id, savedAt: draft.savedAt, draft: read.data }] : [];
      }),
    loadIntake: async (id: string): Promise<IntakeDraft | null> => {
      const draft = await store.load(id);
      const read = IntakeDraft.safeParse(draft?.value);
      return read.success ? read.data : null;
    },
    /** Saves at once; the page calls it a moment after the last key and when it is left. */
    saveIntake: (id: string, draft: IntakeDraft) => store.save({ id, kind: 'intake', value: draft }),
    /** Any other form that saves as one types, such as a line of a session record not yet sent. */
    load: async (id: string): Promise<unknown> => (await store.load(id))?.value ?? null,
    save: (id: string, value: unknown) => store.save({ id, kind: 'form', value }),
    remove: (id: string) => store.remove(id),
  };
}
