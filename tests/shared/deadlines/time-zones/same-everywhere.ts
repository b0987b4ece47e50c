import { expect, it } from 'vitest';
import { runDeadlines } from '../../../../shared/deadlines/command.ts';
import { day } from '../../../../shared/kernel/calendar-day.ts';
import { statutoryDaysOf } from '../../../../shared/law/workdays/statutory-days.ts';
import { publishedCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import { checkResidentId } from '../../../../shared/mediation/identity/resident-id.ts';
import examples from '../worked-examples.json' with { type: 'json' };

/**
 * Legal days must not depend on the zone of the machine. The caller sets `process.env.TZ`.
 * @param offset minutes that zone is behind UTC in January, to be sure it is in force
 */
export function sameEverywhere(offset: number): void {
  it('the zone is in force', () => expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offset));

  it('every worked example', () => {
    const { output, errors } = runDeadlines(examples);
    expect(errors).toEqual([]);
    for (const [index, { adjustments: _facts, ...expected }] of examples.entries()) {
      expect(output[index]).toMatchObject(expected);
    }
  });

  it('the calendar', () => {
    expect(publishedCalendar.rollForward(day('2024-02-14'))).toBe('2024-02-18');
    expect(publishedCalendar.rollForward(day('2026-10-01'))).toBe('2026-10-08');
    expect([...statutoryDaysOf(2027).days.keys()]).toContain('2027-02-06');
  });

  it('a birth today is no birth in the future', () => {
    const number = '33009920261121001';
    const errorOn = (asOf: string) => checkResidentId(`${number}0`, day(asOf)).error;
    expect(errorOn('2026-11-20')).toMatchObject({ code: 'birthdate', reason: 'future' });
    expect(errorOn('2026-11-21')?.code).not.toBe('birthdate');
  });
}
