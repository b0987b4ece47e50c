import { read } from '../../law/sources.ts';
import type { Profile } from '../profile/profile.ts';
import type { CompositionRule, ExcludedRole, Group } from '../profile/values.ts';
import { sides } from '../terms.ts';
import { excludedRoleOf } from './excluded-roles.ts';
import { inZhejiang, sidesOf } from './numbers.ts';
import type { GroupFact, RepresentativesFacts } from './representatives-input.ts';
import type { Finding } from './rule.ts';

const roleWords: Record<ExcludedRole, readonly [zh: string, en: string]> = {
  'enterprise-principal': ['企业负责人', 'a head of the enterprise'],
  investor: ['出资人', 'an investor'],
  'hr-head': ['人力资源部门负责人', 'the head of human resources'],
  relative: ['负责人、出资人的亲属', 'a relative of one'],
  'union-staff': ['工会工作人员', 'union staff'],
};

/** Where the texts that exclude posts stand; cited with the warning of other places. */
const excludedElsewhere = [
  read('nbWageBargaining', '第八条第二款'),
  read('sdWageBargaining', '第十条'),
  read('haWageBargaining', '第十四条'),
  read('cqCollectiveContract', '第九条'),
];

/** REP-05, REP-06, REP-07 and REP-10: who sits there. */
export function* persons(profile: Profile, facts: RepresentativesFacts): Iterable<Finding> {
  for (const [side, { chiefIsOutsider, roles = [] }] of sidesOf(facts)) {
    const { zh, en } = sides[side];
    if (chiefIsOutsider) {
      yield {
        rule: 'REP-05',
        severity: 'error',
        zh: `${zh}首席代表不得由外聘人员担任`,
        en: `${en}: the chief may not be an outsider`,
        basis: [read('collectiveContract', '第二十三条第二款')],
      };
    }
    for (const role of roles) {
      const kind = excludedRoleOf(role, side);
      if (kind === null) continue;
      const here = profile.excludedRoles.value.includes(kind);
      yield {
        rule: 'REP-07',
        severity: here ? 'error' : 'warning',
        zh: `${zh}代表中有${roleWords[kind][0]}（${role}），${here ? '不得担任' : '一些地方规定不得担任，请斟酌'}`,
        en: `${en} has ${roleWords[kind][1]} (${role}): ${here ? 'excluded' : 'excluded in other places'}`,
        basis: here ? profile.excludedRoles.basis : excludedElsewhere,
      };
    }
  }
  const { sharedMembers } = facts;
  if (sharedMembers !== undefined && sharedMembers > 0) {
    yield {
      rule: 'REP-06',
      severity: 'error',
      zh: `有${sharedMembers}人同时担任双方代表`,
      en: `${sharedMembers} people sit on both sides`,
      basis: [
        read('collectiveContract', '第二十四条'),
        ...(inZhejiang(profile) ? [read('zjCollectiveContract', '第十条第五款')] : []),
      ],
    };
  }
  yield* groups(profile, facts);
}

const groupWords: Record<Group, readonly [zh: string, en: string]> = {
  women: ['女职工', 'women'],
  disabled: ['残疾职工', 'workers with disabilities'],
  dispatched: ['被派遣劳动者', 'dispatched workers'],
  frontline: ['一线岗位职工', 'frontline workers'],
};

function* groups(
  profile: Profile,
  { groups: known = [], workerSide }: RepresentativesFacts,
): Iterable<Finding> {
  for (const wanted of profile.composition.value) {
    const fact = known.find((one) => one.group === wanted.group);
    if (!fact || !applies(wanted, fact)) continue;
    const least = leastOf(wanted, fact, workerSide?.total);
    if (least === null || fact.represented >= least) continue;
    const [zh, en] = groupWords[wanted.group];
    yield {
      rule: 'REP-10',
      severity: 'warning',
      zh: `职工方代表中${zh}${fact.represented}人，应当不少于${least}人`,
      en: `${fact.represented} of the worker side are ${en}, at least ${least} are wanted`,
      basis: profile.composition.basis,
    };
  }
}

function applies({ when }: CompositionRule, { staff, numerous, committee }: GroupFact): boolean {
  if (when.kind === 'always') return true;
  if (when.kind === 'numerous') return numerous === true;
  if (when.kind === 'committee') return committee === true;
  if (when.kind !== 'share' || !staff || staff.total === 0) return false;
  const [share, bound] = [staff.count * 100, when.percent * staff.total];
  return when.over ? share > bound : share >= bound;
}

/** How many are wanted; 相应比例 counts whole persons and at least one. `null` where the size of the side is missing. */
function leastOf({ least }: CompositionRule, { staff }: GroupFact, total: number | undefined): number | null {
  if (least.kind === 'one') return 1;
  if (least.kind === 'third') return total === undefined ? null : Math.ceil(total / 3);
  if (!staff || staff.total === 0 || total === undefined) return 1;
  return Math.max(1, Math.floor((total * staff.count) / staff.total));
}
