import { PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { FontKey, FontSet } from '../fonts/font-set.ts';
import type { Page } from '../layout/page.ts';
import { asciiBytes, fnv1a, hex, utf8Bytes } from './bytes.ts';
import { embedFont, type PutStream } from './embed-font.ts';
import { type FontUse, fontUse } from './font-use.ts';
import { pageContent } from './page-content.ts';
import { srgbProfile } from './srgb-profile.ts';
import { xmpPacket } from './xmp.ts';

/** zlib compression, handed in: native in Node, `CompressionStream` in a worker. */
export type Deflate = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

export type PdfNeeds = {
  fonts: FontSet;
  deflate: Deflate;
  title: string;
  /** Instant of making, ISO UTC; goes into the metadata. */
  at: string;
};

const producer = 'Hejie Desk';

/**
 * Writes laid-out pages as one PDF (conformance PDF/A-1b): embedded subsets, title, language, output intent.
 * The same pages, fonts and instant give the same bytes.
 */
export async function writePdf(pages: readonly Page[], needs: PdfNeeds): Promise<Uint8Array> {
  const { fonts, deflate, title, at } = needs;
  const doc = await PDFDocument.create({ updateMetadata: false });
  const { context } = doc;
  const put: PutStream = async (data, dict = {}) =>
    context.register(context.stream(await deflate(data), { ...dict, Filter: 'FlateDecode' }));

  const uses = new Map<FontKey, FontUse>();
  const fontOf = (key: FontKey): FontUse => {
    const known = uses.get(key);
    if (known) return known;
    const font = fonts.fonts.get(key);
    if (!font) throw new Error(`no font ${key} in the set`);
    const use = fontUse(font, `F${uses.size}`);
    uses.set(key, use);
    return use;
  };

  const contents = pages.map((page) => asciiBytes(pageContent(page, fontOf)));
  const resources: Record<string, PDFRef> = {};
  for (const use of uses.values()) resources[use.resource] = await embedFont(context, use, put);
  const shared = context.register(context.obj({ Font: context.obj(resources) }));
  for (const [i, page] of pages.entries()) {
    const { node } = doc.addPage([page.width, page.height]);
    node.set(PDFName.of('Contents'), await put(contents[i] ?? new Uint8Array()));
    node.set(PDFName.of('Resources'), shared);
  }
  await describe(doc, { title, at, put });
  const id = PDFHexString.of(identity(contents, at));
  context.trailerInfo.ID = context.obj([id, id]);
  return doc.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** Title, language, metadata and colour space. */
async function describe(
  doc: PDFDocument,
  { title, at, put }: { title: string; at: string; put: PutStream },
): Promise<void> {
  const { context, catalog } = doc;
  const instant = new Date(`${at.slice(0, 19)}Z`);
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setProducer(producer);
  doc.setCreator(producer);
  doc.setCreationDate(instant);
  doc.setModificationDate(instant);
  catalog.set(PDFName.of('Lang'), PDFString.of('zh-CN'));
  // Metadata stays uncompressed, so that any archive tool can read it.
  const metadata = context.stream(utf8Bytes(xmpPacket({ title, producer, at })), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: await put(srgbProfile(), { N: 3 }),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

/** The file identifier, from the content. */
function identity(contents: readonly Uint8Array[], at: string): string {
  const parts = [...contents, asciiBytes(at)].map(fnv1a);
  return [1, 2, 3, 4].map((seed) => hex(fnv1a([seed, ...parts]), 8)).join('');
}
