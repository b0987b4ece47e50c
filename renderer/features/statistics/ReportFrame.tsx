import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Period, periodName } from '../../../shared/statistics/period.ts';
import type { PreparedPaper } from '../../actions/paper-types.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PaperPreview } from '../../ui/paper/PaperPreview.tsx';
import type { Reading } from '../../ui/use-reading.ts';

type Props = {
  period: Period;
  mark: string;
  paper: Reading<PreparedPaper>;
  side: ReactNode;
  acts: ReactNode;
};

/** Which report, what belongs to it at the left, the pages at the right, what can be done below. */
export function ReportFrame({ period, mark, paper, side, acts }: Props) {
  const t = useText(statisticsText);
  const word = useWord();
  return (
    <Box sx={{ height: '100%', minHeight: 480, display: 'flex', flexDirection: 'column' }}>
      <Box
        sx={{
          ...{ display: 'flex', alignItems: 'center', gap: 1.5, px: 2, py: 1 },
          ...{ borderBottom: 1, borderColor: 'divider' },
        }}
      >
        <Typography variant="h1" noWrap>
          {t.named(t.reportTitle, word(periodName(period)))}
        </Typography>
        <Typography variant="body2" color="textSecondary" noWrap sx={{ flex: 1 }}>
          {mark}
        </Typography>
        <Button component={Link} to="/statistics">
          {t.back}
        </Button>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '300px minmax(0, 1fr)' }}>
        <Box
          sx={{
            p: 2,
            overflowY: 'auto',
            borderRight: 1,
            borderColor: 'divider',
            display: 'grid',
            gap: 1.5,
            alignContent: 'start',
          }}
        >
          {side}
        </Box>
        {paper.state === 'loading' && <Loading />}
        {paper.state === 'failed' && <Failed error={paper.error} onRetry={paper.retry} />}
        {paper.state === 'ready' && <PaperPreview paper={paper.value} stale={paper.stale} />}
      </Box>
      <Box sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>{acts}</Box>
    </Box>
  );
}
