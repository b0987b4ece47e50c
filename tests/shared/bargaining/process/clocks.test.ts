import { describe, expect, it } from 'vitest';
import { roundClocks } from '../../../../shared/bargaining/process/clocks.ts';
import { roundNextDue } from '../../../../shared/bargaining/process/next-due.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { ProfileId } from '../../../../shared/bargaining/terms.ts';
import { type CalendarDay, day } from '../../../../shared/kernel/calendar-day.ts';
import { sampleWageRound, wageRoundAfter } from '../../../../shared/samples/wage-round.ts';

const clock = (file: RoundFile, id: string, today = '2026-03-05') =>
  roundClocks(file, day(today)).find((one) => one.id === id);

const at = (file: RoundFile, profile: ProfileId): RoundFile => ({
  ...file,
  round: { ...file.round, profile },
});

describe('the worked example of a wage contract in 浙江', () => {
  it.each([
    ['the reply', 'T3', 'zj-offer-reply', '2026-03-16'],
    ['agenda, list and data before the agreed meeting', 'T8', 'zj-meeting-materials', '2026-03-19'],
    ['the draft to the congress', 'T14', 'zj-draft-to-congress', '2026-04-24'],
    ['filing, rolled over the holiday', 'T18', 'zj-submit', '2026-05-06'],
    ['the national wage rule, as a reminder', 'T18', 'nat-wage-submit', '2026-04-28'],
    ['the objection window', 'T19', 'zj-objection', '2026-05-13'],
    ['publication', 'T21', 'zj-publish', '2026-05-21'],
    ['the opening of the renewal window', 'T22', 'zj-renewal-window', '2027-02-12'],
  ])('%s', (_, step, id, due) => {
    expect(clock(wageRoundAfter(step), id)?.due).toBe(due);
  });

  it('shows the day in force and the reminder before the holiday', () => {
    expect(clock(wageRoundAfter('T19'), 'zj-objection')?.firstDayInForce).toBe('2026-05-14');
    expect(clock(wageRoundAfter('T18'), 'zj-submit')?.planBy).toBe('2026-04-30');
  });

  it('tells what was met, and nothing as missed, once all is done', () => {
    const states = roundClocks(sampleWageRound, day('2026-06-01')).map((one) => [one.id, one.state]);
    expect(states.filter(([, state]) => state === 'missed')).toEqual([]);
    expect(states).toContainEqual(['zj-offer-reply', 'met']);
    expect(states).toContainEqual(['zj-publish', 'met']);
    expect(states).toContainEqual(['zj-renewal-window', 'running']);
  });
});

describe('what a clock runs from', () => {
  const later = (received: string): RoundFile => {
    const file = wageRoundAfter('T3');
    return {
      ...file,
      roundOffers: file.roundOffers.map((one) => ({
        ...one,
        sentOn: day('2026-03-02'),
        receivedOn: day(received),
      })),
    };
  };

  it('the reply runs from receipt, however long ago the offer was sent', () => {
    expect(clock(later('2026-03-02'), 'zj-offer-reply')?.due).toBe('2026-03-16');
    expect(clock(later('2026-03-09'), 'zj-offer-reply')?.due).toBe('2026-03-23');
    expect(clock(wageRoundAfter('T2'), 'zj-offer-reply')).toBeUndefined();
  });

  it('杭州: the sixty days run from sending, not from receipt', () => {
    const early = clock(at(later('2026-03-02'), 'hangzhou'), 'hz-complete');
    expect(early?.due).toBe('2026-05-06');
    expect(clock(at(later('2026-03-20'), 'hangzhou'), 'hz-complete')?.due).toBe(early?.due);
    expect(clock(at(wageRoundAfter('T2'), 'hangzhou'), 'hz-complete')?.due).toBe(early?.due);
  });

  it('宁波: the thirty working days run from the first meeting', () => {
    expect(clock(at(wageRoundAfter('T8'), 'ningbo'), 'nb-negotiation-window')).toBeUndefined();
    expect(clock(at(wageRoundAfter('T9'), 'ningbo'), 'nb-negotiation-window')?.due).toBe('2026-05-12');
  });

  it('filing runs from the later signature', () => {
    const file = wageRoundAfter('T18');
    const agreement = file.collectiveAgreements.map((one) => ({ ...one, signedOn: day('2026-04-23') }));
    expect(clock({ ...file, collectiveAgreements: agreement }, 'zj-submit')?.due).toBe('2026-05-06');
    expect(clock(wageRoundAfter('T16'), 'zj-submit')).toBeUndefined();
  });

  it('宁波 and 杭州 regulate wages only: a comprehensive contract there follows 浙江', () => {
    const file = at(wageRoundAfter('T3'), 'ningbo');
    const ids = (one: RoundFile) => roundClocks(one, day('2026-03-05')).map((each) => each.id);
    expect(ids(file)).toContain('nb-offer-reply');
    expect(ids({ ...file, round: { ...file.round, subject: 'comprehensive' } })).toContain('zj-offer-reply');
  });

  it('江苏: a period the office entered counts instead of the national one', () => {
    const file = at(wageRoundAfter('T3'), 'jiangsu');
    expect(clock(file, 'nat-offer-reply')?.due).toBe('2026-03-23');
    const entered = { replyPeriod: { value: 15, unit: 'calendar-day' as const, source: '市总工会' } };
    const own = { ...file, round: { ...file.round, body: { ...file.round.body, localPeriods: entered } } };
    expect(clock(own, 'nat-offer-reply')?.due).toBe('2026-03-17');
  });
});

describe('the next day of a round', () => {
  const next = (file: RoundFile, today: string) => roundNextDue(file, day(today) as CalendarDay);

  it('goes on from duty to duty', () => {
    expect(next(wageRoundAfter('T3'), '2026-03-03')?.on).toBe('2026-03-16');
    expect(next(wageRoundAfter('T4'), '2026-03-10')?.on).toBe('2026-03-19');
    expect(next(wageRoundAfter('T14'), '2026-04-03')?.on).toBe('2026-04-24');
    expect(next(wageRoundAfter('T18'), '2026-04-21')?.on).toBe('2026-05-06');
    expect(next(wageRoundAfter('T19'), '2026-04-28')).toMatchObject({ on: '2026-05-14', place: 'filing' });
    expect(next(sampleWageRound, '2026-06-01')?.on).toBe('2027-02-12');
  });

  it('stays on an overdue duty until it is met', () => {
    expect(next(wageRoundAfter('T3'), '2026-03-30')?.on).toBe('2026-03-16');
    expect(next(wageRoundAfter('T18'), '2026-05-20')?.on).toBe('2026-05-06');
  });

  it('inside the renewal window it is the day the window closes', () => {
    // The yearly report falls on the last day of the term as well.
    expect(next(sampleWageRound, '2027-03-01')?.on).toBe('2027-05-13');
  });

  it('is none once the round is over', () => {
    const ended = { ...sampleWageRound, round: { ...sampleWageRound.round, stage: 'renewed' as const } };
    expect(next(ended, '2027-06-01')).toBeNull();
  });
});
