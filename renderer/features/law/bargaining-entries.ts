import {
  congressSize,
  normalHours,
  nursing,
  overtimeHours,
  zhejiangFamilyLeave,
} from '../../../shared/bargaining/content-checks/limits.ts';
import { ruleCatalogue } from '../../../shared/bargaining/rules/catalogue.ts';
import { ruleIds } from '../../../shared/bargaining/rules/rule.ts';
import { bargainingSteps } from '../../../shared/bargaining/stages.ts';
import { layOff } from '../../../shared/law/parameters/lay-off.ts';
import { lawText } from '../../text/law.ts';
import type { Lang } from '../../text/text.ts';
import type { LawEntry } from './law-entry.ts';
import { entryOf } from './parameter-entries.ts';

/** The rules of collective bargaining with what they test, and the figures contents are checked by. */
export function bargainingEntries(lang: Lang): LawEntry[] {
  const text = lawText[lang];
  const en = lang === 'en';
  const section = 'bargainingRules' as const;
  const rules = ruleIds.map((id): LawEntry => {
    const rule = ruleCatalogue[id];
    const step = bargainingSteps[rule.step];
    return {
      id,
      section,
      title: en ? rule.en : rule.zh,
      tag: id,
      facts: [
        { label: 'rule', text: en ? rule.testEn : rule.testZh },
        { label: 'bargainingStep', text: en ? step.en : step.zh },
      ],
      bases: rule.basis,
      also: `${rule.zh}\n${rule.en}`,
    };
  });
  return [
    ...rules,
    entryOf(normalHours, section, lang, (one) =>
      text.normalHours(one.perDay, one.perWeek, one.restDaysPerWeek),
    ),
    entryOf(overtimeHours, section, lang, (one) =>
      text.overtimeHours(one.perDay, one.specialPerDay, one.perMonth),
    ),
    entryOf(zhejiangFamilyLeave, section, lang, (one) =>
      text.familyLeave(one.father, one.parentalPerYear, one.untilAge),
    ),
    entryOf(nursing, section, lang, (one) =>
      text.nursing(one.noOvertimeFromMonth, one.minutesPerDay, one.eachFurtherChild),
    ),
    entryOf(layOff, section, lang, (one) => text.layOff(one.persons, one.percent, one.noticeDays)),
    entryOf(congressSize, section, lang, ({ bands, managersPercent }) =>
      text.congress(
        bands
          .map(({ above, base, step, each }) => text.congressBand(above, base, step, each))
          .join(en ? ', ' : '；'),
        managersPercent,
      ),
    ),
  ];
}
