import { describe, expect, it } from 'vitest';
import { protectionOf, protectionRulesOf } from '../../../shared/bargaining/protection/of-representative.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { ProfileId } from '../../../shared/bargaining/terms.ts';
import { roundFactsOf } from '../../../shared/documents/bargaining/facts-of-round.ts';
import { type CalendarDay, day } from '../../../shared/kernel/calendar-day.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';

type Rep = RoundFile['roundReps'][number];
const first = sampleWageRound.roundReps.find((one) => one.side === 'worker') as Rep;

/** The first worker representative with a mandate from 2026-03-01 to 2027-05-13 and these facts. */
function rep(body: Partial<Rep['body']>, card: Partial<Rep> = {}): Rep {
  const mandate = { mandateFrom: day('2026-03-01'), mandateTo: day('2027-05-13') };
  return { ...first, ...card, body: { ...first.body, ...mandate, ...body } } as Rep;
}
const under = (profile: ProfileId): RoundFile => ({
  ...sampleWageRound,
  round: { ...sampleWageRound.round, profile },
});
const of = (one: Rep, today = '2026-06-01', file = sampleWageRound) => protectionOf(file, one, day(today));

describe('代表保护', () => {
  it.each([
    ['2026-02-28', 'not-begun', null],
    ['2026-03-01', 'protected', 439],
    ['2027-05-13', 'protected', 1],
    ['2027-05-14', 'ended', null],
  ])('on %s it is %s', (today, state, daysLeft) => {
    expect(of(rep({ contractEndsOn: null }), today)).toMatchObject({ state, daysLeft });
  });

  it.each<[string, CalendarDay | null, number]>([
    ['2026-03-01', day('2027-05-13'), 1],
    ['2027-05-12', day('2027-05-13'), 1],
    ['2027-05-13', null, 0],
    ['2028-12-31', null, 0],
    ['2026-02-28', null, 1],
  ])('a labour contract to %s is extended to %s', (ends, extendedTo, cautions) => {
    const said = of(rep({ contractEndsOn: day(ends) }));
    expect(said.extendedTo).toBe(extendedTo);
    expect(said.cautions).toHaveLength(cautions);
  });

  it('runs on until the duties end where the mandate has no last day', () => {
    const open = { mandateTo: null, contractEndsOn: day('2026-09-30') };
    expect(of(rep(open), '2026-06-01', under('national'))).toMatchObject({
      to: null,
      extendedTo: 'duties',
      daysLeft: null,
    });
    const tied = of(rep(open));
    expect(tied.to).toBe(sampleWageRound.collectiveAgreements[0]?.termEnd);
    expect(tied.toBasis?.article).toBe('第十三条');
    expect(of(rep({})).toBasis?.article).toBe('第十三条');
    expect(of(rep({}), '2026-06-01', under('national')).toBasis?.article).toBe('第二十二条');
  });

  it('does not speak of the labour contract of somebody from outside', () => {
    const outside = of(rep({ contractEndsOn: day('2026-09-30') }, { outsider: true }));
    expect(outside).toMatchObject({ state: 'outsider', extendedTo: null, cautions: [] });
  });

  it('says whose consent a transfer needs at the place, each point once', () => {
    const points = (profile: ProfileId) =>
      Object.fromEntries(protectionRulesOf(under(profile)).map((rule) => [rule.id, rule.zh]));
    expect(points('national').transfer).toContain('没有正当理由');
    expect(points('hangzhou').transfer).toContain('未经本人同意');
    expect(points('shandong').extension).toContain('不愿延续');
    expect(points('zhejiang').dismissal).toContain('兼职');
    expect(points('national').dismissal).not.toContain('兼职');
    for (const profile of ['national', 'ningbo', 'shandong'] as const) {
      const ids = protectionRulesOf(under(profile)).map((rule) => rule.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(6);
    }
  });
});

describe('更换代表', () => {
  const gone = rep(
    { leftOn: day('2026-04-01'), leftReason: '退休', contractEndsOn: null },
    { active: false },
  );
  const named = (one: Rep, name: string): Rep => ({ ...one, body: { ...one.body, name } });
  const successor = named(
    rep(
      { replacesId: gone.id, producedBy: 'congress-elected' },
      { id: '019a0000-0000-7000-8000-00000000aaaa' as Rep['id'] },
    ),
    '周明',
  );
  const file = (...roundReps: Rep[]): RoundFile => ({ ...sampleWageRound, roundReps });

  it('asks for the written notice and the successor, and is silent once both are on record', () => {
    expect(of(gone, '2026-06-01', file(gone)).cautions.map((one) => one.zh)).toEqual([
      `${gone.body.name}已离任，还没有登记书面通知对方的日期`,
      `${gone.body.name}离任后，还没有登记由谁接替`,
    ]);
    const told = { ...gone, body: { ...gone.body, notifiedOtherSideOn: day('2026-04-02') } };
    expect(of(told, '2026-06-01', file(told, successor))).toMatchObject({ state: 'ended', cautions: [] });
  });

  it('protects to the day the person left and no longer', () => {
    expect(of(gone, '2026-04-01', file(gone)).state).toBe('protected');
    expect(of(gone, '2026-04-02', file(gone)).state).toBe('ended');
  });

  it('notes a successor produced another way', () => {
    const other = { ...successor, body: { ...successor.body, producedBy: 'union-appointed' as const } };
    const before = { ...gone, body: { ...gone.body, producedBy: 'congress-elected' as const } };
    expect(of(successor, '2026-06-01', file(before, successor)).cautions).toEqual([]);
    expect(of(other, '2026-06-01', file(before, other)).cautions).toHaveLength(1);
  });

  it('prints who left, why, and who took the place by which procedure', () => {
    const posted = sampleWageRound.roundPublications[0];
    if (!posted) throw new Error('the sample has nothing posted');
    const told = { ...gone, body: { ...gone.body, notifiedOtherSideOn: day('2026-04-02') } };
    const printed = (noticeKind: 'first' | 'replacement') => {
      const body = { ...posted.body, noticeKind, notifiedOtherSideOn: null, reason: '' };
      const list = { ...posted, kind: 'representatives' as const, body };
      return roundFactsOf(
        { ...file(told, successor), roundPublications: [list] },
        { today: day('2026-06-01') },
      );
    };
    expect(printed('replacement')['list.reason']).toBe(
      `${gone.body.name}于2026年4月1日离任（退休），由周明接替（职工代表大会（职工大会）选举）`,
    );
    expect(printed('replacement')['list.notifiedOn']).toBe('2026年4月2日');
    expect(printed('first')['list.reason']).toBe('');
  });
});
