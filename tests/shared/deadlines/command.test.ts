import { describe, expect, it } from 'vitest';
import { runDeadlines } from '../../../shared/deadlines/command.ts';
import { arrangement } from '../../../shared/law/workdays/arrangement.ts';
import { workCalendar } from '../../../shared/law/workdays/work-calendar.ts';

const known = { deadlineId: 'application-decision-3wd', triggerDate: '2025-01-24' };

describe('hejie deadlines', () => {
  it('gives every key of a line', () => {
    const { output } = runDeadlines([{ id: 'a', ...known }]);
    expect(Object.keys(output[0] ?? {})).toEqual([
      'id',
      'deadlineId',
      'nameZh',
      'triggerDate',
      'triggerWeekday',
      'triggerDayType',
      'durationValue',
      'durationUnit',
      'direction',
      'rawDue',
      'rawDueWeekday',
      'rawDueDayType',
      'rolledDue',
      'due',
      'dueWeekday',
      'dueDayType',
      'alternativeDue',
      'actBy',
      'unextendedDue',
      'provisional',
      'warnings',
      'because',
    ]);
  });

  it('takes caseId and trigger as well, ignores unknown fields and keeps the order', () => {
    const { output, errors } = runDeadlines([
      { caseId: 'b', deadlineId: known.deadlineId, trigger: known.triggerDate, due: 'anything' },
      { id: 'a', ...known },
      known,
    ]);
    expect(errors).toEqual([]);
    expect(output.map((one) => one.id)).toEqual(['b', 'a', null]);
  });

  it('passes region, params and adjustments on', () => {
    const { output } = runDeadlines([
      { ...known, deadlineId: 'union-supervision-employer-reply-15wd', region: 'JS' },
      {
        deadlineId: 'judicial-confirmation-court-15d',
        triggerDate: '2026-03-02',
        params: { orgKind: 'regional-industry' },
      },
      {
        deadlineId: 'judicial-confirmation-court-15d',
        triggerDate: '2026-03-02',
        params: { duration: { value: 2, unit: 'month' } },
      },
      {
        deadlineId: 'mediation-15d-from-receipt',
        triggerDate: '2025-09-16',
        adjustments: [{ type: 'extension', consentDate: '2025-09-30', newDue: '2025-10-20' }],
      },
    ]);
    expect(output[0]?.warnings).toMatchObject([{ code: 'region' }]);
    expect(output.slice(1).map((one) => one.due)).toEqual(['2026-04-01', '2026-05-06', '2025-10-20']);
  });

  it.each([
    ['no array', { id: 'a' }, 'input: expected a JSON array'],
    ['an unknown rule', [{ id: 'a', ...known, deadlineId: 'nope' }], '#1 a: unknown time limit: nope'],
    [
      'a date that does not exist',
      [{ id: 'a', ...known, triggerDate: '2025-02-30' }],
      '#1 a: triggerDate: calendar-day',
    ],
    ['no date', [{ id: 'a', deadlineId: known.deadlineId }], '#1 a: triggerDate: missing'],
    ['no rule', [{ triggerDate: '2025-02-03' }], '#1: deadlineId: missing'],
    ['an item that is no object', ['text'], '#1: item: Invalid input: expected object, received string'],
    ['an unknown region', [{ id: 'a', ...known, region: 'XX' }], '#1 a: unknown region: XX'],
    [
      'an adjustment without days',
      [{ id: 'a\nb', ...known, adjustments: [{ type: 'suspension' }] }],
      '#1 a b: adjustments.0',
    ],
  ])('one line for %s', (_, raw, line) => {
    const { output, errors } = runDeadlines(raw);
    expect(output).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(line);
    expect(errors[0]).not.toContain('\n');
  });

  it('a bad item does not hide the good ones', () => {
    const { output, errors } = runDeadlines([known, { ...known, deadlineId: 'nope' }, known]);
    expect([output.length, errors.length]).toEqual([2, 1]);
  });

  it('counts with an imported notice', () => {
    const calendar = workCalendar({
      arrangements: [arrangement({ year: 2027, source: '示例', off: ['2027-03-01'], work: [] })],
    });
    const item = { deadlineId: 'application-decision-3wd', triggerDate: '2027-02-26' };
    const { output } = runDeadlines([item], calendar);
    expect(output[0]).toMatchObject({ due: '2027-03-04', provisional: false });
    expect(runDeadlines([item]).output[0]).toMatchObject({ due: '2027-03-03', provisional: true });
  });
});
