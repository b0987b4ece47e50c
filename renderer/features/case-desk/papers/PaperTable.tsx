import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { papersText } from '../../../text/papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { PaperActs } from './PaperActs.tsx';
import { SignAct } from './SignAct.tsx';
import { StandingWords } from './StandingWords.tsx';

type Props = {
  file: CaseFile;
  standings: readonly PaperStanding[];
  busy: boolean;
  onSaved: (saved: { name: string; place: string; token: string }) => void;
};

/** Every paper of the case with 必备 or 可选, its state and its buttons. */
export function PaperTable({ file, standings, busy, onSaved }: Props) {
  const text = useText(papersText);
  const word = useWord();
  return (
    <Table size="small" aria-label={text.title}>
      <TableHead>
        <TableRow>
          <TableCell>{text.paper}</TableCell>
          <TableCell>{text.need}</TableCell>
          <TableCell>{text.state}</TableCell>
          <TableCell align="right">{text.act}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {standings.map((standing) => {
          return (
            <TableRow key={`${standing.document}:${standing.subjectId ?? ''}`} hover>
              <TableCell>
                {word(standing)}
                {standing.subject && text.about(word(standing.subject))}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {standing.issued ? text.issued : text[standing.need]}
              </TableCell>
              <TableCell>
                <StandingWords standing={standing} />
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {standing.issued && (standing.signing?.of ?? 0) > 0 && (
                  <SignAct file={file} paper={standing.issued} />
                )}
                <PaperActs caseId={file.case.id} standing={standing} busy={busy} onSaved={onSaved} />
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
