import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { bindFiles } from '../../../shared/documents/dossier/bind-files.ts';
import { pdfOf, plainTemplate } from './paper-fixtures.ts';
import { hasTool, mutoolComplaints, textByPdfjs } from './pdf-readers.ts';

const at = '2026-11-21T02:00:00.000Z';
const needs = { title: '成套文书', at, numbered: false };
const paper = async (text: string) =>
  (await pdfOf(plainTemplate([text, `${text}第二段`], 'brief'), {})).bytes;
const as = (name: string, bytes: Uint8Array) => ({ name, sheaf: { kind: 'pdf' as const, bytes } });

async function bookmarks(bytes: Uint8Array): Promise<{ title: string; page: number }[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const doc = await task.promise;
  const marks = [];
  for (const { title, dest } of (await doc.getOutline()) ?? []) {
    const [ref] = dest as [Parameters<typeof doc.getPageIndex>[0]];
    marks.push({ title, page: await doc.getPageIndex(ref) });
  }
  await task.destroy();
  return marks;
}

describe('a set of papers in one PDF', () => {
  it('holds every copy in order, each with its bookmark', async () => {
    const [notice, agreement] = [await paper('受理通知书'), await paper('调解协议书')];
    const { bytes, pages, leftOut } = await bindFiles(
      [as('通知 1', notice), as('通知 2', notice), as('协议', agreement), as('通知 3', notice)],
      needs,
    );
    expect(pages).toBe(4);
    expect(leftOut).toEqual([]);
    const texts = await textByPdfjs(bytes);
    expect(texts.map((text) => text.slice(0, 5))).toEqual([
      '受理通知书',
      '受理通知书',
      '调解协议书',
      '受理通知书',
    ]);
    expect(await bookmarks(bytes)).toEqual([
      { title: '通知 1', page: 0 },
      { title: '通知 2', page: 1 },
      { title: '协议', page: 2 },
      { title: '通知 3', page: 3 },
    ]);
    if (hasTool('mutool')) expect(mutoolComplaints(bytes)).toBe('');
  });

  it('copies share their content: ten are hardly larger than one', async () => {
    const notice = await paper('受理通知书');
    const one = await bindFiles([as('一', notice)], needs);
    const ten = await bindFiles(
      Array.from({ length: 10 }, (_, i) => as(String(i), notice)),
      needs,
    );
    expect(ten.pages).toBe(10);
    expect(ten.bytes.length).toBeLessThan(one.bytes.length * 1.5);
  });

  it('numbered copies do not carry each other’s numbers', async () => {
    const notice = await paper('受理通知书');
    const { bytes } = await bindFiles([as('一', notice), as('二', notice)], { ...needs, numbered: true });
    const texts = await textByPdfjs(bytes);
    expect(texts.map((text) => text.replace(/\D/g, ''))).toEqual(['1', '2']);
  });

  it('names what cannot be opened and goes on; stops when told', async () => {
    const notice = await paper('受理通知书');
    const broken = new TextEncoder().encode('no pdf at all');
    const made = await bindFiles([as('坏', broken), as('好', notice)], needs);
    expect(made.leftOut).toEqual([{ name: '坏', why: 'broken' }]);
    expect((await PDFDocument.load(made.bytes)).getPageCount()).toBe(1);
    await expect(bindFiles([as('好', notice)], { ...needs, cancelled: () => true })).rejects.toThrow(
      'stopped',
    );
  });
});
