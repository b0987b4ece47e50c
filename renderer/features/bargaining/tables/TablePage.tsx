import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { TableEditor } from './TableEditor.tsx';

/** 附表 of a round (`/bargaining/rounds/:roundId/tables/:tableId`). */
export function TablePage() {
  const t = useText(tablesText);
  const b = useText(bargainingText);
  const { roundId = '', tableId = '' } = useParams();
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
  const table = answer.file?.roundTables.find((one) => one.id === tableId);
  if (answer.file === null || !table) {
    return (
      <Box sx={{ p: 2 }}>
        <EmptyState
          title={answer.file === null ? b.notFound : t.notFound}
          action={
            <Button
              component={Link}
              to={answer.file === null ? '/bargaining' : `/bargaining/rounds/${roundId}?section=contract`}
            >
              {answer.file === null ? b.back : t.backToRound}
            </Button>
          }
        />
      </Box>
    );
  }
  return <TableEditor key={tableId} file={answer.file} table={table} />;
}
