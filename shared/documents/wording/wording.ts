import type { TemplateText } from '../template.ts';

/**
 * 用语: what an office or a mediator says otherwise than the standard template, and the clauses added to it. A place
 * names a free text of one version of the template; both members hold texts of templates, so they may name facts.
 */
export type Wording = {
  readonly texts: { readonly [place: string]: TemplateText };
  readonly clauses: readonly TemplateText[];
};

/** True when nothing is said otherwise than by the standard template. */
export const isStandard = (wording: Wording | null | undefined): boolean =>
  !wording || (wording.clauses.length === 0 && Object.keys(wording.texts).length === 0);

/** The standing wording of the office under what was changed on one paper. */
export function mergedWording(office: Wording | null | undefined, own: Wording | null | undefined): Wording {
  return {
    texts: { ...office?.texts, ...own?.texts },
    clauses: [...(office?.clauses ?? []), ...(own?.clauses ?? [])],
  };
}

const wide: Readonly<Record<string, string>> = { '{': '｛', '}': '｝', '**': '＊＊' };

/** Typed text that prints as typed: braces and double stars, which mean a fact and bold in a template, become wide. */
export const literal = (text: string): TemplateText =>
  text.replace(/[{}]|\*\*/g, (mark) => wide[mark] ?? mark);
