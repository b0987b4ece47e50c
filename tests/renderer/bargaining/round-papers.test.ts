import { describe, expect, it } from 'vitest';
import { NotAllowed } from '../../../renderer/actions/needs.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleWageRound, wageRoundAfter } from '../../../shared/samples/wage-round.ts';
import { bargainingDesk } from './desk.ts';
import { roundPapersOf } from './round-papers-of.ts';

const watch = () => ({ onPart: () => undefined, signal: new AbortController().signal });
const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.4 ${text}`) as Uint8Array<ArrayBuffer>;

/** A round at the desk with its papers. */
async function withRound(file: RoundFile, on: string) {
  const desk = await bargainingDesk(on);
  const roundId = await desk.actions.importRound(file);
  const read = async () => (await desk.actions.round(roundId)) as RoundFile;
  return { ...desk, ...roundPapersOf(desk), roundId, read };
}
const offered = () => ({ ...wageRoundAfter('T3'), roundPapers: [] });
const offerOf = (file: RoundFile) => file.roundOffers[0]?.id ?? '';

describe('协商文书: 制作', () => {
  it('freezes the facts, numbers the paper in the register of the round and names what it is about', async () => {
    const { papers, roundId, read, actions } = await withRound(offered(), '2026-03-02');
    await actions.registerPaper(roundId, { document: 'worker-rep-election-record', on: day('2026-02-25') });
    const subjectId = offerOf(await read());
    const id = await papers.issue({ roundId, document: 'bargaining-offer', subjectId });
    const paper = (await read()).roundPapers.find((one) => one.id === id);
    expect(paper).toMatchObject({ state: 'issued', aboutId: subjectId, issuedOn: '2026-03-02' });
    expect(paper?.body).toMatchObject({ registerNo: 2, title: '集体协商要约书（恒达工会〔2026〕3号）' });
    expect(paper?.body.facts['offer.number']).toBe('恒达工会〔2026〕3号');
    expect(paper?.body.sha256).toMatch(/^[0-9a-f]{64}$/);
    await expect(papers.issue({ roundId, document: 'bargaining-offer', subjectId })).rejects.toThrow(
      '已经制作',
    );
  });

  it('names what is missing and writes nothing', async () => {
    const { papers, roundId, read } = await withRound(wageRoundAfter('T1'), '2026-02-26');
    const before = await read();
    const issue = papers.issue({ roundId, document: 'filing-cover-form', subjectId: null });
    await expect(issue).rejects.toThrow(/缺少：.*报送人/);
    expect(await read()).toEqual(before);
  });

  it('作废重出: the next paper says which it replaces and keeps the clause that was added', async () => {
    const { papers, roundId, read, drawn } = await withRound(offered(), '2026-03-02');
    const which = { roundId, document: 'bargaining-offer', subjectId: offerOf(await read()) };
    const own = { texts: {}, clauses: ['双方同意保守秘密。'] };
    const first = await papers.issue({ ...which, own });
    await expect(papers.discard(roundId, 'no-such-paper', '写错')).rejects.toThrow(NotAllowed);
    await papers.discard(roundId, first, '议题写漏');
    const second = await papers.issue(which);
    const all = (await read()).roundPapers;
    expect(all.find((one) => one.id === first)?.body.voided).toEqual({
      on: '2026-03-02',
      reason: '议题写漏',
    });
    expect(all.find((one) => one.id === second)?.body).toMatchObject({ registerNo: 2, replacesId: first });
    expect(drawn.at(-1)?.wording?.clauses).toEqual(['双方同意保守秘密。']);
    await papers.saveDocx(roundId, second);
    expect(drawn.at(-1)).toMatchObject({ document: 'bargaining-offer', wording: { clauses: own.clauses } });
  });

  it('printing keeps how many for whom, again only with its reason; no signature lies ahead', async () => {
    const { papers, roundId, read } = await withRound(offered(), '2026-03-02');
    const subjectId = offerOf(await read());
    const id = await papers.issue({ roundId, document: 'bargaining-offer', subjectId });
    const given = { copies: 3, recipients: '双方、存卷', reason: '' };
    await papers.recordPrint(roundId, id, given);
    await expect(papers.recordPrint(roundId, id, given)).rejects.toThrow('写明原因');
    await papers.recordPrint(roundId, id, { ...given, copies: 1, reason: '遗失' });
    const signing = {
      key: 'offering-chief',
      by: '周卫国',
      method: 'sign',
      agent: false,
      agentId: null,
    };
    const late = { signings: [{ ...signing, on: day('2026-03-03') }], originalAt: '' };
    await expect(papers.recordSigning(roundId, id, late)).rejects.toThrow('晚于今天');
    await papers.recordSigning(roundId, id, {
      signings: [{ ...signing, on: day('2026-03-02') }],
      originalAt: '工会',
    });
    const standing = (await papers.standings(await read())).find((one) => one.issued?.id === id);
    expect(standing?.signing).toEqual({ done: 1, of: 1, on: '2026-03-02' });
    expect(standing?.issued?.body.prints.map(({ copies }) => copies)).toEqual([3, 1]);
  });
});

describe('协商文书: where each stands', () => {
  it('an original registered for the round counts, papers of other contracts are not offered', async () => {
    const { papers, read } = await withRound(sampleWageRound, '2026-06-01');
    const all = await papers.standings(await read());
    const of = (document: string) => all.filter((one) => one.document === document);
    expect(of('bargaining-offer')[0]?.original?.state).toBe('external');
    expect(of('contract-wage')).toHaveLength(1);
    expect(of('contract-female')).toEqual([]);
    expect(of('chief-rep-authorization')[0]).toMatchObject({ waitsFor: { section: 'representatives' } });
    expect(of('meeting-minutes').length).toBeGreaterThan(1);
    const required = all.filter((one) => one.need === 'required');
    expect(required.map((one) => one.document)).not.toContain('renewal-offer');
    expect(required.every((one) => one.original !== null || one.issued !== null)).toBe(true);
  });
});

describe('送审材料 and 案卷', () => {
  it('binds the form first, a scan before what was made, and no original without a scan', async () => {
    const { papers, attachments, roundId, read, bound, disk } = await withRound(
      sampleWageRound,
      '2026-06-01',
    );
    await expect(papers.makePack(roundId, watch())).rejects.toThrow('没有制作');
    const filing = (await read()).roundFilings[0]?.id ?? null;
    await papers.issue({ roundId, document: 'contract-wage', subjectId: null });
    await papers.issue({ roundId, document: 'filing-cover-form', subjectId: filing });
    const resolution = (await read()).roundPapers.find((one) => one.document === 'congress-resolution');
    await attachments.add(
      roundId,
      { name: '决议扫描.pdf', bytes: pdf('resolution') },
      { paperId: resolution?.id ?? '' },
    );
    await attachments.add(roundId, { name: '执照.pdf', bytes: pdf('licence') }, { material: 'licence' });
    const made = await papers.makePack(roundId, watch());
    expect(bound.at(-1)?.numbered).toBe(true);
    const inputs = bound.at(-1)?.inputs ?? [];
    expect(inputs.map(({ name }) => name)).toEqual([
      expect.stringContaining('集体合同报送审查登记表'),
      '工资专项集体合同',
      expect.stringContaining('决议'),
      '用人单位营业执照复印件',
    ]);
    expect(new TextDecoder().decode(inputs[2]?.bytes)).toContain('resolution');
    expect(made).toMatchObject({ pages: 4, leftOut: [] });
    expect([...disk.papers.values()].map(({ name }) => name)).toContain(made.name);
    const word = await papers.saveEachAsWord(roundId, 'pack', watch());
    expect(word?.count).toBe(2);
    expect(word?.last.name).toBe('工资专项集体合同.docx');
  });

  it('saves nothing when it is stopped, and names a file whose bytes are gone', async () => {
    const { papers, attachments, roundId, bound, disk, db } = await withRound(sampleWageRound, '2026-06-01');
    await attachments.add(roundId, { name: '照片.pdf', bytes: pdf('photo') });
    const stop = new AbortController();
    stop.abort();
    await expect(
      papers.makeFile(roundId, { onPart: () => undefined, signal: stop.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(disk.papers.size).toBe(0);
    disk.blobs.clear();
    await db.chunks.clear();
    const made = await papers.makeFile(roundId, watch());
    expect(made.leftOut).toEqual(['照片.pdf']);
    expect(bound.at(-1)?.inputs[0]?.name).toBe('协商案卷目录');
  });

  it('a file is kept once for what it is, refused by kind, taken out and put back', async () => {
    const { attachments, roundId, read } = await withRound(sampleWageRound, '2026-06-01');
    const file = { name: '执照.pdf', bytes: pdf('licence') };
    const id = await attachments.add(roundId, file, { material: 'licence' });
    await expect(attachments.add(roundId, file, { material: 'licence' })).rejects.toThrow('已经附在这里');
    const word = { name: '执照.docx', bytes: new Uint8Array([80, 75, 3, 4]) };
    await expect(attachments.add(roundId, word)).rejects.toThrow('不是 PDF');
    await attachments.remove(roundId, id);
    expect((await read()).roundAttachments).toEqual([]);
    await attachments.restore(roundId, id);
    expect((await read()).roundAttachments.map((one) => one.body.name)).toEqual(['执照.pdf']);
  });
});

describe('打印一套', () => {
  it('binds each paper as often as it has copies, and records all printings or none', async () => {
    const { papers, roundId, read, bound } = await withRound(offered(), '2026-03-02');
    const ids = [];
    for (const document of ['worker-rep-election-record', 'case-archive-index'])
      ids.push(await papers.issue({ roundId, document, subjectId: null }));
    const [first = '', second = ''] = ids;
    const url = URL.createObjectURL;
    URL.createObjectURL = () => 'blob:set';
    try {
      const lines = [
        { paperId: first, copies: 2 },
        { paperId: second, copies: 1 },
      ];
      expect(await papers.setUrl(roundId, lines, watch())).toBe('blob:set');
    } finally {
      URL.createObjectURL = url;
    }
    expect(bound.at(-1)?.inputs.map(({ name }) => name)).toEqual([
      '职工方协商代表选举结果记录（2份之1）',
      '职工方协商代表选举结果记录（2份之2）',
      '协商案卷目录',
    ]);
    const given = { copies: 1, recipients: '存卷', reason: '' };
    await papers.recordPrint(roundId, second, given);
    const prints = [
      { paperId: first, ...given },
      { paperId: second, ...given },
    ];
    await expect(papers.recordPrints(roundId, prints)).rejects.toThrow('写明原因');
    expect((await read()).roundPapers.find((one) => one.id === first)?.body.prints).toEqual([]);
    await papers.discard(roundId, first, '写错');
    await expect(papers.saveSet(roundId, ids, watch())).rejects.toThrow('没有制作');
  });
});

describe('归档', () => {
  it('waits for the end of the round, wants a reason for a gap, and then keeps the round as it is', async () => {
    const running = await withRound(sampleWageRound, '2026-06-01');
    const given = { on: day('2026-06-01'), retention: '', note: '' };
    await expect(running.actions.archiveRound(running.roundId, given)).rejects.toThrow('还没有结束');

    const over: RoundFile = {
      ...sampleWageRound,
      round: { ...sampleWageRound.round, stage: 'expired' },
      roundPapers: sampleWageRound.roundPapers.filter((one) => one.document !== 'meeting-minutes'),
    };
    const { actions, papers, roundId, read } = await withRound(over, '2027-06-01');
    const on = day('2027-06-01');
    await expect(actions.archiveRound(roundId, { ...given, on })).rejects.toThrow('缺项原因');
    await expect(
      actions.archiveRound(roundId, { ...given, on: day('2027-06-02'), note: '遗失' }),
    ).rejects.toThrow('还没有到');
    await actions.archiveRound(roundId, { on, retention: '10年', note: '会议记录遗失' });
    expect((await read()).round.body).toMatchObject({ archivedOn: on, archiveNote: '会议记录遗失' });
    await expect(actions.updateRound(roundId, { body: { note: '改' } })).rejects.toThrow('归档');
    await papers.issue({ roundId, document: 'case-archive-index', subjectId: null });
    await actions.reopenRound(roundId, '补登资料');
    await actions.updateRound(roundId, { body: { note: '改' } });
    expect((await read()).round.body.note).toBe('改');
  });
});
