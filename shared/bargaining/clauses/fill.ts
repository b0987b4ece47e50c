import type { ClauseVariable } from '../records/clause.ts';
import type { ClauseTopic, ClauseVariableSpec } from './topic.ts';
import { measureWords } from './unit.ts';

export type ClauseVariables = Readonly<Record<string, ClauseVariable>>;

/** What stands in a wording where nothing was filled in. */
export const blankMark = '＿＿';

const inBrackets = /\[([^[\]]*)\]/g;
const inBraces = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The variable as it is kept: its number, and the words a clause says it with. */
export function variableOf(value: number | string | null, { unit }: ClauseVariableSpec): ClauseVariable {
  if (typeof value === 'string') return { text: value, fen: null, value: null };
  if (value === null) return { text: '', fen: null, value: null };
  const text = measureWords(value, unit);
  return unit === 'fen'
    ? { text, fen: value as ClauseVariable['fen'], value: null }
    : { text, fen: null, value };
}

/** The number of a variable, in its unit; null where there is none. */
export const numberOf = (variables: ClauseVariables, name: string): number | null =>
  variables[name]?.fen ?? variables[name]?.value ?? null;

/** The words of a variable; empty where nothing was filled in. */
const wordsOf = (variables: ClauseVariables, name: string): string => variables[name]?.text ?? '';

/** Every variable at its legal standard, where the law has one. */
export function standardVariables({ variables }: Pick<ClauseTopic, 'variables'>): ClauseVariables {
  return Object.fromEntries(
    variables.flatMap((one) =>
      one.standard === null ? [] : [[one.name, variableOf(one.standard, one)] as const],
    ),
  );
}

/** Fills a wording: bracketed parts without their figures go, other empty places show a blank to fill in. */
export function fillWording(wording: string, variables: ClauseVariables): string {
  return wording
    .replaceAll(inBrackets, (_all, part: string) =>
      namesIn(part).every((name) => wordsOf(variables, name) !== '') ? part : '',
    )
    .replaceAll(inBraces, (_all, name: string) => wordsOf(variables, name) || blankMark);
}

/** The variables a wording names, each once. */
export const namesIn = (wording: string): string[] => [
  ...new Set([...wording.matchAll(inBraces)].map(([, name = '']) => name)),
];

/** The variables a wording cannot do without that are still empty. */
export function missingIn(wording: string, variables: ClauseVariables): string[] {
  return namesIn(wording.replaceAll(inBrackets, '')).filter((name) => wordsOf(variables, name) === '');
}

/** The clause in standard words, as far as the law itself fills it. */
export const standardText = (topic: ClauseTopic): string => fillWording(topic.text, standardVariables(topic));
