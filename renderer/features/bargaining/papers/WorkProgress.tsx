import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { papersText } from '../../../text/papers.ts';
import { useText } from '../../../text/text.ts';
import type { Progress } from './use-long-work.ts';

/** How far a long piece of work is, and a way to stop it. */
export function WorkProgress({
  progress,
  words,
  onStop,
}: {
  progress: Progress;
  words: string;
  onStop: () => void;
}) {
  const text = useText(papersText);
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <Typography variant="body2">{words}</Typography>
      <LinearProgress
        variant={progress.of === 0 ? 'indeterminate' : 'determinate'}
        aria-label={words}
        value={(progress.done / Math.max(1, progress.of)) * 100}
        sx={{ width: 120 }}
      />
      <Button onClick={onStop}>{text.stop}</Button>
    </Box>
  );
}
