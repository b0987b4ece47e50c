import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperWordingText } from '../../../text/paper-wording.ts';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { CharacterPictures } from '../../../ui/paper/CharacterPictures.tsx';
import { PaperPreview } from '../../../ui/paper/PaperPreview.tsx';
import { type OwnWording, useOwnWording } from '../../../ui/paper/wording/use-own-wording.ts';
import { countsOf } from '../../../ui/paper/wording/WordingColumn.tsx';
import { RoundPaperActs } from './RoundPaperActs.tsx';
import { RoundPaperColumn } from './RoundPaperColumn.tsx';
import { useRoundPaper, useRoundShelf } from './use-round-paper.ts';

type Props = { file: RoundFile; standing: RoundPaperStanding };

/** What the paper needs and its texts at the left, its pages at the right, what can be done with it below. */
export function RoundPaperDesk({ file, standing }: Props) {
  const { characterPictures } = useApp();
  const own = useOwnWording(useRoundShelf(file.round.id, standing));
  const reading = useRoundPaper(file, standing, own.shown);
  const paper = reading.state === 'ready' ? reading.value : null;
  return (
    <Box sx={{ height: '100%', minHeight: 480, display: 'flex', flexDirection: 'column' }}>
      <Head file={file} standing={standing} own={own} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '340px minmax(0, 1fr)' }}>
        <RoundPaperColumn file={file} standing={standing} paper={paper} own={own} />
        {reading.state === 'loading' && <Loading />}
        {reading.state === 'failed' && <Failed error={reading.error} onRetry={reading.retry} />}
        {paper && (
          <PaperPreview
            paper={paper}
            stale={reading.state === 'ready' && reading.stale}
            characters={
              <CharacterPictures
                paper={paper}
                frozen={standing.issued !== null}
                actions={characterPictures}
              />
            }
          />
        )}
      </Box>
      <RoundPaperActs file={file} standing={standing} paper={paper} own={own} />
    </Box>
  );
}

function Head({ file, standing, own }: Props & { own: OwnWording }) {
  const text = useText(papersText);
  const t = useText(roundPapersText);
  const word = useWord();
  const w = useText(paperWordingText);
  const { subject, issued } = standing;
  const changed = w.changes(...countsOf(issued?.body, own));
  const { id, body } = file.round;
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
        {subject && text.about(word(subject))}
      </Typography>
      <Typography variant="body2" color="textSecondary" noWrap sx={{ flex: 1 }}>
        {body.caseNo} · {issued ? text.issuedMark(issued.issuedOn) : text.draftMark}
        {changed && ` · ${changed}`}
      </Typography>
      <Button component={Link} to={`/bargaining/rounds/${id}?section=papers`}>
        {t.back}
      </Button>
    </Box>
  );
}
