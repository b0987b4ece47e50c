import type { Clause } from '../../mediation/records/clause.ts';
import type { PaperWording } from '../../mediation/records/paper-wording.ts';
import type { Template } from '../template.ts';
import { knownPaths } from '../wording/named-paths.ts';
import { type WordingFault, wordingFaults } from '../wording/wording-faults.ts';
import { familyOf, templatesOf } from './family.ts';
import { type StaleText, settledWording } from './settled-wording.ts';
import type { PackedClause, PackedWording, TemplatePack } from './template-pack.ts';

/** What a pack would do to one text: `fresh` adds, `replace` puts it in place of the own one, `same` changes nothing. */
export type PackStep =
  | {
      of: 'clause';
      kind: 'fresh' | 'replace' | 'same';
      clause: PackedClause;
      own: string | null;
      /** What it replaces. */
      ours: readonly string[];
    }
  | {
      of: 'wording';
      /** `unfit`: a document this program does not have, or a wording that cannot be used. */
      kind: 'fresh' | 'replace' | 'same' | 'unfit';
      wording: PackedWording;
      own: string | null;
      ours: readonly string[];
      stale: readonly StaleText[];
      faults: readonly WordingFault[];
    };

type Own = { clauses: readonly Clause[]; wordings: readonly PaperWording[] };
type FindTemplate = (document: string) => Template | undefined;

/** What the office's texts and the pack's have to do with each other, text by text; nothing is done yet. */
export function packSteps(pack: TemplatePack, own: Own, find: FindTemplate): PackStep[] {
  return [
    ...pack.clauses.map((clause) => clauseStep(clause, own.clauses)),
    ...pack.wordings.map((wording) => wordingStep(wording, own.wordings, find)),
  ];
}

function clauseStep(clause: PackedClause, clauses: readonly Clause[]): PackStep {
  const own =
    clauses.find(({ id }) => id === clause.id) ?? clauses.find((one) => one.body.title === clause.title);
  const step = (kind: 'fresh' | 'replace' | 'same') =>
    ({ of: 'clause', kind, clause, own: own?.id ?? null, ours: own ? [own.body.text] : [] }) as const;
  if (!own) return step('fresh');
  const { title, text, documents, bases } = own.body;
  const theirs = [clause.title, clause.text, clause.documents, clause.bases, clause.active];
  return step(same(theirs, [title, text, documents, bases, own.active]) ? 'same' : 'replace');
}

function wordingStep(
  wording: PackedWording,
  wordings: readonly PaperWording[],
  find: FindTemplate,
): PackStep {
  const own = wordings.find(({ document }) => document === wording.document);
  const template = find(wording.document);
  const rest = {
    of: 'wording',
    wording,
    own: own?.id ?? null,
    ours: Object.values(own?.body.texts ?? {}),
  } as const;
  if (!template) return { ...rest, kind: 'unfit', stale: [], faults: [] };
  const { wording: settled, stale } = settledWording(template, wording);
  const faults = wordingFaults(template, settled, { known: knownPaths(templatesOf(familyOf(template))) });
  if (faults.length > 0) return { ...rest, kind: 'unfit', stale, faults };
  const equal = own && same(own.body.texts, wording.texts) && same(own.body.standards, wording.standards);
  return { ...rest, kind: equal ? 'same' : own ? 'replace' : 'fresh', stale, faults };
}

/** Compares plain data; records compare by what they hold, in whatever order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
};
