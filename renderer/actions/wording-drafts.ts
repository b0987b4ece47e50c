import { z } from 'zod';
import type { Template } from '../../shared/documents/template.ts';
import { carriedWording } from '../../shared/documents/wording/carried-wording.ts';
import { isStandard, type Wording } from '../../shared/documents/wording/wording.ts';
import { draftStore } from '../db/drafts.ts';
import type { Needs } from './needs.ts';

/** 改动稿: what was changed on a paper before it is made, kept on this machine as one types. */
export const WordingDraft = z.object({
  texts: z.record(z.string(), z.string()),
  clauses: z.array(z.string()),
  /** Texts whose place is gone from the template since: kept to be read, they are not printed. */
  lost: z.array(z.string()).default([]),
});
export type WordingDraft = z.output<typeof WordingDraft>;

const Kept = WordingDraft.extend({ version: z.number() });

/** What a paper is of, so that its changes are found again: the case, lead or round, the document, what it is about. */
export type PaperKey = { ownerId: string; document: string; subjectId: string | null };

const idOf = ({ ownerId, document, subjectId }: PaperKey) =>
  ['wording', ownerId, document, ...(subjectId ? [subjectId] : [])].join(':');

/** A wording of one version of a template as a draft for the version in use. */
export function draftFor(
  template: Template,
  of: Template | undefined,
  { texts, clauses, lost = [] }: Wording & { lost?: readonly string[] },
): WordingDraft {
  const carried = of
    ? carriedWording(of, template, { texts, clauses })
    : { wording: { texts: {}, clauses }, lost: Object.keys(texts) };
  return {
    texts: { ...carried.wording.texts },
    clauses: [...carried.wording.clauses],
    lost: [...lost, ...carried.lost.flatMap((place) => texts[place] ?? [])],
  };
}

/** Changes not yet made into a paper, one draft for each paper. `versions` finds the template a draft was made for. */
export function wordingDrafts(
  { db, clock }: Pick<Needs, 'db' | 'clock'>,
  versions: (document: string, version?: number) => Template | undefined,
) {
  const store = draftStore(db, () => clock.now());
  return {
    load: async (key: PaperKey): Promise<WordingDraft | null> => {
      const kept = Kept.safeParse((await store.load(idOf(key)))?.value);
      const template = versions(key.document);
      if (!kept.success || !template) return null;
      return draftFor(template, versions(key.document, kept.data.version), kept.data);
    },
    keep: async (key: PaperKey, draft: WordingDraft): Promise<void> => {
      const version = versions(key.document)?.version;
      if (version === undefined || (isStandard(draft) && draft.lost.length === 0)) {
        return store.remove(idOf(key));
      }
      await store.save({ id: idOf(key), kind: 'form', value: { ...draft, version } });
    },
    drop: (key: PaperKey): Promise<void> => store.remove(idOf(key)),
  };
}
