import { addMonths, type CalendarDay } from '../kernel/calendar-day.ts';
import { activeParties } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';
import type { CategoryId } from './categories.ts';
import { coreName, similarNames } from './similar-names.ts';
import { doneStages, type Stage } from './stages.ts';
import type { PartyKind, PartyRole, Words } from './terms.ts';

/** As much of another case as the checks compare with. */
export type EarlierCase = {
  id: string;
  number: string;
  title: string;
  stage: Stage;
  receivedOn: CalendarDay;
  /** True where an agreement took effect. */
  agreed: boolean;
  parties: { role: PartyRole; kind: PartyKind; name: string; idNo: string; uscc: string }[];
  claims: { category: CategoryId; from: CalendarDay | null; to: CalendarDay | null }[];
};

/**
 * `duplicate` the same dispute again · `open-case` the same two sides in an open case · `same-worker`,
 * `same-employer`, `same-code`, `similar-name` earlier cases of one of them · `same-name` an officer or mediator is called like a party or its people ·
 * `employed` an officer or mediator belongs to the employer.
 */
export type ConflictKind =
  | 'duplicate'
  | 'open-case'
  | 'same-worker'
  | 'same-employer'
  | 'same-code'
  | 'similar-name'
  | 'same-name'
  | 'employed';

export type Conflict = Words & {
  kind: ConflictKind;
  /** The other case; null: it is about a person of this office. */
  caseId: string | null;
  /** The officer or mediator; null: it is about another case. */
  personId: string | null;
};

/** What the check of acceptance lists for the officer to compare; the rest is only told (an employer has many cases). */
export const toCompare: readonly ConflictKind[] = ['duplicate', 'open-case', 'same-code', 'same-worker'];

/** How far back the same dispute counts as a duplicate (产品惯例). */
export const duplicateMonths = 24;

/**
 * 重复和利益冲突检查 (domain §4.4 A8, A17) over one case and the earlier ones somebody looked up. Nothing here refuses a
 * case: the officer compares, and a mediator discloses.
 */
export function conflictChecks(file: CaseFile, earlier: readonly EarlierCase[]): Conflict[] {
  return [
    ...mediatorConflicts(file),
    ...officerConflicts(file),
    ...earlier.filter((one) => one.id !== file.case.id).flatMap((one) => withEarlier(file, one)),
  ];
}

/** Conflicts of the mediators of the case. */
export const mediatorConflicts = (file: CaseFile): Conflict[] => peopleConflicts(file, file.case.mediatorIds);

/** Conflicts of who registered or accepted the case. */
const officerConflicts = (file: CaseFile): Conflict[] =>
  peopleConflicts(
    file,
    [...new Set([file.case.body.registrarId, file.case.body.acceptedById ?? ''])].filter(
      (id) => id !== '' && !file.case.mediatorIds.includes(id),
    ),
  );

function peopleConflicts(file: CaseFile, ids: readonly string[]): Conflict[] {
  return ids.flatMap((personId) => {
    const person = file.people.find((one) => one.id === personId);
    if (!person) return [];
    const { name, unit } = person.body;
    return [...sameName(file, personId, name), ...employedBy(file, personId, name, unit)];
  });
}

function sameName(file: CaseFile, personId: string, name: string): Conflict[] {
  const mine = coreName(name);
  if (mine === '') return [];
  const names = [
    ...activeParties(file).flatMap(({ body }) => [
      body.name,
      body.legalRepName,
      body.contactName,
      body.operatorName,
    ]),
    ...file.agents.map((agent) => agent.body.name),
  ];
  return names.some((other) => coreName(other) === mine)
    ? [
        {
          kind: 'same-name',
          caseId: null,
          personId,
          zh: `${name}与本案当事人、代理人或者单位负责人同名，请核实是否为同一人`,
          en: `${name} has the name of a party, an agent or an employer’s head; please check`,
        },
      ]
    : [];
}

/**
 * An enterprise committee's own member is employed by one side by design (§2.4): that alone is no ground, and is not
 * reported for such a committee.
 */
function employedBy(file: CaseFile, personId: string, name: string, unit: string): Conflict[] {
  if (unit.trim() === '' || file.office.kind === 'enterprise-committee') return [];
  const employer = activeParties(file).find(
    (party) => party.kind === 'employer' && coreName(party.body.name) === coreName(unit),
  );
  return employer
    ? [
        {
          kind: 'employed',
          caseId: null,
          personId,
          zh: `${name}的工作单位是本案的${employer.body.name}`,
          en: `${name} works for ${employer.body.name}, a party`,
        },
      ]
    : [];
}

function withEarlier(file: CaseFile, other: EarlierCase): Conflict[] {
  const mine = activeParties(file).filter((party) => party.role !== 'thirdParty');
  const same = (kind: PartyKind) =>
    mine.some((party) => party.kind === kind && other.parties.some((one) => samePerson(party, one)));
  const [worker, employer] = [same('worker'), same('employer')];
  const say = (kind: ConflictKind, zh: string, en: string): Conflict[] => [
    { kind, caseId: other.id, personId: null, zh, en },
  ];
  if (worker && employer) {
    const recent = other.receivedOn >= addMonths(file.case.receivedOn, -duplicateMonths);
    if (recent && sameClaim(file, other)) {
      return say(
        'duplicate',
        `与本案双方、争议类型相同，期间重叠${other.agreed ? '，且曾达成协议' : ''}`,
        `Same sides, same kind of claim, overlapping time${other.agreed ? ', and an agreement was reached' : ''}`,
      );
    }
    if (!doneStages.includes(other.stage)) {
      return say('open-case', '同一双方另有未结案件', 'The same two sides have another open case');
    }
  }
  const codes = mine.some(
    (party) =>
      party.body.uscc !== '' &&
      other.parties.some((one) => one.uscc === party.body.uscc && one.name !== party.body.name),
  );
  if (codes) {
    return say('same-code', '统一社会信用代码相同，单位名称不同', 'The same credit code under another name');
  }
  if (worker) return say('same-worker', '同一劳动者的其他案件', 'Another case of the same worker');
  if (employer) return say('same-employer', '同一用人单位的其他案件', 'Another case of the same employer');
  const alike = mine.find((party) =>
    other.parties.some((one) => one.kind === party.kind && similarNames(party.body.name, one.name)),
  );
  return alike
    ? say('similar-name', `与“${alike.body.name}”名称相近`, `A name like “${alike.body.name}”`)
    : [];
}

type Mine = CaseFile['parties'][number];

/** By number where both have one; else by the name as it is written. */
function samePerson(party: Mine, other: EarlierCase['parties'][number]): boolean {
  if (party.kind !== other.kind) return false;
  const [a, b] = party.kind === 'worker' ? [party.body.idNo, other.idNo] : [party.body.uscc, other.uscc];
  if (a !== '' && b !== '') return a === b;
  return party.body.name.trim() !== '' && coreName(party.body.name) === coreName(other.name);
}

/** A claim of the same category whose time overlaps; a claim without time may be about any. */
const sameClaim = (file: CaseFile, other: EarlierCase): boolean =>
  file.claims.some((claim) =>
    other.claims.some(
      (one) =>
        one.category === claim.category &&
        overlaps([claim.body.periodFrom, claim.body.periodTo], [one.from, one.to]),
    ),
  );

type Span = readonly [CalendarDay | null, CalendarDay | null];
const overlaps = ([from, to]: Span, [start, end]: Span): boolean =>
  (to === null || start === null || start <= to) && (end === null || from === null || from <= end);

/** A stored case as the checks compare it. */
export const earlierCaseOf = (file: CaseFile, title: string): EarlierCase => ({
  id: file.case.id,
  number: file.case.body.caseNo ?? file.case.body.intakeNo,
  title,
  stage: file.case.stage,
  receivedOn: file.case.receivedOn,
  agreed: file.agreements.some((one) => one.state === 'effective'),
  parties: file.parties.map(({ role, kind, body }) => ({
    role,
    kind,
    name: body.name,
    idNo: body.idNo,
    uscc: body.uscc,
  })),
  claims: file.claims.map(({ category, body }) => ({
    category,
    from: body.periodFrom,
    to: body.periodTo,
  })),
});
