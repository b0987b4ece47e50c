import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../../shared/deadlines/engine.ts';
import { deadlineRules } from '../../../shared/deadlines/rules.ts';
import { addDays, day } from '../../../shared/kernel/calendar-day.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';

const trigger = fc.integer({ min: 0, max: 9500 }).map((n) => addDays(day('2004-02-01'), n));
const rule = fc.constantFrom(...deadlineRules);
const suspensions = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 120 })), {
  maxLength: 4,
});

describe('期限: what holds for every rule and every day', () => {
  it('lies on the right side of the trigger', () => {
    fc.assert(
      fc.property(rule, trigger, (one, on) => {
        const { due, rawDue, rolledDue, alternativeDue, actBy } = computeDeadline({ rule: one, trigger: on });
        if (one.direction === 'after') expect(rawDue > on && due >= rawDue).toBe(true);
        else expect(due < on).toBe(true);
        if (rolledDue !== null) expect(rolledDue >= rawDue).toBe(true);
        if (alternativeDue !== null) expect(alternativeDue > due).toBe(true);
        if (actBy !== null) expect(actBy < due && publishedCalendar.isWorkday(actBy)).toBe(true);
      }),
    );
  });

  it('never gets earlier when the trigger gets later', () => {
    fc.assert(
      fc.property(rule, trigger, fc.integer({ min: 1, max: 40 }), (one, on, later) => {
        const first = computeDeadline({ rule: one, trigger: on });
        const second = computeDeadline({ rule: one, trigger: addDays(on, later) });
        expect(second.rawDue >= first.rawDue && second.due >= first.due).toBe(true);
      }),
    );
  });

  it('a rolled or counted day is a working day, and rolling it again changes nothing', () => {
    fc.assert(
      fc.property(rule, trigger, (one, on) => {
        const { due, rolledDue } = computeDeadline({ rule: one, trigger: on });
        if (one.dueRule === 'rolled' || one.dueRule === 'working-day-count') {
          expect(publishedCalendar.isWorkday(due)).toBe(true);
        }
        if (rolledDue !== null) expect(publishedCalendar.rollForward(rolledDue)).toBe(rolledDue);
      }),
    );
  });

  it('is the same again for the same facts', () => {
    fc.assert(
      fc.property(rule, trigger, (one, on) => {
        expect(computeDeadline({ rule: one, trigger: on })).toEqual(
          computeDeadline({ rule: one.id, trigger: on }),
        );
      }),
    );
  });

  it('a suspension never shortens the limitation, and never adds more days than it lasted', () => {
    fc.assert(
      fc.property(trigger, suspensions, (on, given) => {
        const adjustments = given.map(([from, length]) => ({
          type: 'suspension' as const,
          from: addDays(on, from),
          to: addDays(on, from + length),
          daysAdded: null,
          event: null,
        }));
        const plain = computeDeadline({ rule: 'arbitration-limitation-1y', trigger: on });
        const moved = computeDeadline({ rule: 'arbitration-limitation-1y', trigger: on, adjustments });
        expect(moved.rawDue >= plain.rawDue).toBe(true);
        const total = given.reduce((sum, [, length]) => sum + length, 0);
        // A stop on rolled days may keep the last day, at most the length of the longest holiday.
        expect(moved.rawDue <= addDays(plain.rawDue, total + 11 * given.length)).toBe(true);
      }),
    );
  });
});
