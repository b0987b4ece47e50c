import { PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { FontKey, FontSet } from '../fonts/font-set.ts';
import type { Page } from '../layout/page.ts';
import { asciiBytes, fnv1a, hex, utf8Bytes } from './bytes.ts';
import type { Conformance } from './conformance.ts';
import { embedFont, type PutStream } from './embed-font.ts';
import { type FontUse, fontUse } from './font-use.ts';
import { pageContent } from './page-content.ts';
import { embedPicture, type PictureUse } from './picture-use.ts';
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
  /** PDF/A; `1b` unless told. */
  pdfa?: Conformance;
};

const producer = 'Hejie Desk';

/**
 * Writes laid-out pages as one PDF (conformance PDF/A-1b unless told): embedded subsets, title, language, output intent.
 * The same pages, fonts and instant give the same bytes.
 */
export async function writePdf(pages: readonly Page[], needs: PdfNeeds): Promise<Uint8Array> {
  const { fonts, deflate, title, at, pdfa = '1b' } = needs;
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

  const pictures = new Map<number, PictureUse>();
  const pictureOf = (codePoint: number): PictureUse => {
    const known = pictures.get(codePoint);
    if (known) return known;
    const picture = fonts.pictures?.get(codePoint);
    if (!picture) throw new Error(`no picture for ${codePoint} in the set`);
    const use = { picture, resource: `P${pictures.size}` };
    pictures.set(codePoint, use);
    return use;
  };

  const contents = pages.map((page) => asciiBytes(pageContent(page, fontOf, pictureOf)));
  const resources: Record<string, PDFRef> = {};
  for (const use of uses.values()) resources[use.resource] = await embedFont(context, use, put, pdfa);
  const drawn: Record<string, PDFRef> = {};
  for (const use of pictures.values()) drawn[use.resource] = embedPicture(context, use);
  const shared = context.register(
    context.obj({
      Font: context.obj(resources),
      ...(pictures.size > 0 && { XObject: context.obj(drawn) }),
    }),
  );
  for (const [i, page] of pages.entries()) {
    const { node } = doc.addPage([page.width, page.height]);
    node.set(PDFName.of('Contents'), await put(contents[i] ?? new Uint8Array()));
    node.set(PDFName.of('Resources'), shared);
  }
  await describe(doc, { title, at, put, pdfa });
  const id = PDFHexString.of(identity(contents, at));
  context.trailerInfo.ID = context.obj([id, id]);
  return doc.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** Title, language, metadata and colour space. */
async function describe(
  doc: PDFDocument,
  { title, at, put, pdfa }: { title: string; at: string; put: PutStream; pdfa: Conformance },
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
  const metadata = context.stream(utf8Bytes(xmpPacket({ title, producer, at, pdfa })), {
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
