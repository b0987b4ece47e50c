import { describe, expect, it } from 'vitest';
import type { ProfileQuery } from '../../../shared/bargaining/profile/profile.ts';
import { checkHierarchy, checkWageFloor, checkWomen } from '../../../shared/bargaining/rules/contents.ts';
import { checkEffective, checkFiling, effectiveDay } from '../../../shared/bargaining/rules/filing.ts';
import type { Finding } from '../../../shared/bargaining/rules/rule.ts';
import { verdictOf } from '../../../shared/bargaining/rules/verdict.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';

const at = (profile: ProfileQuery['profile'], subject: ProfileQuery['subject'] = 'wage'): ProfileQuery => ({
  profile,
  subject,
  scope: 'enterprise',
});
const fired = (findings: readonly Finding[]) => findings.map((one) => `${one.rule} ${one.severity}`);

describe('FILE-01: 报送', () => {
  const signed = { startedOn: day('2026-04-21'), filedBy: 'employer' as const, copies: 5 };
  it.each([
    ['2026-04-28', [], 'the last of the national seven days'],
    ['2026-04-29', ['FILE-01 warning'], 'after the seven days, within the ten'],
    ['2026-05-06', ['FILE-01 warning'], 'the rolled tenth day'],
    ['2026-05-07', ['FILE-01 warning'], 'late'],
  ])('wages of 浙江 filed on %s', (filedOn, expected) => {
    expect(fired(checkFiling(at('zhejiang'), { ...signed, filedOn: day(filedOn) }))).toEqual(expected);
  });
  it('names the seven days and the ten apart', () => {
    const of = (filedOn: string) => checkFiling(at('zhejiang'), { ...signed, filedOn: day(filedOn) })[0]?.zh;
    expect(of('2026-04-29')).toContain('工资集体协商试行办法');
    expect(of('2026-05-07')).toContain('报送期限2026-05-06');
  });
  it('other kinds have ten days only', () => {
    expect(checkFiling(at('zhejiang', 'osh'), { ...signed, filedOn: day('2026-05-06') })).toEqual([]);
    expect(fired(checkFiling(at('zhejiang', 'osh'), { ...signed, filedOn: day('2026-05-07') }))).toEqual([
      'FILE-01 warning',
    ]);
  });
  it('copies: five in 浙江, three nationally', () => {
    expect(fired(checkFiling(at('zhejiang'), { copies: 4 }))).toEqual(['FILE-01 error']);
    expect(checkFiling(at('national'), { copies: 3 })).toEqual([]);
    expect(fired(checkFiling(at('national'), { copies: 2 }))).toEqual(['FILE-01 error']);
  });
  it('the union does not file, but for an industry of 上海', () => {
    expect(fired(checkFiling(at('ningbo'), { filedBy: 'union' }))).toEqual(['FILE-01 warning']);
    expect(checkFiling({ ...at('shanghai'), scope: 'industry' }, { filedBy: 'union' })).toEqual([]);
  });
});

describe('EFF-01: 生效', () => {
  const received = { receivedOn: day('2026-04-28') };
  it('is the day after the window', () => {
    expect(effectiveDay(at('zhejiang'), received)).toBe('2026-05-14');
    expect(checkEffective(at('zhejiang'), { ...received, effectiveOn: day('2026-05-14') })).toEqual([]);
  });
  it.each(['2026-04-21', '2026-04-28', '2026-05-13', '2026-05-15'])('not %s', (on) => {
    expect(fired(checkEffective(at('zhejiang'), { ...received, effectiveOn: day(on) }))).toEqual([
      'EFF-01 error',
    ]);
  });
  it('an express no-objection opinion puts a wage agreement in force, no other kind', () => {
    const opinion = { ...received, opinion: 'no-objection' as const, opinionServedOn: day('2026-05-07') };
    expect(effectiveDay(at('zhejiang'), opinion)).toBe('2026-05-07');
    expect(effectiveDay(at('zhejiang', 'osh'), opinion)).toBe('2026-05-14');
    expect(effectiveDay(at('zhejiang'), { ...opinion, opinionServedOn: day('2026-05-20') })).toBe(
      '2026-05-14',
    );
  });
  it('nothing is in force before filing or under an objection; what the authority states goes first', () => {
    expect(effectiveDay(at('zhejiang'), {})).toBeNull();
    expect(effectiveDay(at('zhejiang'), { ...received, opinion: 'objection' })).toBeNull();
    expect(fired(checkEffective(at('zhejiang'), { effectiveOn: day('2026-05-14') }))).toEqual([
      'EFF-01 error',
    ]);
    expect(effectiveDay(at('zhejiang'), { ...received, statedOn: day('2026-05-13') })).toBe('2026-05-13');
  });
});

describe('HIER-01, WAGE-01, WOM-01', () => {
  const standard = (enterprise: number, ...wider: number[]) => ({
    code: 'M01',
    name: '铣床工',
    enterprise,
    wider: wider.map((value, n) => ({
      source: n === 0 ? ('industry' as const) : ('regional' as const),
      value,
    })),
  });
  it('the higher of industry and region is the floor', () => {
    expect(checkHierarchy([standard(300, 300), standard(100)])).toEqual([]);
    expect(fired(checkHierarchy([standard(299, 300)]))).toEqual(['HIER-01 error']);
    const [one] = checkHierarchy([standard(300, 300, 310)]);
    expect(one?.zh).toContain('区域');
  });
  it.each([
    ['national', 249_000, 249_000, []],
    ['national', 248_999, 249_000, ['WAGE-01 error']],
    ['zhejiang', 249_000, 249_000, ['WAGE-01 error']],
    ['zhejiang', 249_001, 249_000, []],
    ['ningbo', 249_000, 249_000, ['WAGE-01 error']],
    ['hangzhou', 249_000, 249_000, ['WAGE-01 error']],
    ['jiangsu', 249_000, 249_000, []],
    ['zhejiang', 1, null, []],
  ] as const)('%s: %i against %s', (profile, lowest, minimum, expected) => {
    expect(fired(checkWageFloor(at(profile), lowest, minimum))).toEqual(expected);
  });
  it('women’s content in a comprehensive contract', () => {
    const none = { clauses: false, annex: false, linkedContract: false };
    expect(fired(checkWomen({ subject: 'comprehensive' }, none))).toEqual(['WOM-01 error']);
    expect(checkWomen({ subject: 'wage' }, none)).toEqual([]);
    for (const key of ['clauses', 'annex', 'linkedContract'] as const) {
      expect(checkWomen({ subject: 'comprehensive' }, { ...none, [key]: true })).toEqual([]);
    }
  });
  it('one rule is told once, errors first in the verdict', () => {
    const both = checkFiling(at('zhejiang'), { copies: 4, filedBy: 'union' });
    expect(both).toHaveLength(2);
    expect(verdictOf(both)).toMatchObject({ verdict: 'invalid', findings: [{ severity: 'error' }] });
    expect(verdictOf([]).verdict).toBe('valid');
  });
});
