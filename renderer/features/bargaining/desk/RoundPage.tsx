import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { RoundDesk } from './RoundDesk.tsx';

/** 一轮集体协商 (`/bargaining/rounds/:roundId`). */
export function RoundPage() {
  const t = useText(bargainingText);
  const { roundId = '' } = useParams();
  const { bargaining } = useApp();
  const [retry, setRetry] = useState(0);
  const answer = useLiveQuery(
    () =>
      bargaining.round(roundId).then(
        (file) => ({ file }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, roundId, retry],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />;
  if (answer.file === null) {
    return (
      <Box sx={{ p: 2 }}>
        <EmptyState
          title={t.notFound}
          action={
            <Button component={Link} to="/bargaining">
              {t.back}
            </Button>
          }
        />
      </Box>
    );
  }
  return <RoundDesk key={roundId} file={answer.file} />;
}
