import type { Row } from '../../../../shared/schema/record-types.ts';
import type { PrintGiven } from '../../../actions/paper-types.ts';

/** An issued paper, whatever it belongs to. */
export type SetPaper = { id: string; body: Pick<Row<'papers'>['body'], 'title' | 'printedAt'> };

/** One issued paper in the list of a set. */
export type SetLine = {
  paper: SetPaper;
  chosen: boolean;
  copies: number | null;
  /** What the paper's 份数 asks for. */
  due: number;
  recipients: string;
  /** Asked where it was printed before. */
  reason: string;
};

/** A file that was saved. */
type Saved = { name: string; place: string; token: string; pages: number };
type Watch = { onPart: (done: number, of: number) => void; signal: AbortSignal };

/** What prints and keeps the sets of one case or round. */
export type SetDesk = {
  /** The set as an object URL for the print frame. Rejects when stopped. */
  url(lines: readonly { paperId: string; copies: number }[], watch: Watch): Promise<string>;
  /** One of each in one file. Rejects when stopped. */
  save(paperIds: readonly string[], watch: Watch): Promise<Saved>;
  /** 印制记录 of every paper of the set, all or none. */
  recordPrints(prints: readonly ({ paperId: string } & PrintGiven)[]): Promise<void>;
  reveal(token: string): Promise<void>;
};

export const printedBefore = ({ paper }: SetLine): boolean => paper.body.printedAt.length > 0;

/** True for a chosen line that cannot be printed as it is. */
export const lineLacks = (line: SetLine): boolean =>
  line.chosen &&
  (line.copies === null || line.copies < 1 || (printedBefore(line) && line.reason.trim() === ''));
