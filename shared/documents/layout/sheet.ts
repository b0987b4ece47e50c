/** The look of one kind of paper. Points, on A4. */
export type Sheet = {
  width: number;
  height: number;
  /** 版心: the type area. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Body text: size, width of a full-width character, line pitch. */
  size: number;
  pitch: number;
  line: number;
  title: { size: number; line: number };
  /** Tables, forms and notes. */
  small: { size: number; line: number };
  /** Room inside a cell, left and right, and above and below. */
  cell: { x: number; y: number };
  signLine: number;
  /** Of headings, in characters. */
  headingIndent: number;
  /** `several`: only where there are several pages, each with their count. */
  pageNumbers: 'always' | 'several' | 'never';
};

export type SheetName = 'letter' | 'record' | 'form' | 'brief' | 'cover';

const mm = 72 / 25.4;
const a4 = { width: 210 * mm, height: 297 * mm };

/**
 * GB/T 9704-2012 (as recalled): type area 156 × 225 mm, head margin 37 mm, binding margin 28 mm, 22 lines of 28
 * characters. 28 × 16 pt is wider than 156 mm, so characters stand on a pitch of 15.79 pt.
 */
const letter: Sheet = {
  ...a4,
  left: 28 * mm,
  top: 37 * mm,
  right: 184 * mm,
  bottom: 262 * mm,
  size: 16,
  pitch: (156 * mm) / 28,
  line: (225 * mm) / 22,
  title: { size: 22, line: 36 },
  small: { size: 10.5, line: 16.5 },
  cell: { x: 4, y: 3.5 },
  signLine: 34,
  headingIndent: 2,
  pageNumbers: 'always',
};

/** 协议书、通知书、笔录: as a letter, one size smaller. */
const record: Sheet = {
  ...letter,
  top: 28 * mm,
  bottom: 264 * mm,
  size: 14,
  pitch: 14,
  line: 25,
  title: { size: 20, line: 32 },
  signLine: 32,
};

/** 登记表、审批表: dense. */
const form: Sheet = {
  ...letter,
  left: 25 * mm,
  right: 187 * mm,
  top: 25 * mm,
  bottom: 270 * mm,
  size: 10.5,
  pitch: 10.5,
  line: 17.5,
  title: { size: 18, line: 30 },
  small: { size: 10.5, line: 16 },
  cell: { x: 4, y: 3.5 },
  signLine: 30,
  headingIndent: 0,
  pageNumbers: 'several',
};

/** 摘要, 送达回证: one page, or pages that are papers of their own. */
const brief: Sheet = { ...form, pageNumbers: 'never' };

/** 封面: one page in large print. */
const cover: Sheet = {
  ...letter,
  title: { size: 26, line: 46 },
  small: { size: 14, line: 24 },
  cell: { x: 6, y: 5 },
  pageNumbers: 'never',
};

/** The sheets by name; `scale` below 1 packs more on a page. */
export function sheetOf(name: SheetName, scale = 1): Sheet {
  const sheet = { letter, record, form, brief, cover }[name];
  if (scale === 1) return sheet;
  const text = (part: { size: number; line: number }) => ({
    size: part.size * scale,
    line: part.line * scale,
  });
  return {
    ...sheet,
    size: sheet.size * scale,
    pitch: sheet.pitch * scale,
    line: sheet.line * scale,
    title: text(sheet.title),
    small: text(sheet.small),
    cell: { x: sheet.cell.x, y: sheet.cell.y * scale },
    signLine: sheet.signLine * scale,
  };
}
