import { describe, expect, it } from 'vitest';
import { dueNotices } from '../../../renderer/actions/due-notices.ts';
import { clockOf } from '../../../renderer/clock.ts';
import type { RoundDueRow } from '../../../shared/bargaining/process/round-due-row.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { LeadDueRow } from '../../../shared/mediation/leads/lead-row.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { SlimIndex } from '../../../shared/search/slim-index.ts';
import { fakeHost } from '../../fakes/host.ts';
import { leadDue, leadList, roundDue, roundDueList, slimRow } from '../frame/fake-app.tsx';

const words = ({ today, overdue }: { today: number; overdue: number }) => ({
  title: '和解台',
  text: `今天${today}，逾期${overdue}`,
});

type Others = { leads?: LeadDueRow[]; rounds?: RoundDueRow[] };

function desk(rows: SlimRow[], canNotify = true, { leads = [], rounds = [] }: Others = {}) {
  const index = new SlimIndex();
  for (const row of rows) index.upsert({ row, hay: '' });
  const { host, disk } = fakeHost({ canNotify });
  const kept = new Map<string, { key: string; value: unknown }>();
  const local_state = {
    get: async (key: string) => kept.get(key),
    put: async (row: { key: string; value: unknown }) => void kept.set(row.key, row),
  };
  let now = '2026-11-21T02:00:00Z';
  const notices = dueNotices({
    db: { local_state } as never,
    list: async (query) => index.list(query),
    leads: leadList(leads) as never,
    rounds: roundDueList(rounds),
    host,
    clock: clockOf(() => new Date(now)),
    me: () => 'me',
  });
  return {
    notices,
    disk,
    add: (row: SlimRow) => index.upsert({ row, hay: '' }),
    travel: (to: string) => {
      now = to;
    },
  };
}

const rows = [
  slimRow('0001', { nextDueOn: day('2026-11-21'), nextDueId: 'a' }),
  slimRow('0002', { nextDueOn: day('2026-11-19'), nextDueId: 'b' }),
  slimRow('0003', { nextDueOn: day('2026-11-22'), nextDueId: 'c' }),
  slimRow('0004', { nextDueOn: day('2026-11-21'), nextDueId: 'd', mediatorIds: ['other'] }),
  slimRow('0005', { nextDueOn: day('2026-11-21'), nextDueId: 'e', mediatorIds: [] }),
];

describe('到期提醒', () => {
  it('tells one’s own and nobody’s dates of today and before, by the system, without a name', async () => {
    const { notices, disk } = desk(rows);
    expect(await notices.tell(words)).toEqual({ today: 2, overdue: 1, shown: true });
    expect(disk.notices).toEqual([{ title: '和解台', text: '今天2，逾期1', page: '/deadlines' }]);
  });

  it('tells each once a day, what came since, and everything again the next day', async () => {
    const { notices, add, travel } = desk(rows);
    await notices.tell(words);
    expect(await notices.tell(words)).toBeNull();
    add(slimRow('0006', { nextDueOn: day('2026-11-21'), nextDueId: 'f' }));
    expect(await notices.tell(words)).toMatchObject({ today: 1, overdue: 0 });
    travel('2026-11-22T02:00:00Z');
    expect(await notices.tell(words)).toMatchObject({ today: 1, overdue: 4 });
  });

  it('says so where the shell has no notices', async () => {
    const { notices, disk } = desk(rows, false);
    expect(await notices.tell(words)).toMatchObject({ shown: false });
    expect(disk.notices).toEqual([]);
  });

  it('tells of leads and rounds too: one’s own and nobody’s, due today or before, each once', async () => {
    const { notices } = desk([], true, {
      leads: [
        leadDue('L1', day('2026-11-20')),
        leadDue('L2', day('2026-11-21'), { personId: 'other' }),
        leadDue('L3', day('2026-11-22')),
      ],
      rounds: [
        roundDue('R1', day('2026-11-21')),
        roundDue('R2', day('2026-11-21'), { personIds: [] }),
        roundDue('R3', day('2026-11-20'), { personIds: ['other'] }),
        roundDue('R4', day('2026-11-22')),
      ],
    });
    expect(await notices.tell(words)).toMatchObject({ today: 2, overdue: 1 });
    expect(await notices.tell(words)).toBeNull();
  });
});
