import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding } from '../../actions/paper-types.ts';
import { paperWordingText } from '../../text/paper-wording.ts';
import { papersText } from '../../text/papers.ts';
import { useText, useWord } from '../../text/text.ts';
import type { OwnWording } from '../../ui/paper/wording/use-own-wording.ts';
import { countsOf } from '../../ui/paper/wording/WordingColumn.tsx';

type Props = {
  file: CaseFile;
  standing: PaperStanding;
  /** What was changed on the paper not yet made. */
  own: OwnWording;
};

/** Which paper of which case, whether it is made, and whether its wording is its own. */
export function PaperHead({ file, standing, own }: Props) {
  const text = useText(papersText);
  const t = useText(paperWordingText);
  const word = useWord();
  const { id, body } = file.case;
  const changed = t.changes(...countsOf(standing.issued?.body, own));
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
