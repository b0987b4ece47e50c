import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { statisticsText } from '../../text/statistics.ts';
import { useText } from '../../text/text.ts';
import { Loading } from '../../ui/Loading.tsx';
import type { Step } from './use-statistics.ts';

/** Counting goes on: how far, once that is known. */
export function Counting({ step }: { step: Step | null }) {
  const t = useText(statisticsText);
  if (!step || step.total < 2) return <Loading />;
  const words = t.counting(step.done, step.total);
  return (
    <Stack spacing={1} sx={{ p: 4, maxWidth: 420, mx: 'auto' }}>
      <LinearProgress variant="determinate" value={(step.done / step.total) * 100} aria-label={words} />
      <Typography variant="body2" color="textSecondary" role="status">
        {words}
      </Typography>
    </Stack>
  );
}
