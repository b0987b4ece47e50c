import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { DeviceSettings } from '../../../renderer/actions/device-settings.ts';
import type { SaveState } from '../../../renderer/actions/save-state.ts';
import { type App, AppContext } from '../../../renderer/app-context.tsx';
import { clockOf } from '../../../renderer/clock.ts';
import { type Lang, LangContext } from '../../../renderer/text/text.ts';
import { ConfirmProvider } from '../../../renderer/ui/confirm.tsx';
import { NoticeProvider } from '../../../renderer/ui/notice.tsx';
import type { RenewalRow, RoundDueRow } from '../../../shared/bargaining/process/round-due-row.ts';
import { type CalendarDay, day } from '../../../shared/kernel/calendar-day.ts';
import type { LeadDueRow } from '../../../shared/mediation/leads/lead-row.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { SlimIndex } from '../../../shared/search/slim-index.ts';
import { haystack } from '../../../shared/search/slim-matches.ts';

export const today = day('2026-11-21');
const stamp = { officeId: 'office', hlc: '', vv: {}, deleted: false };

export const office = {
  ...stamp,
  id: 'office',
  kind: 'township-organisation',
  region: 'NB',
  parentId: null,
  body: {
    name: '西门街道劳动争议调解中心',
    caseWord: '甬西劳调字',
    address: '西门路1号',
    phone: '',
    rooms: [] as string[],
    counters: {},
  },
} as Row<'offices'>;

/** Somebody of the office. */
export function person(id: string, name: string, active = true): Row<'people'> {
  return { ...stamp, id, active, mediator: true, body: { name, phone: '', certNo: '' } } as Row<'people'>;
}

/** A line of the list; what matters to a test is handed in. */
export function slimRow(id: string, given: Partial<SlimRow> = {}): SlimRow {
  return {
    id,
    caseNo: `〔2026〕甬西劳调字第${id}号`,
    intakeNo: `登〔2026〕${id}`,
    title: `张三 与 北门电器配件有限公司${id}`,
    category: 'wage-arrears',
    stage: 'mediating',
    level: 'blue',
    channel: 'visit',
    receivedOn: day('2026-11-10'),
    acceptedOn: day('2026-11-12'),
    closedOn: null,
    nextDueOn: null,
    nextDueZh: '',
    nextDueKind: null,
    nextDueId: null,
    nextDueProvisional: false,
    amountFen: null,
    mediatorIds: ['me'],
    mediatorNames: ['王调解员'],
    standInId: null,
    standInName: '',
    workersCount: 1,
    outcome: null,
    updatedAt: '2026-11-20T02:00:00.000Z',
    deleted: false,
    hlc: `0001${id}`,
    ...given,
  };
}

/** A 诉求 with something due. */
export function leadDue(id: string, dueOn: CalendarDay, given: Partial<LeadDueRow> = {}): LeadDueRow {
  return {
    id,
    no: `诉〔2026〕${id}`,
    title: '李四 · 南门纺织有限公司',
    kind: 'petition',
    receivedOn: day('2026-11-10'),
    dueOn,
    dueId: 'petition-written-notice-15d',
    personId: 'me',
    personName: '王调解员',
    ...given,
  };
}

/** The reads of leads over a few of them. */
export const leadList = (rows: readonly LeadDueRow[]) => ({
  any: async () => rows.length > 0,
  due: async ({ from, to, personId }: { from?: string; to?: string; personId?: string }) =>
    rows.filter(
      (row) =>
        (!from || row.dueOn >= from) && (!to || row.dueOn <= to) && (!personId || row.personId === personId),
    ),
});

/** The next dates of rounds of bargaining over a few of them. */
export const roundDueList = (rows: readonly RoundDueRow[], renewals: readonly RenewalRow[] = []) => ({
  any: async () => rows.length > 0,
  renewals: async () => renewals,
  due: async ({ to, personId }: { to?: string; personId?: string }) =>
    rows.filter((row) => (!to || row.dueOn <= to) && (!personId || row.personIds.includes(personId))),
});

/** A round with a next date. */
export const roundDue = (id: string, dueOn: CalendarDay, given: Partial<RoundDueRow> = {}): RoundDueRow => ({
  id,
  no: `〔2026〕协${id}号`,
  title: '青溪恒达机械有限公司工资集体协商',
  startedOn: today,
  dueOn,
  dueId: 'zj-offer-reply',
  due: { zh: '要约答复期限', en: 'Answer to the offer' },
  place: 'offers',
  provisional: false,
  openSince: null,
  personIds: ['me'],
  personNames: ['王调解员'],
  ...given,
});

/** An app with a real list index over the rows handed in; everything else is what the test hands in. */
export function fakeApp(rows: readonly SlimRow[], given: Partial<Record<keyof App, unknown>> = {}): App {
  const index = new SlimIndex();
  for (const row of rows) index.upsert({ row, hay: haystack(`${row.caseNo} ${row.title}`, '') });
  const settings: DeviceSettings = {
    lang: 'zh-CN',
    dark: false,
    deviceSegment: '',
    personId: 'me',
    notices: true,
  };
  const saved: SaveState = { kind: 'saved' };
  const me = person('me', '王调解员');
  const app = {
    clock: clockOf(() => new Date('2026-11-21T02:00:00Z')),
    office: { office: async () => office, people: async () => [me] },
    drafts: { intakes: async () => [] },
    // No leads: what a test needs of them it hands in.
    leadList: leadList([]),
    roundDues: roundDueList([]),
    areas: { list: async () => [] },
    sessionCalendar: {
      between: async () => [],
      clashes: async () => [],
      clashesWith: async () => [],
      rooms: async () => [],
    },
    notices: { tell: async () => null },
    others: { find: async () => [] },
    read: {
      list: async (query: Parameters<SlimIndex['list']>[0]) => index.list(query),
      home: async () => index.home(today),
      find: async (text: string, count?: number) => index.find(text, count),
      open: async () => null,
      subscribe: () => () => undefined,
    },
    saved: { subscribe: () => () => undefined, getSnapshot: () => saved, verify: async () => true },
    device: { settings, change: async () => undefined },
    desk: { office, me },
    about: { version: '0.1.0', shell: 'browser', dataFolder: 'hejie-data' },
    ...given,
  };
  return app as unknown as App;
}

/** Notices, questions and language around an element. */
export function Around(props: { lang?: Lang; children: ReactElement }) {
  return (
    <LangContext.Provider value={props.lang ?? 'zh-CN'}>
      <NoticeProvider>
        <ConfirmProvider>{props.children}</ConfirmProvider>
      </NoticeProvider>
    </LangContext.Provider>
  );
}

/** Renders a page of an app at an address; other addresses show as text. */
export function renderAt(app: App, element: ReactElement, path: string, address = path) {
  const router = createMemoryRouter(
    [
      { path, element },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [address] },
  );
  render(
    <Around>
      <AppContext.Provider value={app}>
        <RouterProvider router={router} />
      </AppContext.Provider>
    </Around>,
  );
  return router;
}
