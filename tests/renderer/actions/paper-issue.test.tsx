import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { paperActions } from '../../../renderer/actions/papers.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { AcceptanceCheck } from '../../../shared/mediation/acceptance-checks.ts';
import { deskWithCase } from '../case-desk/open-desk.tsx';

/** A desk whose papers are laid out by nobody: what is kept with them is looked at. */
async function deskWithPapers(checks?: AcceptanceCheck[]) {
  const desk = await deskWithCase();
  const { db, app, change } = desk;
  const made: { document: string; facts: unknown; title: string }[] = [];
  const papers = paperActions({
    db,
    change,
    clock: app.clock,
    me: () => desk.personId,
    client: {
      layout: async () => ({ pages: [], missing: [] }),
      pdf: async (job: { document: string; facts: unknown; title: string }) => {
        made.push(job);
        return { bytes: new Uint8Array([1]), missing: [] };
      },
    },
    blobs: { put: async () => ({ ok: true, value: { sha256: 'a'.repeat(64) } }) },
    ...(checks ? { checks: async () => checks } : {}),
  } as unknown as Parameters<typeof paperActions>[0]);
  return { ...desk, papers, made };
}

describe('制作', () => {
  it('gives every paper the next number of the case; a voided one keeps its own', async () => {
    const { papers, caseId, db } = await deskWithPapers();
    const issue = () => papers.issue({ caseId, document: 'case-summary', subjectId: null });
    await papers.discard(await issue(), '写错');
    await issue();
    await issue();
    const kept = await db.papers.where('caseId').equals(caseId).toArray();
    expect(kept.map((paper) => paper.body.registerNo).sort()).toEqual([1, 2, 3]);
  });

  it('a paper about a part of the case is called after it and keeps its id', async () => {
    const { papers, caseId, db, made, file, change } = await deskWithPapers();
    const party = (await file()).parties.find((one) => one.role === 'respondent');
    const subjectId = party?.id ?? '';
    await change('party.edit', (w) =>
      w.update('parties', subjectId, { body: { serviceAddress: '滨海路18号', phone: '13900000020' } }),
    );
    await papers.issue({ caseId, document: 'service-address-confirmation', subjectId });
    expect(made[0]?.title).toBe(`送达地址及方式确认书（${party?.body.name}）`);
    const [paper] = await db.papers.where('caseId').equals(caseId).toArray();
    expect(paper?.subjectId).toBe(subjectId);
  });

  it('the approval form tells what was found in the whole store', async () => {
    const checks: AcceptanceCheck[] = [
      {
        code: 'A8',
        title: { zh: '不是重复案件', en: '' },
        state: 'warn',
        detail: { zh: '发现1件当事人相同或相近的案件，请核对', en: '' },
        basis: [],
      },
    ];
    const { papers, caseId } = await deskWithPapers(checks);
    const { facts } = await papers.prepare({ caseId, document: 'case-filing-approval', subjectId: null });
    expect(facts['acceptance.checks']).toEqual([
      { title: '不是重复案件', state: '提示', detail: '发现1件当事人相同或相近的案件，请核对' },
    ]);
  });

  it('a service names the register number of the paper that was served', async () => {
    const { papers, caseId, file, change } = await deskWithPapers();
    const paperId = await papers.issue({ caseId, document: 'case-summary', subjectId: null });
    const party = (await file()).parties.find((one) => one.role === 'respondent');
    const subjectId = await change('delivery.record', (w) =>
      w.create('deliveries', {
        caseId,
        paperId,
        partyId: party?.id ?? null,
        sentOn: day('2026-11-20'),
        receivedOn: null,
        body: {
          document: '案件调解情况摘要',
          recipient: '',
          address: '',
          method: 'direct',
          receiver: '',
          relation: '',
          by: '王调解员',
          refusal: '',
        },
      }),
    );
    const { facts } = await papers.prepare({ caseId, document: 'service-receipt', subjectId });
    expect(JSON.stringify(facts['service.rows'])).toContain('《案件调解情况摘要》（文书登记号1）1份');
  });
});
