import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { arrangementActions } from '../../../renderer/actions/arrangements.ts';
import { readArrangements } from '../../../renderer/db/arrangements.ts';
import { projectCase } from '../../../renderer/slim/project-case.ts';
import { slimDesk } from '../../../renderer/slim/slim-desk.ts';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { arrangement } from '../../../shared/law/workdays/arrangement.ts';
import { setting, withCase } from './setting.ts';

/** An invented notice: 4 January 2027, a Monday, is off. */
const notice = arrangement({
  year: 2027,
  source: '测试用放假安排',
  off: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'],
  work: ['2027-01-09'],
});
const me = '01890000-0000-7000-8000-000000000001';

async function desk() {
  const at = await setting({ project: projectCase });
  const clock = {
    now: at.clock.now,
    today: () => day('2026-12-20'),
    minute: () => localMinute('2026-12-31T09:00'),
  };
  const actions = arrangementActions({ ...at, clock, me: () => me });
  // Three working days from Thursday 31 December: 4, 5 and 6 January, while nothing else is known.
  const { caseId } = await withCase(at, { receivedOn: '2026-12-31' });
  const due = async () => (await at.db.cases.get(caseId))?.nextDueOn;
  const slim = async () => (await at.db.slimDeltas.get(caseId))?.slim;
  return { ...at, actions, caseId, due, slim };
}

describe('next dates follow the arrangement of the year', () => {
  it('move when one is entered, move back when it is removed, and come again when that is undone', async () => {
    const { actions, due, slim, db } = await desk();
    expect([await due(), (await slim())?.nextDueProvisional]).toEqual(['2027-01-06', true]);
    expect(await actions.save([notice])).toBe(1);
    expect([await due(), (await slim())?.nextDueProvisional]).toEqual(['2027-01-07', false]);
    const id = (await db.arrangements.toArray())[0]?.id ?? '';
    await actions.remove(id, '录错');
    expect([await due(), (await slim())?.nextDueProvisional]).toEqual(['2027-01-06', true]);
    await actions.restore(id);
    expect(await due()).toBe('2027-01-07');
  });

  it('tell the lists that a day is settled even where the day itself stays', async () => {
    const { actions, due, slim, commits } = await desk();
    await actions.save([{ ...notice, off: notice.off.slice(0, 3) }]);
    expect([await due(), (await slim())?.nextDueProvisional]).toEqual(['2027-01-06', false]);
    expect(commits.at(-1)).toMatchObject({ entries: [], slims: [{ nextDueProvisional: false }] });
  });

  it('enter a year once: entering it again replaces it', async () => {
    const { actions, db } = await desk();
    await actions.save([notice]);
    await actions.save([{ ...notice, source: '更正' }]);
    expect(await readArrangements(db)).toMatchObject([{ year: 2027, source: '更正' }]);
    expect(await db.arrangements.count()).toBe(1);
  });

  it('are finished at the next start when the work was cut off', async () => {
    const { actions, change, due, db } = await desk();
    await change('arrangement.save', (w) =>
      w.create('arrangements', { year: 2027, body: { ...notice, enteredById: me } }),
    );
    await db.local_state.put({ key: 'dues-stale', value: { from: '2026-12-20' } });
    expect(await due()).toBe('2027-01-06');
    expect(await actions.finish()).toBe(1);
    expect(await due()).toBe('2027-01-07');
    expect(await actions.finish()).toBe(0);
  });

  it('come out alike when the lists are built anew', async () => {
    const { actions, db, caseId } = await desk();
    await actions.save([notice]);
    await db.slimDeltas.clear();
    await db.meta.delete('slim');
    const lists = slimDesk({ db, pinyin: () => '', today: () => day('2026-12-31'), project: projectCase });
    const { rows } = await lists.list({ count: 5 });
    expect(rows).toMatchObject([{ id: caseId, nextDueOn: '2027-01-07', nextDueProvisional: false }]);
  });
});
