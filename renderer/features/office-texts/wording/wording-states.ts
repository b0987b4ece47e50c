import { anyTemplateOf } from '../../../../shared/documents/office-texts/family.ts';
import { settledWording } from '../../../../shared/documents/office-texts/settled-wording.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';

/** How many texts of a document the office words its own way, and how many of them want looking at. */
export type WordingState = { own: number; stale: number; note: string };

/** The state of every document with own wording, by its id. */
export function wordingStates(rows: readonly Row<'paperWordings'>[]): ReadonlyMap<string, WordingState> {
  return new Map(
    rows.flatMap(({ document, body }): [string, WordingState][] => {
      const template = anyTemplateOf(document);
      if (!template) return [];
      const { wording, stale } = settledWording(template, body);
      const own = Object.keys(wording.texts).length;
      return [[document, { own, stale: stale.length, note: body.note }]];
    }),
  );
}
