import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { caseClocks, mediationDueOf } from '../../../shared/mediation/clocks.ts';
import { nextDueOf } from '../../../shared/mediation/next-due.ts';
import { id, smallCase } from './small-case.ts';

const clock = (file: Parameters<typeof caseClocks>[0], limit: string, today: string) =>
  caseClocks(file, day(today)).find((one) => one.id === limit);

describe('the time limits of a case', () => {
  it('from receipt: decision in 3 working days, mediation in 15 calendar days', () => {
    const file = smallCase();
    expect(clock(file, 'application-decision-3wd', '2026-11-17')).toMatchObject({
      due: '2026-11-19',
      state: 'running',
      daysLeft: 2,
    });
    expect(clock(file, 'mediation-15d-from-receipt', '2026-11-17')).toMatchObject({
      due: '2026-12-01',
      state: 'running',
    });
  });

  it.each([
    ['the last day still runs', '2026-12-01', 'running'],
    ['the day after is missed', '2026-12-02', 'missed'],
  ])('%s', (_, today, state) => {
    const file = smallCase({ case: { stage: 'mediating', acceptedOn: day('2026-11-18') } });
    expect(mediationDueOf(file, day(today))?.state).toBe(state);
  });

  it('every clock gives reasons with a citation', () => {
    for (const one of caseClocks(smallCase(), day('2026-11-17'))) {
      expect(one.because.length).toBeGreaterThan(0);
      expect(one.because.some((reason) => reason.basis.length > 0)).toBe(true);
    }
  });

  it('a township office is not bound by the clock of enterprise committees, an enterprise committee is', () => {
    const accepted = { stage: 'accepted', acceptedOn: day('2026-11-18') } as const;
    const limit = 'mediation-15d-from-acceptance';
    expect(clock(smallCase({ case: accepted }), limit, '2026-11-18')).toBeUndefined();
    const committee = smallCase({ case: accepted, office: { kind: 'enterprise-committee' } });
    expect(clock(committee, limit, '2026-11-18')?.due).toBe('2026-12-03');
  });

  it('the month of Ningbo binds people’s mediation there only', () => {
    const accepted = { stage: 'accepted', acceptedOn: day('2026-11-18') } as const;
    const at = (region: string) =>
      smallCase({ case: accepted, office: { kind: 'people-mediation', region } });
    expect(clock(at('ZJ'), 'people-mediation-1m-ningbo', '2026-11-18')).toBeUndefined();
    expect(clock(at('NB'), 'people-mediation-1m-ningbo', '2026-11-18')?.due).toBe('2026-12-18');
  });

  it('an effective agreement opens the windows for review and confirmation', () => {
    const file = smallCase({ case: { stage: 'agreementEffective', acceptedOn: day('2026-11-18') } });
    const agreement = {
      id: id(),
      caseId: file.case.id,
      state: 'effective' as const,
      effectiveOn: day('2026-11-20'),
      partial: false,
      body: {
        facts: '',
        breachClause: '',
        remainingDisputes: '',
        releaseScope: '',
        copies: 3,
        oral: null,
        extraClauses: [],
      },
    };
    const effective = { ...file, agreements: [agreement] };
    expect(clock(effective, 'arbitration-review-application-15d', '2026-11-20')).toMatchObject({
      due: '2026-12-07',
      optional: true,
    });
    expect(clock(effective, 'judicial-confirmation-30d', '2026-11-20')).toMatchObject({
      due: '2026-12-21',
      optional: true,
    });
    expect(clock(effective, 'mediation-15d-from-receipt', '2026-11-20')?.state).toBe('met');
  });
});

describe('the next due day', () => {
  it('is the earliest duty, a missed one first', () => {
    expect(nextDueOf(smallCase(), day('2026-11-17'))).toMatchObject({ on: '2026-11-19', kind: 'decision' });
    expect(nextDueOf(smallCase(), day('2026-11-25'))).toMatchObject({ on: '2026-11-19', kind: 'decision' });
    expect(nextDueOf(smallCase(), day('2026-11-17'))).toMatchObject({
      id: 'application-decision-3wd',
      provisional: false,
    });
    const late = smallCase({ case: { receivedOn: day('2026-12-30') } });
    expect(nextDueOf(late, day('2026-12-30'))).toMatchObject({ on: '2027-01-05', provisional: true });
  });
  it('a closed case has none', () => {
    expect(nextDueOf(smallCase({ case: { stage: 'closed' } }), day('2026-11-17'))).toBeNull();
  });
});
