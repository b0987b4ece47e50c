import { describe, expect, it } from 'vitest';
import { arrangementActions } from '../../../renderer/actions/arrangements.ts';
import { roundDues } from '../../../renderer/actions/round-dues.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { arrangement } from '../../../shared/law/workdays/arrangement.ts';
import { sampleCadre } from '../../../shared/samples/sample-union.ts';
import { sampleWageRound, wageRoundAfter } from '../../../shared/samples/wage-round.ts';
import { bargainingDesk } from './desk.ts';

describe('集体协商 in the lists of next dates', () => {
  it('names what is due, where, and for whom, up to a day', async () => {
    const desk = await bargainingDesk('2026-03-03');
    const id = await desk.actions.importRound(wageRoundAfter('T3'));
    const dues = roundDues(desk);
    const [row] = await dues.due({});
    expect(row).toMatchObject({
      id,
      dueOn: '2026-03-16',
      dueId: 'zj-offer-reply',
      place: 'offers',
      no: sampleWageRound.round.body.caseNo,
    });
    expect(row?.due.zh).toContain('答复');
    expect(await dues.due({ to: day('2026-03-15') })).toEqual([]);
    const mine = sampleWageRound.round.assignedIds[0];
    expect(await dues.due({ personId: mine })).toHaveLength(mine === undefined ? 0 : 1);
    expect(await dues.due({ personId: 'nobody' })).toEqual([]);
    expect(await dues.any()).toBe(true);
  });

  it('a contract whose window opened is to be renewed until a round renews it', async () => {
    const desk = await bargainingDesk('2026-06-01');
    const id = await desk.actions.importRound(sampleWageRound);
    const dues = roundDues(desk);
    expect(await dues.renewals()).toEqual([]);
    desk.goTo('2027-02-12');
    expect((await dues.renewals()).map((row) => [row.id, row.from, row.until])).toEqual([
      [id, '2027-02-12', '2027-05-13'],
    ]);
    // Worked out before the window opened, the date is read as the window's last day, not as overdue.
    expect((await dues.due({ to: day('2027-12-31') }))[0]).toMatchObject({
      dueOn: '2027-05-13',
      openSince: '2027-02-12',
    });
    await desk.actions.renew(id);
    expect(await dues.renewals()).toEqual([]);
  });

  it('a round counts by the calendar of the office, in its dates and in the guards of its steps', async () => {
    const desk = await bargainingDesk('2026-03-03');
    const id = await desk.actions.importRound(wageRoundAfter('T3'));
    const arrangements = arrangementActions({ ...desk, me: () => sampleCadre });
    expect((await roundDues(desk).due({}))[0]?.dueOn).toBe('2026-03-16');
    await arrangements.save([
      arrangement({ year: 2026, source: '测试用放假安排', off: ['2026-03-12', '2026-03-13'], work: [] }),
    ]);
    // Two working days fewer: the tenth is two working days later.
    expect((await roundDues(desk).due({}))[0]?.dueOn).toBe('2026-03-18');
    desk.goTo('2026-03-17');
    await expect(desk.actions.takeStep(id, 'T5', { on: day('2026-03-17') })).rejects.toThrow(/2026-03-18/);
  });
});
