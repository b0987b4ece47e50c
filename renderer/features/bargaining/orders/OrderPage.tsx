import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApp } from '../../../app-context.tsx';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { OrderView } from './OrderView.tsx';

/** 一个订单的工价会签 (`/bargaining/orders/:quoteId`). */
export function OrderPage() {
  const t = useText(ordersText);
  const { quoteId = '' } = useParams();
  const { bargaining } = useApp();
  const [retry, setRetry] = useState(0);
  const answer = useLiveQuery(
    () =>
      Promise.all([bargaining.orderQuote(quoteId), bargaining.quoteContracts()]).then(
        ([found, contracts]) => ({ found, contracts }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, quoteId, retry],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />;
  if (answer.found === null) {
    return (
      <Box sx={{ p: 2 }}>
        <EmptyState
          title={t.notFound}
          action={
            <Button component={Link} to="/bargaining/orders">
              {t.back}
            </Button>
          }
        />
      </Box>
    );
  }
  return <OrderView key={quoteId} {...answer.found} contracts={answer.contracts} />;
}
