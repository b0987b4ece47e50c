import type { Page } from '../../shared/documents/layout/page.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Words } from '../../shared/mediation/terms.ts';
import type { Row } from '../../shared/schema/record-types.ts';

/** One paper of the catalogue as the case stands now. */
export type PaperStanding = {
  /** Document id, such as acceptance-notice. */
  document: string;
  zh: string;
  en: string;
  /** The session, delivery, recusal … it is about; null: the paper belongs to the case. */
  subjectId: string | null;
  /** What it is about in words, such as 第2次. */
  subject: Words | null;
  need: 'required' | 'optional';
  /** False: the case has not come to the point where this paper is made. */
  due: boolean;
  /** Facts that are still missing; empty: it may be issued. */
  missing: MissingPaperFact[];
  /** The issued paper in force, when there is one. */
  issued: Row<'papers'> | null;
  /** 签署: places signed of those the issued paper needs. */
  signing?: { done: number; of: number; on: string | null };
  /** 已送达: the day the last service of the issued paper was received; null: none yet, or one is still open. */
  servedOn?: CalendarDay | null;
};

export type MissingPaperFact = {
  path: string;
  zh: string;
  /** Section of the case desk where it is entered. */
  section: string;
};

/** A fact the paper has, as it prints it. */
export type FilledPaperFact = MissingPaperFact & { text: string };

/** Layout of a paper for the screen and what stands in the way of issuing it. */
export type PreparedPaper = {
  title: string;
  facts: Record<string, unknown>;
  missing: MissingPaperFact[];
  /** The facts it has, in the order of the paper, for the list beside it. */
  filled?: FilledPaperFact[];
  /** Characters no font on this computer has. */
  missingCharacters: { char: string; codePoint: string }[];
  pages: PreviewPage[];
};

/** A page as drawing operations in points, origin at the top left; the screen draws them as SVG elements. */
export type PreviewPage = Page;

export type SigningGiven = Pick<Row<'papers'>['body'], 'signings' | 'originalAt'>;
export type PrintGiven = { copies: number; recipients: string; reason: string };

export type PaperActions = {
  /** Every paper this case can have, in order, with its state. */
  standings(file: CaseFile, issued: Row<'papers'>[]): Promise<PaperStanding[]>;
  /** Lays a paper out from the case as it is now. */
  prepare(given: { caseId: string; document: string; subjectId: string | null }): Promise<PreparedPaper>;
  /** Lays an issued paper out again from its stored facts. */
  reopen(paper: Row<'papers'>): Promise<PreparedPaper>;
  /** 制作: freezes facts and bytes. Returns the id of the paper. */
  issue(given: { caseId: string; document: string; subjectId: string | null }): Promise<string>;
  /** 作废: a wrong paper is voided, never changed. */
  discard(paperId: string, reason: string): Promise<void>;
  /** 存为PDF: returns where the file was saved. */
  savePdf(paperId: string): Promise<{ name: string; place: string; token: string }>;
  /** 存为Word: the same paper from its stored facts, to be edited elsewhere. Returns where the file was saved. */
  saveDocx(paperId: string): Promise<{ name: string; place: string; token: string }>;
  /** The PDF as an object URL for the print frame; call `recordPrint` after it was sent. */
  pdfUrl(paperId: string): Promise<string>;
  /** 印制记录; a second printing needs its reason. */
  recordPrint(paperId: string, given: PrintGiven): Promise<void>;
  /** 签署登记: who signed where and when, and where the original is. Replaces what was recorded before. */
  recordSigning(paperId: string, given: SigningGiven): Promise<void>;
  reveal(token: string): Promise<void>;
  /** 导出案件: writes the case file beside the papers. */
  exportCase(caseId: string): Promise<{ name: string; place: string; token: string }>;
};
