import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback } from 'react';
import { Link } from 'react-router';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { PaperPreview } from '../../../ui/paper/PaperPreview.tsx';
import { nothingTells, useReading } from '../../../ui/use-reading.ts';
import { RoundFactsColumn } from './RoundFactsColumn.tsx';
import { RoundPaperActs } from './RoundPaperActs.tsx';

type Props = { file: RoundFile; standing: RoundPaperStanding };

/** The paper of a round: what it needs at the left, its pages at the right, what can be done with it below. */
export function RoundPaperDesk({ file, standing }: Props) {
  const { roundPapers } = useApp();
  const { document, subjectId, issued } = standing;
  const roundId = file.round.id;
  // An issued paper no longer follows the round; a preview is laid out again at each change of it.
  const follows = issued ? issued.id : file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `follows` stands for `issued` and for the round as it is
  const load = useCallback(
    () => (issued ? roundPapers.reopen(issued) : roundPapers.prepare({ roundId, document, subjectId })),
    [roundPapers, roundId, document, subjectId, follows],
  );
  const reading = useReading(load, nothingTells);
  const paper = reading.state === 'ready' ? reading.value : null;
  return (
    <Box sx={{ height: '100%', minHeight: 480, display: 'flex', flexDirection: 'column' }}>
      <Head file={file} standing={standing} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '300px minmax(0, 1fr)' }}>
        <RoundFactsColumn file={file} standing={standing} paper={paper} />
        {reading.state === 'loading' && <Loading />}
        {reading.state === 'failed' && <Failed error={reading.error} onRetry={reading.retry} />}
        {paper && <PaperPreview paper={paper} stale={reading.state === 'ready' && reading.stale} />}
      </Box>
      <RoundPaperActs file={file} standing={standing} paper={paper} />
    </Box>
  );
}

function Head({ file, standing }: Props) {
  const text = useText(papersText);
  const t = useText(roundPapersText);
  const word = useWord();
  const { subject, issued } = standing;
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
      </Typography>
      <Button component={Link} to={`/bargaining/rounds/${id}?section=papers`}>
        {t.back}
      </Button>
    </Box>
  );
}
