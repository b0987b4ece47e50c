import type { Words } from '../../mediation/terms.ts';
import { type Facts, hasFact, textFact } from '../facts.ts';
import { partsOf, pathsOf } from '../fill.ts';
import type { Template, TemplateText } from '../template.ts';
import { applyWording } from './apply-wording.ts';
import { printedPaths } from './named-paths.ts';
import { type FreeText, freeTexts } from './places.ts';
import type { Wording } from './wording.ts';

/** What is wrong with a wording. `place` is null for a clause, which `clause` numbers from 0. */
export type WordingFault =
  | { code: 'empty'; place: string | null; clause?: number }
  | { code: 'unknown-fact'; place: string | null; clause?: number; path: string }
  | { code: 'loose-mark'; place: string | null; clause?: number }
  | { code: 'needed-gone'; path: string; zh: string };

/**
 * Why a wording cannot be used. `known` are the facts a text may name beside those of the paper itself (`knownPaths`).
 * With the facts of a case, a needed fact also counts as said when its words stand in the text as typed.
 */
export function wordingFaults(
  template: Template,
  wording: Wording,
  given: { known?: ReadonlySet<string>; facts?: Facts } = {},
): WordingFault[] {
  const places = freeTexts(template);
  const known = new Set([
    ...printedPaths(template),
    ...template.needs.map(({ path }) => path),
    ...(given.known ?? []),
  ]);
  // Facts have a dot in their names, the fields of rows have none.
  const may = (path: string, fields: ReadonlySet<string>) =>
    path.includes('.') ? known.has(path) : fields.has(path);
  const texts = places.flatMap((at): Checked[] => {
    const text = wording.texts[at.place];
    return text === undefined ? [] : [{ where: { place: at.place }, text, fields: fieldsAt(places, at) }];
  });
  const clauses = wording.clauses.map((text, clause): Checked => {
    return { where: { place: null, clause }, text, fields: new Set() };
  });
  return [
    ...[...texts, ...clauses].flatMap((one) => faultsOf(one, may)),
    ...neededGone(template, wording, given.facts),
  ];
}

type Checked = {
  where: { place: string | null; clause?: number };
  text: TemplateText;
  fields: ReadonlySet<string>;
};

/** What the rows of a repeated part are known to hold: the fields its texts name, and the number of the row. */
function fieldsAt(places: readonly FreeText[], { repeats }: FreeText): Set<string> {
  const of = repeats.join(' ');
  const same = places.filter((one) => one.repeats.join(' ') === of);
  return new Set([...(of ? ['seq'] : []), ...same.flatMap(({ text }) => pathsOf(text))]);
}

function faultsOf(
  { where, text, fields }: Checked,
  may: (path: string, fields: ReadonlySet<string>) => boolean,
): WordingFault[] {
  if (text.trim() === '') return [{ code: 'empty', ...where }];
  const unknown = [...new Set(pathsOf(text))].filter((path) => !may(path, fields));
  const rest = partsOf(text)
    .filter((part) => typeof part === 'string')
    .join('');
  const loose = /[{}]/.test(rest) || text.split('**').length % 2 === 0;
  return [
    ...unknown.map((path): WordingFault => ({ code: 'unknown-fact', ...where, path })),
    ...(loose ? [{ code: 'loose-mark' as const, ...where }] : []),
  ];
}

/** Needed facts the standard paper prints and the reworded one does not any more. */
function neededGone(template: Template, wording: Wording, facts?: Facts): WordingFault[] {
  const before = printedPaths(template);
  const reworded = applyWording(template, wording);
  const after = printedPaths(reworded);
  const typed = Object.values(wording.texts).concat(wording.clauses).join('\n');
  const said = (path: string) =>
    facts !== undefined && hasFact(facts, path) && typed.includes(textFact(facts, path) || '\u0000');
  return template.needs
    .filter(({ optional, path }) => !optional && before.has(path) && !after.has(path) && !said(path))
    .map(({ path, zh }) => ({ code: 'needed-gone', path, zh }));
}

/** A fault in words for people. */
export function wordingFaultWords(fault: WordingFault): Words {
  switch (fault.code) {
    case 'empty':
      return { zh: '文字是空的。请填写，或恢复原文。', en: 'The text is empty. Write it, or restore it.' };
    case 'unknown-fact':
      return {
        zh: `“{${fault.path}}”不是可以插入的内容。请从列表中选。`,
        en: `“{${fault.path}}” is nothing that can be inserted. Choose from the list.`,
      };
    case 'loose-mark':
      return {
        zh: '花括号或者加粗的“**”没有成对。请补上或者删去。',
        en: 'A brace or a bold mark “**” has no partner. Add it or take it out.',
      };
    case 'needed-gone':
      return {
        zh: `必备内容“${fault.zh}”没有写在文书里了。请写回，或恢复原文。`,
        en: `The paper no longer says “${fault.zh}”, which it must. Write it back, or restore the text.`,
      };
  }
}
