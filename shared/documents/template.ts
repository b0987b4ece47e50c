import type { RoundPlace } from '../bargaining/process/unmet.ts';
import type { Align, TableColumn } from './block.ts';
import type { SheetName } from './layout/sheet.ts';

/**
 * Text of a template. `{path}` prints a fact; `{path?8}` prints it too, and where it is missing a ruled blank eight
 * characters wide for writing by hand; `{path~8}` does so with a rule under the fact as well. `{a|b}` prints the first
 * of several facts that is there. `**…**` is bold.
 */
export type TemplateText = string;

/** Where on the desk of a case, a lead or a round a fact is entered. */
export type FactSection =
  | RoundPlace
  | 'overview'
  | 'parties'
  | 'claims'
  | 'acceptance'
  | 'sessions'
  | 'agreement'
  | 'performance'
  | 'evidence'
  | 'routes'
  | 'matters'
  | 'lead'
  | 'statistics'
  | 'archive'
  | 'orders'
  | 'instructors'
  | 'activities'
  | 'settings';

/** A fact the paper needs (必备内容). An optional one may stay blank by law and prints as a ruled blank. */
export type NeededFact = { path: string; zh: string; section: FactSection; optional?: true };

export type TemplateBlock =
  | { kind: 'title'; text: TemplateText; lead?: TemplateText }
  | { kind: 'number'; text: TemplateText; align: Align }
  | {
      kind: 'paragraph';
      text: TemplateText;
      indent?: number;
      align?: Align;
      small?: boolean;
      keepWithNext?: boolean;
    }
  | { kind: 'heading'; text: TemplateText }
  /** Items numbered 一、二、 … or （一）（二）…; an item whose facts are all missing is left out. */
  | { kind: 'articles'; numbers: 'first' | 'second'; items: readonly TemplateText[] }
  | {
      kind: 'table';
      columns: readonly TableColumn[];
      head: readonly TemplateText[];
      each: string;
      cells: readonly TemplateText[];
      foot?: readonly { text: TemplateText; span: number; align?: Align }[];
    }
  | {
      kind: 'form';
      rows: readonly {
        cells: readonly { text: TemplateText; width: number; label?: true; align?: Align }[];
        minLines?: number;
      }[];
    }
  | { kind: 'dialogue'; each: string; speaker: TemplateText; text: TemplateText }
  | {
      kind: 'signature';
      /** A line with `each` is repeated for every row of that fact. */
      columns: readonly (readonly { label: TemplateText; rule: boolean; each?: string }[])[];
    }
  /** `foreign`: sealed by somebody else, so that the office's place and mark for its own seal do not hold. */
  | { kind: 'seal'; lines: readonly TemplateText[]; note?: TemplateText; foreign?: true }
  | { kind: 'space'; lines: number }
  | { kind: 'rule' }
  | { kind: 'page-break' }
  | { kind: 'page-rule'; foot: TemplateText | null }
  | { kind: 'each'; of: string; blocks: readonly TemplateBlock[] }
  | { kind: 'when'; has: string; blocks: readonly TemplateBlock[]; otherwise?: readonly TemplateBlock[] };

/** 文书模板. Data, versioned: new wording, new version; an issued paper names the version it was made from. */
export type Template = {
  /** Document id of the catalogue. */
  id: string;
  version: number;
  zh: string;
  en: string;
  sheet: SheetName;
  /** What it is made of, when not of a case: a 诉求, the figures of a period, a 集体协商, or the office's own register. */
  about?: 'lead' | 'report' | 'round' | 'office';
  /** Packed onto one page by setting it smaller, down to this share of the sheet's size. */
  onePage?: number;
  needs: readonly NeededFact[];
  blocks: readonly TemplateBlock[];
};
