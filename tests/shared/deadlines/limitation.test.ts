import { describe, expect, it } from 'vitest';
import {
  type LimitationEvent,
  type LimitationInput,
  limitation,
} from '../../../shared/deadlines/limitation.ts';
import { interruptionCauses } from '../../../shared/deadlines/limitation-causes.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';

const base: LimitationInput = {
  rule: 'general',
  claimant: 'worker',
  knownAt: day('2024-03-15'),
  asOf: day('2025-01-01'),
};
const event = (kind: LimitationEvent['kind'], date: string, cause = 'claim'): LimitationEvent => ({
  kind,
  date: day(date),
  cause,
});

describe('仲裁时效: which rule', () => {
  it('general: one year from knowledge, rolled', () => {
    expect(limitation(base)).toMatchObject({
      rule: 'general',
      status: 'running',
      startAt: '2024-03-15',
      rawExpiresAt: '2025-03-15',
      expiresAt: '2025-03-17',
      alternativeExpiresAt: null,
      daysLeft: 75,
      provisional: false,
    });
  });

  it('wage, still employed: no end', () => {
    const result = limitation({ ...base, rule: 'wage' });
    expect(result).toMatchObject({ status: 'no-limit', expiresAt: null, daysLeft: null });
    expect(result.because[0]?.basis[0]?.article).toBe('第二十七条第四款');
  });

  it('wage, after termination: one year from it', () => {
    const result = limitation({ ...base, rule: 'wage', terminationAt: day('2024-10-01') });
    expect(result).toMatchObject({ rule: 'wage', startAt: '2024-10-01', expiresAt: '2025-10-09' });
  });

  it('an employer never has the wage rule', () => {
    const result = limitation({ ...base, rule: 'wage', claimant: 'employer' });
    expect(result).toMatchObject({ rule: 'general', expiresAt: '2025-03-17' });
  });

  it('without a starting day there is no date', () => {
    expect(limitation({ ...base, knownAt: null })).toMatchObject({
      status: 'unknown-start',
      expiresAt: null,
    });
  });
});

describe('仲裁时效: both sides of the end', () => {
  it.each([
    ['2025-03-17', 'running', 0],
    ['2025-03-18', 'passed', -1],
  ])('on %s: %s', (asOf, status, daysLeft) => {
    expect(limitation({ ...base, asOf: day(asOf) })).toMatchObject({ status, daysLeft });
  });
});

describe('仲裁时效: interruption', () => {
  const application = event('interruption', '2024-05-20', 'mediation-application');
  const failed = event('interruption', '2024-06-04', 'mediation-expired');
  const known = { ...base, knownAt: day('2023-06-01') };

  it('restarts on the event; the later point gives the alternative', () => {
    expect(limitation({ ...known, events: [failed, application] })).toMatchObject({
      expiresAt: '2025-05-20',
      alternativeExpiresAt: '2025-06-04',
    });
  });

  it('between the two ends it is uncertain, after both it has passed', () => {
    const at = (asOf: string) =>
      limitation({ ...known, events: [application, failed], asOf: day(asOf) }).status;
    expect([at('2025-05-20'), at('2025-05-21'), at('2025-06-04'), at('2025-06-05')]).toEqual([
      'running',
      'uncertain',
      'uncertain',
      'passed',
    ]);
  });

  it.each([
    ['the rolled last day counts', '2025-03-17', '2026-03-17', 0],
    ['the day after is ignored', '2025-03-18', '2025-03-17', 1],
  ])('%s', (_, date, expiresAt, ignored) => {
    const result = limitation({ ...base, events: [event('interruption', date)] });
    expect(result.expiresAt).toBe(expiresAt);
    expect(result.ignored).toHaveLength(ignored);
  });

  it('a free text counts as a claim and is named in the reasons', () => {
    const result = limitation({ ...base, events: [event('interruption', '2024-06-03', '微信催要工资')] });
    expect(result.expiresAt).toBe('2025-06-03');
    expect(result.because.map((one) => one.text).join()).toContain('微信催要工资');
  });

  it('every cause has words and a citation', () => {
    for (const cause of Object.values(interruptionCauses)) {
      expect(cause.zh).not.toBe('');
      expect(cause.basis.length).toBeGreaterThan(0);
      expect(cause.basis[0]?.confidence).toBe(cause.later ? 'recalled' : 'read');
    }
  });
});

describe('仲裁时效: suspension', () => {
  const known = { ...base, knownAt: day('2024-01-10') };

  it('adds the lost days, no fresh six months', () => {
    const events = [event('suspensionStart', '2024-06-01'), event('suspensionEnd', '2024-07-15')];
    expect(limitation({ ...known, events })).toMatchObject({
      rawExpiresAt: '2025-02-23',
      expiresAt: '2025-02-24',
    });
  });

  it('stands still while the cause lasts', () => {
    const result = limitation({ ...known, events: [event('suspensionStart', '2024-06-01')] });
    expect(result).toMatchObject({ status: 'suspended', expiresAt: null });
  });

  it('an open suspension after the end changes nothing', () => {
    const result = limitation({ ...known, events: [event('suspensionStart', '2025-02-01')] });
    expect(result).toMatchObject({ status: 'running', expiresAt: '2025-01-10' });
  });

  it('an end without a start and a second start are ignored', () => {
    const events = [
      event('suspensionEnd', '2024-05-01'),
      event('suspensionStart', '2024-06-01'),
      event('suspensionStart', '2024-06-10'),
      event('suspensionEnd', '2024-07-15'),
    ];
    const result = limitation({ ...known, events });
    expect(result.expiresAt).toBe('2025-02-24');
    expect(result.ignored).toHaveLength(2);
  });
});

describe('仲裁时效: the words', () => {
  it.each([
    limitation(base),
    limitation({ ...base, rule: 'wage' }),
    limitation({ ...base, knownAt: null }),
    limitation({ ...base, asOf: day('2026-01-01') }),
    limitation({ ...base, events: [event('suspensionStart', '2024-06-01')] }),
    limitation({
      ...base,
      asOf: day('2025-03-18'),
      events: [event('interruption', '2024-05-20', 'mediation-refused')],
    }),
  ])('$status is advice and refuses nothing', ({ advice }) => {
    expect(advice.zh.startsWith('风险提示：')).toBe(true);
    expect(advice.zh).not.toContain('不予受理');
    expect(advice.zh).not.toContain('null');
  });
});
