import { addDays, type CalendarDay } from '../kernel/calendar-day.ts';
import type { Basis } from '../law/citation.ts';
import { read, recalled } from '../law/sources.ts';
import type { Person } from './records/person.ts';
import type { OrgKind } from './terms.ts';

/** What a line of the roster asks somebody to look at; nothing here keeps anybody from working. */
export type RosterFinding = {
  kind:
    | 'term-over'
    | 'term-ending'
    | 'term-missing'
    | 'undeclared'
    | 'supervisor-uncertified'
    | 'no-chair'
    | 'no-sides'
    | 'sides-unequal'
    | 'members-few'
    | 'members-many';
  /** Whom it is about; null: the organisation as a whole. */
  personId: string | null;
  bases: readonly Basis[];
  /** Members of the worker side and the enterprise side, where it is about them. */
  sides?: { worker: number; enterprise: number };
};

type Member = Pick<Person, 'id' | 'active' | 'mediator' | 'body'>;

/** How long before the end of a term a renewal is asked for, in days (practice). */
const termWarningDays = 60;

const composition = [
  read('mediationArbitration', '第十条第二款'),
  recalled('enterpriseMediation', '第十五条', '双方人数对等'),
];
const qualification = [read('mediationArbitration', '第十一条')];
const appointment = [
  read('zjMediationArbitration', '第九条'),
  recalled('enterpriseMediation', '第十九条', '聘期至少一年'),
];
const supervisors = [read('zjUnionSupervision', '第十三条')];
/** 人民调解委员会 of three to nine. */
const committee = [read('peoplesMediation', '第八条')];
const committeeSize = { least: 3, most: 9 };

/** The roster looked through as of `today`: people first, then the organisation. Inactive people are left out. */
export function rosterFindings(
  people: readonly Member[],
  orgKind: OrgKind,
  today: CalendarDay,
): RosterFinding[] {
  const members = people.filter((one) => one.active);
  return [...members.flatMap((one) => ofPerson(one, today)), ...ofOrganisation(members, orgKind)];
}

function ofPerson({ id, mediator, body }: Member, today: CalendarDay): RosterFinding[] {
  const of = (kind: RosterFinding['kind'], bases: readonly Basis[]): RosterFinding => ({
    kind,
    personId: id,
    bases,
  });
  const { termTo } = body;
  return [
    ...(termTo !== null && termTo < today ? [of('term-over', appointment)] : []),
    ...(termTo !== null && termTo >= today && termTo <= addDays(today, termWarningDays)
      ? [of('term-ending', appointment)]
      : []),
    ...(mediator && termTo === null ? [of('term-missing', appointment)] : []),
    ...(mediator && body.declaredOn === null ? [of('undeclared', qualification)] : []),
    ...(body.roles.includes('supervisor') && body.supervisorCertNo.trim() === ''
      ? [of('supervisor-uncertified', supervisors)]
      : []),
  ];
}

function ofOrganisation(members: readonly Member[], orgKind: OrgKind): RosterFinding[] {
  if (orgKind === 'people-mediation') return ofCommitteeSize(members);
  if (orgKind !== 'enterprise-committee') return [];
  const count = (side: 'worker' | 'enterprise') => members.filter((one) => one.body.side === side).length;
  const sides = { worker: count('worker'), enterprise: count('enterprise') };
  const of = (kind: RosterFinding['kind']): RosterFinding => ({
    kind,
    personId: null,
    bases: composition,
    sides,
  });
  const chaired = members.some((one) => one.body.roles.includes('chair'));
  const shape =
    sides.worker + sides.enterprise === 0
      ? [of('no-sides')]
      : sides.worker !== sides.enterprise
        ? [of('sides-unequal')]
        : [];
  return [...shape, ...(chaired ? [] : [of('no-chair')])];
}

function ofCommitteeSize(members: readonly Member[]): RosterFinding[] {
  const mediators = members.filter((one) => one.mediator).length;
  const of = (kind: RosterFinding['kind']): RosterFinding => ({ kind, personId: null, bases: committee });
  if (mediators < committeeSize.least) return [of('members-few')];
  return mediators > committeeSize.most ? [of('members-many')] : [];
}
