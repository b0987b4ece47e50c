import { namesIn } from './fill.ts';
import type { ClauseVariableSpec } from './topic.ts';

/** A wording as people read it: its places bear the names of the variables instead of their codes. */
export const shownWording = (wording: string, variables: readonly ClauseVariableSpec[]): string =>
  variables.reduce((sofar, one) => sofar.replaceAll(`{${one.name}}`, `{${one.zh}}`), wording);

/** What was typed, with the codes back; names nobody knows are told. Full-width braces are understood. */
export function readWording(
  typed: string,
  variables: readonly ClauseVariableSpec[],
): { wording: string; unknown: string[] } {
  const plain = typed.replaceAll('｛', '{').replaceAll('｝', '}');
  const wording = variables.reduce(
    (sofar, one) =>
      sofar.replaceAll(`{${one.zh}}`, `{${one.name}}`).replaceAll(`{${one.en}}`, `{${one.name}}`),
    plain,
  );
  const known = variables.map((one) => one.name);
  const left = [...wording.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return {
    wording,
    unknown: [...new Set([...left, ...namesIn(wording)])].filter((name) => !known.includes(name)),
  };
}
