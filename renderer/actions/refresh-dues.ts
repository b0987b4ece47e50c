import { z } from 'zod';
import { zDay } from '../../shared/kernel/calendar-day.ts';
import { refreshDue } from './bargaining/in-round.ts';
import { settleDue } from './leads.ts';
import type { Needs } from './needs.ts';

/** Set while next dates still follow an older 放假安排; found at start, it means the work was cut off. */
const markKey = 'dues-stale';
const Mark = z.object({ from: zDay });
/** Cases in one change: large enough to be quick, small enough that nobody waits for the door. */
const atOnce = 40;

type DueNeeds = Pick<Needs, 'db' | 'change' | 'clock'>;

/** Notes that next dates from this day on are to be worked out again; an earlier day noted before stands. */
export async function markDues({ db }: Pick<Needs, 'db'>, from: z.output<typeof zDay>): Promise<void> {
  const known = Mark.safeParse((await db.local_state.get(markKey))?.value);
  const earliest = known.success && known.data.from < from ? known.data.from : from;
  await db.local_state.put({ key: markKey, value: { from: earliest } });
}

/**
 * Works out again every next date that a changed 放假安排 may have moved: of cases, leads and rounds due from the
 * marked day on. A date before it cannot move, because only later days changed their kind. Returns how many records
 * were looked at; 0 when nothing was marked.
 */
export async function refreshDues({ db, change, clock }: DueNeeds): Promise<number> {
  const mark = Mark.safeParse((await db.local_state.get(markKey))?.value);
  if (!mark.success) return 0;
  const { from } = mark.data;
  const due = (table: 'cases' | 'leads' | 'rounds') =>
    db.table(table).where('nextDueOn').aboveOrEqual(from).primaryKeys() as Promise<string[]>;
  const [cases, leads, rounds] = [await due('cases'), await due('leads'), await due('rounds')];
  for (const ids of batches(cases)) {
    await change('arrangement.dues', async (w) => {
      for (const id of ids) w.refreshDue(id);
    });
  }
  for (const ids of batches(leads)) {
    await change('arrangement.dues', async (w) => {
      for (const id of ids) if (await w.get('leads', id)) await settleDue(w, id);
    });
  }
  for (const ids of batches(rounds)) {
    await change('arrangement.dues', async (w) => {
      for (const id of ids) await refreshDue(w, id, clock.today());
    });
  }
  await db.local_state.delete(markKey);
  return cases.length + leads.length + rounds.length;
}

function batches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / atOnce);
  return Array.from({ length: count }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));
}
