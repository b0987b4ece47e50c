import type { Sheet, SheetName } from '../layout/sheet.ts';
import { escapeXml } from '../xml-text.ts';
import { latinTypeface, typefaces } from './fonts-xml.ts';
import { halfPoints, twips } from './twips.ts';

/** The named styles of a paper; everything in it is of one of them. Word shows the Chinese names. */
export const styles = {
  lead: { id: 'TitleLead', name: '标题上行' },
  title: { id: 'Title', name: 'Title', aliases: '标题' },
  number: { id: 'NumberLine', name: '编号行' },
  body: { id: 'Body', name: '文书正文' },
  small: { id: 'SmallText', name: '小字说明' },
  heading: { id: 'Heading1', name: 'heading 1', aliases: '小标题' },
  clause: { id: 'Clause', name: '条款' },
  dialogue: { id: 'Dialogue', name: '笔录' },
  cell: { id: 'TableText', name: '表格文字' },
  head: { id: 'TableHead', name: '表头' },
  label: { id: 'FormLabel', name: '栏目名' },
  signature: { id: 'Signature', name: 'Signature', aliases: '签署栏' },
  seal: { id: 'Seal', name: '落款' },
  sealNote: { id: 'SealNote', name: '落款说明' },
  foot: { id: 'Footer', name: 'footer', aliases: '页脚' },
  pageNumber: { id: 'PageNumberLine', name: '页码行' },
  gap: { id: 'Gap', name: '间隔' },
  rule: { id: 'RuleLine', name: '横线' },
} as const;

/** The table styles: 表格 with its grid, and the columns to sign in, without one. */
export const tableStyles = {
  grid: { id: 'PaperTable', name: '表格' },
  signature: { id: 'SignatureTable', name: '签署表' },
} as const;

export type StyleName = keyof typeof styles;

const inSmall: readonly StyleName[] = ['small', 'cell', 'head', 'label', 'sealNote'];

/** The size of a style's text, in points. */
export const sizeOf = (style: StyleName, sheet: Sheet): number =>
  style === 'title' ? sheet.title.size : inSmall.includes(style) ? sheet.small.size : sheet.size;

type Look = {
  /** Points. */
  size?: number;
  line?: number;
  bold?: boolean;
  face?: keyof typeof typefaces;
  align?: 'left' | 'center' | 'right' | 'both';
  /** First-line indent in characters of its own size. */
  indent?: number;
  after?: number;
  keepNext?: boolean;
  keepLines?: boolean;
  outline?: number;
  ruleBelow?: boolean;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** word/styles.xml for a sheet: sizes and line pitches are those of the printed paper. */
export function stylesXml(sheet: Sheet, kind: SheetName): string {
  const face = kind === 'letter' || kind === 'record' ? 'fangsong' : 'song';
  const looks: Record<StyleName, Look> = {
    lead: { align: 'center', keepNext: true },
    title: {
      ...sheet.title,
      bold: true,
      face: 'song',
      align: 'center',
      after: sheet.line * 0.4,
      keepNext: true,
    },
    number: { keepNext: true },
    body: { align: 'both', indent: 2 },
    small: { ...sheet.small, face: 'song', align: 'both', indent: 2 },
    heading: {
      face: 'hei',
      bold: true,
      indent: sheet.headingIndent,
      keepNext: true,
      keepLines: true,
      outline: 0,
    },
    clause: { align: 'both', indent: 2 },
    dialogue: { align: 'both', indent: 2 },
    cell: { ...sheet.small, face: 'song' },
    head: { ...sheet.small, face: 'song', bold: true, align: 'center', keepNext: true },
    label: { ...sheet.small, face: 'song', align: 'center' },
    signature: { after: sheet.signLine - sheet.line, keepLines: true },
    seal: { align: 'center', keepLines: true },
    sealNote: { ...sheet.small, face: 'song', align: 'right' },
    foot: {},
    pageNumber: { size: Math.min(14, sheet.size), line: pageNumberLine(sheet), face: 'song' },
    gap: { size: 1, line: 1 },
    rule: { size: 1, line: sheet.line / 4, after: sheet.line / 4, ruleBelow: true },
  };
  const all = (Object.keys(styles) as StyleName[]).map((name) => styleXml(styles[name], looks[name], sheet));
  return `${declaration}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults(sheet, face)}${normal}${all.join('')}${tables(sheet)}</w:styles>`;
}

export const pageNumberLine = (sheet: Sheet): number => Math.min(14, sheet.size) * 1.2;

const fonts = (face: keyof typeof typefaces): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${latinTypeface}" w:hAnsi="${latinTypeface}" w:eastAsia="${typefaces[face].zh}" w:cs="${latinTypeface}"/>`;

const lineBreaks =
  '<w:widowControl w:val="0"/><w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>';

/** Line breaks as Chinese has them; no room between letters and ideographs, as on our own pages. */
function defaults(sheet: Sheet, face: keyof typeof typefaces): string {
  const size = halfPoints(sheet.size);
  const run = `<w:rPr>${fonts(face)}${tracking(sheet)}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr>`;
  const paragraph = `<w:pPr>${lineBreaks}<w:spacing w:before="0" w:after="0" w:line="${twips(sheet.line)}" w:lineRule="exact"/></w:pPr>`;
  return `<w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault>${paragraph}</w:pPrDefault></w:docDefaults>`;
}

/** The extra after each character that sets so many on a line as the sheet asks for. */
function tracking(sheet: Sheet, size = sheet.size): string {
  const extra = size === sheet.size ? twips(sheet.pitch - halfPoints(size) / 2) : 0;
  return extra === 0 ? '' : `<w:spacing w:val="${extra}"/>`;
}

const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  // Said here too: not every program reads the defaults of paragraphs.
  `<w:pPr>${lineBreaks}</w:pPr></w:style>` +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>';

function styleXml(style: { id: string; name: string; aliases?: string }, look: Look, sheet: Sheet): string {
  const aliases = style.aliases ? `<w:aliases w:val="${escapeXml(style.aliases)}"/>` : '';
  const builtIn = /^[A-Za-z]/.test(style.name);
  return `<w:style w:type="paragraph"${builtIn ? '' : ' w:customStyle="1"'} w:styleId="${style.id}"><w:name w:val="${escapeXml(style.name)}"/>${aliases}<w:basedOn w:val="Normal"/><w:qFormat/>${paragraphXml(look, sheet)}${runXml(look, sheet)}</w:style>`;
}

function paragraphXml(look: Look, sheet: Sheet): string {
  const { size = sheet.size, line, after, indent, align, outline } = look;
  const spacing = [
    after === undefined ? '' : ` w:after="${twips(after)}"`,
    line === undefined ? '' : ` w:line="${Math.max(1, twips(line))}" w:lineRule="exact"`,
  ].join('');
  const pitch = size === sheet.size ? sheet.pitch : size;
  const parts = [
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    look.ruleBelow ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>' : '',
    spacing ? `<w:spacing${spacing}/>` : '',
    indent ? `<w:ind w:firstLineChars="${indent * 100}" w:firstLine="${twips(indent * pitch)}"/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
  return parts ? `<w:pPr>${parts}</w:pPr>` : '';
}

function runXml(look: Look, sheet: Sheet): string {
  const size = look.size === undefined ? '' : halfPoints(look.size);
  // What stands in another size stands on its own width.
  const own = look.size !== undefined && tracking(sheet) !== '' ? '<w:spacing w:val="0"/>' : '';
  const parts = [
    look.face ? fonts(look.face) : '',
    look.bold ? '<w:b/><w:bCs/>' : '',
    own,
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '',
  ].join('');
  return parts ? `<w:rPr>${parts}</w:rPr>` : '';
}

/** Rules take half a point of the cell's own room, as drawn on our pages. */
function tables(sheet: Sheet): string {
  const rule = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(rule).join('');
  const margins = (x: number, y: number) =>
    `<w:tblCellMar><w:top w:w="${twips(y)}" w:type="dxa"/><w:left w:w="${twips(x)}" w:type="dxa"/><w:bottom w:w="${twips(y)}" w:type="dxa"/><w:right w:w="${twips(x)}" w:type="dxa"/></w:tblCellMar>`;
  const table = (style: { id: string; name: string }, properties: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="TableNormal"/><w:tblPr>${properties}</w:tblPr></w:style>`;
  return [
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0, 0)}</w:tblPr></w:style>`,
    table(
      tableStyles.grid,
      `<w:tblBorders>${sides}</w:tblBorders>${margins(sheet.cell.x, sheet.cell.y - 0.25)}`,
    ),
    table(tableStyles.signature, margins(0, 0)),
  ].join('');
}
