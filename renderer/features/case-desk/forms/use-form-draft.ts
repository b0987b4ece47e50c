import type { z } from 'zod';
import { useApp } from '../../../app-context.tsx';
import { useFormDraft as useShelf } from '../../../ui/use-form-draft.ts';

/**
 * A form that is sent in one piece: kept as a draft while one types, found again later, dropped when it was sent.
 * @param id name of the draft, unique for the form and the record it belongs to
 */
export function useFormDraft<T extends object>(id: string, schema: z.ZodType<T>, blank: T) {
  const { drafts } = useApp();
  const { value, change, clear } = useShelf<T>(drafts, id, blank, (kept) => {
    const read = schema.safeParse(kept);
    return read.success ? read.data : null;
  });
  return {
    value,
    change: (patch: Partial<T>) => change({ ...value, ...patch }),
    /** After the form was sent: nothing of it stays behind. */
    drop: () => clear(blank),
  };
}
