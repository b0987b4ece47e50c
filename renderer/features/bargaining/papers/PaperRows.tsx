import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { RoundPaperStanding, SavedFile } from '../../../actions/bargaining/round-paper-types.ts';
import { papersText } from '../../../text/papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { PaperRowActs } from './PaperRowActs.tsx';
import { SignRoundPaper } from './SignRoundPaper.tsx';
import { StandingState } from './StandingState.tsx';

type Props = {
  label: string;
  standings: readonly RoundPaperStanding[];
  busy: boolean;
  onSaved: (saved: SavedFile) => void;
  onRegister: (standing: RoundPaperStanding) => void;
};

/** Papers line by line: whether needed, where each stands, what can be done. */
export function PaperRows({ label, standings, busy, onSaved, onRegister }: Props) {
  const { file } = useRoundWay();
  const text = useText(papersText);
  const word = useWord();
  if (standings.length === 0) return null;
  return (
    <Table size="small" aria-label={label}>
      <TableBody>
        {standings.map((standing) => (
          <TableRow key={`${standing.document}:${standing.subjectId ?? ''}`} hover>
            <TableCell sx={{ width: '27%' }}>
              {word(standing)}
              {standing.subject && text.about(word(standing.subject))}
            </TableCell>
            <TableCell sx={{ width: 56, whiteSpace: 'nowrap', color: 'text.secondary' }}>
              {standing.need === 'required' ? text.required : ''}
            </TableCell>
            <TableCell>
              <StandingState roundId={file.round.id} standing={standing} />
            </TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {standing.issued && (standing.signing?.of ?? 0) > 0 && (
                <SignRoundPaper file={file} paper={standing.issued} />
              )}
              <PaperRowActs
                standing={standing}
                busy={busy}
                onSaved={onSaved}
                onRegister={() => onRegister(standing)}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
