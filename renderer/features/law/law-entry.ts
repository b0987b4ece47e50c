import { type Basis, type BasisMark, formatBasis, markOf } from '../../../shared/law/citation.ts';
import { queryTerms, searchable } from '../../../shared/search/search-text.ts';
import type { lawText } from '../../text/law.ts';

/** The parts of the page, in order. */
export const sections = [
  'deadlines',
  'bargaining',
  'bargainingRules',
  'process',
  'acceptance',
  'parameters',
  'owed',
  'calendar',
] as const;
export type Section = (typeof sections)[number];

export const marks = ['read', 'quoted', 'recalled', 'practice'] as const satisfies readonly BasisMark[];

export type FactLabel = keyof (typeof lawText)['zh-CN']['facts'];

/** One statement about a rule, with citations of its own where it has any. */
export type Fact = { label: FactLabel; text: string; bases?: readonly Basis[] };

/** One rule as the page draws it, in the interface language. */
export type LawEntry = {
  id: string;
  section: Section;
  title: string;
  /** A short word beside the title, such as the length of a limit. */
  tag: string;
  facts: readonly Fact[];
  bases: readonly Basis[];
  /** Other words it is found by. */
  also: string;
};

/** What narrows the page; it stands in the address. */
export type LawFilter = { text: string; section: Section | null; mark: BasisMark | null };

const allBases = (entry: LawEntry): readonly Basis[] => [
  ...entry.bases,
  ...entry.facts.flatMap((fact) => fact.bases ?? []),
];

/** A rule without any citation is custom: nothing else may be claimed for it. */
export function marksOf(entry: LawEntry): ReadonlySet<BasisMark> {
  const bases = allBases(entry);
  return new Set(bases.length === 0 ? ['practice'] : bases.map(markOf));
}

function haystackOf(entry: LawEntry): string {
  const words = [
    entry.title,
    entry.tag,
    entry.also,
    ...entry.facts.map((fact) => fact.text),
    ...allBases(entry).flatMap((basis) => [formatBasis(basis), basis.note ?? '']),
  ];
  return searchable(words.join('\n'));
}

/** The rules that fit text and mark, of every part. */
export function found(entries: readonly LawEntry[], { text, mark }: LawFilter): LawEntry[] {
  const terms = queryTerms(text);
  return entries.filter((entry) => {
    if (mark !== null && !marksOf(entry).has(mark)) return false;
    const hay = terms.length === 0 ? '' : haystackOf(entry);
    return terms.every((term) => hay.includes(term));
  });
}

/** Reads the address; anything unknown counts as not said. */
export function filterOf(params: URLSearchParams): LawFilter {
  return {
    text: params.get('text') ?? '',
    section: sections.find((one) => one === params.get('section')) ?? null,
    mark: marks.find((one) => one === params.get('mark')) ?? null,
  };
}

/** Writes the address; what is as at first is left out. */
export function paramsOf({ text, section, mark }: LawFilter): URLSearchParams {
  return new URLSearchParams({ ...(text && { text }), ...(section && { section }), ...(mark && { mark }) });
}
