import { deadlineRule } from '../../../shared/deadlines/rules.ts';
import { acceptanceGrounds, personnelScope } from '../../../shared/mediation/acceptance-grounds.ts';
import {
  type TransitionId,
  transitionOf,
  transitions,
} from '../../../shared/mediation/process/transitions.ts';
import { stages } from '../../../shared/mediation/stages.ts';
import { lawText } from '../../text/law.ts';
import type { Lang } from '../../text/text.ts';
import type { Fact, LawEntry } from './law-entry.ts';

/** Every step of the process table with the stages it joins and the limits it starts. */
export function processEntries(lang: Lang): LawEntry[] {
  const text = lawText[lang];
  const word = (words: { zh: string; en: string }) => (lang === 'en' ? words.en : words.zh);
  const join = lang === 'en' ? ', ' : '、';
  return (Object.keys(transitions) as TransitionId[]).map((id) => {
    const step = transitionOf(id);
    const from = step.from.map((stage) => word(stages[stage])).join(join) || text.newCase;
    const to = step.to === 'same' ? text.sameStage : word(stages[step.to]);
    const starts = step.starts.map((limit) => {
      const { nameZh, nameEn } = deadlineRule(limit);
      return word({ zh: nameZh, en: nameEn });
    });
    const facts: Fact[] = [{ label: 'step', text: text.fromTo(from, to) }];
    if (starts.length > 0) facts.push({ label: 'starts', text: starts.join(join) });
    return {
      id,
      section: 'process',
      title: word(step),
      tag: id,
      facts,
      bases: step.basis,
      also: `${step.zh}\n${step.en}`,
    };
  });
}

/** Every check of acceptance. */
export function acceptanceEntries(lang: Lang): LawEntry[] {
  return Object.entries(acceptanceGrounds).map(([code, { title, basis }]) => ({
    id: code,
    section: 'acceptance',
    title: lang === 'en' ? title.en : title.zh,
    tag: code,
    facts: [],
    bases: code === 'A1' ? [...basis, personnelScope] : basis,
    also: `${title.zh}\n${title.en}`,
  }));
}
