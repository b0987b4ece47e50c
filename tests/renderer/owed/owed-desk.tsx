import 'fake-indexeddb/auto';
import type { ReactElement } from 'react';
import { defaultDeviceSettings } from '../../../renderer/actions/device-settings.ts';
import { draftActions } from '../../../renderer/actions/drafts.ts';
import { intakeActions } from '../../../renderer/actions/intake.ts';
import type { Needs } from '../../../renderer/actions/needs.ts';
import { officeActions } from '../../../renderer/actions/office.ts';
import { owedActions } from '../../../renderer/actions/owed.ts';
import { clockOf } from '../../../renderer/clock.ts';
import { openDatabase } from '../../../renderer/db/database.ts';
import { draftStore } from '../../../renderer/db/drafts.ts';
import { startDesk } from '../../../renderer/db/start.ts';
import { openDoor } from '../../../renderer/db/write.ts';
import { uuid7 } from '../../../shared/kernel/ids.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { memoryDisk } from '../db/memory-disk.ts';
import { chance, officeDraft, personDraft } from '../db/setting.ts';
import { fakeApp, renderAt } from '../frame/fake-app.tsx';

let databases = 0;

/** A desk in Ningbo over the real actions and database; what is exported is kept as text. */
export async function owedDesk() {
  databases += 1;
  const db = openDatabase(`owed-${databases}`);
  let ms = Date.parse('2026-11-21T02:00:00.000Z');
  const now = () => {
    ms += 1;
    return new Date(ms);
  };
  const clock = clockOf(now);
  await startDesk({ db, host: memoryDisk().host, now, chance });
  let personId = '';
  const { change } = openDoor({ db, now, today: clock.today, chance, person: () => personId });
  const needs: Needs = { db, change, clock, me: () => personId, device: () => defaultDeviceSettings };
  const office = officeActions(needs);
  const ids = await office.setUp({
    office: { ...officeDraft, region: 'NB' },
    person: personDraft('王调解员'),
  });
  personId = ids.personId;
  const saved: { name: string; text: string }[] = [];
  const host = {
    'papers.save': async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
      saved.push({ name, text: new TextDecoder().decode(bytes) });
      return { ok: true as const, value: { token: 't', name, place: '文书/参数' } };
    },
  };
  const kept: IntakeDraft[] = [];
  const leadId = uuid7(ms, chance(10));
  const drafts = draftActions(draftStore(db, now));
  const owed = owedActions({ ...needs, host, drafts: draftStore(db, now), chance });
  const row = (await office.office()) as Row<'offices'>;
  const app = fakeApp([], {
    clock,
    office,
    owed,
    drafts,
    intake: intakeActions(needs),
    law: { calendar: publishedCalendar },
    leads: {
      keepIntake: async (draft: IntakeDraft) => {
        kept.push(draft);
        return leadId;
      },
    },
    papers: { reveal: async () => undefined },
    desk: { office: row, me: (await office.people())[0] },
  });
  return {
    app,
    db,
    owed,
    drafts,
    personId,
    saved,
    /** Intakes kept as leads, and the id each got. */
    kept,
    leadId,
    show: (element: ReactElement, path: string, address = path) => renderAt(app, element, path, address),
  };
}
