import { type DeadlineRule, type Extendable, rollsForward } from '../../../shared/deadlines/rule.ts';
import { deadlineRule, deadlineRules } from '../../../shared/deadlines/rules.ts';
import { durationEn, durationZh } from '../../../shared/deadlines/wording.ts';
import { regionOf } from '../../../shared/law/place.ts';
import { lawText } from '../../text/law.ts';
import type { Lang } from '../../text/text.ts';
import type { Fact, LawEntry } from './law-entry.ts';

/** Every time limit with all that is known of it. */
export function deadlineEntries(lang: Lang): LawEntry[] {
  return deadlineRules.map((rule) => {
    const [zh, en] = [rule.nameZh, rule.nameEn];
    return {
      id: rule.id,
      section: rule.bargaining ? 'bargaining' : 'deadlines',
      title: lang === 'en' ? en : zh,
      tag: lengthOf(rule, lang),
      facts: factsOf(rule, lang),
      bases: rule.legalBasis,
      also: `${zh}\n${en}\n${rule.id}`,
    };
  });
}

const lengthOf = ({ duration }: Pick<DeadlineRule, 'duration'>, lang: Lang): string =>
  lang === 'en' ? durationEn(duration) : durationZh(duration);

function factsOf(rule: DeadlineRule, lang: Lang): Fact[] {
  const text = lawText[lang];
  const en = lang === 'en';
  const facts: (Fact | null)[] = [
    { label: 'trigger', text: en ? rule.triggerEn : rule.triggerZh },
    { label: 'length', text: text.lengthFrom(lengthOf(rule, lang), text[rule.direction]) },
    meaningOf(rule, lang),
    ...(rule.variants ?? []).map(
      (variant): Fact => ({
        label: 'variant',
        text: text.unless(lengthOf(variant, lang)),
        bases: variant.basis,
      }),
    ),
    {
      label: 'dayOff',
      text: text.dueRules[rule.dueRule],
      ...(rollsForward(rule) !== false && { bases: rule.rollBasis }),
    },
    { label: 'extension', text: extensionWords(rule.extendable, lang) },
    rule.pause ? { label: 'pause', text: rule.pause.zh, bases: rule.pause.basis } : null,
    rule.restart ? { label: 'restart', text: rule.restart.zh, bases: rule.restart.basis } : null,
    { label: 'obligor', text: en ? rule.obligorEn : rule.obligorZh },
    { label: 'consequence', text: en ? rule.consequenceEn : rule.consequenceZh },
    { label: 'appliesTo', text: en ? rule.appliesTo.join(', ') : rule.appliesToZh },
    { label: 'nature', text: rankWords(rule, lang) },
    rule.notesZh ? { label: 'note', text: (en ? rule.notesEn : null) ?? rule.notesZh } : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** What the day of a limit of collective bargaining is, and the limit of mediation it is one clock with. */
function meaningOf({ bargaining }: DeadlineRule, lang: Lang): Fact | null {
  if (!bargaining) return null;
  const text = lawText[lang];
  const { type, windowEnds, twin } = bargaining;
  const other = twin === undefined ? null : deadlineRule(twin);
  const parts = [
    text.deadlineTypes[type],
    windowEnds && text.windowEnds[windowEnds],
    other && text.sameClock(lang === 'en' ? other.nameEn : other.nameZh),
  ].filter((part) => part !== null && part !== undefined);
  return { label: 'meaning', text: parts.join(lang === 'en' ? '; ' : '；') };
}

function extensionWords({ allowed, by, max, howZh, howEn }: Extendable, lang: Lang): string {
  const text = lawText[lang];
  const how = lang === 'en' ? howEn : howZh;
  if (!allowed) return how ?? text.notExtendable;
  const who = by === 'approval' ? text.byApproval : text.byConsent;
  const limit = max ? text.atMost(lengthOf({ duration: max }, lang)) : null;
  const join = lang === 'en' ? '; ' : '；';
  return [how ?? who, limit].filter((part) => part !== null).join(join);
}

/** 部门规章 · 全国 · 自2012-01-01起 · 部分凭记忆 */
function rankWords({ nature, region, validFrom, validTo, confidence }: DeadlineRule, lang: Lang): string {
  const text = lawText[lang];
  const place = regionOf(region);
  return [
    text.natures[nature],
    lang === 'en' ? place.en : place.zh,
    validFrom && text.since(validFrom),
    validTo && text.until(validTo),
    text.known[confidence],
  ]
    .filter(Boolean)
    .join(' · ');
}
