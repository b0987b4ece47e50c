import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { papersText } from '../../../text/papers.ts';
import { useText } from '../../../text/text.ts';
import type { Progress } from './use-issue-all.ts';

type Props = { ready: number; progress: Progress | null; onRun: () => void; onStop: () => void };

/** 制作全部必备, with how far it is and a way to stop. */
export function IssueAll({ ready, progress, onRun, onStop }: Props) {
  const text = useText(papersText);
  if (progress) {
    return (
      <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Typography variant="body2">{text.progress(progress.done, progress.all)}</Typography>
        <LinearProgress
          variant="determinate"
          aria-label={text.issueAll}
          value={(progress.done / Math.max(1, progress.all)) * 100}
          sx={{ width: 120 }}
        />
        <Button onClick={onStop}>{text.stop}</Button>
      </Box>
    );
  }
  return (
    <Button variant="outlined" disabled={ready === 0} onClick={onRun}>
      {ready === 0 ? text.issueAllNone : `${text.issueAll} (${ready})`}
    </Button>
  );
}
