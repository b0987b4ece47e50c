import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/bargaining/rules/command.ts';
import { excludedRoleOf } from '../../../shared/bargaining/rules/excluded-roles.ts';
import { checkRepresentatives } from '../../../shared/bargaining/rules/representatives.ts';
import type { GroupFact } from '../../../shared/bargaining/rules/representatives-input.ts';
import cases from './check-cases.json' with { type: 'json' };

describe('集体协商规则: verdicts', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { name, errors, warnings, ...item }) => {
    const { output, errors: refused } = runChecks([{ caseId: name, ...item }]);
    expect(refused).toEqual([]);
    expect(output[0]).toMatchObject({
      caseId: name,
      verdict: errors.length > 0 ? 'invalid' : warnings.length > 0 ? 'valid-with-warning' : 'valid',
      errors,
      warnings,
    });
    for (const { law, article } of output[0]?.articles ?? []) expect(law + article).toMatch(/第.+条/);
  });

  it('cites what ruled: 杭州 for its own number, the ministry for the national one', () => {
    const { output } = runChecks(
      cases
        .slice(0, 2)
        .map((one, n) => ({ caseId: String(n), type: one.type, profile: one.profile, input: one.input })),
    );
    expect(output.map((one) => one.articles)).toEqual([
      [{ law: '集体合同规定(劳动和社会保障部令第22号)', article: '第十九条第二款' }],
      [{ law: '杭州市企业工资集体协商条例(2014)', article: '第十六条' }],
    ]);
  });

  it('tells a rule once, as the error where one side warns and the other errs', () => {
    const input = { subject: 'wage', scope: 'enterprise', workerSide: { roles: ['人力资源总监', '总经理'] } };
    const { output } = runChecks([{ caseId: 'a', type: 'representatives', profile: 'ningbo', input }]);
    expect(output[0]).toMatchObject({ errors: ['REP-07'], warnings: [] });
  });
});

describe('集体协商规则: what is refused', () => {
  const good = { caseId: 'g', type: 'term', profile: 'national', input: {} };
  it.each([
    ['no list', { good }, 'input: expected a JSON array'],
    [
      'an unknown key',
      [{ ...good, input: { termstart: '2026-01-01' } }],
      '#1 g: input: unknown key termstart',
    ],
    ['an unknown key outside', [{ ...good, extra: 1 }], '#1 g: item: unknown key extra'],
    [
      'an unknown key of a side',
      [{ ...good, type: 'representatives', input: { workerSide: { members: 3 } } }],
      '#1 g: input.workerSide: unknown key members',
    ],
    ['a key of another type', [{ ...good, input: { total: 45 } }], 'unknown key total'],
    ['an unknown type', [{ ...good, type: 'vote' }], '#1 g: type'],
    ['an unknown profile', [{ ...good, profile: 'zj' }], '#1 g: profile'],
    ['a branch, which is an enterprise here', [{ ...good, input: { scope: 'branch' } }], '#1 g: input.scope'],
    [
      'a day that does not exist',
      [{ ...good, input: { termStart: '2026-02-30' } }],
      'input.termStart: calendar-day',
    ],
    [
      'an end before the start',
      [{ ...good, input: { termStart: '2026-02-03', termEnd: '2026-02-02' } }],
      'termEnd before termStart',
    ],
    ['half a person', [{ ...good, type: 'quorum', input: { total: 45.5 } }], 'input.total'],
    ['a negative count', [{ ...good, type: 'quorum', input: { present: -1 } }], 'input.present'],
    ['a congress of nobody', [{ ...good, type: 'quorum', input: { total: 0 } }], 'input.total'],
    ['text for a number', [{ ...good, type: 'quorum', input: { total: '45' } }], 'input.total'],
    [
      'an employer role on the worker side',
      [{ ...good, type: 'representatives', input: { workerSide: { chiefRole: 'principal' } } }],
      'chiefRole',
    ],
    ['no caseId', [{ ...good, caseId: undefined }], '#1: caseId'],
    ['no object', ['text'], '#1: '],
  ])('%s', (_, raw, words) => {
    const { output, errors } = runChecks(raw);
    expect(output).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(words);
    expect(errors[0]).not.toContain('\n');
  });

  it('a refused item does not hide the others, and the order stays', () => {
    const { output, errors } = runChecks([good, { ...good, caseId: 'bad', x: 1 }, { ...good, caseId: 'h' }]);
    expect(output.map((one) => one.caseId)).toEqual(['g', 'h']);
    expect(errors).toHaveLength(1);
  });
});

describe('不得担任协商代表的人员', () => {
  it.each([
    ['副总经理', 'worker', 'enterprise-principal'],
    ['Deputy General Manager', 'worker', 'enterprise-principal'],
    ['deputy_general_manager', 'worker', 'enterprise-principal'],
    ['法定代表人', 'worker', 'enterprise-principal'],
    ['厂长', 'worker', 'enterprise-principal'],
    ['工会主席', 'worker', null],
    ['工会主要负责人', 'worker', null],
    ['union principal', 'worker', null],
    ['工会主席、副总经理', 'worker', 'enterprise-principal'],
    ['总经理助理', 'worker', null],
    ['生产部经理', 'worker', null],
    ['班组长', 'worker', null],
    ['车间负责人', 'worker', null],
    ['股东', 'worker', 'investor'],
    ['HR manager', 'worker', 'hr-head'],
    ['人事专员', 'worker', null],
    ['总经理的近亲属', 'worker', 'relative'],
    ['工会副主席', 'employer', 'union-staff'],
    ['union officer', 'employer', 'union-staff'],
    ['总经理', 'employer', null],
  ] as const)('%s (%s): %s', (role, side, kind) => {
    expect(excludedRoleOf(role, side)).toBe(kind);
  });
});

describe('REP-10: 女职工、残疾职工、被派遣劳动者、一线职工代表', () => {
  const fired = (
    profile: 'zhejiang' | 'hangzhou' | 'henan' | 'chongqing' | 'shanghai',
    total: number,
    fact: GroupFact,
  ) =>
    checkRepresentatives(
      { profile, subject: 'wage', scope: 'enterprise' },
      { workerSide: { total }, groups: [fact] },
    ).map((one) => `${one.rule} ${one.severity}`);

  it.each([
    ['henan', 5, { group: 'women', staff: { count: 10, total: 100 }, represented: 0 }, true],
    ['henan', 5, { group: 'women', staff: { count: 9, total: 100 }, represented: 0 }, false],
    ['henan', 5, { group: 'women', staff: { count: 40, total: 100 }, represented: 1 }, true],
    ['henan', 5, { group: 'women', staff: { count: 40, total: 100 }, represented: 2 }, false],
    ['henan', 6, { group: 'frontline', represented: 2 }, false],
    ['henan', 7, { group: 'frontline', represented: 2 }, true],
    ['chongqing', 5, { group: 'dispatched', staff: { count: 5, total: 100 }, represented: 0 }, false],
    ['chongqing', 5, { group: 'dispatched', staff: { count: 6, total: 100 }, represented: 0 }, true],
    ['chongqing', 5, { group: 'women', staff: { count: 20, total: 100 }, represented: 0 }, true],
    ['zhejiang', 5, { group: 'women', numerous: true, represented: 0 }, true],
    ['zhejiang', 5, { group: 'women', numerous: false, represented: 0 }, false],
    ['hangzhou', 5, { group: 'dispatched', numerous: true, represented: 0 }, true],
    ['shanghai', 5, { group: 'women', committee: true, represented: 0 }, true],
    ['shanghai', 5, { group: 'women', committee: true, represented: 1 }, false],
  ] as const)('%s, side of %i, %j', (profile, total, fact, warns) => {
    expect(fired(profile, total, fact)).toEqual(warns ? ['REP-10 warning'] : []);
  });
});
