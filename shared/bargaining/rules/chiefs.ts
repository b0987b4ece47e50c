import type { Profile } from '../profile/profile.ts';
import { type ProducedBy, producedBy, type Scope } from '../terms.ts';
import type { RepresentativesFacts } from './representatives-input.ts';
import type { Finding } from './rule.ts';

export const isJoint = (scope: Scope): boolean => scope === 'industry' || scope === 'regional';

/** REP-08, REP-09 and REP-11: who leads a side, and how its members came there. */
export function* chiefs(profile: Profile, scope: Scope, facts: RepresentativesFacts): Iterable<Finding> {
  yield* workerChief(profile, scope, facts);
  yield* methods(profile, scope, facts);
  if (!isJoint(scope)) yield* employerChief(profile, facts);
}

function* workerChief(
  { workerChiefDelegate }: Profile,
  scope: Scope,
  { hasUnion, workerSide }: RepresentativesFacts,
): Iterable<Finding> {
  // An industry or region bargains through its union, unless it is said that there is none.
  const led = isJoint(scope) ? hasUnion !== false : hasUnion === true;
  if (!led || workerSide?.chiefRole !== 'other-insider') return;
  const letter = workerSide.chiefHasLetter;
  if (letter === undefined || (letter && workerChiefDelegate.value === 'with-letter')) return;
  yield {
    rule: 'REP-08',
    severity: letter ? 'warning' : 'error',
    zh: letter
      ? '职工方首席代表应当由工会负责人担任，书面委托他人没有明文依据'
      : '职工方首席代表不是工会负责人，也没有书面委托',
    en: letter
      ? 'The worker chief should be the union’s principal; a letter has no basis in the text'
      : 'The worker chief is not the union’s principal and has no letter',
    basis: workerChiefDelegate.basis,
  };
}

/** 用人单位方 of an industry or region: its organisation appoints, or the enterprises choose. */
const jointEmployer: readonly ProducedBy[] = [
  'employer-designated',
  'organisation-appointed',
  'enterprises-chosen',
  'tripartite-side',
];

function* methods(
  profile: Profile,
  scope: Scope,
  { hasUnion, workerSide, employerSide }: RepresentativesFacts,
): Iterable<Finding> {
  const joint = isJoint(scope);
  const union = joint || hasUnion;
  const way = workerSide?.producedBy;
  if (way !== undefined && union !== undefined) {
    const wanted = union ? profile.workerMethodWithUnion : profile.workerMethodNoUnion;
    const fits = wanted.value.some((one) => one === way) || (joint && way === 'tripartite-side');
    if (!fits) {
      const ways = wanted.value.map((one) => producedBy[one]);
      yield {
        rule: 'REP-09',
        severity: 'error',
        zh: `职工方代表由${producedBy[way].zh}产生，应当由${ways.map((one) => one.zh).join('或者')}产生`,
        en: `Worker side: ${producedBy[way].en}, should be: ${ways.map((one) => one.en).join(' or ')}`,
        basis: wanted.basis,
      };
    }
  }
  const chosen = employerSide?.producedBy;
  if (chosen === undefined) return;
  if (joint ? jointEmployer.includes(chosen) : chosen === 'employer-designated') return;
  yield {
    rule: 'REP-09',
    severity: 'error',
    zh: `用人单位方代表由${producedBy[chosen].zh}产生，应当由${joint ? '企业代表组织选派或者各企业推选、授权' : '法定代表人指派'}`,
    en: `Employer side: ${producedBy[chosen].en}, should be designated by the employer`,
    basis: profile.employerChief.basis,
  };
}

function* employerChief(
  { employerChief: rule }: Profile,
  { employerSide }: RepresentativesFacts,
): Iterable<Finding> {
  const { chiefRole: role, chiefHasLetter: letter } = employerSide ?? {};
  if (role !== 'principal' && role !== 'other-management') return;
  const kind = rule.value;
  if (kind === 'legal-or-principal' && role === 'principal') return;
  // Only another head of the enterprise may be delegated in 杭州: a letter does not help any other manager.
  const outright = kind === 'legal-or-delegated-principal' && role === 'other-management';
  if (letter === undefined && !outright) return;
  const softened = kind === 'legal-or-principal';
  if (letter && !softened && !outright) return;
  yield {
    rule: 'REP-11',
    severity: softened && letter ? 'warning' : 'error',
    zh: outright
      ? '用人单位方首席代表应当是法定代表人或者其书面委托的本企业其他负责人'
      : letter
        ? '用人单位方首席代表应当是法定代表人或者主要负责人，书面委托其他管理人员没有明文依据'
        : '用人单位方首席代表不是法定代表人，也没有书面委托',
    en: outright
      ? 'The employer chief must be the legal representative or another head delegated in writing'
      : letter
        ? 'The employer chief should be the legal representative or a principal'
        : 'The employer chief is not the legal representative and has no letter',
    basis: rule.basis,
  };
}
