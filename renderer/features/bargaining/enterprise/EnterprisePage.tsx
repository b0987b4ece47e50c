import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { EnterpriseView } from './EnterpriseView.tsx';

/** 一家企业 (`/bargaining/enterprises/:enterpriseId`): its data, contracts and rounds over the years, next dates, work done. */
export function EnterprisePage() {
  const t = useText(enterpriseText);
  const { enterpriseId = '' } = useParams();
  const { bargaining } = useApp();
  const [retry, setRetry] = useState(0);
  const answer = useLiveQuery(
    () =>
      bargaining.enterprise(enterpriseId).then(
        (whole) => ({ whole }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, enterpriseId, retry],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />;
  if (answer.whole === null) {
    return (
      <Box sx={{ p: 2 }}>
        <EmptyState
          title={t.notFound}
          action={
            <Button component={Link} to="/bargaining/enterprises">
              {t.back}
            </Button>
          }
        />
      </Box>
    );
  }
  return <EnterpriseView key={enterpriseId} whole={answer.whole} />;
}
