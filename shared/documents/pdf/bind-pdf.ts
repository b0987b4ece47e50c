import {
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFPage,
  type PDFRef,
  PDFString,
  rgb,
  StandardFonts,
} from 'pdf-lib';

/** A file to bind: a PDF as it is, or a picture set on a page of its own. */
export type Sheaf = { kind: 'pdf' | 'jpeg' | 'png'; bytes: Uint8Array };

/** One entry of the bound file: what its bookmark says, its pages, and the number stamped on the first of them. */
export type BoundPart = { title: string; sheaf: OpenSheaf; firstNumber: number | null };

/** A file that could be opened, with the pages it takes. */
export type OpenSheaf = {
  pages: number;
  /** @param untouched nothing is drawn on these pages, so that a further copy may share what they show */
  into(doc: PDFDocument, untouched?: boolean): Promise<PDFPage[]>;
};

/** Why a file cannot be bound. */
export type Unbindable = 'encrypted' | 'broken' | 'empty';

const a4 = { width: 595.28, height: 841.89 };
/** Margin around a picture, in points (10 mm). */
const margin = 28.35;

/** Opens a file far enough to know its pages. @returns why not, when it cannot be bound */
export async function openSheaf({ kind, bytes }: Sheaf): Promise<OpenSheaf | Unbindable> {
  return kind === 'pdf' ? openPdf(bytes) : openPicture(kind, bytes);
}

async function openPdf(bytes: Uint8Array): Promise<OpenSheaf | Unbindable> {
  let source: PDFDocument;
  try {
    // Leniently: a file that readers open all the same shall not be refused here.
    source = await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    return error instanceof Error && /encrypt/i.test(error.message) ? 'encrypted' : 'broken';
  }
  if (source.isEncrypted) return 'encrypted';
  const pages = source.getPageCount();
  if (pages === 0) return 'empty';
  let before: { doc: PDFDocument; pages: PDFPage[] } | null = null;
  return {
    pages,
    into: async (doc, untouched = false) => {
      if (before?.doc === doc) return before.pages.map((page) => doc.addPage(sharing(page, doc)));
      const copied = await doc.copyPages(source, source.getPageIndices());
      const added = copied.map((page) => doc.addPage(page));
      if (untouched) before = { doc, pages: added };
      return added;
    },
  };
}

/** One more page that shows what another does: its own place in the file, the same content and fonts. */
function sharing({ node }: PDFPage, doc: PDFDocument): PDFPage {
  const leaf = node.clone();
  return PDFPage.of(leaf, doc.context.register(leaf), doc);
}

async function openPicture(kind: 'jpeg' | 'png', bytes: Uint8Array): Promise<OpenSheaf | Unbindable> {
  const embed = (doc: PDFDocument) => (kind === 'jpeg' ? doc.embedJpg(bytes) : doc.embedPng(bytes));
  try {
    await embed(await PDFDocument.create({ updateMetadata: false }));
  } catch {
    return 'broken';
  }
  return {
    pages: 1,
    into: async (doc) => {
      const picture = await embed(doc);
      // A wide picture gets a page on its side, so that it is as large as it can be.
      const wide = picture.width > picture.height;
      const [width, height] = wide ? [a4.height, a4.width] : [a4.width, a4.height];
      const page = doc.addPage([width, height]);
      const room = { width: width - 2 * margin, height: height - 2 * margin };
      const scale = Math.min(room.width / picture.width, room.height / picture.height);
      const size = { width: picture.width * scale, height: picture.height * scale };
      page.drawImage(picture, { ...size, x: (width - size.width) / 2, y: (height - size.height) / 2 });
      return [page];
    },
  };
}

export type BindNeeds = {
  title: string;
  /** Instant of making, ISO UTC. */
  at: string;
  onPart?: (done: number, of: number) => void;
  /** Asked before each part; true stops with an `AbortError`. */
  cancelled?: () => boolean;
  /** Awaited between two parts, so that whoever waits can be heard. */
  breathe?: () => Promise<unknown>;
};

/**
 * Binds files into one PDF: pages as they are, numbers stamped in the top right corner (卷内文件页号), a bookmark for
 * each part. The page as scanned is not changed but for the stamp.
 * @throws DOMException named AbortError when it was cancelled
 */
export async function bindPdf(parts: readonly BoundPart[], needs: BindNeeds): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  let digits: PDFFont | null = null;
  const marks: Mark[] = [];
  for (const [i, part] of parts.entries()) {
    if (needs.cancelled?.()) throw new DOMException('binding was stopped', 'AbortError');
    const pages = await part.sheaf.into(doc, part.firstNumber === null);
    if (part.firstNumber !== null) {
      digits ??= await doc.embedFont(StandardFonts.Helvetica);
      for (const [n, page] of pages.entries()) stamp(page, digits, String(part.firstNumber + n));
    }
    const [first] = pages;
    if (first) marks.push({ title: part.title, page: first });
    needs.onPart?.(i + 1, parts.length);
    await needs.breathe?.();
  }
  bookmarks(doc, marks);
  const instant = new Date(`${needs.at.slice(0, 19)}Z`);
  doc.setTitle(needs.title, { showInWindowTitleBar: true });
  doc.setProducer('Hejie Desk');
  doc.setCreator('Hejie Desk');
  doc.setCreationDate(instant);
  doc.setModificationDate(instant);
  doc.catalog.set(PDFName.of('Lang'), PDFString.of('zh-CN'));
  return doc.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The number in the corner a person sees as the top right, whatever way the page is turned. */
function stamp(page: PDFPage, font: PDFFont, text: string): void {
  const size = 11;
  const { x, y, width, height } = page.getCropBox();
  const turned = ((page.getRotation().angle % 360) + 360) % 360;
  const inset = 24;
  const wide = font.widthOfTextAtSize(text, size);
  const at = {
    0: { x: x + width - inset - wide, y: y + height - inset },
    90: { x: x + inset, y: y + height - inset - wide },
    180: { x: x + inset + wide, y: y + inset },
    270: { x: x + width - inset, y: y + inset + wide },
  }[turned] ?? { x: x + width - inset - wide, y: y + height - inset };
  page.drawText(text, { ...at, size, font, rotate: page.getRotation(), color: rgb(0, 0, 0) });
}

type Mark = { title: string; page: PDFPage };

/** 书签: one level, in order. */
function bookmarks(doc: PDFDocument, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  const { context, catalog } = doc;
  const root = context.nextRef();
  const refs = marks.map(() => context.nextRef());
  for (const [i, { title, page }] of marks.entries()) {
    const item: Record<string, PDFRef | PDFHexString | (PDFRef | PDFName | typeof PDFNull)[]> = {
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [page.ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull],
    };
    const [before, after] = [refs[i - 1], refs[i + 1]];
    if (before) item.Prev = before;
    if (after) item.Next = after;
    context.assign(refs[i] as PDFRef, context.obj(item as never));
  }
  context.assign(
    root,
    context.obj({
      Type: 'Outlines',
      First: refs[0] as PDFRef,
      Last: refs.at(-1) as PDFRef,
      Count: marks.length,
    }),
  );
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
