import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { agreementActions } from '../../../renderer/actions/agreement.ts';
import { areaActions } from '../../../renderer/actions/areas.ts';
import { caseActions } from '../../../renderer/actions/case.ts';
import { caseReads } from '../../../renderer/actions/case-reads.ts';
import { defaultDeviceSettings } from '../../../renderer/actions/device-settings.ts';
import { draftActions } from '../../../renderer/actions/drafts.ts';
import { intakeActions } from '../../../renderer/actions/intake.ts';
import type { Needs } from '../../../renderer/actions/needs.ts';
import { officeActions } from '../../../renderer/actions/office.ts';
import { processActions } from '../../../renderer/actions/process/process.ts';
import { sessionCalendar } from '../../../renderer/actions/session-calendar.ts';
import { sessionActions } from '../../../renderer/actions/sessions.ts';
import { type App, AppContext } from '../../../renderer/app-context.tsx';
import { clockOf } from '../../../renderer/clock.ts';
import { openDatabase } from '../../../renderer/db/database.ts';
import { draftStore } from '../../../renderer/db/drafts.ts';
import { startDesk } from '../../../renderer/db/start.ts';
import { openDoor } from '../../../renderer/db/write.ts';
import { CaseDeskPage } from '../../../renderer/features/case-desk/CaseDeskPage.tsx';
import { ConfirmProvider } from '../../../renderer/ui/confirm.tsx';
import { NoticeProvider } from '../../../renderer/ui/notice.tsx';
import { type CalendarDay, day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { acceptanceChecks } from '../../../shared/mediation/acceptance-checks.ts';
import { blankParty } from '../../../shared/mediation/blank-party.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { memoryDisk } from '../db/memory-disk.ts';
import { chance, officeDraft, personDraft } from '../db/setting.ts';

let databases = 0;

/** A desk over the real actions, database and law, with one registered case of 2026-11-18; today is 2026-11-20. */
export async function deskWithCase(given: Partial<IntakeDraft> = {}) {
  databases += 1;
  const db = openDatabase(`desk-${databases}`);
  let ms = Date.parse('2026-11-20T02:00:00.000Z');
  const now = () => {
    ms += 1;
    return new Date(ms);
  };
  const clock = clockOf(now);
  await startDesk({ db, host: memoryDisk().host, now, chance });
  let personId = '';
  const { change } = openDoor({
    db,
    now,
    today: clock.today,
    chance,
    person: () => personId,
    onCommitted: () => undefined,
  });
  const needs: Needs = { db, change, clock, me: () => personId, device: () => defaultDeviceSettings };
  const office = officeActions(needs);
  const ids = await office.setUp({ office: officeDraft, person: personDraft('王调解员') });
  personId = ids.personId;
  const slim = {
    subscribe: () => () => undefined,
    getSnapshot: () => ({ tick: 0 }),
    list: async () => ({ rows: [], total: 0 }),
  } as unknown as Parameters<typeof caseReads>[0]['slim'];
  const law: App['law'] = {
    arrangements: [],
    calendar: publishedCalendar,
    acceptanceChecks: async (file) => acceptanceChecks(file, [], null),
  };
  const app = {
    clock,
    office,
    areas: areaActions(needs),
    intake: intakeActions(needs),
    cases: caseActions(needs),
    sessions: sessionActions(needs),
    process: processActions({ ...needs, slim }),
    sessionCalendar: sessionCalendar({ db }),
    agreements: agreementActions(needs),
    drafts: draftActions(draftStore(db, now)),
    read: caseReads({ db, slim }),
    papers: {
      standings: async () => [],
      exportCase: async () => ({ name: '案件.json', place: '文书', token: '' }),
    },
    law,
    desk: { me: await db.people.get(personId) },
  } as unknown as App;
  const caseId = await app.intake.register({ ...intake(), ...given });
  const file = async () => {
    const open = await app.read.open(caseId);
    if (!open) throw new Error('the case is gone');
    return open.file;
  };
  return {
    app,
    db,
    change,
    caseId,
    personId,
    file,
    /** Moves the clock to a day. */
    travel: (to: CalendarDay) => {
      ms = Date.parse(`${to}T02:00:00.000Z`);
    },
    show: (section = 'overview', id = caseId) => showDesk(app, id, section),
  };
}

export type Desk = Awaited<ReturnType<typeof deskWithCase>>;

function showDesk(app: App, caseId: string, section: string) {
  const router = createMemoryRouter(
    [
      { path: '/cases/:caseId', element: <CaseDeskPage /> },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [`/cases/${caseId}?section=${section}`] },
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

function intake(): IntakeDraft {
  const party = (key: string, role: 'applicant' | 'respondent', name: string, phone = '') => {
    const blank = blankParty(role, role === 'applicant' ? 'worker' : 'employer');
    return { key, ...blank, body: { ...blank.body, name, phone } } as IntakeDraft['parties'][number];
  };
  return {
    channel: 'visit',
    applicationMode: 'written',
    receivedAt: localMinute('2026-11-18T09:30'),
    appliedOn: day('2026-11-18'),
    area: '',
    parties: [
      party('a', 'applicant', '张三', '13800138000'),
      party('r', 'respondent', '北门电器配件有限公司'),
    ],
    claims: [
      {
        key: 'c',
        category: 'wage-arrears',
        text: '支付2026年8月至10月工资',
        amountFen: fen(12_600_000),
        periodFrom: null,
        periodTo: null,
      },
    ],
    facts: '自2026年8月起未发工资。',
    reasons: '',
    workersCount: 1,
    commonClaim: false,
    migrantWorkers: false,
    newForm: false,
    proceedings: ['none'],
  };
}

/** The respondent agrees. */
export async function agree({ app, caseId, file }: Desk): Promise<void> {
  const respondent = (await file()).parties.find((party) => party.role === 'respondent');
  await app.cases.recordConsent(caseId, respondent?.id ?? '', {
    reply: 'yes',
    method: 'phone',
    repliedOn: day('2026-11-20'),
    note: '',
  });
}

/** Brings the case to an agreement in force with two instalments, 2026-12-10 and 2027-01-10. */
export async function toAgreement(desk: Desk): Promise<void> {
  const { app, caseId, personId } = desk;
  await agree(desk);
  await app.cases.accept(caseId, { on: day('2026-11-20'), note: '' });
  await app.cases.assign(caseId, [personId], [personId]);
  const sessionId = await app.sessions.plan(caseId, {
    startsAt: localMinute('2026-11-20T14:00'),
    place: '调解室',
    mediatorId: personId,
  });
  await app.sessions.open(caseId, sessionId);
  await app.sessions.end(sessionId, { result: 'agreed', undisputedFacts: '', nextAt: null });
  const term = (dueOn: string, sum: number) => ({
    dueOn,
    body: {
      obligorId: null,
      obligeeId: null,
      content: '支付拖欠的工资',
      amountFen: sum,
      category: 'wage-arrears' as const,
      method: 'bank' as const,
      account: '',
    },
  });
  const agreementId = await app.agreements.draft(caseId, {
    partial: false,
    body: { facts: '拖欠工资', breachClause: '', remainingDisputes: '', releaseScope: '', copies: 3 },
    terms: [term('2026-12-10', 6_000_000), term('2027-01-10', 6_600_000)],
  });
  const on = day('2026-11-20');
  for (const party of (await desk.file()).parties) {
    await app.agreements.sign(caseId, { agreementId, element: 'party', partyId: party.id, on });
  }
  await app.agreements.sign(caseId, { agreementId, element: 'mediator', partyId: null, on });
  await app.agreements.sign(caseId, { agreementId, element: 'seal', partyId: null, on });
  await app.agreements.takeEffect(caseId);
}
