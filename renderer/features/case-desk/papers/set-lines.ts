import { setOfStep } from '../../../../shared/documents/step-papers.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { printDue } from '../../../ui/paper/print-due.ts';
import type { SetLine } from '../../../ui/paper/set/set-line.ts';

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
