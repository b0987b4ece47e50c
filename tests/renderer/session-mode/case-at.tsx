import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { agreementActions } from '../../../renderer/actions/agreement.ts';
import { caseActions } from '../../../renderer/actions/case.ts';
import { caseReads } from '../../../renderer/actions/case-reads.ts';
import { characterPictureActions } from '../../../renderer/actions/character-pictures.ts';
import { defaultDeviceSettings } from '../../../renderer/actions/device-settings.ts';
import { draftActions } from '../../../renderer/actions/drafts.ts';
import type { Needs } from '../../../renderer/actions/needs.ts';
import { officeActions } from '../../../renderer/actions/office.ts';
import { sessionCalendar } from '../../../renderer/actions/session-calendar.ts';
import { sessionActions } from '../../../renderer/actions/sessions.ts';
import { type App, AppContext } from '../../../renderer/app-context.tsx';
import { clockOf } from '../../../renderer/clock.ts';
import type { Blobs } from '../../../renderer/db/blobs.ts';
import { draftStore } from '../../../renderer/db/drafts.ts';
import type { SlimClient } from '../../../renderer/slim/slim-client.ts';
import { ConfirmProvider } from '../../../renderer/ui/confirm.tsx';
import { NoticeProvider } from '../../../renderer/ui/notice.tsx';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import type { Stage } from '../../../shared/mediation/stages.ts';
import { caseDraft, claimDraft, officeDraft, partyDraft, personDraft, setting } from '../db/setting.ts';

// Real stores and whole pages: slow where many tests share a machine.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** A real store with one case of 张三 against a factory, and an app of real actions over it. */
export async function caseAt(stage: Stage, given: Partial<App> = {}) {
  const desk = await setting();
  const { db, change } = desk;
  const ids = await change('office.set-up', async (w) => ({
    officeId: await w.create('offices', officeDraft),
    meId: await w.create('people', personDraft('王调解员')),
  }));
  const { meId } = ids;
  const made = await change('case.register', async (w) => {
    const draft = caseDraft(meId);
    const caseId = await w.create('cases', {
      ...draft,
      stage,
      mediatorIds: [meId],
      body: { ...draft.body, caseNo: '甬西劳调字〔2026〕第0012号' },
    });
    return {
      caseId,
      applicantId: await w.create('parties', partyDraft(caseId, '张三')),
      respondentId: await w.create(
        'parties',
        partyDraft(caseId, '北门电器配件有限公司', { role: 'respondent' }),
      ),
      claimId: await w.create('claims', claimDraft(caseId, 15_000_000)),
    };
  });
  const needs: Needs = {
    db,
    change,
    clock: clockOf(() => new Date('2026-11-20T02:00:00Z')),
    me: () => meId,
    device: () => ({ ...defaultDeviceSettings, personId: meId }),
  };
  const office = await db.offices.get(ids.officeId);
  const me = await db.people.get(meId);
  const app = {
    clock: needs.clock,
    office: officeActions(needs),
    cases: caseActions(needs),
    characterPictures: characterPictureActions({ ...needs, blobs: {} as Blobs }),
    sessions: sessionActions(needs),
    agreements: agreementActions(needs),
    drafts: draftActions(draftStore(db, desk.clock.now)),
    read: caseReads({ db, slim: {} as SlimClient }),
    law: { arrangements: [], calendar: publishedCalendar, acceptanceChecks: async () => [] },
    sessionCalendar: sessionCalendar({ db }),
    desk: { office, me },
    ...given,
  } as unknown as App;
  const open = async () => {
    const found = await app.read.open(made.caseId);
    if (!found) throw new Error('no case');
    return found;
  };
  return { ...desk, ...ids, ...made, app, open };
}

/** Renders an element of an app at an address; other addresses show their path. */
export function renderIn(app: App, element: ReactNode, path = '/', address = path) {
  const router = createMemoryRouter(
    [
      { path, element },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [address] },
  );
  const view = render(
    <AppContext value={app}>
      <NoticeProvider>
        <ConfirmProvider>
          <RouterProvider router={router} />
        </ConfirmProvider>
      </NoticeProvider>
    </AppContext>,
  );
  return { router, ...view };
}
