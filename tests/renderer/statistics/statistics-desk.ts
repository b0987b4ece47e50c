import { statisticsActions } from '../../../renderer/actions/statistics.ts';
import { clockOf } from '../../../renderer/clock.ts';
import { blobs } from '../../../renderer/db/blobs.ts';
import type { PaperWanted } from '../../../renderer/paper/paper-messages.ts';
import { digestCase } from '../../../renderer/slim/project-case.ts';
import { slimDesk } from '../../../renderer/slim/slim-desk.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { fakeHost } from '../../fakes/host.ts';
import { caseDraft, officeDraft, partyDraft, personDraft, setting, today } from '../db/setting.ts';

/** The whole of statistics over a real database and list cache; only the worker that draws papers is a stand-in. */
export async function statisticsDesk(now = '2026-11-20T02:00:00Z') {
  const desk = await setting({ digest: digestCase });
  const { host, disk } = fakeHost();
  const me = await desk.change('set-up', async (w) => {
    await w.create('offices', officeDraft);
    return w.create('people', personDraft('王调解员'));
  });
  const slim = slimDesk({
    db: desk.db,
    pinyin: () => '',
    today: () => today,
    digest: digestCase,
    after: () => () => undefined,
  });
  const drawn = (given: { facts: Record<string, unknown> }) =>
    new TextEncoder().encode(JSON.stringify(given.facts)) as Uint8Array<ArrayBuffer>;
  const wanted: PaperWanted[] = [];
  const actionNeeds = {
    db: desk.db,
    change: desk.change,
    clock: clockOf(() => new Date(now)),
    me: () => me,
    device: () => ({ lang: 'zh-CN', dark: false, deviceSegment: '', personId: me }) as never,
    host,
  };
  const actions = statisticsActions({
    ...actionNeeds,
    blobs: blobs(desk.db, host),
    slim,
    client: {
      layout: async (given) => {
        wanted.push(given);
        return { pages: [], missing: [] };
      },
      pdf: async (given) => {
        wanted.push(given);
        return { bytes: drawn(given), pages: 1, missing: [] };
      },
      docx: async (given) => ({ bytes: drawn(given) }),
      bind: () => Promise.reject(new Error('a report is bound with nothing')),
      dossier: () => Promise.reject(new Error('a report is no dossier')),
    },
  });
  const addCase = (card: Partial<Draft<'cases'>> = {}) =>
    desk.change('case.register', async (w) => {
      const id = await w.create('cases', { ...caseDraft(me), mediatorIds: [me], ...card });
      await w.create('parties', partyDraft(id, '张三'));
      return id;
    });
  return { ...desk, actions, actionNeeds, wanted, addCase, disk, me };
}
