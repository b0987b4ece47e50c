import type { Duration } from '../../deadlines/rule.ts';
import { deadlineRule } from '../../deadlines/rules.ts';
import { durationZh } from '../../deadlines/wording.ts';
import { formatBases } from '../../law/citation.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { mediationRuleOf } from '../../mediation/mediation-due.ts';
import type { Facts } from '../facts.ts';
import { chineseNumber } from '../paper-words.ts';

/** `十五日`, `三个工作日`: a length of time as papers write it. */
export const paperDuration = ({ value, unit }: Duration): string =>
  `${chineseNumber(value)}${durationZh({ value, unit }).slice(String(value).length)}`;

const lengthOf = (rule: string): string => paperDuration(deadlineRule(rule).duration);

/** From when the period of a mediation runs, in the words of a notice to the parties. */
const from: Readonly<Record<string, string>> = {
  'mediation-15d-from-receipt': '收到调解申请',
  'new-form-mediation-15d': '受理调解申请',
  'court-online-mediation-30d': '确认接受法院委派',
};

/** 法定期限 papers tell the parties, from the catalogue of time limits, so that no paper has a number of its own. */
export function limitFacts(file: CaseFile): Facts {
  const rule = mediationRuleOf(file);
  const decision = deadlineRule('application-decision-3wd');
  return {
    'deadline.mediationPeriod': `自${from[rule] ?? deadlineRule(rule).triggerZh}之日起${lengthOf(rule)}`,
    'deadline.reviewPeriod': lengthOf('arbitration-review-application-15d'),
    'deadline.confirmationPeriod': lengthOf('judicial-confirmation-30d'),
    'deadline.decisionPeriod': paperDuration(decision.duration),
    'deadline.decisionBasis': formatBases(decision.legalBasis),
  };
}
