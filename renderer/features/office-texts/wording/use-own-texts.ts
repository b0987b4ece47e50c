import { useMemo, useRef } from 'react';
import { z } from 'zod';
import { familyOf, templatesOf } from '../../../../shared/documents/office-texts/family.ts';
import {
  asShown,
  asStored,
  fieldsAt,
  type Placeholder,
  placeholdersOf,
} from '../../../../shared/documents/office-texts/placeholders.ts';
import { type StaleText, settledWording } from '../../../../shared/documents/office-texts/settled-wording.ts';
import { type Situation, situationsAt } from '../../../../shared/documents/office-texts/situations.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { knownPaths } from '../../../../shared/documents/wording/named-paths.ts';
import { type FreeText, freeTexts } from '../../../../shared/documents/wording/places.ts';
import type { Wording } from '../../../../shared/documents/wording/wording.ts';
import { type WordingFault, wordingFaults } from '../../../../shared/documents/wording/wording-faults.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';

const Form = z.object({
  /** Own texts by place, as typed. */
  typed: z.record(z.string(), z.string()),
  note: z.string(),
  /** Places of stale texts given up. */
  dropped: z.array(z.string()),
});
type Form = z.output<typeof Form>;

const ordered = (texts: Wording['texts']) => Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));

/** A text of the document with the facts it may name and, as people read it, the standard one. */
export type TextAt = FreeText & {
  facts: readonly Placeholder[];
  shown: string;
  situations: readonly Situation[];
};

/** The own texts of a document while they are changed: what is typed, what it means, what is wrong with it. */
export function useOwnTexts(template: Template, row: Row<'paperWordings'> | null) {
  const { drafts } = useApp();
  const texts = useMemo(
    () =>
      freeTexts(template).map((at): TextAt => {
        const facts = [...fieldsAt(template, at), ...placeholdersOf(template)];
        const situations = situationsAt(template, at.place);
        return { ...at, facts, situations, shown: asShown(at.text, facts) };
      }),
    [template],
  );
  const stored = useMemo(() => {
    const settled = row ? settledWording(template, row.body) : { wording: { texts: {} }, stale: [] };
    const typed = Object.fromEntries(
      texts.flatMap(({ place, facts }) => {
        const own: string | undefined = (settled.wording.texts as Wording['texts'])[place];
        return own === undefined ? [] : [[place, asShown(own, facts)]];
      }),
    );
    const form: Form = { typed, note: row?.body.note ?? '', dropped: [] };
    return { form, texts: settled.wording.texts as Wording['texts'], stale: settled.stale as StaleText[] };
  }, [template, row, texts]);
  const draft = useFormDraft(drafts, `office-wording:${template.id}:${template.version}`, Form, stored.form);
  const { typed, note, dropped } = draft.value;
  // An undo comes later than the drawing it was made in.
  const latest = useRef(typed);
  latest.current = typed;
  const wording = useMemo<Wording>(
    () => ({
      texts: Object.fromEntries(
        texts.flatMap(({ place, facts, text }) => {
          const own = typed[place] === undefined ? text : asStored(typed[place], facts);
          return own === text ? [] : [[place, own]];
        }),
      ),
      clauses: [],
    }),
    [texts, typed],
  );
  const faults = useMemo<WordingFault[]>(
    () => wordingFaults(template, wording, { known: knownPaths(templatesOf(familyOf(template))) }),
    [template, wording],
  );
  const stale = stored.stale.filter(({ place }) => !dropped.includes(place));
  // The note is about own texts: without any there is nothing to keep it with.
  const noted = Object.keys(wording.texts).length + stale.length > 0 && note !== stored.form.note;
  return {
    texts,
    typed,
    note,
    wording,
    faults,
    stale,
    dropped,
    unsaved:
      JSON.stringify(ordered(wording.texts)) !== JSON.stringify(ordered(stored.texts)) ||
      noted ||
      dropped.length > 0,
    type: (place: string, text: string) => draft.change({ typed: { ...latest.current, [place]: text } }),
    restore: (place: string) => {
      const { [place]: _standard, ...others } = latest.current;
      draft.change({ typed: others });
    },
    setNote: (words: string) => draft.change({ note: words }),
    drop: (place: string) => draft.change({ dropped: [...dropped, place] }),
    forget: () => draft.clear(stored.form),
  };
}
export type OwnTexts = ReturnType<typeof useOwnTexts>;
