import { describe, expect, it } from 'vitest';
import { NotAllowed } from '../../../renderer/actions/needs.ts';
import { localMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankRoute } from '../../../shared/mediation/blank-route.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { processDesk } from './process-desk.ts';

/** A desk whose case was archived with one claim and one private note standing and one of each deleted. */
async function archivedDesk() {
  const desk = await processDesk();
  const { caseId } = desk;
  const claim = (await desk.file()).claims[0];
  if (!claim) throw new Error('the case has a claim');
  const { id: _, ...copy } = claim;
  const note: Draft<'privateNotes'> = {
    caseId,
    audience: 'own-eyes',
    side: null,
    at: localMinute('2026-11-20T10:00'),
    byId: desk.personId,
    body: { text: '记' },
  };
  const ids = await desk.change('test.prepare', async (w) => {
    const gone = await w.create('claims', copy as Draft<'claims'>);
    await w.remove('claims', gone, '重复');
    const noted = await w.create('privateNotes', note);
    await w.remove('privateNotes', noted, '重复');
    const route = await w.create('routes', blankRoute(caseId, 'arbitration'));
    await w.update('cases', caseId, { stage: 'archived' });
    return { gone, noted, route };
  });
  return { desk, claimId: claim.id, ...ids };
}

describe('invariant: an archived dossier takes no write but those made for it', () => {
  it('create, update, remove and restore of its records are refused, and nothing is written', async () => {
    const { desk, claimId, gone, route } = await archivedDesk();
    const before = await desk.db.changes.count();
    const writes = [
      () => desk.change('test.create', (w) => w.create('routes', blankRoute(desk.caseId, 'arbitration'))),
      () => desk.change('test.update', (w) => w.update('claims', claimId, { ord: 5 })),
      () => desk.change('test.remove', (w) => w.remove('routes', route, '误')),
      () => desk.change('test.restore', (w) => w.restore('claims', gone)),
      () => desk.cases.restore('claims', gone),
    ];
    for (const write of writes) await expect(write()).rejects.toThrow(NotAllowed);
    expect(await desk.db.changes.count()).toBe(before);
    expect((await desk.db.claims.get(gone))?.deleted).toBe(true);
    expect((await desk.file()).claims.map((one) => one.id)).toEqual([claimId]);
  });

  it('a note that is nobody else’s comes back, and so does anything before the archive', async () => {
    const { desk, gone, noted } = await archivedDesk();
    await desk.cases.restore('privateNotes', noted);
    expect((await desk.db.privateNotes.get(noted))?.deleted).toBe(false);
    await desk.change('step.undo', (w) => w.update('cases', desk.caseId, { stage: 'closed' }));
    await desk.cases.restore('claims', gone);
    expect((await desk.db.claims.get(gone))?.deleted).toBe(false);
  });

  it('every way of writing there is passes the freeze', async () => {
    const { desk } = await archivedDesk();
    const reads = [
      'get',
      'childrenOf',
      'linked',
      'getMany',
      'caseFile',
      'office',
      'arrangements',
      'refreshDue',
    ];
    let ways: string[] = [];
    await desk.change('test.look', async (w) => {
      ways = Object.keys(w);
    });
    expect(ways.filter((way) => !reads.includes(way)).sort()).toEqual([
      'create',
      'remove',
      'restore',
      'update',
    ]);
  });
});
