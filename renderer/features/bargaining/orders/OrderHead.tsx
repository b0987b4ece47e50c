import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { signedCount } from '../../../../shared/bargaining/order-quote.ts';
import { quoteParties } from '../../../../shared/bargaining/terms.ts';
import type { LocalMinute } from '../../../../shared/kernel/calendar-day.ts';
import type { QuoteContract, QuoteRow } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { FactList } from '../FactList.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { roundPaperPath } from '../papers/paper-path.ts';
import { textWords } from '../text-words.ts';
import { OrderDialog } from './OrderDialog.tsx';

const w = textWords(ordersText);
const parties = Object.keys(quoteParties).length;

type Props = QuoteRow & {
  roundId: string | null;
  contracts: readonly QuoteContract[];
  /** What the checks still find. */
  lacking: number;
  /** Writes what is typed and not saved yet. */
  flush: () => Promise<void>;
};

/** Head of an order: what it is, on which contract it rests, and what can be done with it. */
export function OrderHead({ quote, enterprise, contract, roundId, contracts, lacking, flush }: Props) {
  const t = useText(ordersText);
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const navigate = useNavigate();
  const { busy, act } = useAct();
  const [open, setOpen] = useState<'edit' | 'post' | null>(null);
  const { state, body } = quote;
  const sign = () =>
    act(async () => {
      await flush();
      await bargaining.signQuote(quote.id);
      notice.say(t.signDone);
    });
  const spoil = async () => {
    const { ok, reason } = await confirm({
      title: t.voidTitle(body.orderNo),
      act: t.void,
      danger: true,
      askReason: { label: t.voidReason },
    });
    if (ok) await act(async () => bargaining.voidQuote(quote.id, reason).then(() => notice.say(t.voided)));
  };
  const remove = async () => {
    const { ok, reason } = await confirm({
      title: t.removeTitle(body.orderNo),
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!ok) return;
    await act(async () => {
      await bargaining.removeWork('orderQuotes', quote.id, reason);
      notice.say(t.removed, {
        undo: async () => {
          await bargaining.restoreWork('orderQuotes', quote.id);
          await navigate(`/bargaining/orders/${quote.id}`);
        },
      });
      await navigate('/bargaining/orders');
    });
  };
  const facts = [
    [t.contract, contract],
    [t.enterprise, enterprise],
    [t.product, body.product],
    [t.quantity, String(body.quantity)],
    [t.deliverOn, body.deliverOn ?? ''],
    [t.on, quote.on],
    [t.estimator, body.estimator],
    [t.complexity, body.complexity],
  ] as const;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Link component={RouterLink} to="/bargaining/orders" sx={{ fontSize: 13 }}>
          {t.title}
        </Link>
        <Typography variant="h1" sx={{ fontSize: 18 }}>
          {body.orderNo}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {t.states[state]} · {t.signedOf(signedCount(body), parties)}
          {state === 'draft' && lacking > 0 && ` · ${t.lacking(lacking)}`}
        </Typography>
        {state === 'draft' && (
          <>
            <Button color="inherit" onClick={() => void remove()}>
              {t.remove}
            </Button>
            <Button variant="contained" loading={busy} disabled={lacking > 0} onClick={() => void sign()}>
              {t.sign}
            </Button>
          </>
        )}
        {state === 'signed' && (
          <Button variant="contained" onClick={() => setOpen('post')}>
            {t.post}
          </Button>
        )}
        {(state === 'signed' || state === 'posted') && (
          <Button color="inherit" onClick={() => void spoil()}>
            {t.void}
          </Button>
        )}
      </Box>
      <Section
        title={t.facts}
        actions={
          <>
            {roundId !== null && (
              <>
                <Button
                  component={RouterLink}
                  to={roundPaperPath(roundId, { document: 'order-bargaining-record', subjectId: quote.id })}
                >
                  {t.paper}
                </Button>
                <Button component={RouterLink} to={`/bargaining/rounds/${roundId}?section=contract`}>
                  {t.toRound}
                </Button>
              </>
            )}
            {state === 'draft' && (
              <Button variant="outlined" onClick={() => setOpen('edit')}>
                {t.edit}
              </Button>
            )}
          </>
        }
      >
        <FactList facts={facts} />
      </Section>
      {open === 'edit' && <OrderDialog quote={quote} contracts={contracts} onClose={() => setOpen(null)} />}
      {open === 'post' && (
        <FormDialog
          title={t.postTitle}
          draftId={`order-post:${quote.id}`}
          fields={[{ at: 'workStartsAt', kind: 'minute', label: w('workStartsAt'), required: true }]}
          initial={{ workStartsAt: body.workStartsAt }}
          onSave={async (form) => {
            await bargaining.postQuote(quote.id, form.workStartsAt as LocalMinute);
            notice.say(t.postDone);
          }}
          onClose={() => setOpen(null)}
          act={t.post}
        />
      )}
    </>
  );
}
