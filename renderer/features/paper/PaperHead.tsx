import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding } from '../../actions/paper-types.ts';
import { paperWordingText } from '../../text/paper-wording.ts';
import { papersText } from '../../text/papers.ts';
import { useText, useWord } from '../../text/text.ts';

type Props = {
  file: CaseFile;
  standing: PaperStanding;
  /** How many texts were changed and clauses added on the paper not yet made. */
  changes: { texts: number; clauses: number };
};

/** Which paper of which case, whether it is made, and whether its wording is its own. */
export function PaperHead({ file, standing, changes }: Props) {
  const text = useText(papersText);
  const t = useText(paperWordingText);
  const word = useWord();
  const { id, body } = file.case;
  const edits = standing.issued?.body.edits;
  const { texts, clauses } = standing.issued
    ? { texts: edits?.own.length ?? 0, clauses: edits?.clauses.length ?? 0 }
    : changes;
  const changed = t.changes(texts, clauses);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="h1" noWrap>
        {word(standing)}
        {standing.subject && text.about(word(standing.subject))}
      </Typography>
      <Typography variant="body2" color="textSecondary" noWrap sx={{ flex: 1 }}>
        {body.caseNo ?? body.intakeNo} ·{' '}
        {standing.issued ? text.issuedMark(standing.issued.issuedOn) : text.draftMark}
        {changed && ` · ${changed}`}
      </Typography>
      <Button component={Link} to={`/cases/${id}?section=papers`}>
        {text.back}
      </Button>
    </Box>
  );
}
