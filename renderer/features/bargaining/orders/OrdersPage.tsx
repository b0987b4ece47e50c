import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OrderQuote } from '../../../../shared/bargaining/records/order-quote.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextFilter } from '../../../ui/TextFilter.tsx';
import { BargainingFrame } from '../BargainingFrame.tsx';
import { OrderDialog } from './OrderDialog.tsx';
import { OrderTable } from './OrderTable.tsx';

const pageSize = 50;

/** 订单工价 (`/bargaining/orders`): order-based bargaining under contracts in force. */
export function OrdersPage() {
  const t = useText(ordersText);
  const b = useText(bargainingText);
  const { bargaining } = useApp();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [state, setState] = useState<OrderQuote['state'] | null>(null);
  const [page, setPage] = useState(0);
  const [retry, setRetry] = useState(0);
  const [making, setMaking] = useState(false);
  const answer = useLiveQuery(
    () =>
      Promise.all([
        bargaining.orderQuotes({
          ...(state === null ? {} : { state }),
          ...(text.trim() === '' ? {} : { text }),
          from: page * pageSize,
          count: pageSize,
        }),
        bargaining.quoteContracts(),
      ]).then(
        ([list, contracts]) => ({ list, contracts }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, state, text, page, retry],
  );
  const ready = answer && 'list' in answer ? answer : null;
  const narrowed = text.trim() !== '' || state !== null;
  return (
    <BargainingFrame
      page="/bargaining/orders"
      actions={
        <Button
          variant="contained"
          disabled={!ready || ready.contracts.length === 0}
          onClick={() => setMaking(true)}
        >
          {t.make}
        </Button>
      }
    >
      {!answer ? (
        <Loading />
      ) : 'error' in answer ? (
        <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />
      ) : (
        <Section
          title={t.total(answer.list.total)}
          actions={
            <>
              <TextFilter
                label={t.search}
                value={text}
                onChange={(next) => {
                  setText(next);
                  setPage(0);
                }}
              />
              <NarrowChoice
                label={t.state}
                all={t.everyState}
                value={state}
                options={Object.entries(t.states)}
                onChange={(next) => {
                  setState(next as OrderQuote['state'] | null);
                  setPage(0);
                }}
              />
            </>
          }
        >
          {answer.contracts.length === 0 && <Alert severity="info">{t.noContract}</Alert>}
          {answer.list.total === 0 ? (
            <EmptyState title={narrowed ? t.noneFit : t.none} {...(narrowed ? {} : { text: t.noneText })} />
          ) : (
            <OrderTable rows={answer.list.rows} />
          )}
          {answer.list.total > pageSize && (
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1, fontSize: 13 }}>
              <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
                {b.before}
              </Button>
              {b.page(page + 1, Math.ceil(answer.list.total / pageSize))}
              <Button disabled={(page + 1) * pageSize >= answer.list.total} onClick={() => setPage(page + 1)}>
                {b.after}
              </Button>
            </Box>
          )}
        </Section>
      )}
      {making && ready && (
        <OrderDialog
          quote={null}
          contracts={ready.contracts}
          onMade={(id) => void navigate(`/bargaining/orders/${id}`)}
          onClose={() => setMaking(false)}
        />
      )}
    </BargainingFrame>
  );
}
