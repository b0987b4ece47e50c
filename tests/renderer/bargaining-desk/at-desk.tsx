import { vi } from 'vitest';
import { draftActions } from '../../../renderer/actions/drafts.ts';
import type { App } from '../../../renderer/app-context.tsx';
import { draftStore } from '../../../renderer/db/drafts.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { sampleUnion } from '../../../shared/samples/sample-union.ts';
import { bargainingDesk } from '../bargaining/desk.ts';
import { roundPapersOf } from '../bargaining/round-papers-of.ts';

// Real stores and whole pages: slow where many tests share a machine.
vi.setConfig({ testTimeout: 30_000 });

/** The desk of the sample union with real actions over a real store, as an app for pages. */
export async function bargainingApp(startOn = '2026-02-10') {
  const desk = await bargainingDesk(startOn);
  const { papers, attachments, ...made } = roundPapersOf(desk);
  const app = {
    clock: desk.clock,
    bargaining: desk.actions,
    roundPapers: papers,
    roundAttachments: attachments,
    characterPictures: { list: async () => [] },
    wordings: { clausesFor: async () => [] },
    drafts: draftActions(draftStore(desk.db, () => new Date(`${startOn}T01:00:00.000Z`))),
    law: { calendar: publishedCalendar },
    desk: { office: sampleUnion },
  } as unknown as App;
  return { ...desk, ...made, app };
}
