import 'fake-indexeddb/auto';
import { defaultDeviceSettings } from '../../../renderer/actions/device-settings.ts';
import { draftActions } from '../../../renderer/actions/drafts.ts';
import type { Needs } from '../../../renderer/actions/needs.ts';
import { officeActions } from '../../../renderer/actions/office.ts';
import { wordingActions } from '../../../renderer/actions/wordings.ts';
import { clockOf } from '../../../renderer/clock.ts';
import { openDatabase } from '../../../renderer/db/database.ts';
import { draftStore } from '../../../renderer/db/drafts.ts';
import { startDesk } from '../../../renderer/db/start.ts';
import { openDoor } from '../../../renderer/db/write.ts';
import type { PaperClient } from '../../../renderer/paper/paper-client.ts';
import type { PaperWanted } from '../../../renderer/paper/paper-messages.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { anyTemplateOf } from '../../../shared/documents/office-texts/family.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { applyWording } from '../../../shared/documents/wording/apply-wording.ts';
import { bundledFonts } from '../../shared/documents/paper-fixtures.ts';
import { memoryDisk } from '../db/memory-disk.ts';
import { chance, officeDraft, personDraft } from '../db/setting.ts';

let databases = 0;

/** What the paper worker does, in the test itself. */
const layout = async ({ document, facts, wording }: PaperWanted) =>
  layoutDocument(applyWording(anyTemplateOf(document) as Template, wording), facts as Facts, bundledFonts());

/** An office with its texts over the real database; what is exported is kept as text. */
export async function officeTextsDesk() {
  databases += 1;
  const db = openDatabase(`office-texts-${databases}`);
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
  const ids = await office.setUp({ office: officeDraft, person: personDraft('王调解员') });
  personId = ids.personId;
  const saved: { name: string; text: string }[] = [];
  const host = {
    'papers.save': async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
      saved.push({ name, text: new TextDecoder().decode(bytes) });
      return { ok: true as const, value: { token: 't', name, place: '文书/用语' } };
    },
  };
  const wordings = wordingActions({ ...needs, host, client: { layout } as unknown as PaperClient });
  const drafts = draftActions(draftStore(db, now));
  return { db, clock, office, officeId: ids.officeId, personId, wordings, drafts, saved };
}

/** The text a laid-out paper prints, page by page. */
export const textOf = ({ pages }: { pages: readonly { ops: readonly unknown[] }[] }): string =>
  pages
    .flatMap(({ ops }) => ops as readonly { kind: string; text?: string }[])
    .map(({ kind, text }) => (kind === 'text' ? (text ?? '') : ''))
    .join('');
