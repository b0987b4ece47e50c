import type { Draft } from '../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../db/write.ts';
import type { Needs } from './needs.ts';

/** 调解组织和人员. The office of this desk, its people and its running numbers. */
export function officeActions({ db, change }: Needs) {
  return {
    /** The office of this desk, or undefined before first set-up. */
    office: () => db.offices.filter((office) => !office.deleted).first(),
    /** Everybody of the office, also those no longer active. */
    people: () => db.people.filter((person) => !person.deleted).toArray(),
    /** 放假安排 entered here, by year. */
    arrangements: async () => {
      const rows = await db.arrangements.filter((row) => !row.deleted).toArray();
      return rows.sort((a, b) => a.year - b.year);
    },

    /** First set-up: the office and the person at the desk, in one change. Returns both ids. */
    setUp: (given: { office: Draft<'offices'>; person: Draft<'people'> }) =>
      change('office.set-up', async (w) => ({
        officeId: await w.create('offices', given.office),
        personId: await w.create('people', given.person),
      })),
    updateOffice: (id: string, patch: Patch<'offices'>) =>
      change('office.update', (w) => w.update('offices', id, patch)),
    addPerson: (draft: Draft<'people'>) => change('person.add', (w) => w.create('people', draft)),
    updatePerson: (id: string, patch: Patch<'people'>) =>
      change('person.update', (w) => w.update('people', id, patch)),
  };
}

/** Hands out the next running number of a series inside a change; it is never handed out twice. */
export async function nextNumber(w: Writer, officeId: string, series: string): Promise<number> {
  const office = await w.get('offices', officeId);
  if (!office) throw new Error(`no office ${officeId}`);
  const running = (office.body.counters[series] ?? 0) + 1;
  await w.update('offices', officeId, {
    body: { counters: { ...office.body.counters, [series]: running } },
  });
  return running;
}
