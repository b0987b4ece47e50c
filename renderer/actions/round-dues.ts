import {
  type RenewalRow,
  type RoundDueRow,
  renewalRow,
  roundDueRow,
} from '../../shared/bargaining/process/round-due-row.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { Clock } from '../clock.ts';
import type { HejieDb } from '../db/database.ts';

/** Days of the lists of next dates. */
export type RoundDueQuery = { to?: CalendarDay; personId?: string | undefined };

/**
 * 集体协商 in the lists of next dates, over indexes only: no round is opened for it. A round nobody is assigned to is
 * everybody's.
 */
export function roundDues({ db, clock }: { db: HejieDb; clock: Clock }) {
  return {
    /** Rounds with a next date, the earliest first. */
    due: async ({ to, personId }: RoundDueQuery): Promise<RoundDueRow[]> => {
      const index = db.rounds.where('nextDueOn');
      const [rows, people] = await Promise.all([
        (to === undefined ? index.above('') : index.belowOrEqual(to)).toArray(),
        db.people.toArray(),
      ]);
      const names = new Map(people.map((person) => [person.id, person.body.name]));
      const today = clock.today();
      return rows
        .flatMap((row) => roundDueRow(row, names, today) ?? [])
        .filter((row) => to === undefined || row.dueOn <= to)
        .filter((row) => personId === undefined || row.personIds.includes(personId))
        .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    },
    /** 续签窗口已开 and no round begun that renews the contract, the one that ends first before. */
    renewals: async (): Promise<RenewalRow[]> => {
      const today = clock.today();
      const year = Number(today.slice(0, 4));
      const [published, recent] = await Promise.all([
        db.rounds.where('stage').equals('published').toArray(),
        db.rounds
          .where('year')
          .aboveOrEqual(year - 1)
          .toArray(),
      ]);
      const followed = new Set(recent.flatMap((row) => (row.deleted ? [] : (row.predecessorId ?? []))));
      return published
        .filter((row) => row.agreementId === null || !followed.has(row.agreementId))
        .flatMap((row) => renewalRow(row, today) ?? [])
        .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
    },
    /** Whether a round was ever begun here. */
    any: async () => (await db.rounds.limit(1).first()) !== undefined,
  };
}
