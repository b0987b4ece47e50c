import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { acceptanceChecks, mayAccept } from '../../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import {
  conflictChecks,
  earlierCaseOf,
  mediatorConflicts,
} from '../../../shared/mediation/conflict-checks.ts';
import type { AcceptanceFinding } from '../../../shared/mediation/process-terms.ts';
import { similarNames } from '../../../shared/mediation/similar-names.ts';
import { withCase, withLists } from './records.ts';
import { reply, smallCase } from './small-case.ts';

const named = (file: CaseFile, role: string, body: object): CaseFile =>
  withLists(file, {
    parties: file.parties.map((one) =>
      one.role === role ? { ...one, body: { ...one.body, ...body } } : one,
    ),
  });
const kinds = (file: CaseFile, other: CaseFile) =>
  conflictChecks(file, [earlierCaseOf(other, '')]).map((one) => one.kind);

describe('重复检查', () => {
  const now = smallCase();
  it('the same two sides, the same claim, within two years: the same dispute again', () => {
    expect(kinds(now, smallCase({ case: { receivedOn: day('2024-11-16'), stage: 'closed' } }))).toEqual([
      'duplicate',
    ]);
    expect(kinds(now, smallCase({ case: { receivedOn: day('2024-11-15'), stage: 'closed' } }))).toEqual([
      'same-worker',
    ]);
    expect(kinds(now, smallCase({ case: { receivedOn: day('2020-01-01') } }))).toEqual(['open-case']);
  });

  it('claims of other months or other kinds are another dispute', () => {
    const months = (from: string, to: string) =>
      smallCase({
        case: { stage: 'closed' },
        claims: now.claims.map((claim) => ({
          ...claim,
          body: { ...claim.body, periodFrom: day(from), periodTo: day(to) },
        })),
      });
    const mine = withLists(now, { claims: months('2026-08-01', '2026-10-31').claims });
    expect(kinds(mine, months('2026-10-01', '2026-12-31'))).toEqual(['duplicate']);
    expect(kinds(mine, months('2026-11-01', '2026-12-31'))).toEqual(['same-worker']);
    const other = smallCase({
      case: { stage: 'closed' },
      claims: now.claims.map((claim) => ({ ...claim, category: 'damages' as const })),
    });
    expect(kinds(now, other)).toEqual(['same-worker']);
  });

  it('two numbers decide over one name', () => {
    const mine = named(now, 'applicant', { idNo: '330099199003071015' });
    const same = named(smallCase({ case: { stage: 'closed' } }), 'applicant', {
      idNo: '330099199003071015',
      name: '改名后',
    });
    const another = named(smallCase({ case: { stage: 'closed' } }), 'applicant', {
      idNo: '33009919851120203X',
    });
    expect(kinds(mine, same)).toEqual(['duplicate']);
    expect(kinds(mine, another)).toEqual(['same-employer']);
  });

  it('one credit code under two names, and names that look alike, are told', () => {
    const stranger = { name: '陈某' };
    const mine = named(named(now, 'respondent', { uscc: '91350100M000100Y43' }), 'applicant', stranger);
    const other = (body: object) => named(smallCase({ case: { stage: 'closed' } }), 'respondent', body);
    expect(kinds(mine, other({ name: '新名字有限公司', uscc: '91350100M000100Y43' }))).toEqual(['same-code']);
    const bare = named(now, 'applicant', stranger);
    expect(kinds(bare, other({ name: '北门电器配件（宁波）有限公司' }))).toEqual(['similar-name']);
    expect(kinds(bare, other({ name: '南郊服装有限公司' }))).toEqual([]);
  });

  it.each([
    ['北门电器配件有限公司', '北门电器配件有限责任公司', true],
    ['北门电器配件有限公司', '北门电气配件有限公司', true],
    ['北门电器配件有限公司', '北门电器', true],
    ['北门电器配件有限公司', '南门塑料制品有限公司', false],
    ['张三', '张四', false],
    ['', '张四', false],
  ])('%s and %s', (a, b, alike) => expect(similarNames(a, b)).toBe(alike));
});

describe('利益冲突', () => {
  const base = smallCase();
  const mediator = base.people[0];
  const by = (body: object, office = {}) =>
    withLists(withCase(base, { mediatorIds: [mediator?.id ?? ''] }), {
      people: [{ ...mediator, body: { ...mediator?.body, ...body } }],
      office: { ...base.office, ...office },
    });

  it('a mediator of the employer, or of a party’s name', () => {
    expect(mediatorConflicts(by({}))).toEqual([]);
    expect(mediatorConflicts(by({ unit: '北门电器配件有限公司' })).map((one) => one.kind)).toEqual([
      'employed',
    ]);
    expect(mediatorConflicts(by({ name: '张𬭎' })).map((one) => one.kind)).toEqual(['same-name']);
  });

  it('in an enterprise committee, being employed is no ground by itself', () => {
    expect(mediatorConflicts(by({ unit: '北门电器配件有限公司' }, { kind: 'enterprise-committee' }))).toEqual(
      [],
    );
  });

  it('the officer who registered is looked at too, and the check of acceptance says so', () => {
    const file = reply(
      withLists(base, { people: [{ ...mediator, body: { ...mediator?.body, name: '张𬭎' } }] }),
      'yes',
    );
    const conflicts = conflictChecks(file, []);
    expect(conflicts.map((one) => one.kind)).toEqual(['same-name']);
    const check = acceptanceChecks(file, [], null, conflicts).find((one) => one.code === 'A17');
    expect(check?.state).toBe('warn');
    expect(mayAccept(acceptanceChecks(file, [], null, conflicts))).toBe(true);
  });
});

describe('受理审查 A1–A18', () => {
  const agreed = reply(smallCase(), 'yes');
  const state = (file: CaseFile, code: string) =>
    acceptanceChecks(file, [], null).find((one) => one.code === code)?.state;

  it('asks all eighteen, in order, each with its ground', () => {
    const checks = acceptanceChecks(agreed, [], null);
    expect(checks.map((one) => one.code)).toEqual([...Array(18)].map((_, i) => `A${i + 1}`));
    for (const check of checks) expect(check.basis.length, check.code).toBeGreaterThan(0);
    expect(checks.every((one) => one.state === 'pass')).toBe(true);
  });

  it.each([
    ['OOS-NOT-LABOUR', 'A1', 'block'],
    ['OOS-1', 'A2', 'block'],
    ['OOS-6', 'A2', 'block'],
    ['unclear-relation', 'A3', 'warn'],
    ['OOS-COLLECTIVE-CONCLUDE', 'A4', 'block'],
    ['other-organisation', 'A5', 'warn'],
    ['already-decided', 'A9', 'block'],
    ['petition-handled', 'A11', 'warn'],
    ['earlier-agreement', 'A13', 'warn'],
    ['incapacity', 'A14', 'warn'],
    ['sham', 'A15', 'block'],
    ['crime', 'A16', 'warn'],
    ['injury-undetermined', 'A18', 'warn'],
  ] as const)('%s found: %s is %s', (finding: AcceptanceFinding, code, expected) => {
    const file = withCase(agreed, {}, { findings: [finding] });
    expect(state(file, code)).toBe(expected);
    expect(mayAccept(acceptanceChecks(file, [], null))).toBe(expected !== 'block');
  });

  it('a retiree and a platform worker are never turned away for what they are', () => {
    expect(state(named(agreed, 'applicant', { employmentForm: 'over-age' }), 'A3')).toBe('warn');
    expect(state(withCase(agreed, { category: 'new-form-dispute' }), 'A1')).toBe('warn');
  });

  it('an enterprise committee is asked about the employer of another enterprise', () => {
    const committee = (name: string) =>
      withLists(agreed, {
        office: { ...agreed.office, kind: 'enterprise-committee', body: { ...agreed.office.body, name } },
      });
    expect(state(committee('北门电器配件有限公司劳动争议调解委员会'), 'A5')).toBe('pass');
    expect(state(committee('南郊服装有限公司劳动争议调解委员会'), 'A5')).toBe('warn');
  });

  it('a minor passes once a statutory agent is there; danger warns at once', () => {
    const minor = named(agreed, 'applicant', { birthDate: '2009-05-01', gender: 'female' });
    expect(state(minor, 'A14')).toBe('warn');
    const worker = minor.parties.find((one) => one.role === 'applicant');
    const agents = [
      {
        id: smallCase().case.id,
        caseId: minor.case.id,
        partyId: worker?.id,
        ord: 0,
        body: {
          name: '母亲',
          idNo: '',
          phone: '',
          kind: 'statutory',
          relation: '',
          licenceNo: '',
          unit: '',
          matters: '',
          authority: 'general',
          specialItems: [],
          validFrom: null,
          validTo: null,
          powerReceived: false,
        },
      },
    ];
    expect(state(withLists(minor, { agents }), 'A14')).toBe('pass');
    expect(state(withCase(agreed, {}, { riskFacts: ['stoppage'] }), 'A16')).toBe('warn');
  });
});
