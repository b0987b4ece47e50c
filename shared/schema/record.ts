import { z } from 'zod';
import { zId } from '../kernel/ids.ts';

/**
 * What every record carries beside its own fields (design: data rules 1, 3, 8, 10).
 * `hlc` and `vv` are set by the one door for changes, never by a caller.
 */
export const recordStamp = {
  id: zId,
  officeId: zId,
  /** Sortable text of the hybrid logical clock at the last change. */
  hlc: z.string(),
  /** Version vector: device id → last sequence number of that device seen by this record. */
  vv: z.record(z.string(), z.number().int().min(0)),
  deleted: z.boolean(),
};

type Shape = z.core.$ZodLooseShape;

/**
 * Declares one kind of record in one place: its table, its clear index card and its personal body.
 * Unknown fields of a newer version are kept (data rule 12).
 * @param indexes Dexie index names besides the primary key `id`; at most five (data rule 4)
 */
export function defineRecord<Table extends string, Card extends Shape, Body extends Shape>(definition: {
  table: Table;
  zh: string;
  indexes: readonly string[];
  card: Card;
  body: Body;
}) {
  const body = z.looseObject(definition.body);
  return {
    ...definition,
    /** The full row as stored. */
    row: z.looseObject({ ...recordStamp, ...definition.card, body }),
    /** The record as it travels in a case file: no stamps of this machine. */
    plain: z.looseObject({ id: zId, ...definition.card, body }),
    /** What a caller hands in to make one. */
    draft: z.looseObject({ ...definition.card, body }),
  };
}

/** Stamps of a stored row. */
export type RecordStamp = {
  id: string;
  officeId: string;
  hlc: string;
  vv: Record<string, number>;
  deleted: boolean;
};
