import type { ChangeEntry } from './change-entry.ts';

/** One act of one person: all entries written together. */
export type ChangeGroup = {
  batch: string;
  at: string;
  by: string;
  verb: string;
  reason: string;
  changes: RecordChange[];
};

/** What happened to one record. */
export type RecordChange = {
  id: string;
  table: string;
  recordId: string;
  kind: 'made' | 'changed' | 'removed' | 'restored';
  fields: { field: string; before: unknown; after: unknown }[];
};

/** Fields that say nothing to a person: links, order, and what is worked out from other fields. */
const silent = new Set([
  'officeId',
  'caseId',
  'deleted',
  'ord',
  'nextDueOn',
  'agreementId',
  'sessionId',
  'undoes',
]);

/** Entries by act, newest first. Steps are told by the field 阶段 of the case, so their own rows are left out. */
export function changeGroups(entries: readonly ChangeEntry[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const entry of entries) {
    const { batch, at, by, verb } = entry;
    const group = groups.get(batch) ?? { batch, at, by, verb, reason: '', changes: [] };
    groups.set(batch, group);
    if (entry.reason) group.reason = entry.reason;
    if (entry.table === 'steps') continue;
    const change = changeOf(entry);
    if (change.kind !== 'changed' || change.fields.length > 0) group.changes.push(change);
  }
  return [...groups.values()].reverse();
}

function changeOf(entry: ChangeEntry): RecordChange {
  const deleted = entry.ops.find((op) => op.field === 'deleted');
  const made = deleted !== undefined && deleted.before === null;
  const kind = made ? 'made' : deleted?.after === true ? 'removed' : deleted ? 'restored' : 'changed';
  const fields = entry.ops.filter(
    (op) =>
      !silent.has(op.field) && !(made && isBlank(op.after)) && !(isBlank(op.before) && isBlank(op.after)),
  );
  return { id: entry.id, table: entry.table, recordId: entry.recordId, kind, fields };
}

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
