import type { StepEffect } from '../../shared/mediation/records/step.ts';
import type { Writer } from '../db/write.ts';

/** Tables whose changes are nobody's to take back: the office's running numbers only grow. */
const untracked = ['offices', 'people'];

/**
 * A writer that notes what it makes and changes, field by field, so that a mistaken step can be taken back later.
 * Reads pass through.
 */
export function trackedWriter(w: Writer): { writer: Writer; effects: StepEffect[] } {
  const effects: StepEffect[] = [];
  const writer: Writer = {
    ...w,
    create: async (table, draft, id) => {
      const made = await w.create(table, draft, id);
      if (!untracked.includes(table)) effects.push({ table, id: made, before: null, after: {} });
      return made;
    },
    update: async (table, id, patch) => {
      const before = flat(await w.get(table, id));
      await w.update(table, id, patch);
      if (untracked.includes(table)) return;
      const after = flat(await w.get(table, id));
      const changed = Object.keys(flat(patch)).filter(
        (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
      );
      if (changed.length === 0) return;
      effects.push({ table, id, before: pick(before, changed), after: pick(after, changed) });
    },
    remove: async (table, id, reason) => {
      await w.remove(table, id, reason);
      if (!untracked.includes(table)) {
        effects.push({ table, id, before: { deleted: false }, after: { deleted: true } });
      }
    },
  };
  return { writer, effects };
}

/** A row or patch by its fields, those of the body as `body.x`. */
export function flat(row: object | undefined): Record<string, unknown> {
  if (!row) return {};
  const { body, ...card } = row as { body?: Record<string, unknown> } & Record<string, unknown>;
  const inner = Object.entries(body ?? {}).map(([field, value]) => [`body.${field}`, value]);
  return { ...card, ...Object.fromEntries(inner) };
}

const pick = (from: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
