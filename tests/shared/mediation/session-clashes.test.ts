import { describe, expect, it } from 'vitest';
import { localMinute } from '../../../shared/kernel/calendar-day.ts';
import { clashesAmong, clashOf, timeSpan } from '../../../shared/mediation/session-clashes.ts';

const at = (time: string, place: string, mediatorId: string | null = null, minutes = 60) => ({
  startsAt: localMinute(`2026-11-24T${time}`),
  minutes,
  place,
  mediatorId,
});

describe('sessions clash', () => {
  it.each([
    ['the same room, overlapping', at('09:00', '一号室'), at('09:30', '一号室'), [true, false]],
    ['the room written with a space', at('09:00', '一号 室'), at('09:30', '一号室'), [true, false]],
    ['the same person in two rooms', at('09:00', '一号室', 'w'), at('09:30', '二号室', 'w'), [false, true]],
    ['both', at('09:00', '一号室', 'w'), at('09:00', '一号室', 'w'), [true, true]],
    [
      'one within the other',
      at('09:00', '一号室', null, 240),
      at('10:00', '一号室', null, 30),
      [true, false],
    ],
  ] as const)('%s', (_, first, second, [sameRoom, sameMediator]) => {
    expect(clashOf(first, second, ['一号室', '二号室'])).toMatchObject({ sameRoom, sameMediator });
    expect(clashOf(second, first, ['一号室', '二号室'])).toMatchObject({ sameRoom, sameMediator });
  });

  it.each([
    ['end to end', at('09:00', '一号室', 'w'), at('10:00', '一号室', 'w')],
    ['in two rooms with two people', at('09:00', '一号室', 'w'), at('09:00', '二号室', 'l')],
    ['nobody and nowhere decided', at('09:00', ''), at('09:00', '')],
    ['by telephone, which is no room', at('09:00', '电话'), at('09:00', '电话')],
  ])('not %s', (_, first, second) => {
    expect(clashOf(first, second, ['一号室', '二号室'])).toBeNull();
  });

  it('any place counts as a room while the office named none', () => {
    expect(clashOf(at('09:00', '西门路1号'), at('09:00', '西门路1号'), [])).not.toBeNull();
  });

  it('over midnight too', () => {
    const late = { ...at('23:30', '一号室'), minutes: 120 };
    const early = { ...at('00:30', '一号室'), startsAt: localMinute('2026-11-25T00:30') };
    expect(clashOf(late, early, [])).not.toBeNull();
    expect([timeSpan(late), timeSpan(early)]).toEqual(['23:30', '00:30–01:30']);
  });

  it('each pair once, in the order of time', () => {
    const all = [at('10:00', '一号室'), at('09:00', '一号室', null, 180), at('09:30', '一号室', null, 15)];
    expect(clashesAmong(all, []).map(({ first, second }) => `${first.startsAt} ${second.startsAt}`)).toEqual([
      '2026-11-24T09:00 2026-11-24T09:30',
      '2026-11-24T09:00 2026-11-24T10:00',
    ]);
  });
});
