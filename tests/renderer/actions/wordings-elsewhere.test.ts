import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { teamPaperActions } from '../../../renderer/actions/bargaining/team-papers.ts';
import { dossierActions } from '../../../renderer/actions/dossier.ts';
import { wordingActions } from '../../../renderer/actions/wordings.ts';
import { clockOf } from '../../../renderer/clock.ts';
import type { DossierWanted, PaperWanted } from '../../../renderer/paper/paper-messages.ts';
import { blankInstructorBody } from '../../../shared/bargaining/blank.ts';
import { anyTemplateOf } from '../../../shared/documents/office-texts/family.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { freeTexts } from '../../../shared/documents/wording/places.ts';
import { setting, withCase } from '../db/setting.ts';

/** A desk that says which papers, and which dossier, the worker was asked for. */
async function desk() {
  const { db, change } = await setting();
  const { caseId } = await withCase({ change });
  const papers: PaperWanted[] = [];
  const dossiers: DossierWanted[] = [];
  const saved = { token: 't', name: '卷宗.pdf', place: '文书' };
  const needs = {
    db,
    change,
    clock: clockOf(() => new Date('2026-11-20T02:00:00Z')),
    me: () => '',
    host: { 'papers.save': async () => ({ ok: true, value: saved }) },
    client: {
      layout: async (wanted: PaperWanted) => {
        papers.push(wanted);
        return { pages: [], missing: [] };
      },
      dossier: async (wanted: DossierWanted) => {
        dossiers.push(wanted);
        return { bytes: new Uint8Array([1]), pages: 1, leftOut: [], missing: [] };
      },
    },
  } as unknown as Parameters<typeof teamPaperActions>[0] & Parameters<typeof dossierActions>[0];
  const wordings = wordingActions(needs);
  /** Rewords the first free text of a document, beside its facts. Returns what papers should be made with. */
  const reword = async (document: string) => {
    const [first] = freeTexts(anyTemplateOf(document) as Template);
    const texts = { [first?.place ?? '']: `${first?.text}（本单位）` };
    await wordings.setWording(document, { texts, note: '' });
    return texts;
  };
  return { needs, change, caseId, papers, dossiers, reword };
}

describe('本单位用语 beside the papers of a case', () => {
  it('index and notes of a dossier are bound as the office words them, its cover as it is', async () => {
    const { needs, caseId, dossiers, reword } = await desk();
    const texts = await reword('dossier-index');
    await dossierActions(needs).make(caseId, {
      onPart: () => undefined,
      signal: new AbortController().signal,
    });
    expect(dossiers[0]?.wordings).toEqual({ 'dossier-index': { texts, clauses: [] } });
  });

  it('a paper of an instructor is drawn as the office words it', async () => {
    const { needs, change, papers, reword } = await desk();
    const document = 'instructor-register';
    const texts = await reword(document);
    const instructorId = await change('instructor.add', (w) =>
      w.create('instructors', {
        active: 1,
        kind: 'full-time',
        appointedFrom: '2026-01-01',
        appointedTo: null,
        body: { ...blankInstructorBody(), name: '沈立新' },
      }),
    );
    await teamPaperActions(needs).prepare(document, instructorId);
    expect(papers.at(-1)?.wording).toEqual({ texts, clauses: [] });
  });
});
