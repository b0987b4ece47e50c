// First: Dexie looks for the database of its window when it is loaded.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { characterPictureActions } from '../../../renderer/actions/character-pictures.ts';
import type { Needs } from '../../../renderer/actions/needs.ts';
import { paperSetActions } from '../../../renderer/actions/paper-sets.ts';
import { clockOf } from '../../../renderer/clock.ts';
import type { Blobs } from '../../../renderer/db/blobs.ts';
import type { PaperClient } from '../../../renderer/paper/paper-client.ts';
import type { Host } from '../../../shared/host/contract.ts';
import { jpegFile, pngFile } from '../../shared/documents/picture-fixtures.ts';
import { caseDraft, officeDraft, personDraft, setting } from '../db/setting.ts';

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:set' }));
});

async function desk() {
  const { db, change } = await setting();
  const meId = await change('office.set-up', async (w) => {
    await w.create('offices', officeDraft);
    return w.create('people', personDraft('王调解员'));
  });
  const caseId = await change('case.register', (w) => w.create('cases', caseDraft(meId)));
  const issue = (title: string, printedAt: string[] = []) =>
    change('paper.issue', (w) =>
      w.create('papers', {
        caseId,
        document: 'acceptance-notice',
        templateVersion: 1,
        state: 'issued',
        issuedOn: '2026-11-20' as never,
        subjectId: null,
        body: { title, facts: {}, sha256: title, bytes: 1, printedAt, savedAs: '', issuedById: meId },
      }),
    );
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const blobs: Blobs = {
    put: async (bytes) => {
      const sha256 = `sha-${files.size}`;
      files.set(sha256, bytes);
      return { ok: true, value: { sha256 } };
    },
    get: async (sha256) => ({ ok: true, value: new TextEncoder().encode(sha256) as Uint8Array<ArrayBuffer> }),
  };
  const bind = vi.fn<PaperClient['bind']>(async ({ inputs }) => ({
    bytes: new Uint8Array(),
    pages: inputs.length,
    leftOut: [],
  }));
  const save = vi.fn(async ({ name }: { name: string }) => ({
    ok: true as const,
    value: { name, place: '文书', token: 't' },
  }));
  const needs: Needs = {
    db,
    change,
    clock: clockOf(() => new Date('2026-11-20T02:00:00Z')),
    me: () => meId,
    device: () => ({}) as never,
  };
  const sets = paperSetActions({
    ...needs,
    blobs,
    client: { bind } as unknown as PaperClient,
    host: { 'papers.save': save } as unknown as Pick<Host, 'papers.save'>,
  });
  const pictures = characterPictureActions({ ...needs, blobs });
  return { db, change, caseId, issue, sets, bind, save, pictures, files };
}

const watch = { onPart: () => undefined, signal: new AbortController().signal };

describe('成套文书', () => {
  it('binds each paper as often as asked, in order, every copy with its bookmark, the same bytes once', async () => {
    const { caseId, issue, sets, bind } = await desk();
    const [first, second] = [await issue('受理通知书'), await issue('登记表')];
    const lines = [
      { paperId: second, copies: 1 },
      { paperId: first, copies: 2 },
    ];
    expect(await sets.url(caseId, lines, watch)).toBe('blob:set');
    const inputs = bind.mock.calls[0]?.[0].inputs ?? [];
    expect(inputs.map(({ name }) => name)).toEqual([
      '登记表',
      '受理通知书（2份之1）',
      '受理通知书（2份之2）',
    ]);
    expect(inputs[1]?.bytes).toBe(inputs[2]?.bytes);
  });

  it('is saved with one of each', async () => {
    const { caseId, issue, sets, save } = await desk();
    const made = await sets.save(caseId, [await issue('受理通知书'), await issue('登记表')], watch);
    expect(made).toMatchObject({ pages: 2, token: 't' });
    expect(save.mock.calls[0]?.[0].name).toMatch(/^成套文书-.+-2026-11-20\.pdf$/);
  });

  it('a void paper, or one of another case, is not bound', async () => {
    const { caseId, change, issue, sets, bind } = await desk();
    const paperId = await issue('受理通知书');
    await expect(sets.url('other', [{ paperId, copies: 1 }], watch)).rejects.toThrow('作废');
    await change('paper.void', (w) => w.update('papers', paperId, { state: 'void' }));
    await expect(sets.url(caseId, [{ paperId, copies: 1 }], watch)).rejects.toThrow('作废');
    expect(bind).not.toHaveBeenCalled();
  });

  it('leaves a record on each paper; one that lacks its reason leaves none on any', async () => {
    const { db, issue, sets } = await desk();
    const [first, again] = [await issue('受理通知书'), await issue('登记表', ['2026-11-19T09:00'])];
    const given = { copies: 2, recipients: '张三、存卷', reason: '' };
    const both = [
      { paperId: first, ...given },
      { paperId: again, ...given },
    ];
    await expect(sets.recordPrints(both)).rejects.toThrow('再次打印');
    expect((await db.papers.get(first))?.body.prints).toEqual([]);
    await sets.recordPrints(both.map((one) => ({ ...one, reason: '遗失' })));
    expect((await db.papers.get(first))?.body.prints).toMatchObject([
      { copies: 2, recipients: '张三、存卷' },
    ]);
    expect((await db.papers.get(again))?.body.printedAt).toHaveLength(2);
  });
});

describe('字形图片', () => {
  it('keeps one picture for a character: a second replaces the first; removed, it can be put back', async () => {
    const { pictures, files } = await desk();
    const id = await pictures.set(0x31350, pngFile(30, 20) as Uint8Array<ArrayBuffer>);
    expect(await pictures.list()).toMatchObject([
      { id, codePoint: 0x31350, body: { kind: 'png', width: 30, height: 20, sha256: 'sha-0' } },
    ]);
    expect(await pictures.set(0x31350, jpegFile as Uint8Array<ArrayBuffer>)).toBe(id);
    expect(await pictures.list()).toMatchObject([{ id, body: { kind: 'jpeg', width: 16, sha256: 'sha-1' } }]);
    expect(files.size).toBe(2);
    await pictures.remove(id);
    expect(await pictures.list()).toEqual([]);
    await pictures.restore(id);
    expect(await pictures.list()).toHaveLength(1);
  });

  it('refuses what cannot stand in a paper, in words', async () => {
    const { pictures } = await desk();
    const transparent = pngFile(8, 8, 6) as Uint8Array<ArrayBuffer>;
    await expect(pictures.set(0x31350, transparent)).rejects.toThrow('有透明部分');
    await expect(pictures.set(0x31350, new Uint8Array([1, 2, 3]))).rejects.toThrow('不是 PNG 或者 JPEG');
    expect(await pictures.list()).toEqual([]);
  });
});
