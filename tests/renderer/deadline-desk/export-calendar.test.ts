import { describe, expect, it } from 'vitest';
import { deadlineDeskActions } from '../../../renderer/actions/deadline-desk.ts';
import { NotAllowed } from '../../../renderer/actions/needs.ts';
import { clockOf } from '../../../renderer/clock.ts';
import type { RoundDueRow } from '../../../shared/bargaining/process/round-due-row.ts';
import { addDays, type CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { LeadDueRow } from '../../../shared/mediation/leads/lead-row.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { SlimIndex } from '../../../shared/search/slim-index.ts';
import { leadDue, leadList, roundDue, roundDueList, slimRow, today } from '../frame/fake-app.tsx';

const dated = (id: string, on: CalendarDay, given: Partial<SlimRow> = {}) =>
  slimRow(id, {
    nextDueOn: on,
    nextDueZh: '第1次调解会议',
    nextDueKind: 'session',
    nextDueId: 'session-1',
    ...given,
  });

function setting(
  rows: readonly SlimRow[],
  leads: readonly LeadDueRow[] = [],
  rounds: readonly RoundDueRow[] = [],
) {
  const index = new SlimIndex();
  for (const row of rows) index.upsert({ row, hay: '' });
  const files: { folder: string; name: string; text: string }[] = [];
  const actions = deadlineDeskActions({
    list: async (query) => index.list(query),
    leads: leadList(leads),
    rounds: roundDueList(rounds),
    host: {
      'papers.save': async ({ folder, name, bytes }) => {
        files.push({ folder, name, text: new TextDecoder().decode(bytes).replaceAll('\r\n ', '') });
        return { ok: true, value: { token: 't', name, place: `文书/${folder}` } };
      },
    },
    clock: clockOf(() => new Date('2026-11-21T02:00:00Z')),
  });
  return { actions, files };
}

describe('导出日历', () => {
  it('every open case with a date becomes an event, whatever the number of pages', async () => {
    const rows = Array.from({ length: 1001 }, (_, i) => dated(`c${i}`, addDays(today, i - 500)));
    const { actions, files } = setting([
      ...rows,
      slimRow('none'),
      dated('closed', today, { stage: 'closed' }),
    ]);
    expect(await actions.exportCalendar({})).toMatchObject({ count: 1001, name: '期限-2026-11-21.ics' });
    expect(files[0]?.text.match(/BEGIN:VEVENT/g)).toHaveLength(1001);
    expect(files[0]?.folder).toBe('期限');
  });

  it('an event keeps its identity when its day moves, and names no party', async () => {
    const uidOf = async (on: CalendarDay) => {
      const { actions, files } = setting([dated('c1', on, { nextDueProvisional: true })]);
      await actions.exportCalendar({});
      return files[0]?.text ?? '';
    };
    const [before, after] = [await uidOf(today), await uidOf(addDays(today, 3))];
    for (const text of [before, after]) {
      expect(text).toContain('UID:c1-session-1@hejie-desk');
      expect(text).toContain('SUMMARY:第1次调解会议（暂定） 〔2026〕甬西劳调字第c1号');
      expect(text).not.toContain('张三');
    }
    expect(after).toContain('DTSTART;VALUE=DATE:20261124');
  });

  it('takes only what the filters leave, and says when that is nothing', async () => {
    const { actions, files } = setting([dated('c1', today), dated('c2', today, { mediatorIds: ['li'] })]);
    expect(await actions.exportCalendar({ mediatorId: 'li' })).toMatchObject({ count: 1 });
    await expect(actions.exportCalendar({ dueKind: 'decision' })).rejects.toThrow(NotAllowed);
    expect(files).toHaveLength(1);
  });

  it('leads go along, by their number and kind and without a name, unless only cases are wanted', async () => {
    const leads = [leadDue('L1', today), leadDue('L2', today, { personId: 'li' })];
    const both = setting([dated('c1', today)], leads);
    expect((await both.actions.exportCalendar({})).count).toBe(3);
    const text = both.files[0]?.text ?? '';
    expect(text).toContain('UID:L1-petition-written-notice-15d@hejie-desk');
    expect(text).toContain('SUMMARY:信访事项书面告知期限 诉〔2026〕L1');
    expect(text).toContain('诉求：诉〔2026〕L1（信访事项）');
    expect(text).not.toContain('李四');
    expect((await both.actions.exportCalendar({ mediatorId: 'li' })).count).toBe(1);
    expect((await both.actions.exportCalendar({ only: 'cases' })).count).toBe(1);
    expect((await both.actions.exportCalendar({ only: 'leads' })).count).toBe(2);
  });

  it('takes rounds of bargaining in, each as an event of its own, and alone when only they are wanted', async () => {
    const { actions, files } = setting(
      [dated('c1', today)],
      [],
      [roundDue('7', addDays(today, 4), { provisional: true }), roundDue('8', today, { personIds: [] })],
    );
    expect(await actions.exportCalendar({})).toMatchObject({ count: 3 });
    expect(files[0]?.text).toContain('SUMMARY:要约答复期限（暂定） 〔2026〕协7号');
    expect(files[0]?.text).toContain('CATEGORIES:集体协商期限');
    expect(await actions.exportCalendar({ only: 'rounds', mediatorId: 'me' })).toMatchObject({ count: 1 });
    expect(await actions.exportCalendar({ only: 'cases' })).toMatchObject({ count: 1 });
  });
});
