import { z } from 'zod';
import type { Host } from '../../shared/host/contract.ts';
import { type CalendarDay, zDay } from '../../shared/kernel/calendar-day.ts';
import type { ListQuery, ListResult } from '../../shared/search/slim-query.ts';
import type { Clock } from '../clock.ts';
import type { HejieDb } from '../db/database.ts';
import type { leadReads } from './lead-reads.ts';
import type { roundDues } from './round-dues.ts';

type NoticeNeeds = {
  db: Pick<HejieDb, 'local_state'>;
  list: (query: ListQuery) => Promise<ListResult>;
  leads: Pick<ReturnType<typeof leadReads>, 'due'>;
  rounds: Pick<ReturnType<typeof roundDues>, 'due'>;
  host: Pick<Host, 'notices.show'>;
  clock: Clock;
  me: () => string;
};

/** How many dates were not told before. */
export type DueNews = { today: number; overdue: number };

/** The words of a notice, in the language of the screen; handed in, because actions speak none. */
export type NoticeWords = (news: DueNews) => { title: string; text: string };

const toldKey = 'due-told';
const Told = z.object({ on: zDay, keys: z.array(z.string()) });
const most = 500;
export const noticePage = '/deadlines';

/** One date to tell of: what it is told once under, and its day. */
type DueDate = { key: string; dueOn: CalendarDay };

/** 到期提醒: what is due today or overdue, each told once a day. */
export function dueNotices(needs: NoticeNeeds) {
  const { db, host, clock } = needs;
  return {
    /**
     * Tells what was not told yet today, of the person's own cases, leads and rounds and those nobody has. `shown`
     * false: the shell has no notices, so the page shows it. Null: there is nothing new.
     */
    tell: async (words: NoticeWords): Promise<(DueNews & { shown: boolean }) | null> => {
      const on = clock.today();
      const [due, told] = await Promise.all([dueTo(on, needs), toldOn(db, on)]);
      const fresh = due.filter((one) => !told.includes(one.key));
      if (fresh.length === 0) return null;
      const keys = [...told, ...fresh.map((one) => one.key)];
      await db.local_state.put({ key: toldKey, value: { on, keys } });
      const today = fresh.filter((one) => one.dueOn === on).length;
      const news = { today, overdue: fresh.length - today };
      const reply = await host['notices.show']({ ...words(news), page: noticePage });
      return { ...news, shown: reply.ok && reply.value.shown };
    },
  };
}

/** Every date up to a day that is the person's own or nobody's. */
async function dueTo(to: CalendarDay, { list, leads, rounds, me }: NoticeNeeds): Promise<DueDate[]> {
  const [cases, ofLeads, ofRounds] = await Promise.all([
    list({ dueTo: to, open: true, count: most, sort: { key: 'nextDueOn', dir: 'asc' } }),
    leads.due({ to }),
    rounds.due({ to }),
  ]);
  const mine = (people: readonly string[]) => people.length === 0 || people.includes(me());
  return [
    ...cases.rows.flatMap(({ id, nextDueId, nextDueOn, mediatorIds }) =>
      nextDueOn !== null && mine(mediatorIds)
        ? [{ key: `${id} ${nextDueId} ${nextDueOn}`, dueOn: nextDueOn }]
        : [],
    ),
    ...ofLeads.filter((row) => mine(row.personId ? [row.personId] : [])).map(keyed),
    ...ofRounds.filter((row) => mine(row.personIds)).map(keyed),
  ];
}

const keyed = ({ id, dueId, dueOn }: { id: string; dueId: string | null; dueOn: CalendarDay }): DueDate => ({
  key: `${id} ${dueId} ${dueOn}`,
  dueOn,
});

async function toldOn(db: NoticeNeeds['db'], on: CalendarDay): Promise<string[]> {
  const told = Told.safeParse((await db.local_state.get(toldKey))?.value);
  return told.success && told.data.on === on ? told.data.keys : [];
}
