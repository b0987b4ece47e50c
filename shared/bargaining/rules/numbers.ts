import { read } from '../../law/sources.ts';
import type { Profile } from '../profile/profile.ts';
import { type Side, sides } from '../terms.ts';
import type { RepresentativesFacts, SideFacts } from './representatives-input.ts';
import type { Finding } from './rule.ts';

/** The sides that are known, with their names. */
export function* sidesOf({ workerSide, employerSide }: RepresentativesFacts): Iterable<[Side, SideFacts]> {
  if (workerSide) yield ['worker', workerSide];
  if (employerSide) yield ['employer', employerSide];
}

/** True where the law of 浙江 is the wider layer. */
export const inZhejiang = ({ rescissionFiling }: Profile): boolean => rescissionFiling.layer === 'ZJ';

/** REP-01 to REP-04: how many, how equal, how many from outside. */
export function* numbers(profile: Profile, facts: RepresentativesFacts): Iterable<Finding> {
  const { repMin, repMinAboveScale, repMax, parity, outsiders } = profile;
  const least = facts.aboveScale ? repMinAboveScale : repMin;
  for (const [side, { total, outsiders: outside }] of sidesOf(facts)) {
    const { zh, en } = sides[side];
    if (total !== undefined && total < least.value) {
      yield {
        rule: 'REP-01',
        severity: 'error',
        zh: `${zh}代表${total}人，少于${least.value}人`,
        en: `${en}: ${total} representatives, fewer than ${least.value}`,
        basis: least.basis,
      };
    }
    if (total !== undefined && repMax.value !== null && total > repMax.value) {
      yield {
        rule: 'REP-03',
        severity: 'error',
        zh: `${zh}代表${total}人，多于${repMax.value}人`,
        en: `${en}: ${total} representatives, more than ${repMax.value}`,
        basis: repMax.basis,
      };
    }
    if (outside === undefined) continue;
    if (outsiders.value === 'none' && outside > 0) {
      yield {
        rule: 'REP-04',
        severity: 'error',
        zh: `${zh}有${outside}名外聘人员，外聘人员只能作顾问，不能作代表`,
        en: `${en}: ${outside} outsiders, who may be advisers only`,
        basis: outsiders.basis,
      };
    } else if (total !== undefined && outside > Math.floor(total / 3)) {
      yield {
        rule: 'REP-04',
        severity: 'error',
        zh: `${zh}代表${total}人中外聘${outside}人，超过三分之一（${Math.floor(total / 3)}人）`,
        en: `${en}: ${outside} outsiders of ${total}, more than a third`,
        basis: outsiders.basis,
      };
    }
  }
  const [worker, employer] = [facts.workerSide?.total, facts.employerSide?.total];
  if (worker === undefined || employer === undefined || worker === employer) return;
  const forbidden = parity.value === 'equal' || employer > worker;
  const nationally = [
    read('collectiveContract', '第十九条第二款'),
    ...(inZhejiang(profile) ? [read('zjDemocracy', '第二十八条')] : []),
  ];
  yield {
    rule: 'REP-02',
    severity: forbidden ? 'error' : 'warning',
    zh: forbidden
      ? `职工方${worker}人，用人单位方${employer}人，${parity.value === 'equal' ? '双方人数应当对等' : '用人单位方不得多于职工方'}`
      : `职工方${worker}人，多于用人单位方${employer}人：地方规定允许，国家规定要求对等`,
    en: forbidden
      ? `Workers ${worker}, employer ${employer}: ${parity.value === 'equal' ? 'the numbers must be equal' : 'the employer may not have more'}`
      : `Workers ${worker}, employer ${employer}: allowed here, equal by the national rule`,
    basis: forbidden ? parity.basis : nationally,
  };
}
