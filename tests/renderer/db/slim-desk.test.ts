import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { HejieDb } from '../../../renderer/db/database.ts';
import { readSlimState } from '../../../renderer/db/meta.ts';
import { rebuildFromDisk } from '../../../renderer/db/rebuild.ts';
import { pinyinOfNames } from '../../../renderer/slim/pinyin.ts';
import { slimDesk } from '../../../renderer/slim/slim-desk.ts';
import { SlimStore } from '../../../renderer/slim/slim-store.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { noDue, type SlimCase } from '../../../shared/search/slim-case.ts';
import { SlimIndex } from '../../../shared/search/slim-index.ts';
import { caseDraft, claimDraft, officeDraft, partyDraft, personDraft, setting, today } from './setting.ts';

const project = () => ({
  ...noDue,
  nextDueOn: day('2026-12-03'),
  nextDueZh: '调解期满',
  nextDueKind: 'mediation',
});

function open(db: HejieDb, packSize = 5) {
  const index = new SlimIndex();
  const store = new SlimStore({ db, index, pinyin: pinyinOfNames, today: () => today, project, packSize });
  return { index, store };
}

const all = (index: SlimIndex) => index.list({ count: 1000, sort: { key: 'receivedOn', dir: 'asc' } }).rows;

/** A desk with an office, a mediator and some cases. */
async function officeWith(cases: number) {
  const desk = await setting({ project });
  const mediator = await desk.change('set-up', async (w) => {
    await w.create('offices', officeDraft);
    return w.create('people', personDraft('王调解员'));
  });
  const ids: string[] = [];
  for (let i = 0; i < cases; i += 1) {
    ids.push(
      await desk.change('case.register', async (w) => {
        const id = await w.create('cases', { ...caseDraft(mediator), mediatorIds: [mediator] });
        await w.create('parties', partyDraft(id, `张${'甲乙丙丁戊己庚辛'[i % 8]}`));
        await w.create('claims', claimDraft(id, 100 * i));
        return id;
      }),
    );
  }
  return { ...desk, ids, mediator };
}

describe('rule 17: one slim cache, kept by the door, rebuilt on mismatch', () => {
  it("the door's entries equal those built from the full records", async () => {
    const desk = await officeWith(7);
    await desk.change('party.remove', async (w) => {
      const [party] = await w.childrenOf('parties', desk.ids[0] ?? '');
      await w.remove('parties', party?.id ?? '', '错');
    });
    await desk.change('case.remove', (w) => w.remove('cases', desk.ids[1] ?? '', '重复'));
    const kept = new Map<string, SlimCase>();
    for (const { slims } of desk.commits) for (const slim of slims) kept.set(slim.id, slim);
    const built = open(desk.db);
    await built.store.rebuild();
    const entriesOf = ({ names, text, facts: _facts, ...row }: SlimCase) => ({
      row,
      hay: `${text}\u0001${pinyinOfNames(names)}`,
    });
    for (const [id, slim] of kept) expect(built.index.entry(id)).toEqual(entriesOf(slim));
    expect(built.index.size).toBe(7);
  });

  it('a first load builds; the next reads packs and deltas only', async () => {
    const desk = await officeWith(12);
    const first = open(desk.db);
    expect(await first.store.load()).toBe(true);
    expect(await desk.db.slimDeltas.toArray()).toEqual([]);
    expect((await desk.db.slimPacks.toArray()).map((pack) => pack.count)).toEqual([5, 5, 2]);
    await desk.change('case.update', (w) => w.update('cases', desk.ids[3] ?? '', { level: 'red' }));
    const second = open(desk.db);
    expect(await second.store.load()).toBe(false);
    expect(second.index.entry(desk.ids[3] ?? '')?.row.level).toBe('red');
    const fresh = open(desk.db);
    await fresh.store.rebuild();
    expect(all(second.index)).toEqual(all(fresh.index));
  });

  it('compaction moves deltas into packs and leaves one the door renewed meanwhile', async () => {
    const desk = await officeWith(6);
    const { store, index } = open(desk.db);
    await store.load();
    const [one = '', other = ''] = desk.ids;
    await desk.change('case.update', (w) => w.update('cases', one, { level: 'red' }));
    await desk.change('case.update', (w) => w.update('cases', other, { level: 'red' }));
    for (const { slims } of desk.commits.slice(-2)) for (const slim of slims) store.apply(slim);
    // The door is one step ahead of what the worker has heard of.
    await desk.change('case.update', (w) => w.update('cases', other, { level: 'orange' }));
    await store.compact();
    expect((await desk.db.slimDeltas.toArray()).map((delta) => delta.key)).toEqual([other]);
    expect(index.entry(one)?.row.level).toBe('red');
    const next = open(desk.db);
    expect(await next.store.load()).toBe(false);
    expect([next.index.entry(one)?.row.level, next.index.entry(other)?.row.level]).toEqual(['red', 'orange']);
  });

  it.each([
    [
      'another version',
      async (db: HejieDb) =>
        void (await db.meta.put({ key: 'slim', version: 0, complete: true, skipped: 0 })),
    ],
    [
      'a build that was cut off',
      async (db: HejieDb) =>
        void (await db.meta.put({ key: 'slim', version: 1, complete: false, skipped: 0 })),
    ],
    ['a pack that is gone', async (db: HejieDb) => void (await db.slimPacks.delete(0))],
    ['the deltas that are gone', async (db: HejieDb) => void (await db.slimDeltas.clear())],
  ])('built anew after %s', async (_, spoil) => {
    const desk = await officeWith(6);
    await open(desk.db).store.load();
    await desk.change('case.update', (w) => w.update('cases', desk.ids[0] ?? '', { level: 'red' }));
    await spoil(desk.db);
    const again = open(desk.db);
    expect(await again.store.load()).toBe(true);
    expect(again.index.entry(desk.ids[0] ?? '')?.row.level).toBe('red');
    expect(await readSlimState(desk.db)).toMatchObject({ complete: true });
    expect(await open(desk.db).store.load()).toBe(false);
  });

  it('a rebuild from disk drops it, and the next load has every case', async () => {
    const desk = await officeWith(4);
    await open(desk.db).store.load();
    const entries = desk.commits.flatMap((commit) => commit.entries);
    desk.disk.entries.push(...entries);
    await desk.db.delete();
    await desk.db.open();
    await rebuildFromDisk({ ...desk.needs, host: desk.disk.host });
    const after = open(desk.db);
    expect(await after.store.load()).toBe(true);
    expect(after.index.size).toBe(4);
  });
});

describe('the desk of the worker', () => {
  it('waits with answers until it is loaded, and shows a commit at the next question', async () => {
    const desk = await officeWith(3);
    const slim = slimDesk({ db: desk.db, pinyin: pinyinOfNames, today: () => today, project });
    const early = slim.list({ text: 'zhangjia' });
    expect((await early).total).toBe(1);
    await desk.change('people.rename', (w) =>
      w.update('people', desk.mediator, { body: { name: '赵调解员' } }),
    );
    await desk.change('case.update', (w) =>
      w.update('cases', desk.ids[2] ?? '', { body: { facts: '年终奖' } }),
    );
    for (const news of desk.commits.slice(-2)) await slim.apply(news);
    expect((await slim.list({ text: '年终奖' })).rows.map((row) => row.id)).toEqual([desk.ids[2]]);
    expect((await slim.find('zty')).total).toBe(0);
    expect((await slim.find('ztjy')).total).toBe(3);
    expect((await slim.home(today)).recent[0]?.mediatorNames).toEqual(['赵调解员']);
  });

  it('packs at once from 500 loose entries, else in a quiet moment', async () => {
    const desk = await officeWith(2);
    const quiet: (() => void)[] = [];
    const after = (work: () => void, ms: number) => {
      if (ms > 0) quiet.push(work);
      return () => undefined;
    };
    const slim = slimDesk({ db: desk.db, pinyin: pinyinOfNames, today: () => today, project, after });
    await slim.load();
    await desk.change('case.update', (w) => w.update('cases', desk.ids[0] ?? '', { level: 'red' }));
    await slim.apply(desk.commits.at(-1) ?? { slims: [], people: [] });
    expect(await desk.db.slimDeltas.toArray()).toHaveLength(1);
    quiet.at(-1)?.();
    await slim.compact();
    expect(await desk.db.slimDeltas.toArray()).toEqual([]);
  });
});

describe('pinyin', () => {
  it.each([
    ['张三', 'zhangsan zs'],
    ['单雄信', 'shanxiongxin sxx'],
    ['吕布', 'lvbu lb'],
    ['北门电器', 'beimendianqi bmdq'],
    ['Müller', 'müller'],
  ])('%s reads %s', (name, text) => {
    expect(pinyinOfNames([name])).toContain(text.split(' ')[0]);
    if (text.includes(' ')) expect(pinyinOfNames([name])).toBe(text);
  });
});
