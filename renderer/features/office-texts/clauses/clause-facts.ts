import { anyTemplateOf, familyOf, templatesOf } from '../../../../shared/documents/office-texts/family.ts';
import {
  asShown,
  type Placeholder,
  placeholdersOf,
  placeholdersOfFamily,
} from '../../../../shared/documents/office-texts/placeholders.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { knownPaths } from '../../../../shared/documents/wording/named-paths.ts';
import { type WordingFault, wordingFaults } from '../../../../shared/documents/wording/wording-faults.ts';

const templatesFor = (documents: readonly string[]): Template[] =>
  documents.flatMap((document) => anyTemplateOf(document) ?? []);

/**
 * Facts a clause may name: those every document it is for knows; for all documents, what a case can tell. Names are
 * those of the first document.
 */
export function clauseFacts(documents: readonly string[]): readonly Placeholder[] {
  const templates = templatesFor(documents);
  const [first, ...others] = templates;
  if (!first) return placeholdersOfFamily('case');
  if (others.length === 0) return placeholdersOf(first);
  const families = [...new Set(templates.map(familyOf))];
  const known = families.map((family) => new Set(placeholdersOfFamily(family).map(({ path }) => path)));
  return placeholdersOfFamily(familyOf(first)).filter(({ path }) => known.every((paths) => paths.has(path)));
}

/** A clause as people read it. */
export const clauseShown = (text: string, documents: readonly string[]): string =>
  asShown(text, clauseFacts(documents));

/** What is wrong with a clause on the documents it is for; for all documents, on papers of a case. */
export function clauseFaults(text: string, documents: readonly string[]): WordingFault[] {
  const templates = templatesFor(documents);
  const tried = templates.length > 0 ? templates : templatesOf('case').slice(0, 1);
  for (const template of tried) {
    const known = knownPaths(templatesOf(familyOf(template)));
    const faults = wordingFaults(template, { texts: {}, clauses: [text] }, { known });
    if (faults.length > 0) return faults;
  }
  return [];
}
