import { z } from 'zod';
import { zId } from '../kernel/ids.ts';

/** One field of a record before and after; body fields are named `body.x`. */
export const FieldChange = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });
export type FieldChange = z.output<typeof FieldChange>;

/**
 * One entry of the append-only change log: history, audit, disk journal and later replication are this one log.
 * A transaction that touches several records writes one entry for each, all with the same `batch`.
 */
export const ChangeEntry = z.looseObject({
  id: zId,
  batch: zId,
  table: z.string(),
  recordId: zId,
  officeId: zId,
  deviceId: zId,
  /** Contiguous per device, from 1. */
  seq: z.number().int().min(1),
  /** Hybrid logical clock as sortable text. */
  hlc: z.string(),
  vv: z.record(z.string(), z.number().int().min(0)),
  /** Person id, or empty at first start. */
  by: z.string(),
  /** Instant, ISO UTC. */
  at: z.string(),
  /** What was done, such as `case.accept`. */
  verb: z.string(),
  reason: z.string().optional(),
  /** Schema version the entry was written under. */
  schema: z.number().int().min(1),
  /** SHA-256 (hex) of the entry before this one on the same device; empty for the first. */
  previousHash: z.string(),
  ops: z.array(FieldChange),
});
export type ChangeEntry = z.output<typeof ChangeEntry>;
