import type { Facts } from '../../shared/documents/facts.ts';
import { namedFacts } from '../../shared/documents/named-facts.ts';
import { familyOf, templatesOf } from '../../shared/documents/office-texts/family.ts';
import type { Template } from '../../shared/documents/template.ts';
import { applyWording } from '../../shared/documents/wording/apply-wording.ts';
import { knownPaths } from '../../shared/documents/wording/named-paths.ts';
import { type PaperText, printedTexts } from '../../shared/documents/wording/printed-texts.ts';
import { isStandard, mergedWording, type Wording } from '../../shared/documents/wording/wording.ts';
import { wordingFaults, wordingFaultWords } from '../../shared/documents/wording/wording-faults.ts';
import type { Words } from '../../shared/mediation/terms.ts';

/** A paper about to be made: its template, how it is worded, and the facts it prints. */
export type WordedPaper = {
  template: Template;
  /** The office's wording under the paper's own. */
  wording: Wording;
  /** Only what the paper as worded names: kept with it when it is issued. */
  found: Facts;
  /** Everything known, for what may be put into it before it is made; never kept with it. */
  facts: Facts;
  /** The texts it prints, as the office has them. */
  texts: PaperText[];
  own: Wording | null;
};

/** Puts a paper together from everything known of its case, the office's wording and its own. */
export function wordedPaper(
  template: Template,
  facts: Facts,
  office: Wording | null,
  own: Wording | null,
): WordedPaper {
  const before = applyWording(template, office);
  const wording = mergedWording(office, own);
  const found = namedFacts(applyWording(template, wording), facts);
  return { template, wording, found, facts, texts: printedTexts(before, facts), own };
}

const known = new Map<string, ReadonlySet<string>>();

/** Facts the texts of a paper may name: those of every paper made of the same thing. */
function knownFor(template: Template): ReadonlySet<string> {
  const family = familyOf(template);
  const found = known.get(family) ?? knownPaths(templatesOf(family));
  known.set(family, found);
  return found;
}

/** What is wrong with how a paper is worded, in words; empty: it may be made. */
export function faultsOf(template: Template, wording: Wording | null, facts: Facts): Words[] {
  if (!wording || isStandard(wording)) return [];
  const words = wordingFaults(template, wording, { known: knownFor(template), facts }).map(wordingFaultWords);
  return words.filter((one, i) => words.findIndex(({ zh }) => zh === one.zh) === i);
}

/** The wording as an issued paper keeps it, so that it reprints unchanged; null: the standard one. */
export const editsOf = ({ wording, own }: Pick<WordedPaper, 'wording' | 'own'>) =>
  isStandard(wording)
    ? null
    : {
        texts: { ...wording.texts },
        clauses: [...wording.clauses],
        own: Object.keys(own?.texts ?? {}),
      };

/** What was changed on a paper itself, without what the office always says. */
export function ownEdits(edits: (Wording & { own?: readonly string[] }) | null | undefined): Wording {
  const own = new Set(edits?.own ?? []);
  const texts = Object.entries(edits?.texts ?? {}).filter(([place]) => own.has(place));
  return { texts: Object.fromEntries(texts), clauses: [...(edits?.clauses ?? [])] };
}
