import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { quoteSays } from '../../../../shared/bargaining/order-quote.ts';
import type { PriceRow } from '../../../../shared/bargaining/records/table.ts';
import type { QuoteContract, QuoteRow } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { Section } from '../../../ui/Section.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { FindingList } from '../tables/FindingList.tsx';
import { Opinions } from './Opinions.tsx';
import { OrderHead } from './OrderHead.tsx';
import { OrderLines } from './OrderLines.tsx';

type Props = QuoteRow & {
  roundId: string | null;
  /** Rates of the contract in force. */
  prices: readonly PriceRow[];
  contracts: readonly QuoteContract[];
};

/** One order: what it is, prices by process, the five signatures, delivery and posting. Saved as one types. */
export function OrderView({ quote, enterprise, contract, roundId, prices, contracts }: Props) {
  const t = useText(ordersText);
  const { bargaining } = useApp();
  const { lines, opinions, withinHours, retest, note } = quote.body;
  const form = useAutosave({ lines, opinions, withinHours, retest, note }, (body) =>
    bargaining.updateWork('orderQuotes', quote.id, { body }),
  );
  const { value, change } = form;
  const locked = quote.state !== 'draft';
  const says = quoteSays({ state: quote.state, body: { ...quote.body, ...value } });
  return (
    <Box
      {...form.formProps}
      sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' }}
    >
      <OrderHead
        quote={quote}
        enterprise={enterprise}
        contract={contract}
        roundId={roundId}
        contracts={contracts}
        lacking={says.whole.length + [...says.lines.values()].flat().length}
        flush={form.flush}
      />
      {quote.state === 'signed' || quote.state === 'posted' ? (
        <Alert severity="info">{t.frozen}</Alert>
      ) : null}
      <OrderLines
        lines={value.lines}
        prices={prices}
        findings={says.lines}
        locked={locked}
        onChange={(next) => change({ lines: next })}
        onDone={form.flush}
      />
      <Opinions body={value} locked={locked} onChange={(next) => change({ opinions: next })} />
      <Section title={t.rules}>
        <FieldGrid>
          <FieldCell span={12}>
            <CheckInput
              label={t.withinHours}
              value={value.withinHours}
              onChange={(next) => change({ withinHours: next })}
              disabled={locked}
            />
          </FieldCell>
          <FieldCell span={6}>
            <TextInput
              label={t.retest}
              hint={t.retestHint}
              value={value.retest}
              onChange={(next) => change({ retest: next })}
              disabled={locked}
            />
          </FieldCell>
          <FieldCell span={6}>
            <TextInput
              label={t.note}
              value={value.note}
              onChange={(next) => change({ note: next })}
              disabled={locked}
            />
          </FieldCell>
        </FieldGrid>
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t.postedAt}：{quote.body.postedAt?.replace('T', ' ') ?? t.notPosted}
          {quote.body.workStartsAt !== null &&
            ` · ${t.workStartsAt}：${quote.body.workStartsAt.replace('T', ' ')}`}
        </Typography>
      </Section>
      {quote.state !== 'void' && says.whole.length > 0 && (
        <Section title={t.checks}>
          <FindingList findings={says.whole} />
        </Section>
      )}
    </Box>
  );
}
