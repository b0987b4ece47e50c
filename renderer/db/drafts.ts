import type { HejieDb } from './database.ts';
import type { DraftRow } from './local-rows.ts';

/** Half typed forms, kept on this machine only and never in the log (data rule 6). */
export type DraftStore = {
  save(draft: { id: string; kind: string; value: unknown }): Promise<void>;
  load(id: string): Promise<DraftRow | null>;
  /** Drafts of a kind, newest first. */
  list(kind: string): Promise<DraftRow[]>;
  remove(id: string): Promise<void>;
};

export type { DraftRow } from './local-rows.ts';

/** The drafts of this machine. */
export function draftStore(db: HejieDb, now: () => Date): DraftStore {
  return {
    save: async (draft) => {
      await db.local_drafts.put({ ...draft, savedAt: now().toISOString() });
    },
    load: async (id) => (await db.local_drafts.get(id)) ?? null,
    list: async (kind) => {
      const rows = await db.local_drafts.where('kind').equals(kind).toArray();
      return rows.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    },
    remove: (id) => db.local_drafts.delete(id),
  };
}
