import type { Page } from '../../shared/documents/layout/page.ts';
import type { PaperText } from '../../shared/documents/wording/printed-texts.ts';
import type { Wording } from '../../shared/documents/wording/wording.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Words } from '../../shared/mediation/terms.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { WordingDraft } from './wording-drafts.ts';

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
  /** Of a paper not yet made: the texts that may be changed on it, and what is wrong with its wording. */
  wording?: { texts: PaperText[]; faults: Words[] };
  /** The paper as plain text, to copy. */
  text?: string;
  /** Addresses of the pictures that stand for characters, by code point. */
  pictures?: Readonly<Record<number, string>>;
};

/** A page as drawing operations in points, origin at the top left; the screen draws them as SVG elements. */
export type PreviewPage = Page;

export type SigningGiven = Pick<Row<'papers'>['body'], 'signings' | 'originalAt'>;
export type PrintGiven = { copies: number; recipients: string; reason: string };

/** Which paper of which case, and what it is about. */
export type WhichPaper = { caseId: string; document: string; subjectId: string | null };

export type PaperActions = {
  /** Every paper this case can have, in order, with its state. */
  standings(file: CaseFile, issued: Row<'papers'>[]): Promise<PaperStanding[]>;
  /** Lays a paper out from the case as it is now; `own` is what was changed on it, left out: what is kept as a draft. */
  prepare(given: WhichPaper & { own?: Wording }): Promise<PreparedPaper>;
  /** Lays an issued paper out again from its stored version, facts and wording. */
  reopen(paper: Row<'papers'>): Promise<PreparedPaper>;
  /** What was changed on a paper not yet made, as it is kept; null: nothing. */
  ownWording(which: WhichPaper): Promise<WordingDraft | null>;
  /** Keeps what was changed on a paper not yet made. */
  keepWording(which: WhichPaper, draft: WordingDraft): Promise<void>;
  /** 制作: freezes facts, wording and bytes. Returns the id of the paper. */
  issue(given: WhichPaper & { own?: Wording }): Promise<string>;
  /** 作废重出: voids the paper; its changes are kept as the draft of the new one. */
  discard(paperId: string, reason: string): Promise<void>;
  /** 存为PDF: the bytes as issued. Returns where the file was saved. */
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
