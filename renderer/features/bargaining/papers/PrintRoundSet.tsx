import { useMemo } from 'react';
import type { RoundPaper } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperRegisterText } from '../../../text/paper-register.ts';
import { useText } from '../../../text/text.ts';
import { PrintSet } from '../../../ui/paper/set/PrintSet.tsx';
import type { SetDesk, SetLine } from '../../../ui/paper/set/set-line.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { roundPrintDue } from './print-due.ts';

type Props = { papers: readonly RoundPaper[]; onClose: () => void };

/** 打印一套 of the papers of a round; those that were never printed are proposed. */
export function PrintRoundSet({ papers, onClose }: Props) {
  const { file } = useRoundWay();
  const { roundPapers } = useApp();
  const register = useText(paperRegisterText);
  const roundId = file.round.id;
  const desk = useMemo<SetDesk>(
    () => ({
      url: (lines, watch) => roundPapers.setUrl(roundId, lines, watch),
      save: (ids, watch) => roundPapers.saveSet(roundId, ids, watch),
      recordPrints: (prints) => roundPapers.recordPrints(roundId, prints),
      reveal: (token) => roundPapers.reveal(token),
    }),
    [roundPapers, roundId],
  );
  const proposed = () =>
    papers.map((paper): SetLine => {
      const { copies, names } = roundPrintDue(paper.document, file);
      const recipients = [...names, register.file].join(register.between);
      const chosen = paper.body.printedAt.length === 0;
      return { paper, chosen, copies, due: copies, recipients, reason: '' };
    });
  return <PrintSet desk={desk} proposed={proposed} onClose={onClose} />;
}
