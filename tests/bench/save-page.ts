import '../../renderer/page-safety.ts';
import { liveQuery } from 'dexie';
import { clockOf } from '../../renderer/clock.ts';
import { openDatabase } from '../../renderer/db/database.ts';
import { journalSync } from '../../renderer/db/journal-sync.ts';
import { readHead } from '../../renderer/db/meta.ts';
import { startDesk } from '../../renderer/db/start.ts';
import { openDoor } from '../../renderer/db/write.ts';
import { connectHost } from '../../renderer/host.ts';
import { projection } from '../../renderer/slim/project-case.ts';
import { type SlimClient, startSlim } from '../../renderer/slim/slim-client.ts';
import { day } from '../../shared/kernel/calendar-day.ts';
import type { ListQuery } from '../../shared/search/slim-query.ts';
import { noFilter } from '../../shared/statistics/filter.ts';
import { seedCases } from './save-seed.ts';
import { filledYear, fillYear } from './year-seed.ts';

// The page of the save and list measurements: the real database, door, journal and worker, without screens.

const db = openDatabase();
const now = () => new Date();
const chance = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const clock = clockOf(now);
const host = await connectHost();
let slim: SlimClient | undefined;

const sync = journalSync({ db, host, intact: async () => true });
const { change } = openDoor({
  db,
  now,
  today: clock.today,
  chance,
  person: () => '',
  ...projection,
  guard: sync.guard,
  onCommitted: (committed) => {
    sync.committed(committed);
    slim?.committed(committed);
  },
});

function signal<Value = void>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const timed = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
  const from = performance.now();
  const value = await work();
  return [performance.now() - from, value];
};

async function start(cases: number) {
  const outcome = await startDesk({ db, host, now, chance });
  let officeId = (await readHead(db))?.officeId ?? '';
  if (officeId === '') {
    officeId = await change('office.set-up', async (w) => {
      const made = await w.create('offices', {
        kind: 'township-organisation',
        region: 'NB',
        parentId: null,
        body: { name: '示例镇', caseWord: '甬西劳调字', address: '', phone: '', counters: {} },
      });
      const person = { name: '王调解', phone: '', certNo: '' };
      await w.create('people', { active: true, mediator: true, body: person });
      return made;
    });
  }
  const [seeded] = await timed(() => seedCases(db, officeId, cases));
  return { outcome: outcome.kind, seeded };
}

/** Hands the whole log to the disk journal, which packs it as it does by itself soon after a start. */
async function handOver() {
  await sync.retry();
  if (!(await sync.whenSaved())) throw new Error('the journal did not take the log');
  const packed = await host['snapshot.make']({});
  if (!packed.ok) throw new Error(`the journal was not packed: ${packed.failure.kind}`);
  return packed.value.entries;
}

/** Loads the list cache in its worker; with nothing packed yet it is built from the records. */
async function loadSlim() {
  slim?.close();
  const [ms, done] = await timed(() => {
    slim = startSlim();
    return slim.load();
  });
  return { ms, ...done };
}

/** Until a live query shows the change, and until the journal is flushed: in as many cases, or in one again and again. */
async function save(times: number, inOne = false) {
  sync.start();
  await sync.whenSaved();
  const first = await db.cases.toCollection().limit(times).primaryKeys();
  const ids = inOne ? first.map(() => first[0] ?? '') : first;
  const shown: number[] = [];
  const saved: number[] = [];
  const listed: number[] = [];
  const committed: number[] = [];
  for (const [i, id] of ids.entries()) {
    const seen = signal();
    const mark = `片区${i}-${performance.now()}`;
    const ready = signal();
    const query = liveQuery(() => db.cases.get(id)).subscribe((row) => {
      ready.resolve();
      if (row?.body.area === mark) seen.resolve();
    });
    await ready.promise;
    const from = performance.now();
    await change('case.update', (w) => w.update('cases', id, { body: { area: mark } }));
    committed.push(performance.now() - from);
    const inList = slim?.list({ text: mark, count: 1 });
    await seen.promise;
    shown.push(performance.now() - from);
    await sync.whenSaved();
    saved.push(performance.now() - from);
    if ((await inList)?.total !== 1) throw new Error('the list does not show the change');
    listed.push(performance.now() - from);
    query.unsubscribe();
  }
  return { committed, shown, saved, listed };
}

/** The floor: a bare strict put of the same record into the same table, with nothing else around it. */
async function barePut(times: number) {
  const rows = await db.cases.toCollection().limit(times).toArray();
  const opened = signal<IDBDatabase>();
  const request = indexedDB.open(db.name);
  request.onsuccess = () => opened.resolve(request.result);
  const bare = await opened.promise;
  const taken: number[] = [];
  for (const row of rows) {
    const done = signal();
    const from = performance.now();
    const transaction = bare.transaction('cases', 'readwrite', { durability: 'strict' });
    transaction.objectStore('cases').put(row);
    transaction.oncomplete = () => done.resolve();
    await done.promise;
    taken.push(performance.now() - from);
  }
  bare.close();
  return taken;
}

/** What a call of the host costs that does nothing. */
async function hostCall(times: number) {
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) taken.push((await timed(() => host['journal.state']({})))[0]);
  return taken;
}

/** Milliseconds of each question, and the longest time the screen's thread was held meanwhile. */
async function ask(queries: ListQuery[]) {
  const desk = slim;
  if (!desk) throw new Error('load the list first');
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 4);
    last = performance.now();
  }, 4);
  const answers: { ms: number; total: number }[] = [];
  for (const query of queries) {
    const [ms, { total }] = await timed(() => desk.list(query));
    answers.push({ ms, total });
  }
  clearInterval(beat);
  return { answers, longest };
}

/** Milliseconds to count a year and the one before it: the first time, and again. */
async function year(times: number) {
  const desk = slim;
  if (!desk) throw new Error('load the list first');
  const period = { from: day(filledYear.from), to: day(filledYear.to) };
  const before = { from: day('2023-01-01'), to: day('2023-12-31') };
  // After loading, the worker sorts the lists ahead; nobody opens 统计 in that first second.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const ask = () => timed(() => desk.statistics({ period, before, filter: noFilter }));
  const [first, { counts }] = await ask();
  const again: number[] = [];
  for (let i = 0; i < times; i += 1) again.push((await ask())[0]);
  return { first, again, accepted: counts.totals.accepted, closed: counts.totals.closed };
}

async function offsetPage(offset: number) {
  const [ms] = await timed(() => db.cases.orderBy('receivedOn').offset(offset).limit(50).toArray());
  return ms;
}

Object.assign(globalThis, {
  bench: {
    start,
    handOver,
    loadSlim,
    save,
    barePut,
    hostCall,
    ask,
    offsetPage,
    year,
    fillYear: () => fillYear(db),
  },
});
document.title = 'ready';
