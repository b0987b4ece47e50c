import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { Draft, Row } from '../../shared/schema/record-types.ts';
import type { Patch } from '../db/write.ts';
import type { Needs } from './needs.ts';

/** 片区和走访: the areas of this office, and the visits paid in them. */
export function areaActions({ db, change }: Pick<Needs, 'db' | 'change'>) {
  return {
    /** Every area that was not removed, by town and name; an office has a few dozen. */
    list: async (): Promise<Row<'areas'>[]> => {
      const rows = await db.areas.toArray();
      const key = ({ body }: Row<'areas'>) => `${body.town} ${body.name}`;
      return rows.filter((row) => !row.deleted).sort((a, b) => key(a).localeCompare(key(b), 'zh'));
    },
    add: (draft: Draft<'areas'>) => change('area.add', (w) => w.create('areas', draft)),
    update: (id: string, patch: Patch<'areas'>) => change('area.update', (w) => w.update('areas', id, patch)),
    remove: (id: string, reason: string) =>
      change('area.remove', (w) => w.remove('areas', id, reason), { reason }),
    restore: (id: string) => change('area.restore', (w) => w.restore('areas', id)),

    /** Visits, the latest first; of one area, or of all. */
    visits: async ({ areaId, most }: { areaId: string | null; most: number }): Promise<Row<'visits'>[]> => {
      const wanted = (row: Row<'visits'>) => !row.deleted && (areaId === null || row.areaId === areaId);
      return db.visits.orderBy('on').reverse().filter(wanted).limit(most).toArray();
    },
    /** Visits between two days, for figures. */
    visitsBetween: async (from: CalendarDay, to: CalendarDay): Promise<Row<'visits'>[]> => {
      const rows = await db.visits.where('on').between(from, to, true, true).toArray();
      return rows.filter((row) => !row.deleted);
    },
    addVisit: (draft: Draft<'visits'>) => change('visit.add', (w) => w.create('visits', draft)),
    updateVisit: (id: string, patch: Patch<'visits'>) =>
      change('visit.update', (w) => w.update('visits', id, patch)),
    removeVisit: (id: string, reason: string) =>
      change('visit.remove', (w) => w.remove('visits', id, reason), { reason }),
    restoreVisit: (id: string) => change('visit.restore', (w) => w.restore('visits', id)),
  };
}
