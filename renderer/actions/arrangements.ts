import { day } from '../../shared/kernel/calendar-day.ts';
import { firstReach, YearArrangement } from '../../shared/law/workdays/arrangement.ts';
import type { Patch } from '../db/write.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { markDues, refreshDues } from './refresh-dues.ts';

/** 放假安排 of the office. Whatever changes one works every later next date out again, in cases, leads and rounds. */
export function arrangementActions(needs: Pick<Needs, 'db' | 'change' | 'clock' | 'me'>) {
  const { db, change, me } = needs;
  const changed = async (year: number, write: () => Promise<unknown>): Promise<number> => {
    // Before the change: a mark without a change costs a moment, a change without its mark leaves wrong days.
    await markDues(needs, day(firstReach(year)));
    await write();
    return refreshDues(needs);
  };
  const yearOf = async (id: string): Promise<number> => {
    const row = await db.arrangements.get(id);
    if (!row) throw new NotAllowed(gone);
    return row.year;
  };

  return {
    /**
     * Enters or replaces the arrangements of some years in one change. Returns how many records had their next date
     * worked out again. @throws NotAllowed when one of them is no arrangement
     */
    save: async (given: readonly YearArrangement[]): Promise<number> => {
      const checked = given.map((one) => {
        const read = YearArrangement.safeParse(one);
        if (!read.success) throw new NotAllowed(unfit(one.year));
        return read.data;
      });
      const first = Math.min(...checked.map((one) => one.year));
      const stored = await db.arrangements.filter((row) => !row.deleted).toArray();
      return changed(first, () =>
        change('arrangement.save', async (w) => {
          for (const { year, ...notice } of checked) {
            const body = { ...notice, enteredById: me() };
            const [known, ...doubles] = stored
              .filter((row) => row.year === year)
              .sort((a, b) => (a.hlc < b.hlc ? 1 : -1));
            for (const double of doubles) await w.remove('arrangements', double.id, '同一年度重复');
            if (known) await w.update('arrangements', known.id, { body } as Patch<'arrangements'>);
            else await w.create('arrangements', { year, body });
          }
        }),
      );
    },
    remove: async (id: string, reason: string): Promise<number> =>
      changed(await yearOf(id), () =>
        change('arrangement.remove', (w) => w.remove('arrangements', id, reason), { reason }),
      ),
    restore: async (id: string): Promise<number> =>
      changed(await yearOf(id), () => change('arrangement.restore', (w) => w.restore('arrangements', id))),
    /** Finishes what an earlier run of the program was cut off in. */
    finish: (): Promise<number> => refreshDues(needs),
  };
}

const gone = {
  zh: '没有找到这一年的放假安排，可能已被删除。没有改动。',
  en: 'This arrangement was not found; it may have been deleted. Nothing was changed.',
};

const unfit = (year: number) => ({
  zh: `没有保存：${year}年的放假安排有日期不在这一年前后，或者同一天既放假又上班。请核对后再保存。`,
  en: `Not saved: in ${year} a day lies outside the year, or is both off and worked. Please check and save again.`,
});
