import { pathsOf } from '../fill.ts';
import type { Template, TemplateText } from '../template.ts';
import { type FreeText, freeTexts } from '../wording/places.ts';
import { type Family, familyOf, templatesOf } from './family.ts';
import { caseNames } from './names/case-names.ts';
import { fieldNames } from './names/field-names.ts';
import { groupOf } from './names/groups.ts';
import { leadNames } from './names/lead-names.ts';
import { roundNames } from './names/round-names.ts';

/** 可插入的内容: a fact a text may name, by its Chinese name; `own` when the paper itself prints or needs it. */
export type Placeholder = { path: string; zh: string; group: string; own: boolean };

/** Paths the texts of these templates print as text, also in tables and forms; fields of rows are not in it. */
function textPaths(templates: readonly Template[]): Set<string> {
  const found = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string')
      for (const path of pathsOf(value)) {
        if (path.includes('.')) found.add(path);
      }
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  for (const { blocks } of templates) gather(blocks);
  return found;
}

const plainName = (path: string, templates: readonly Template[], round: boolean): string => {
  if (path.startsWith('basis.')) return '法律依据';
  const own = (round ? roundNames : caseNames)[path];
  if (own) return own;
  for (const { needs } of templates) {
    const need = needs.find((one) => one.path === path);
    if (need) return need.zh;
  }
  return caseNames[path] ?? leadNames[path] ?? path;
};

const known = new Map<string, readonly Placeholder[]>();

/**
 * Facts the texts of a paper may name: its own first, then what other papers made of the same thing print. Names are
 * unique in the list: a name several facts have is told with its group.
 */
export function placeholdersOf(template: Template): readonly Placeholder[] {
  const found = known.get(template.id) ?? listed(familyOf(template), template);
  known.set(template.id, found);
  return found;
}

/** Facts a clause for all papers of a family may name. */
export function placeholdersOfFamily(family: Family): readonly Placeholder[] {
  const found = known.get(`:${family}`) ?? listed(family, null);
  known.set(`:${family}`, found);
  return found;
}

function listed(family: Family, template: Template | null): Placeholder[] {
  const round = family === 'round' || family === 'office';
  const templates = templatesOf(family);
  const inFamily = textPaths(templates);
  const own = template ? textPaths([template]) : new Set<string>();
  for (const { path } of template?.needs ?? []) if (inFamily.has(path)) own.add(path);
  const paths = [...new Set([...own, ...inFamily])].filter(
    // What another paper rests on is nothing this one could say.
    (path) => own.has(path) || !path.startsWith('basis.'),
  );
  const named = paths.map((path): Placeholder => {
    const one = {
      path,
      zh: plainName(path, template ? [template, ...templates] : templates, round),
      group: groupOf(path, round),
      own: own.has(path),
    };
    // Short names of other papers, such as 时间, say nothing without their group.
    return !one.own && one.zh.length <= 2 ? { ...one, zh: grouped(one) } : one;
  });
  // A fact without a name is only told where the paper's own text already names it.
  const inGroup = told(
    named.filter(({ own, zh, path }) => own || zh !== path),
    grouped,
  );
  return told(inGroup, ({ zh, path }) => `${zh}（${path.split('.').at(-1)}）`);
}

const grouped = ({ group, zh }: Placeholder): string => (zh.startsWith(group) ? zh : `${group}·${zh}`);

/** Names that stand twice, told at greater length; the paper's own fact keeps the short one against others. */
function told(list: readonly Placeholder[], longer: (one: Placeholder) => string): Placeholder[] {
  const same = new Map<string, Placeholder[]>();
  for (const one of list) same.set(one.zh, [...(same.get(one.zh) ?? []), one]);
  return list.map((one) => {
    const all = same.get(one.zh) ?? [];
    const alone = all.length === 1 || (one.own && all.filter(({ own }) => own).length === 1);
    return alone ? one : { ...one, zh: longer(one) };
  });
}

/**
 * Fields of the rows that repeat a text, such as 本行序号, and the ruled blank for writing by hand where the text has
 * one; empty for most texts that stand once.
 */
export function fieldsAt(template: Template, at: FreeText): Placeholder[] {
  const of = at.repeats.join(' ');
  const paths = freeTexts(template)
    .filter((one) => one.repeats.join(' ') === of)
    .flatMap(({ text }) => pathsOf(text))
    .filter((path) => !path.includes('.'));
  return [...new Set([...(of ? ['seq'] : []), ...paths])].map((path) => ({
    path,
    // Told apart from facts of the whole paper, whose names are as plain.
    zh: path === 'sign' ? '手写横线' : `本行${fieldNames[path] ?? path}`,
    group: '本行',
    own: true,
  }));
}

const placeholder = /\{([^{}~?]+)([~?]\d+)?\}/g;

const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(placeholder, (_, path: string, blank: string | undefined) => {
    const parts = path.split('|').map((one) => names.get(one.trim()) ?? one);
    return `{${parts.join('|')}${blank ?? ''}}`;
  });

/** A template text with the Chinese names of its facts, as people read and change it. */
export const asShown = (text: TemplateText, list: readonly Placeholder[]): string =>
  renamed(text, new Map(list.map(({ path, zh }) => [path, zh])));

/** What people typed as a template text again; a name nobody knows stays as it is and is told as a fault. */
export const asStored = (typed: string, list: readonly Placeholder[]): TemplateText =>
  renamed(typed, new Map(list.map(({ path, zh }) => [zh, path])));
