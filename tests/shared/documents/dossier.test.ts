import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DossierInput, makeDossier } from '../../../shared/documents/dossier/make-dossier.ts';
import type { DossierItem } from '../../../shared/documents/facts/archive-facts.ts';
import { factsContext } from '../../../shared/documents/facts-context.ts';
import { factsOf } from '../../../shared/documents/facts-of.ts';
import { renderPdf } from '../../../shared/documents/render.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleForDocument } from '../../../shared/samples/for-document.ts';
import { bundledFonts } from './paper-fixtures.ts';
import { textByPdfjs } from './pdf-readers.ts';

const { file, today } = sampleForDocument('dossier-cover');
const at = '2027-03-01T08:00:00.000Z';

/** A file of some pages with a word on each. */
async function pages(count: number, word: string, options: { turned?: boolean } = {}): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const font = await doc.embedFont(StandardFonts.Helvetica);
  for (let n = 1; n <= count; n += 1) {
    const page = doc.addPage([595, 842]);
    page.drawText(`${word} ${n}`, { x: 80, y: 400, font, size: 20 });
    if (options.turned) page.setRotation({ type: 'degrees', angle: 90 } as never);
  }
  return doc.save();
}

/** One red pixel. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

const input = (name: string, kind: 'pdf' | 'png' | 'jpeg', bytes: Uint8Array): DossierInput => ({
  name,
  on: day('2026-11-20'),
  note: '',
  sheaf: { kind, bytes },
});

async function bound(inputs: readonly DossierInput[], cancelled?: () => boolean) {
  const fonts = bundledFonts();
  return makeDossier(inputs, {
    factsWith: (items: readonly DossierItem[]) =>
      factsOf(file, factsContext(file, { today, subjectId: null, dossier: { items } })),
    paper: (template, facts) =>
      renderPdf(template, facts, { fonts, deflate: (b) => deflateSync(b), title: template.zh, at }),
    title: '卷宗',
    at,
    ...(cancelled ? { cancelled } : {}),
  });
}

describe('卷宗', () => {
  let made: Awaited<ReturnType<typeof bound>>;
  let texts: string[];
  beforeAll(async () => {
    made = await bound([
      input('申请书', 'pdf', await pages(2, 'application')),
      input('照片', 'png', pixel),
      input('坏文件', 'pdf', new TextEncoder().encode('not a file at all')),
      input('调解协议书', 'pdf', await pages(3, 'agreement', { turned: true })),
    ]);
    texts = await textByPdfjs(made.bytes);
  });

  it('has cover, index, the parts in order and the notes', () => {
    expect(texts[0]).toContain('劳动争议调解卷宗');
    expect(texts[1]).toContain('卷内目录');
    expect(texts.slice(2, 4).map((text) => /application \d/.exec(text)?.[0])).toEqual([
      'application 1',
      'application 2',
    ]);
    expect(texts.at(-1)).toContain('备考表');
    expect(texts).toHaveLength(2 + 6 + 1);
  });

  it('numbers the pages of the parts from one to the last, and only those', () => {
    const numbers = texts.map(
      (text) => /(?:^|\s)(\d+)\s*$/.exec(text.replace(/(application|agreement) \d/, ''))?.[1],
    );
    expect(numbers.slice(2, 8)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('the index says where each part begins, and why one is not there', () => {
    const index = (texts[1] ?? '').replace(/\s/g, '');
    expect(index).toContain('1申请书2026年11月20日1—2');
    expect(index).toContain('2照片2026年11月20日3');
    expect(index).toContain('3坏文件2026年11月20日—文件损坏，未装入');
    expect(index).toContain('4调解协议书2026年11月20日4—6');
    expect(made.leftOut).toEqual([{ name: '坏文件', why: 'broken' }]);
  });

  it('has a bookmark for each, in order', async () => {
    const doc = await PDFDocument.load(made.bytes);
    const titles: string[] = [];
    const root = doc.context.lookup(doc.catalog.get(PDFName.of('Outlines'))) as never as {
      get(name: PDFName): unknown;
    };
    let ref = root.get(PDFName.of('First'));
    while (ref) {
      const item = doc.context.lookup(ref as never) as never as {
        get(name: PDFName): { decodeText?: () => string };
      };
      titles.push(item.get(PDFName.of('Title')).decodeText?.() ?? '');
      ref = item.get(PDFName.of('Next'));
    }
    expect(titles).toEqual(['卷宗封面', '卷内目录', '申请书', '照片', '调解协议书', '备考表']);
  });

  it('a file with a password is named and left out', async () => {
    const locked = await PDFDocument.load(await pages(1, 'secret'));
    locked.encrypt({ userPassword: 'x', ownerPassword: 'y' } as never);
    const bytes = await locked.save();
    expect((await bound([input('加密文件', 'pdf', bytes)])).leftOut).toEqual([
      { name: '加密文件', why: 'encrypted' },
    ]);
  });

  it('stops when it is told to', async () => {
    const one = input('申请书', 'pdf', await pages(1, 'application'));
    await expect(bound([one], () => true)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
