import { expect, it } from 'vitest';
import { leadPaperActions } from '../../../renderer/actions/lead-papers.ts';
import type { PaperWanted } from '../../../renderer/paper/paper-messages.ts';
import { templateOf } from '../../../shared/documents/catalogue.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { applyWording } from '../../../shared/documents/wording/apply-wording.ts';
import { freeTexts } from '../../../shared/documents/wording/places.ts';
import { sampleFacts } from '../../../shared/samples/for-document.ts';
import { call, leadDesk } from './lead-desk.tsx';

const document = 'petition-reply';
const template = templateOf(document) as Template;
const place = freeTexts(template).find(({ text }) => text === '特此告知。')?.place ?? '';
const own = { texts: { [place]: '特此告知，请查收。' }, clauses: ['附办理情况一页。'] };

/** A petition whose letter was made with own words before. */
async function desk() {
  const made = await leadDesk();
  const { app, db, change, meId } = made;
  const leadId = await app.leads.create(call({ kind: 'petition', channel: 'letter' }));
  const papers = leadPaperActions({
    db,
    change,
    clock: app.clock,
    me: () => meId,
    client: {
      layout: async ({ facts, wording }: PaperWanted) => ({
        pages: [],
        missing: [],
        text: plainText(fill(applyWording(template, wording), facts as Facts)),
      }),
      pdf: async () => ({ bytes: new Uint8Array([1]), missing: [] }),
    },
    blobs: { put: async () => ({ ok: true, value: { sha256: 'a'.repeat(64) } }) },
  } as unknown as Parameters<typeof leadPaperActions>[0]);
  const paperId = await change('lead.paper', (w) =>
    w.create('leadPapers', {
      leadId,
      document,
      templateVersion: template.version,
      state: 'issued',
      issuedOn: app.clock.today(),
      body: {
        title: template.zh,
        facts: sampleFacts(document),
        sha256: 'a'.repeat(64),
        bytes: 1,
        printedAt: [],
        savedAs: '',
        issuedById: meId,
        registerNo: 1,
        edits: { ...own, own: [place] },
      },
    }),
  );
  const standing = async () => {
    const lead = await db.leads.get(leadId);
    const all = await papers.standings(lead as NonNullable<typeof lead>, await app.leadList.papers(leadId));
    return all.find((one) => one.document === document);
  };
  return { ...made, leadId, papers, paperId, standing };
}

it('the paper of a lead opens with its own words, and gives them to the one made in its place', async () => {
  const { db, papers, leadId, paperId, standing } = await desk();
  const paper = await db.leadPapers.get(paperId);
  const text = (await papers.reopen(paper as NonNullable<typeof paper>)).text;
  expect(text).toContain('特此告知，请查收。');
  expect(text).toContain('附办理情况一页。');
  expect((await standing())?.versions.map(({ id }) => id)).toEqual([paperId]);

  await papers.discard(paperId, '收件人写错');
  expect((await db.leadPapers.get(paperId))?.body.voided).toEqual({ on: '2026-11-20', reason: '收件人写错' });
  expect(await papers.ownWording(leadId, document)).toEqual({ ...own, lost: [] });
  expect((await papers.prepare(leadId, document)).text).toContain('附办理情况一页。');
  // None is in force: the void one is what a new one will replace.
  expect(await standing()).toMatchObject({ issued: null, versions: [{ id: paperId }] });
});

it('changes not yet made into a paper are kept and dropped', async () => {
  const { papers, paperId, leadId } = await desk();
  await papers.discard(paperId, '重做');
  await papers.keepWording(leadId, document, { texts: {}, clauses: [], lost: [] });
  expect(await papers.ownWording(leadId, document)).toBeNull();
  expect((await papers.prepare(leadId, document)).text).toContain('特此告知。');
});
