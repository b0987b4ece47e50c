import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { paperActions } from '../../../renderer/actions/papers.ts';
import { wordingActions } from '../../../renderer/actions/wordings.ts';
import type { PaperWanted } from '../../../renderer/paper/paper-messages.ts';
import { anyTemplateOf } from '../../../shared/documents/office-texts/family.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { freeTexts } from '../../../shared/documents/wording/places.ts';
import { deskWithCase } from '../case-desk/open-desk.tsx';

describe('a paper made of a case', () => {
  it('says what the office says and keeps it, whatever the office says later', async () => {
    const { db, change, app, caseId, personId } = await deskWithCase();
    const made: PaperWanted[] = [];
    const needs = {
      db,
      change,
      clock: app.clock,
      me: () => personId,
      client: {
        layout: async (wanted: PaperWanted) => {
          made.push(wanted);
          return { pages: [], missing: [] };
        },
        pdf: async (wanted: PaperWanted) => {
          made.push(wanted);
          return { bytes: new Uint8Array([1]), missing: [] };
        },
      },
      blobs: { put: async () => ({ ok: true, value: { sha256: 'a'.repeat(64) } }) },
    } as unknown as Parameters<typeof paperActions>[0];
    const papers = paperActions(needs);
    const wordings = wordingActions(needs);
    const document = 'case-summary';
    const [first] = freeTexts(anyTemplateOf(document) as Template);
    const place = first?.place ?? '';
    // A fact the standard summary does not name is kept with the paper because the office names it.
    const say = (text: string) => wordings.setWording(document, { texts: { [place]: text }, note: '' });
    await say(`${first?.text}（{org.phone?8}）`);
    const before = (await wordings.officeWording(document))?.texts;
    const paperId = await papers.issue({ caseId, document, subjectId: null });
    const paper = await db.papers.get(paperId);
    expect(made.at(-1)?.wording?.texts).toEqual(before);
    expect(paper?.body.edits?.texts).toEqual(before);
    expect(paper?.body.facts).toHaveProperty('org.phone');
    await say(`${first?.text}（后来的写法）`);
    if (paper) await papers.reopen(paper);
    expect(made.at(-1)?.wording?.texts).toEqual(before);
  });
});
