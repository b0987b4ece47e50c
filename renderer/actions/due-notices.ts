import { z } from 'zod';
import type { Host } from '../../shared/host/contract.ts';
import { type CalendarDay, zDay } from '../../shared/kernel/calendar-day.ts';
import type { SlimRow } from '../../shared/search/slim-case.ts';
import type { ListQuery, ListResult } from '../../shared/search/slim-query.ts';
import type { Clock } from '../clock.ts';
import type { HejieDb } from '../db/database.ts';

type NoticeNeeds = {
  db: Pick<HejieDb, 'local_state'>;
  list: (query: ListQuery) => Promise<ListResult>;
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

/** 到期提醒: what is due today or overdue, each told once a day. */
export function dueNotices({ db, list, host, clock, me }: NoticeNeeds) {
  return {
    /**
     * Tells what was not told yet today, of the person's own cases and those nobody has. `shown` false: the shell has
     * no notices, so the page shows it. Null: there is nothing new.
     */
    tell: async (words: NoticeWords): Promise<(DueNews & { shown: boolean }) | null> => {
      const on = clock.today();
      const { rows } = await list({
        dueTo: on,
        open: true,
        count: most,
        sort: { key: 'nextDueOn', dir: 'asc' },
      });
      const mine = rows.filter((row) => row.mediatorIds.length === 0 || row.mediatorIds.includes(me()));
      const told = await toldOn(db, on);
      const fresh = mine.filter((row) => !told.includes(keyOf(row)));
      if (fresh.length === 0) return null;
      await db.local_state.put({ key: toldKey, value: { on, keys: [...told, ...fresh.map(keyOf)] } });
      const today = fresh.filter((row) => row.nextDueOn === on).length;
      const news = { today, overdue: fresh.length - today };
      const reply = await host['notices.show']({ ...words(news), page: noticePage });
      return { ...news, shown: reply.ok && reply.value.shown };
    },
  };
}

const keyOf = ({ id, nextDueId, nextDueOn }: SlimRow) => `${id} ${nextDueId} ${nextDueOn}`;

async function toldOn(db: NoticeNeeds['db'], on: CalendarDay): Promise<string[]> {
  const told = Told.safeParse((await db.local_state.get(toldKey))?.value);
  return told.success && told.data.on === on ? told.data.keys : [];
}
