import { describe, expect, it, vi } from 'vitest';
import { paperActions } from '../../../renderer/actions/papers.ts';

const paper = {
  id: 'p1',
  document: 'mediation-record',
  templateVersion: 1,
  body: {
    title: '调解笔录（第1次）',
    facts: { 'case.no': '〔2026〕1/2号', 'org.name': '旧名' },
    edits: { texts: { '16': '以上笔录经宣读无误。' }, clauses: ['另附照片两张。'], own: ['16'] },
    savedAs: '',
  },
};

function desk(reply: unknown) {
  const docx = vi.fn(async () => ({ bytes: new Uint8Array([1, 2]) }));
  const save = vi.fn(async () => reply);
  const update = vi.fn();
  const needs = {
    db: { papers: { get: async () => paper } },
    host: { 'papers.save': save },
    change: async (_verb: string, work: (w: unknown) => unknown) => work({ update }),
    clock: { now: () => new Date('2026-11-21T02:00:00Z') },
    client: { docx },
  };
  return { papers: paperActions(needs as unknown as Parameters<typeof paperActions>[0]), docx, save, update };
}

describe('存为Word', () => {
  it('writes the paper from the version, facts and wording it was issued with, into the folder of its case', async () => {
    const saved = { token: 't', name: '调解笔录（第1次） (2).docx', place: '文书/〔2026〕1-2号' };
    const { papers, docx, save, update } = desk({ ok: true, value: saved });
    expect(await papers.saveDocx('p1')).toEqual(saved);
    expect(docx).toHaveBeenCalledWith({
      document: 'mediation-record',
      version: 1,
      facts: paper.body.facts,
      wording: paper.body.edits,
      title: '调解笔录（第1次）',
      at: '2026-11-21T02:00:00.000Z',
    });
    expect(save).toHaveBeenCalledWith({
      folder: '〔2026〕1-2号',
      name: '调解笔录（第1次）.docx',
      bytes: new Uint8Array([1, 2]),
    });
    expect(update).toHaveBeenCalledWith('papers', 'p1', { body: { savedAs: saved.name } });
  });

  it('a host that cannot save leaves the paper as it was', async () => {
    const { papers, update } = desk({ ok: false, failure: { kind: 'disk-full' } });
    await expect(papers.saveDocx('p1')).rejects.toThrow('disk-full');
    expect(update).not.toHaveBeenCalled();
  });
});
