import type { Host } from '../../shared/host/contract.ts';
import { publishedCalendar } from '../../shared/law/workdays/work-calendar.ts';
import { acceptanceChecks } from '../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { caseClocks } from '../../shared/mediation/clocks.ts';
import { nextDueOf } from '../../shared/mediation/next-due.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import { agreementActions } from '../actions/agreement.ts';
import { caseActions } from '../actions/case.ts';
import { caseReads } from '../actions/case-reads.ts';
import { deadlineDeskActions } from '../actions/deadline-desk.ts';
import type { DeviceSettings } from '../actions/device-settings.ts';
import { deviceStore } from '../actions/device-store.ts';
import { draftActions } from '../actions/drafts.ts';
import { sampleActions } from '../actions/import-case.ts';
import { intakeActions } from '../actions/intake.ts';
import type { Needs } from '../actions/needs.ts';
import { officeActions } from '../actions/office.ts';
import { owedActions } from '../actions/owed.ts';
import { paperActions } from '../actions/papers.ts';
import { saveState } from '../actions/save-state.ts';
import { sessionActions } from '../actions/sessions.ts';
import { similarCases } from '../actions/similar-cases.ts';
import type { App } from '../app-context.tsx';
import { clockOf } from '../clock.ts';
import { blobs } from '../db/blobs.ts';
import type { HejieDb } from '../db/database.ts';
import { draftStore } from '../db/drafts.ts';
import { journalSync } from '../db/journal-sync.ts';
import { readHead } from '../db/meta.ts';
import { databaseIntact } from '../db/start.ts';
import { openDoor } from '../db/write.ts';
import { paperClient } from '../paper/paper-client.ts';
import { projectCase } from '../slim/project-case.ts';
import type { SlimClient } from '../slim/slim-client.ts';

export const systemNow = () => new Date();
export const chance = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Everything below the screens, put together once per window. */
export type Workshop = Awaited<ReturnType<typeof makeWorkshop>>;

/** Opens the door, the journal sync and the actions over a database that is fit to work with. */
export async function makeWorkshop({ db, host, slim }: { db: HejieDb; host: Host; slim: SlimClient }) {
  const clock = clockOf(systemNow);
  const store = deviceStore(db);
  let settings = await store.load();
  // After a restore the settings of the old database are gone: somebody of the office sits at the desk all the same.
  const present = (await db.people.toArray()).filter((person) => !person.deleted);
  const seated = personAtDesk(present, settings.personId);
  if (seated && seated.id !== settings.personId) {
    settings = { ...settings, personId: seated.id };
    await store.save(settings);
  }
  const databaseId = (await readHead(db))?.databaseId ?? '';
  const sync = journalSync({ db, host, intact: () => databaseIntact(db, databaseId) });
  const { change } = openDoor({
    db,
    now: systemNow,
    today: clock.today,
    chance,
    person: () => settings.personId,
    guard: sync.guard,
    onCommitted: (committed) => {
      sync.committed(committed);
      slim.committed(committed);
    },
    project: projectCase,
  });
  const needs: Needs = { db, change, clock, me: () => settings.personId, device: () => settings };
  const office = officeActions(needs);
  const fixed: Omit<App, 'desk' | 'device' | 'about'> = {
    clock,
    office,
    intake: intakeActions(needs),
    cases: caseActions(needs),
    sessions: sessionActions(needs),
    agreements: agreementActions(needs),
    papers: paperActions({ ...needs, host, blobs: blobs(db, host), client: paperClient(host) }),
    deadlineDesk: deadlineDeskActions({ list: slim.list, host, clock }),
    owed: owedActions({ ...needs, host, drafts: draftStore(db, systemNow), chance }),
    drafts: draftActions(draftStore(db, systemNow)),
    read: caseReads({ db, slim }),
    saved: saveState(sync),
    law: {
      calendar: publishedCalendar,
      clocks: (file, today) => caseClocks(file, today),
      nextDue: (file, today) => nextDueOf(file, today),
      acceptanceChecks: async (file) => acceptanceChecks(file, await similarCases(slim, file), expired(file)),
    },
  };
  return {
    sync,
    office,
    sample: sampleActions(needs),
    settings: () => settings,
    saveSettings: async (patch: Partial<DeviceSettings>) => {
      settings = { ...settings, ...patch };
      await store.save(settings);
      return settings;
    },
    app: (seen: Pick<App, 'desk' | 'device' | 'about'>): App => ({ ...fixed, ...seen }),
  };

  function expired(file: CaseFile): boolean | null {
    const clocks = caseClocks(file, clock.today());
    const limitation = clocks.find((one) => one.id.startsWith('arbitration-limitation'));
    return limitation ? limitation.state === 'missed' : null;
  }
}

/** Who sits at the desk: the person of the settings, else the first who mediates. */
export function personAtDesk(people: readonly Row<'people'>[], personId: string): Row<'people'> | undefined {
  return (
    people.find((person) => person.id === personId) ??
    people.find((person) => person.active && person.mediator) ??
    people[0]
  );
}
