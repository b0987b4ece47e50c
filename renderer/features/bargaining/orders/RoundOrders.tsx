import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { agreementOf } from '../../../../shared/bargaining/parts.ts';
import { useApp } from '../../../app-context.tsx';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText } from '../../../text/text.ts';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { OrderDialog } from './OrderDialog.tsx';
import { OrderTable } from './OrderTable.tsx';

/** 订单工价 under the contract of a round. */
export function RoundOrders() {
  const t = useText(ordersText);
  const { bargaining } = useApp();
  const { file } = useRoundWay();
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const agreementId = agreementOf(file)?.id ?? null;
  const answer = useLiveQuery(async () => {
    if (agreementId === null) return { rows: [], contracts: [] };
    return Promise.all([
      bargaining.orderQuotes({ agreementId, from: 0, count: 500 }),
      bargaining.quoteContracts(),
    ]).then(
      ([{ rows }, contracts]) => ({ rows, contracts: contracts.filter((one) => one.id === agreementId) }),
      (error: unknown) => ({ error }),
    );
  }, [bargaining, agreementId]);
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} />;
  const ready = answer.contracts.length > 0;
  return (
    <Section
      title={t.ofRound}
      actions={
        ready && (
          <Button variant="outlined" onClick={() => setMaking(true)}>
            {t.make}
          </Button>
        )
      }
    >
      {answer.rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {ready ? t.noneText : t.noContractYet}
        </Typography>
      ) : (
        <OrderTable rows={answer.rows} />
      )}
      {making && (
        <OrderDialog
          quote={null}
          contracts={answer.contracts}
          onMade={(id) => void navigate(`/bargaining/orders/${id}`)}
          onClose={() => setMaking(false)}
        />
      )}
    </Section>
  );
}
