import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Patch } from '../../db/write.ts';
import type { Needs } from '../needs.ts';

/** 送达: which paper reached whom, when and how; a clock starts from the proven day of receipt (invariant 9). */
export function deliveryActions({ change }: Needs) {
  return {
    /** 送达登记: one paper served on one person. Returns its id. */
    addDelivery: (caseId: string, draft: Omit<Draft<'deliveries'>, 'caseId'>) =>
      change('delivery.add', (w) => w.create('deliveries', { ...draft, caseId } as Draft<'deliveries'>)),
    /** Records the day of receipt, or what became of the delivery. */
    updateDelivery: (id: string, patch: Patch<'deliveries'>) =>
      change('delivery.update', (w) => w.update('deliveries', id, patch)),
    removeDelivery: (id: string, reason: string) =>
      change('delivery.remove', (w) => w.remove('deliveries', id, reason), { reason }),
  };
}
