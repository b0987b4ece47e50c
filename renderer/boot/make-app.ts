import type { Host } from '../../shared/host/contract.ts';
import type { YearArrangement } from '../../shared/law/workdays/arrangement.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import { areaActions } from '../actions/areas.ts';
import { caseReads } from '../actions/case-reads.ts';
import type { DeviceSettings } from '../actions/device-settings.ts';
import { deviceStore } from '../actions/device-store.ts';
import { draftActions } from '../actions/drafts.ts';
import { freezingDossiers } from '../actions/frozen-dossier.ts';
import { leadReads } from '../actions/lead-reads.ts';
import type { Needs } from '../actions/needs.ts';
import { officeActions } from '../actions/office.ts';
import { roundDues } from '../actions/round-dues.ts';
import { saveState } from '../actions/save-state.ts';
import { sessionCalendar } from '../actions/session-calendar.ts';
import type { App } from '../app-context.tsx';
import { clockOf } from '../clock.ts';
import { readArrangements } from '../db/arrangements.ts';
import type { HejieDb } from '../db/database.ts';
import { draftStore } from '../db/drafts.ts';
import { journalSync } from '../db/journal-sync.ts';
import { readHead } from '../db/meta.ts';
import { databaseIntact } from '../db/start.ts';
import { openDoor } from '../db/write.ts';
import type { SlimClient } from '../slim/slim-client.ts';
import { lateCalendar } from './late-calendar.ts';
import { whenUsed } from './when-used.ts';

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
  const door = openDoor({
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
    projection: async () => (await import('../slim/project-case.ts')).projection,
  });
  const change = freezingDossiers(door.change);
  const needs: Needs = { db, change, clock, me: () => settings.personId, device: () => settings };
  const office = officeActions(needs);
  const calendar = lateCalendar(
    async () => (await import('../../shared/law/workdays/calendar-of.ts')).calendarOf,
  );
  const parts: (() => Promise<unknown>)[] = [];
  const late: typeof whenUsed = (load) => {
    parts.push(load);
    return whenUsed(load);
  };
  const fixed: Omit<App, 'desk' | 'device' | 'about' | 'law'> = {
    clock,
    office,
    leadList: leadReads(needs),
    leads: late(async () => {
      const { leadActions } = await import('../actions/leads.ts');
      return leadActions({ ...needs, slim, drafts: draftStore(db, systemNow), chance });
    }),
    leadPapers: late(async () => (await import('./make-papers.ts')).makeLeadPapers(needs, host)),
    areas: areaActions(needs),
    intake: late(async () => (await import('../actions/intake.ts')).intakeActions(needs)),
    cases: late(async () => (await import('../actions/case.ts')).caseActions(needs)),
    sessionCalendar: sessionCalendar({ db }),
    sessions: late(async () => (await import('../actions/sessions.ts')).sessionActions(needs)),
    agreements: late(async () => (await import('../actions/agreement.ts')).agreementActions(needs)),
    process: late(async () =>
      (await import('../actions/process/process.ts')).processActions({ ...needs, slim }),
    ),
    papers: late(async () => (await import('./make-papers.ts')).makePapers(needs, host, acceptanceChecks)),
    paperLedger: late(async () => (await import('../actions/paper-ledger.ts')).paperLedger({ db })),
    paperSets: late(async () => (await import('./make-papers.ts')).makePaperSets(needs, host)),
    characterPictures: late(async () =>
      (await import('./make-papers.ts')).makeCharacterPictures(needs, host),
    ),
    attachments: late(async () => (await import('./make-papers.ts')).makeAttachments(needs, host)),
    roundPapers: late(async () => (await import('./make-papers.ts')).makeRoundPapers(needs, host)),
    roundAttachments: late(async () => (await import('./make-papers.ts')).makeRoundAttachments(needs, host)),
    dossiers: late(async () => (await import('./make-papers.ts')).makeDossiers(needs, host)),
    deadlineDesk: late(async () => {
      const { deadlineDeskActions } = await import('../actions/deadline-desk.ts');
      return deadlineDeskActions({
        list: slim.list,
        leads: leadReads(needs),
        rounds: roundDues(needs),
        host,
        clock,
      });
    }),
    owed: late(async () => {
      const { owedActions } = await import('../actions/owed.ts');
      return owedActions({ ...needs, host, drafts: draftStore(db, systemNow), chance });
    }),
    bargaining: late(async () =>
      (await import('../actions/bargaining/bargaining.ts')).bargainingActions(needs),
    ),
    teamPapers: late(async () => (await import('./make-papers.ts')).makeTeamPapers(needs, host)),
    bargainingFiles: late(async () =>
      (await import('../actions/bargaining/files.ts')).bargainingFiles({ host }),
    ),
    roundDues: roundDues(needs),
    notices: late(async () =>
      (await import('../actions/due-notices.ts')).dueNotices({
        db,
        list: slim.list,
        leads: leadReads(needs),
        rounds: roundDues(needs),
        host,
        clock,
        me: () => settings.personId,
      }),
    ),
    statistics: late(async () => (await import('./make-papers.ts')).makeStatistics(needs, host, slim)),
    wordings: late(async () => (await import('./make-papers.ts')).makeWordings(needs, host)),
    drafts: draftActions(draftStore(db, systemNow)),
    read: caseReads({ db, slim }),
    others: late(async () => (await import('../actions/find-others.ts')).findOthers({ db })),
    saved: saveState(sync),
    arrangements: late(async () => (await import('../actions/arrangements.ts')).arrangementActions(needs)),
  };
  const unfinishedDues = async () => {
    if (await db.local_state.get('dues-stale')) await fixed.arrangements.finish();
  };
  const acceptanceChecks: App['law']['acceptanceChecks'] = async (file) =>
    (await import('../actions/acceptance-checks.ts')).checkedForAcceptance({ db, slim, clock }, file);
  return {
    sync,
    office,
    sample: whenUsed(async () => (await import('../actions/import-case.ts')).sampleActions(needs)),
    settings: () => settings,
    saveSettings: async (patch: Partial<DeviceSettings>) => {
      settings = { ...settings, ...patch };
      await store.save(settings);
      return settings;
    },
    /** 放假安排 the office entered; read again when one changes. */
    arrangements: () => readArrangements(db),
    /** Fetches what the first screen does without. */
    afterFirstScreen: () => {
      void calendar.fetch().catch(() => undefined);
      // Should the host go away later, what was typed can still be kept: the code for it is here.
      void (async () => {
        await import('../slim/project-case.ts');
        for (const part of parts) await part();
      })().catch(() => undefined);
      // A failure leaves the mark; the next start tries again.
      void unfinishedDues().catch(() => undefined);
    },
    app: (seen: Pick<App, 'desk' | 'device' | 'about'>, arrangements: readonly YearArrangement[]): App => ({
      ...fixed,
      ...seen,
      law: {
        arrangements,
        get calendar() {
          return calendar.of(arrangements);
        },
        acceptanceChecks,
      },
    }),
  };
}

/** Who sits at the desk: the person of the settings, else the first who mediates. */
export function personAtDesk(people: readonly Row<'people'>[], personId: string): Row<'people'> | undefined {
  return (
    people.find((person) => person.id === personId) ??
    people.find((person) => person.active && person.mediator) ??
    people[0]
  );
}
