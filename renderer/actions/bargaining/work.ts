import { checkOrderQuote } from '../../../shared/bargaining/content-checks/order-quote.ts';
import type { Draft, TableName } from '../../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';

type WorkTable = Extract<
  TableName,
  'instructors' | 'bargainingActivities' | 'orderQuotes' | 'bargainingTargets'
>;

/** 指导员、工作记录、订单工价会签、工作目标: registers beside the rounds. */
export function workActions({ change, clock }: Needs) {
  return {
    addWork: <T extends WorkTable>(table: T, draft: Draft<T>) =>
      change(`${table}.add`, (w) => w.create(table, draft)),
    /** @throws NotAllowed for an order whose prices are signed: they are voided and signed anew */
    updateWork: <T extends WorkTable>(table: T, id: string, patch: Patch<T>) =>
      change(`${table}.update`, async (w) => {
        await stillOpen(w, table, id);
        return w.update(table, id, patch);
      }),
    removeWork: (table: WorkTable, id: string, reason: string) =>
      change(
        `${table}.remove`,
        async (w) => {
          await stillOpen(w, table, id);
          return w.remove(table, id, reason);
        },
        { reason },
      ),
    restoreWork: (table: WorkTable, id: string) => change(`${table}.restore`, (w) => w.restore(table, id)),
    /**
     * 会签完成: all five parties have signed, no price lies under the contract in force, the delivery needs no hours
     * above the limits, and there is a condition for measuring again.
     */
    signQuote: (id: string) =>
      change('orderQuotes.sign', async (w) => {
        const quote = await w.get('orderQuotes', id);
        // Posting comes after the signatures, so it is not asked for yet.
        const faults = quote
          ? checkOrderQuote({ ...quote.body, postedAt: quote.body.postedAt ?? '' })
          : [{ zh: '没有找到会签单', en: 'not found' }];
        if (faults.length > 0) {
          throw new NotAllowed({
            zh: `不能完成会签：${faults.map((one) => one.zh).join('；')}。没有改动。`,
            en: `Not complete: ${faults.map((one) => one.en).join('; ')}. Nothing was changed.`,
          });
        }
        await w.update('orderQuotes', id, { state: 'signed' });
      }),
    /** 车间公布, before work starts. */
    postQuote: (id: string, workStartsAt: NonNullable<Draft<'orderQuotes'>['body']['workStartsAt']>) =>
      change('orderQuotes.post', async (w) => {
        const quote = await w.get('orderQuotes', id);
        const postedAt = clock.minute();
        if (quote?.state !== 'signed' || postedAt >= workStartsAt) {
          throw new NotAllowed({
            zh: '工价应在会签完成后、开工前公布。没有改动。',
            en: 'Prices are posted after signing and before work starts. Nothing was changed.',
          });
        }
        await w.update('orderQuotes', id, { state: 'posted', body: { postedAt, workStartsAt } });
      }),
    /** 作废: signed prices are kept as they were, with the reason in the history. */
    voidQuote: (id: string, reason: string) =>
      change('orderQuotes.void', (w) => w.update('orderQuotes', id, { state: 'void' }), { reason }),
  };
}

/** @throws NotAllowed when the order is signed, posted or void */
async function stillOpen(w: Writer, table: WorkTable, id: string): Promise<void> {
  if (table !== 'orderQuotes') return;
  const quote = await w.get('orderQuotes', id);
  if (quote === undefined || quote.state === 'draft') return;
  throw new NotAllowed({
    zh: '会签完成的订单工价不能再改，也不能删除；要改，作废后重新会签。没有改动。',
    en: 'Signed prices are not changed or removed: void them and sign anew. Nothing was changed.',
  });
}
