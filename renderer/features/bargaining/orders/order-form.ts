import { blankQuoteBody } from '../../../../shared/bargaining/order-quote.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Draft, Row } from '../../../../shared/schema/record-types.ts';
import type { QuoteContract } from '../../../actions/bargaining/work-reads.ts';
import { ordersText } from '../../../text/bargaining-orders.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { FormValue } from '../form/form-value.ts';
import { textWords } from '../text-words.ts';

const w = textWords(ordersText);
const same = (name: string) => ({ zh: name, en: name });

/** The fields of an order: the contract it rests on first, then the enterprise among those it binds. */
export const orderFields =
  (contracts: readonly QuoteContract[]) =>
  (form: FormValue): readonly FieldSpec[] => {
    const contract = contracts.find((one) => one.id === form.agreementId);
    return [
      {
        at: 'agreementId',
        kind: 'choice',
        label: w('contract'),
        terms: Object.fromEntries(contracts.map((one) => [one.id, same(one.title)])),
        required: true,
        span: 6,
      },
      {
        at: 'enterpriseId',
        kind: 'choice',
        label: w('enterprise'),
        terms: Object.fromEntries((contract?.enterprises ?? []).map(({ id, name }) => [id, same(name)])),
        required: true,
        span: 6,
      },
      { at: 'body.orderNo', kind: 'text', label: w('orderNo'), required: true },
      { at: 'body.product', kind: 'text', label: w('product'), required: true, span: 8 },
      { at: 'body.quantity', kind: 'number', label: w('quantity'), required: true, span: 4 },
      // What the paper of the order states; once all have signed it is not changed any more.
      { at: 'body.deliverOn', kind: 'day', label: w('deliverOn'), required: true },
      { at: 'on', kind: 'day', label: w('on'), required: true },
      { at: 'body.estimator', kind: 'text', label: w('estimator'), required: true },
      { at: 'body.complexity', kind: 'text', label: w('complexity'), required: true, span: 8 },
    ];
  };

/** The form of an order, or of a new one. With one contract and one enterprise there is nothing to choose. */
export function orderForm(
  quote: Row<'orderQuotes'> | null,
  contracts: readonly QuoteContract[],
  today: CalendarDay,
): FormValue {
  if (quote) {
    const { agreementId, enterpriseId, state, on, body } = quote;
    return { agreementId, enterpriseId, state, on, body: { ...body } };
  }
  const [only] = contracts;
  const enterprises = contracts.length === 1 ? (only?.enterprises ?? []) : [];
  return {
    agreementId: contracts.length === 1 ? (only?.id ?? '') : '',
    enterpriseId: enterprises.length === 1 ? (enterprises[0]?.id ?? '') : '',
    state: 'draft',
    on: today,
    body: { ...blankQuoteBody(), quantity: null },
  };
}

/** The record of the form. */
export function orderDraft(form: FormValue): Draft<'orderQuotes'> {
  const draft = form as unknown as Draft<'orderQuotes'>;
  return { ...draft, body: { ...draft.body, quantity: draft.body.quantity ?? 0 } };
}
