import type { Template, TemplateText } from '../template.ts';
import { freeTexts } from '../wording/places.ts';
import type { Wording } from '../wording/wording.ts';

type Texts = { readonly [place: string]: TemplateText };
/** 本单位用语 as it is kept: own texts by place, and the standard texts they replaced. */
export type KeptWording = { texts: Texts; standards: Texts };
/** An own text whose standard text is no longer in the template: it is not printed until somebody looks at it. */
export type StaleText = { place: string; text: TemplateText; standard: TemplateText };

/**
 * The office's own texts as they fit the template of now. A text stays where its standard text stands unchanged, moves
 * along when that text now stands elsewhere, and is stale when it is gone.
 */
export function settledWording(
  template: Template,
  { texts, standards }: KeptWording,
): { wording: Wording; stale: StaleText[] } {
  const free = freeTexts(template);
  const settled: Record<string, TemplateText> = {};
  const stale: StaleText[] = [];
  for (const [place, text] of Object.entries(texts)) {
    const standard = standards[place] ?? '';
    const here = free.find((one) => one.place === place);
    const elsewhere = free.filter((one) => one.text === standard && texts[one.place] === undefined);
    const [moved, ...more] = elsewhere;
    const found = here?.text === standard ? here : more.length === 0 ? moved : undefined;
    if (!found) stale.push({ place, text, standard });
    else if (text !== found.text) settled[found.place] = text;
  }
  return { wording: { texts: settled, clauses: [] }, stale };
}

/** Own texts with the standard texts beside them, as they are kept; those that say what the standard says are not. */
export function keptWording(template: Template, texts: Texts): KeptWording {
  const changed = freeTexts(template).filter(
    ({ place, text }) => texts[place] !== undefined && texts[place] !== text,
  );
  return {
    texts: Object.fromEntries(changed.map(({ place }) => [place, texts[place] ?? ''])),
    standards: Object.fromEntries(changed.map(({ place, text }) => [place, text])),
  };
}

/** What is kept with stale texts beside it; where a place was worded anew, the stale text of then is given up. */
export function withStale({ texts, standards }: KeptWording, stale: readonly StaleText[]): KeptWording {
  const old = stale.filter(({ place }) => texts[place] === undefined);
  return {
    texts: { ...Object.fromEntries(old.map(({ place, text }) => [place, text])), ...texts },
    standards: { ...Object.fromEntries(old.map(({ place, standard }) => [place, standard])), ...standards },
  };
}
