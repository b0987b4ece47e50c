import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { digestCase } from '../../../renderer/slim/project-case.ts';
import { slimDesk } from '../../../renderer/slim/slim-desk.ts';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankLead } from '../../../shared/mediation/leads/blank-lead.ts';
import { noFilter } from '../../../shared/statistics/filter.ts';
import { caseDraft, officeDraft, partyDraft, personDraft, setting, today } from '../db/setting.ts';

const quarter = { from: day('2026-10-01'), to: day('2026-12-31') };
const query = { period: quarter, before: null, filter: noFilter };

async function office() {
  const desk = await setting({ digest: digestCase });
  const mediator = await desk.change('set-up', async (w) => {
    await w.create('offices', officeDraft);
    return w.create('people', personDraft('王调解员'));
  });
  const addCase = () =>
    desk.change('case.register', async (w) => {
      const id = await w.create('cases', { ...caseDraft(mediator), mediatorIds: [mediator] });
      await w.create('parties', partyDraft(id, '张三'));
      return id;
    });
  const addLead = () =>
    desk.change('lead.add', (w) => {
      const lead = blankLead(localMinute('2026-11-20T09:00'));
      return w.create('leads', { ...lead, body: { ...lead.body, no: '1', registrarId: mediator } } as never);
    });
  return { ...desk, mediator, addCase, addLead };
}

/** The worker's desk, told of every commit from now on, as the window does it. */
function open({ db, commits }: Awaited<ReturnType<typeof office>>) {
  const slim = slimDesk({
    db,
    pinyin: () => '',
    today: () => today,
    digest: digestCase,
    after: () => () => undefined,
  });
  let told = commits.length;
  const hear = async () => {
    for (const { slims, people, leads } of commits.slice(told)) await slim.apply({ slims, people, leads });
    told = commits.length;
  };
  const count = async () => {
    await hear();
    return (await slim.statistics(query)).counts.totals;
  };
  return { slim, hear, count };
}

describe('what statistics count is kept by the one door', () => {
  it('counts at once what was just written, from packs and from what changed since', async () => {
    const desk = await office();
    const ids = [await desk.addCase(), await desk.addCase()];
    await desk.addLead();
    const { count } = open(desk);
    expect(await count()).toMatchObject({
      received: 2,
      accepted: 0,
      leads: 1,
      mediators: 1,
      workersAccepted: 0,
    });
    await desk.change('case.accept', (w) =>
      w.update('cases', ids[0] ?? '', { stage: 'accepted', acceptedOn: '2026-11-19' }),
    );
    await desk.addCase();
    await desk.addLead();
    expect(await count()).toMatchObject({ received: 3, accepted: 1, leads: 2, workersAccepted: 1 });
  });

  it('says the same after the packs were written, and in a window opened later', async () => {
    const desk = await office();
    const [first = ''] = [await desk.addCase(), await desk.addCase()];
    const lead = await desk.addLead();
    const { slim, count } = open(desk);
    await count();
    await desk.change('case.accept', (w) => w.update('cases', first, { acceptedOn: '2026-11-19' }));
    await desk.change('lead.dispose', (w) =>
      w.update('leads', lead, { state: 'answered', disposition: 'answered', disposedOn: '2026-11-20' }),
    );
    const before = await count();
    expect(before).toMatchObject({ received: 2, accepted: 1, leadsDisposed: 1 });
    expect(await desk.db.slimDeltas.count()).toBeGreaterThan(0);
    await slim.compact();
    expect([await desk.db.slimDeltas.count(), await desk.db.leadDeltas.count()]).toEqual([0, 0]);
    expect(await count()).toEqual(before);
    expect(await open(desk).count()).toEqual(before);
  });

  it("the door's facts equal those built anew from the records", async () => {
    const desk = await office();
    const [first = ''] = [await desk.addCase(), await desk.addCase()];
    const lead = await desk.addLead();
    await desk.change('case.remove', (w) => w.remove('cases', first, '重复'));
    await desk.change('lead.remove', (w) => w.remove('leads', lead, '重复'));
    const kept = await open(desk).count();
    await desk.db.meta.put({ key: 'slim', version: 0, complete: true, skipped: 0 });
    await desk.db.leadDeltas.clear();
    const later = open(desk);
    expect((await later.slim.load()).rebuilt).toBe(true);
    expect(await later.count()).toEqual(kept);
    expect(kept).toMatchObject({ received: 1, leads: 0 });
  });

  it.each([
    ['case packs', 'case-'],
    ['lead packs', 'lead-'],
  ])('builds %s anew when they are gone', async (_, kind) => {
    const desk = await office();
    await desk.addCase();
    await desk.addLead();
    const first = open(desk);
    const before = await first.count();
    await first.slim.compact();
    await desk.db.factPacks.where('key').startsWith(kind).delete();
    const later = open(desk);
    const { counts, uncounted } = await later.slim.statistics(query);
    expect(uncounted).toBe(0);
    expect(counts.totals).toEqual(before);
  });

  it('shows the records behind a number', async () => {
    const desk = await office();
    const [one = '', other = ''] = [await desk.addCase(), await desk.addCase()];
    await desk.change('case.accept', (w) => w.update('cases', other, { acceptedOn: '2026-11-19' }));
    const lead = await desk.addLead();
    const { slim } = open(desk);
    const behind = (indicator: string, part: 'numerator' | 'denominator' | 'rest' = 'numerator') =>
      slim.behind({ asked: { indicator, part }, period: quarter, filter: noFilter, from: 0, count: 10 });
    expect(await behind('S07')).toMatchObject({ kind: 'case', total: 1, rows: [{ id: other }] });
    expect(await behind('S24')).toMatchObject({ total: 1, rows: [{ id: other }] });
    expect(((await behind('S06')) as { rows: { id: string }[] }).rows.map(({ id }) => id).sort()).toEqual(
      [one, other].sort(),
    );
    expect(await behind('S12', 'rest')).toMatchObject({ total: 1, rows: [{ id: other }] });
    expect(await behind('S01')).toEqual({ kind: 'lead', ids: [lead], total: 1 });
    expect(await behind('S52')).toEqual({ kind: 'none' });
  });
});
