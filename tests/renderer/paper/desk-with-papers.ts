import { paperActions } from '../../../renderer/actions/papers.ts';
import { wordingActions } from '../../../renderer/actions/wordings.ts';
import type { PaperAsk } from '../../../renderer/paper/paper-messages.ts';
import { templateOf } from '../../../shared/documents/catalogue.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { fill } from '../../../shared/documents/fill.ts';
import type { Page, TextRun } from '../../../shared/documents/layout/page.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { applyWording } from '../../../shared/documents/wording/apply-wording.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { caseAt } from '../session-mode/case-at.tsx';

type Wanted = Pick<PaperAsk & { kind: 'layout' }, 'document' | 'version' | 'facts' | 'wording'>;

/** What the worker answers, here without a worker: one page with all the words. */
const laid = ({ document, version, facts, wording }: Wanted) => {
  const template = templateOf(document, version);
  if (!template) throw new Error(`no template for ${document} ${version ?? ''}`);
  const text = plainText(fill(applyWording(template, wording), facts as Facts));
  const run: TextRun = {
    kind: 'text',
    text,
    font: 'regular',
    size: 16,
    x: 80,
    y: 120,
    xs: Array.from(text, (_, i) => 80 + i),
    tracking: 0,
    stretch: 1,
    width: 160,
  };
  return { pages: [{ width: 595.28, height: 841.89, ops: [run] }], missing: [], text };
};

/** The words on the pages, without where they stand. */
export const wordsOn = (pages: readonly Page[]): string =>
  pages.flatMap(({ ops }) => ops.flatMap((op) => (op.kind === 'text' ? [op.text] : []))).join('');

/** A case over a real store, with real paper actions that draw on the spot; `kept` are the files asked for. */
export async function deskWithPapers() {
  const desk = await caseAt('accepted');
  const { db, change, app, meId } = desk;
  await change('case.accept', (w) => w.update('cases', desk.caseId, { acceptedOn: day('2026-11-19') }));
  const kept: (Wanted & { title: string })[] = [];
  const needs = {
    db,
    change,
    clock: app.clock,
    me: () => meId,
    device: () => ({}),
    host: { 'papers.save': async () => ({ ok: true, value: { name: 'x', place: 'y', token: 't' } }) },
    client: {
      layout: async (wanted: Wanted) => laid(wanted),
      pdf: async (wanted: Wanted & { title: string }) => {
        kept.push(wanted);
        return { bytes: new Uint8Array([1]), pages: 1, missing: laid(wanted).missing };
      },
      docx: async (wanted: Wanted & { title: string }) => {
        kept.push(wanted);
        return { bytes: new Uint8Array([2]) };
      },
    },
    blobs: {
      put: async () => ({ ok: true, value: { sha256: 'a'.repeat(64) } }),
      get: async () => ({ ok: true, value: new Uint8Array([1]) }),
    },
  };
  const papers = paperActions(needs as unknown as Parameters<typeof paperActions>[0]);
  const wordings = wordingActions(needs as unknown as Parameters<typeof wordingActions>[0]);
  return { ...desk, papers, wordings, kept, app: { ...app, papers, wordings } };
}
