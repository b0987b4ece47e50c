/**
 * What a paper is made of after `fill`: plain data, no facts left to look up. Laid out once, drawn by every writer.
 * Lengths are in em of the block's own text size unless a name says otherwise.
 */

/** A stretch of text in one look, or a ruled blank of a width in em for writing by hand. */
export type Span = { text: string; bold?: boolean; ruled?: boolean } | { blank: number };
export type Inline = readonly Span[];

export type Align = 'left' | 'center' | 'right' | 'justify';

/** 标题. `lead` is a smaller line above it, such as the organisation. */
export type TitleBlock = { kind: 'title'; text: Inline; lead?: Inline };
/** 编号行, such as 案号. */
export type NumberLineBlock = { kind: 'number'; text: Inline; align: Align };
export type ParagraphBlock = {
  kind: 'paragraph';
  text: Inline;
  align?: Align;
  /** First-line indent; 2 unless told. */
  indent?: number;
  /** Smaller print for notes. */
  small?: boolean;
  keepWithNext?: boolean;
};
/** 小标题, bold, never last on a page. */
export type HeadingBlock = { kind: 'heading'; text: Inline };
/** 分项条款: each item a paragraph after its number, such as （一）. */
export type ClausesBlock = { kind: 'clauses'; items: readonly { number: string; text: Inline }[] };
/** `width` is a share of the line; the head repeats on each page. */
export type TableColumn = { width: number; align?: Align };
export type TableBlock = {
  kind: 'table';
  columns: readonly TableColumn[];
  head: readonly Inline[];
  rows: readonly (readonly Inline[])[];
  /** A last row across: cells with the number of columns they span. */
  foot?: readonly { text: Inline; span: number; align?: Align }[];
};
/** 表格式栏目: label and value cells; `width` is a share of the line. */
export type FormCell = { text: Inline; width: number; label?: boolean; align?: Align };
export type FormRow = { cells: readonly FormCell[]; minLines?: number };
export type FormBlock = { kind: 'form'; rows: readonly FormRow[] };
/** 问答笔录: who speaks, and what. */
export type DialogueBlock = { kind: 'dialogue'; turns: readonly { speaker: string; text: Inline }[] };
/** 签署栏. Columns stand side by side; each line is a label with a rule to sign on, or a line of text. */
export type SignatureLine = { label: string; rule: true; value?: string } | { label: string; rule: false };
export type SignatureBlock = {
  kind: 'signature';
  columns: readonly (readonly SignatureLine[])[];
};
/** 落款: organisation and day with room for the seal over them, at the right unless told. */
export type SealBlock = { kind: 'seal'; lines: readonly string[]; note?: string; at?: 'left' | 'center' };
export type SpaceBlock = { kind: 'space'; lines: number };
export type RuleBlock = { kind: 'rule' };
export type PageBreakBlock = { kind: 'page-break' };
/** From the next page on (or the first): a line at the foot of every page, such as 被调解人签名. Null: none. */
export type PageRuleBlock = { kind: 'page-rule'; foot: Inline | null };

export type Block =
  | TitleBlock
  | NumberLineBlock
  | ParagraphBlock
  | HeadingBlock
  | ClausesBlock
  | TableBlock
  | FormBlock
  | DialogueBlock
  | SignatureBlock
  | SealBlock
  | SpaceBlock
  | RuleBlock
  | PageBreakBlock
  | PageRuleBlock;
