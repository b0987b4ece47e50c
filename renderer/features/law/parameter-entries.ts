import type { Parameter, ParameterValue } from '../../../shared/law/parameter.ts';
import {
  type RetirementAge,
  type RetirementTrack,
  retirementAge,
} from '../../../shared/law/parameters/retirement-age.ts';
import { type WorkingAges, workingAge } from '../../../shared/law/parameters/working-age.ts';
import { type Feast, statutoryFeasts } from '../../../shared/law/workdays/statutory-feasts.ts';
import { owedParameters } from '../../../shared/owed/law/all.ts';
import { lawText } from '../../text/law.ts';
import type { Lang } from '../../text/text.ts';
import type { Fact, LawEntry, Section } from './law-entry.ts';

/** The dated figures of law, each row with its own source. */
export function parameterEntries(lang: Lang): LawEntry[] {
  const text = lawText[lang];
  const retirement = (value: Readonly<Record<RetirementTrack, RetirementAge>>) =>
    text.retirement(
      value['male-60'].years,
      value['female-55'].years,
      value['female-50'].years,
      value['male-60'].delayedFrom === null ? '' : text.delayed,
    );
  const ages = ({ minimum, adult }: WorkingAges) => text.ages(minimum, adult);
  const feasts = (value: readonly Feast[]) => {
    const count = (feast: Feast) => ('dates' in feast ? feast.dates.length : feast.offsets.length);
    const total = value.reduce((sum, feast) => sum + count(feast), 0);
    const each = value.map((feast) => text.feastDays(feast.name, count(feast)));
    return text.feastTotal(total) + each.join(lang === 'en' ? ', ' : '、');
  };
  return [
    entryOf(workingAge, 'parameters', lang, ages),
    entryOf(retirementAge, 'parameters', lang, retirement),
    entryOf(statutoryFeasts, 'parameters', lang, feasts),
  ];
}

/** The figures of the calculators: name, first day and source; what they give is shown with each result. */
export function owedEntries(lang: Lang): LawEntry[] {
  return owedParameters.map((parameter) => entryOf(parameter, 'owed', lang, () => lawText[lang].owedValue));
}

/** One parameter with a row for each value. */
export function entryOf<T>(
  parameter: Parameter<T>,
  section: Section,
  lang: Lang,
  words: (value: T) => string,
): LawEntry {
  const text = lawText[lang];
  const row = ({ from, value, basis }: ParameterValue<T>): Fact[] =>
    value === null
      ? []
      : [
          {
            label: 'value',
            text: `${text.since(from)}${lang === 'en' ? ': ' : '：'}${words(value)}`,
            bases: basis,
          },
        ];
  return {
    id: parameter.id,
    section,
    title: lang === 'en' ? parameter.en : parameter.zh,
    tag: '',
    facts: [...parameter.values.flatMap(row), { label: 'checked', text: parameter.checkedOn }],
    bases: [],
    also: `${parameter.zh}\n${parameter.en}`,
  };
}
