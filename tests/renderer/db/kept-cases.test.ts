import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { HejieDb } from '../../../renderer/db/database.ts';
import { openDoor } from '../../../renderer/db/write.ts';
import { chance, partyDraft, setting, today, withCase } from './setting.ts';

/** Counts how often a change asks the tables of a case for rows. */
function countedReads(db: HejieDb, table: string) {
  const reads: string[] = [];
  db.use({
    stack: 'dbcore',
    name: 'counted-reads',
    create: (core) => ({
      ...core,
      table: (name) => {
        const below = core.table(name);
        return name === table
          ? {
              ...below,
              query: (request) => {
                if (request.trans && 'mode' in request.trans && request.trans.mode === 'readwrite')
                  reads.push(name);
                return below.query(request);
              },
            }
          : below;
      },
    }),
  });
  return reads;
}

describe('cases kept from one change to the next', () => {
  it('a second change in the same case reads nothing of it again and loses nothing', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const reads = countedReads(desk.db, 'parties');
    desk.db.close();
    await desk.db.open();
    await desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, '张三')));
    const first = reads.length;
    await desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, '李四')));
    await desk.change('case.update', (w) => w.update('cases', caseId, { level: 'red' }));
    expect(reads).toHaveLength(first);
    const seen = await desk.change('case.read', async (w) => (await w.caseFile(caseId)).parties);
    expect(seen.map((party) => party.body)).toEqual(await storedBodies(desk.db));
    expect(seen).toHaveLength(2);
    expect((await desk.db.slimDeltas.get(caseId))?.slim.title).toContain('张三');
  });

  it('what another window wrote is seen, not what was kept', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const partyId = await desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, '张三')));
    const other = openDoor({
      db: desk.db,
      now: desk.clock.now,
      today: () => today,
      chance,
      person: () => '',
    });
    await other.change('party.update', (w) => w.update('parties', partyId, { body: { name: '张三丰' } }));
    await desk.change('case.update', (w) => w.update('cases', caseId, { level: 'red' }));
    const [party] = await desk.change('case.read', async (w) => (await w.caseFile(caseId)).parties);
    expect(party?.body).toMatchObject({ name: '张三丰' });
    expect((await desk.db.slimDeltas.get(caseId))?.slim.title).toContain('张三丰');
  });

  it('a change that was taken back by a throw leaves the kept rows as they were', async () => {
    const desk = await setting();
    const { caseId } = await withCase(desk);
    const partyId = await desk.change('party.add', (w) => w.create('parties', partyDraft(caseId, '张三')));
    const thrown = desk.change('party.update', async (w) => {
      await w.update('parties', partyId, { body: { name: '错写' } });
      throw new Error('the form changed its mind');
    });
    await expect(thrown).rejects.toThrow('the form changed its mind');
    await desk.change('case.update', (w) => w.update('cases', caseId, { level: 'red' }));
    expect((await desk.db.slimDeltas.get(caseId))?.slim.title).toContain('张三');
  });
});

async function storedBodies(db: HejieDb) {
  const rows = await db.parties.orderBy('id').toArray();
  return rows.map((row) => row.body);
}
