import { useState } from 'react';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { QuoteContract } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText } from '../../../text/text.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FormValue } from '../form/form-value.ts';
import { recordPatch } from '../form/form-value.ts';
import { orderDraft, orderFields, orderForm } from './order-form.ts';

type Props = {
  quote: Row<'orderQuotes'> | null;
  contracts: readonly QuoteContract[];
  /** The id of the order that was made. */
  onMade?: (id: string) => void;
  onClose: () => void;
};

/** Registers an order, or changes what it says of itself. */
export function OrderDialog({ quote, contracts, onMade, onClose }: Props) {
  const t = useText(ordersText);
  const { bargaining, clock } = useApp();
  const [initial] = useState(() => orderForm(quote, contracts, clock.today()));
  return (
    <FormDialog
      title={quote ? t.edit : t.make}
      draftId={`order:${quote?.id ?? `new:${contracts.length === 1 ? contracts[0]?.id : ''}`}`}
      fields={orderFields(contracts)}
      initial={initial}
      onSave={async (form) => {
        if (quote) {
          const patch = recordPatch(initial, orderDraft(form) as unknown as FormValue);
          await bargaining.updateWork('orderQuotes', quote.id, patch as never);
        } else onMade?.(await bargaining.addWork('orderQuotes', orderDraft(form)));
      }}
      onClose={onClose}
    />
  );
}
