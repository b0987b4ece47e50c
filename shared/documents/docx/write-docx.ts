import { Document, type ISectionOptions, Packer, SectionType } from 'docx';
import type { Block, Inline } from '../block.ts';
import type { Sheet, SheetName } from '../layout/sheet.ts';
import type { Picture } from '../pictures/read-picture.ts';
import { paragraphOf, tableOf } from './assemble.ts';
import { coreXml } from './core-xml.ts';
import { fontsXml } from './fonts-xml.ts';
import { footDistance, footersOf, footRoom } from './footers.ts';
import type { ParagraphPart, Part, TablePart } from './parts.ts';
import { partsOf } from './parts-of.ts';
import { type Pictured, picturedIn } from './pictured.ts';
import { settingsXml } from './settings-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { twips } from './twips.ts';
import { setZipTimes } from './zip-times.ts';

export type DocxNeeds = {
  /** The kind of paper, and its sheet at the size it is set in. */
  kind: SheetName;
  sheet: Sheet;
  /** Whether its pages carry numbers. */
  numbered: boolean;
  title: string;
  /** Instant of making, ISO UTC; goes into the metadata. */
  at: string;
  /** The picture of a character no font has. */
  pictureFor?: (codePoint: number) => Picture | undefined;
};

type Section = { foot: Inline | null; newPage: boolean; parts: (ParagraphPart | TablePart)[] };

/**
 * Writes filled blocks as a Word file: named styles, real tables and fields, on the type area of the printed paper.
 * The same blocks, sheet and instant give the same bytes.
 */
export async function writeDocx(blocks: readonly Block[], needs: DocxNeeds): Promise<Uint8Array> {
  const { kind, sheet, title, at } = needs;
  const pictured = picturedIn(needs.pictureFor ?? (() => undefined));
  const document = new Document({
    title,
    evenAndOddHeaderAndFooters: true,
    sections: sectionsOf(partsOf(blocks, sheet)).map((section) => sectionOf(section, needs, pictured)),
  });
  const own = {
    'word/styles.xml': stylesXml(sheet, kind),
    'word/settings.xml': settingsXml(),
    'word/fontTable.xml': fontsXml(),
    'docProps/core.xml': coreXml({ title, at }),
  };
  const packed = await Packer.toArrayBuffer(
    document,
    undefined,
    Object.entries(own).map(([path, data]) => ({ path, data })),
  );
  const bytes = new Uint8Array(packed);
  setZipTimes(bytes, at);
  return bytes;
}

function sectionsOf(parts: readonly Part[]): Section[] {
  const sections: Section[] = [{ foot: null, newPage: true, parts: [] }];
  for (const part of parts) {
    if (part.kind === 'section') sections.push({ foot: part.foot, newPage: part.newPage, parts: [] });
    else sections.at(-1)?.parts.push(part);
  }
  return sections.filter((section, i) => section.parts.length > 0 || (i === 0 && sections.length === 1));
}

function sectionOf(
  { foot, newPage, parts }: Section,
  { sheet, numbered }: DocxNeeds,
  pictured: Pictured,
): ISectionOptions {
  const setting = { sheet, pictured };
  const margin = {
    top: twips(sheet.top),
    bottom: twips(sheet.height - sheet.bottom + footRoom(foot, sheet)),
    left: twips(sheet.left),
    right: twips(sheet.width - sheet.right),
    header: 851,
    footer: twips(footDistance(sheet)),
    gutter: 0,
  };
  const closing: ParagraphPart = { kind: 'paragraph', style: 'gap', text: [], room: 1 };
  // Word ends every section with a paragraph; without one of ours it takes a whole line for it.
  const whole = parts.at(-1)?.kind === 'table' ? [...parts, closing] : parts;
  return {
    properties: {
      type: newPage ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
      page: { size: { width: Math.round(sheet.width * 20), height: Math.round(sheet.height * 20) }, margin },
    },
    footers: footersOf({ line: foot, numbered }, setting),
    children: whole.map((part) =>
      part.kind === 'table' ? tableOf(part, setting) : paragraphOf(part, setting),
    ),
  };
}
