import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { FactSection } from '../../../shared/documents/template.ts';
import type { Wording } from '../../../shared/documents/wording/wording.ts';
import type { Words } from '../../../shared/mediation/terms.ts';
import type { MissingPaperFact, PreparedPaper, PrintGiven, SigningGiven } from '../paper-types.ts';
import type { WordingDraft } from '../wording-drafts.ts';

export type RoundPaper = RoundFile['roundPapers'][number];

/** Which paper of which round. */
export type WhichRoundPaper = { roundId: string; document: string; subjectId: string | null };

/** One paper of the catalogue as the round stands now. */
export type RoundPaperStanding = Words & {
  document: string;
  /** 法定步骤 it belongs to, 1–8; others as the catalogue numbers them. */
  step: number;
  /** The representative, offer, meeting … it is about; null: the round. */
  subjectId: string | null;
  subject: Words | null;
  need: 'required' | 'optional';
  /** What has to be entered before there is anything the paper could be about, and where. */
  waitsFor: (Words & { section: FactSection }) | null;
  /** Facts that are still missing; empty: it may be made. */
  missing: MissingPaperFact[];
  /** The paper in force that was made here. */
  issued: RoundPaper | null;
  /** 纸质原件 registered for it. */
  original: RoundPaper | null;
  /** 签署 of the paper made here: places signed of those it needs. */
  signing: { done: number; of: number; on: string | null } | null;
  /** Those it replaced, the last first. */
  voided: RoundPaper[];
};

export type SavedFile = { name: string; place: string; token: string };

/** Follows a long piece of work; `signal` stops it and nothing is saved. */
export type RoundWatch = { onPart: (done: number, of: number) => void; signal: AbortSignal };

/** A bound file: where it is, its pages, and the files that could not be bound. */
export type BoundFile = SavedFile & { pages: number; leftOut: string[] };

export type RoundPaperActions = {
  /** Every paper this round can have, in the order of the steps. */
  standings(file: RoundFile): Promise<RoundPaperStanding[]>;
  /** Lays a paper out from the round as it is now; `own` is what was changed on it, left out: what is kept as a draft. */
  prepare(which: WhichRoundPaper & { own?: Wording }): Promise<PreparedPaper>;
  /** Lays an issued paper out again from its stored version, facts and wording. */
  reopen(paper: RoundPaper): Promise<PreparedPaper>;
  /** What was changed on a paper not yet made, as it is kept; null: nothing. */
  ownWording(which: WhichRoundPaper): Promise<WordingDraft | null>;
  /** Keeps what was changed on a paper not yet made. */
  keepWording(which: WhichRoundPaper, draft: WordingDraft): Promise<void>;
  /** 制作: freezes facts, wording and bytes, gives the next register number. Returns the id. */
  issue(which: WhichRoundPaper & { own?: Wording }): Promise<string>;
  /** 作废重出: voids the paper; its changes are kept as the draft of the new one. */
  discard(roundId: string, paperId: string, reason: string): Promise<void>;
  savePdf(roundId: string, paperId: string): Promise<SavedFile>;
  /** 存为Word of an issued paper, from its stored facts. */
  saveDocx(roundId: string, paperId: string): Promise<SavedFile>;
  /** The PDF as an object URL for the print frame; call `recordPrint` after it was sent. */
  pdfUrl(roundId: string, paperId: string): Promise<string>;
  /** 打印一套: one PDF of several papers, each as often as it has copies; call `recordPrint` for each after it was sent. */
  setUrl(
    roundId: string,
    papers: readonly { paperId: string; copies: number }[],
    watch: RoundWatch,
  ): Promise<string>;
  /** 存为一个PDF: one of each, beside the papers of the round. */
  saveSet(roundId: string, paperIds: readonly string[], watch: RoundWatch): Promise<BoundFile>;
  /** 印制记录 of every paper of a set, all or none. */
  recordPrints(roundId: string, prints: readonly ({ paperId: string } & PrintGiven)[]): Promise<void>;
  /** 印制记录; a second printing needs its reason. */
  recordPrint(roundId: string, paperId: string, given: PrintGiven): Promise<void>;
  /** 签署登记; replaces what was recorded before. */
  recordSigning(roundId: string, paperId: string, given: SigningGiven): Promise<void>;
  /** 送审材料 as one PDF, the form first. */
  makePack(roundId: string, watch: RoundWatch): Promise<BoundFile>;
  /** The papers of the pack, or of the whole file, that were made here, each as a Word file; null: there are none. */
  saveEachAsWord(
    roundId: string,
    of: 'pack' | 'file',
    watch: RoundWatch,
  ): Promise<{ last: SavedFile; count: number } | null>;
  /** 案卷: index, every paper and file of the round as one PDF. */
  makeFile(roundId: string, watch: RoundWatch): Promise<BoundFile>;
  reveal(token: string): Promise<void>;
};
