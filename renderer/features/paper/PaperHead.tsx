import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding } from '../../actions/paper-types.ts';
import { papersText } from '../../text/papers.ts';
import { useText, useWord } from '../../text/text.ts';

/** Which paper of which case, and whether it is made. */
export function PaperHead({ file, standing }: { file: CaseFile; standing: PaperStanding }) {
  const text = useText(papersText);
  const word = useWord();
  const { id, body } = file.case;
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
      </Typography>
      <Button component={Link} to={`/cases/${id}?section=papers`}>
        {text.back}
      </Button>
    </Box>
  );
}
