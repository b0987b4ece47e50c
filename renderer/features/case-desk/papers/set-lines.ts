import { setOfStep } from '../../../../shared/documents/step-papers.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { printDue } from '../../../ui/paper/print-due.ts';

/** One issued paper in the list of a set. */
export type SetLine = {
  paper: Row<'papers'>;
  chosen: boolean;
  copies: number | null;
  /** What the paper's 份数 asks for. */
  due: number;
  recipients: string;
  /** Asked where it was printed before. */
  reason: string;
};

export const printedBefore = ({ paper }: SetLine): boolean => paper.body.printedAt.length > 0;

/** Every issued paper of the case in the order of the list, those of the step it is at chosen, copies as the cards have them. */
export function setLines(
  file: CaseFile,
  standings: readonly PaperStanding[],
  words: { file: string; between: string },
): SetLine[] {
  const issued = standings.flatMap((one) => (one.issued ? [one.issued] : []));
  const proposed = new Set(setOfStep(file, issued).map(({ id }) => id));
  return issued.map((paper) => {
    const { copies, names } = printDue(paper.document, file);
    return {
      paper,
      chosen: proposed.has(paper.id),
      copies,
      due: copies,
      recipients: [...names, words.file].join(words.between),
      reason: '',
    };
  });
}

/** True for a chosen line that cannot be printed as it is. */
export const lineLacks = (line: SetLine): boolean =>
  line.chosen &&
  (line.copies === null || line.copies < 1 || (printedBefore(line) && line.reason.trim() === ''));
