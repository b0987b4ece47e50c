import { PDFDocument, type PDFEmbeddedPage, rgb, StandardFonts } from 'pdf-lib';

/** A paper on the contact sheets; `office`: the same from the Word file, as LibreOffice sets it. */
export type SheetPaper = {
  name: string;
  pdf: Uint8Array;
  docx: Uint8Array | null;
  office: Uint8Array | null;
};

const columns = 5;
const rows = 2;
/** Points; drawn at 72 dpi a point is a pixel. */
const thumb = { width: 330, height: 467 };
const gap = 10;
const label = 16;

type Tile = { name: string; page: PDFEmbeddedPage; office: boolean };

/** All pages of the papers, so many on a sheet, each with the name of its paper; Word's pages on a tinted ground. */
export async function sheetPdf(papers: readonly SheetPaper[]): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const font = await doc.embedFont(StandardFonts.Helvetica);
  const tiles: Tile[] = [];
  for (const { name, pdf, office } of papers) {
    for (const [bytes, isOffice] of [
      [pdf, false],
      [office, true],
    ] as const) {
      if (!bytes) continue;
      const { length } = (await PDFDocument.load(bytes)).getPages();
      const pages = await doc.embedPdf(
        bytes,
        Array.from({ length }, (_, i) => i),
      );
      for (const [i, page] of pages.entries())
        tiles.push({ name: `${name} ${i + 1}/${length}${isOffice ? ' Word' : ''}`, page, office: isOffice });
    }
  }
  const size: [number, number] = [
    columns * (thumb.width + gap) + gap,
    rows * (thumb.height + gap + label) + gap,
  ];
  for (let from = 0; from < tiles.length; from += columns * rows) {
    const sheet = doc.addPage(size);
    sheet.drawRectangle({ x: 0, y: 0, width: size[0], height: size[1], color: rgb(0.6, 0.6, 0.6) });
    for (const [i, { name, page, office }] of tiles.slice(from, from + columns * rows).entries()) {
      const x = gap + (i % columns) * (thumb.width + gap);
      const y = size[1] - (Math.floor(i / columns) + 1) * (thumb.height + gap + label);
      const ground = office ? rgb(1, 0.98, 0.92) : rgb(1, 1, 1);
      sheet.drawRectangle({ x, y, ...thumb, color: ground });
      sheet.drawPage(page, { x, y, ...thumb });
      sheet.drawText(name, { x, y: y + thumb.height + 4, size: 11, font });
    }
  }
  return doc.save();
}
