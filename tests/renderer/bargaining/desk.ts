import 'fake-indexeddb/auto';
import { bargainingActions } from '../../../renderer/actions/bargaining/bargaining.ts';
import type { Needs } from '../../../renderer/actions/needs.ts';
import { clockOf } from '../../../renderer/clock.ts';
import { openDatabase } from '../../../renderer/db/database.ts';
import { startDesk } from '../../../renderer/db/start.ts';
import { openDoor } from '../../../renderer/db/write.ts';
import { sampleCadre, samplePeople, sampleUnion } from '../../../shared/samples/sample-union.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { memoryDisk } from '../db/memory-disk.ts';
import { chance } from '../db/setting.ts';

let databases = 0;

/** A desk of the sample union whose clock the test sets; everything goes through the real door into a real store. */
export async function bargainingDesk(startOn = '2026-02-10') {
  databases += 1;
  const db = openDatabase(`bargaining-${databases}`);
  let ms = Date.parse(`${startOn}T01:00:00.000Z`);
  const now = () => {
    ms += 1;
    return new Date(ms);
  };
  const clock = clockOf(now);
  await startDesk({ db, host: memoryDisk().host, now, chance });
  const { change } = openDoor({ db, now, today: clock.today, chance, person: () => sampleCadre });
  const needs: Needs = {
    db,
    change,
    clock,
    me: () => sampleCadre,
    device: () => ({ deviceSegment: '' }) as never,
  };
  await change('office.set-up', async (w) => {
    const { id, ...office } = sampleUnion;
    await w.create('offices', office as Draft<'offices'>, id);
    for (const { id: personId, ...person } of samplePeople) {
      await w.create('people', person as Draft<'people'>, personId);
    }
  });
  return {
    db,
    change,
    clock,
    needs,
    actions: bargainingActions(needs),
    /** Moves the desk's clock to nine o'clock of a later day. */
    goTo: (on: string) => {
      ms = Math.max(ms, Date.parse(`${on}T01:00:00.000Z`));
    },
  };
}
export type BargainingDesk = Awaited<ReturnType<typeof bargainingDesk>>;
