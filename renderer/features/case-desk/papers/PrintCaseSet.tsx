import { useMemo } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperRegisterText } from '../../../text/paper-register.ts';
import { useText } from '../../../text/text.ts';
import { PrintSet } from '../../../ui/paper/set/PrintSet.tsx';
import type { SetDesk } from '../../../ui/paper/set/set-line.ts';
import { setLines } from './set-lines.ts';

type Props = { file: CaseFile; standings: readonly PaperStanding[]; onClose: () => void };

/** 打印一套 of the papers of a case. */
export function PrintCaseSet({ file, standings, onClose }: Props) {
  const { papers, paperSets } = useApp();
  const register = useText(paperRegisterText);
  const caseId = file.case.id;
  const desk = useMemo<SetDesk>(
    () => ({
      url: (lines, watch) => paperSets.url(caseId, lines, watch),
      save: (ids, watch) => paperSets.save(caseId, ids, watch),
      recordPrints: (prints) => paperSets.recordPrints(prints),
      reveal: (token) => papers.reveal(token),
    }),
    [papers, paperSets, caseId],
  );
  return <PrintSet desk={desk} proposed={() => setLines(file, standings, register)} onClose={onClose} />;
}
