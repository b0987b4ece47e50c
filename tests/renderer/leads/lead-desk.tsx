import 'fake-indexeddb/auto';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { areaActions } from '../../../renderer/actions/areas.ts';
import { defaultDeviceSettings } from '../../../renderer/actions/device-settings.ts';
import { draftActions } from '../../../renderer/actions/drafts.ts';
import { intakeActions } from '../../../renderer/actions/intake.ts';
import { leadReads } from '../../../renderer/actions/lead-reads.ts';
import { leadActions } from '../../../renderer/actions/leads.ts';
import { officeActions } from '../../../renderer/actions/office.ts';
import { type App, AppContext } from '../../../renderer/app-context.tsx';
import { clockOf } from '../../../renderer/clock.ts';
import { draftStore } from '../../../renderer/db/drafts.ts';
import { ConfirmProvider } from '../../../renderer/ui/confirm.tsx';
import { NoticeProvider } from '../../../renderer/ui/notice.tsx';
import { type LocalMinute, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { blankLead, blankPetition, type LeadInput } from '../../../shared/mediation/leads/blank-lead.ts';
import { chance, officeDraft, personDraft, setting } from '../db/setting.ts';

// Real stores and whole pages: slow where many tests share a machine.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** A real store with an office and one person, and real actions over it. The desk's day is 2026-11-20. */
export async function leadDesk(given: Partial<App> = {}) {
  const desk = await setting();
  const { db, change } = desk;
  const { officeId, meId } = await change('office.set-up', async (w) => ({
    officeId: await w.create('offices', officeDraft),
    meId: await w.create('people', personDraft('王调解员')),
  }));
  const needs = {
    db,
    change,
    clock: clockOf(() => new Date('2026-11-20T02:00:00Z')),
    me: () => meId,
    device: () => ({ ...defaultDeviceSettings, personId: meId }),
  };
  const drafts = draftStore(db, desk.clock.now);
  const slim = { list: async () => ({ rows: [], total: 0, stageCounts: {} }) };
  const app = {
    clock: needs.clock,
    office: officeActions(needs),
    intake: intakeActions(needs),
    leads: leadActions({ ...needs, drafts, slim, chance }),
    leadList: leadReads(needs),
    leadPapers: { standings: async () => [] },
    areas: areaActions(needs),
    drafts: draftActions(drafts),
    law: { calendar: publishedCalendar, acceptanceChecks: async () => [] },
    desk: { office: await db.offices.get(officeId), me: await db.people.get(meId) },
    ...given,
  } as unknown as App;
  return { ...desk, app, officeId, meId };
}

/** A call as it is registered; what a test changes is handed in. */
export function call(
  card: Partial<LeadInput> = {},
  body: Partial<LeadInput['body']> = {},
  at: LocalMinute = localMinute('2026-11-19T09:15'),
): LeadInput {
  const blank = blankLead(at);
  return {
    ...blank,
    ...card,
    body: {
      ...blank.body,
      name: '张三',
      phone: '138 0013 8000',
      employerName: '北门电器配件有限公司',
      summary: '两个月工资没有发',
      ...(card.kind === 'petition' && { petition: blankPetition() }),
      ...body,
    },
  };
}

/** Renders a page at an address; other addresses show as text. */
export function renderIn(app: App, element: ReactNode, path: string, address = path) {
  const router = createMemoryRouter(
    [
      { path, element },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [address] },
  );
  render(
    <AppContext value={app}>
      <NoticeProvider>
        <ConfirmProvider>
          <RouterProvider router={router} />
        </ConfirmProvider>
      </NoticeProvider>
    </AppContext>,
  );
  return router;
}
