import { isChildTable } from '../../shared/schema/child-tables.ts';
import type { TableName } from '../../shared/schema/record-types.ts';
import type { Change, Writer } from '../db/write.ts';
import { NotAllowed } from './needs.ts';

/** What still happens to an archived dossier: its own papers, notes that are nobody else's, and the steps that leave it. */
const open: readonly TableName[] = ['papers', 'privateNotes', 'steps'];

/** Acts that end the freeze, or write into the 备考表, which is made for what comes afterwards. */
const leaving = ['step.undo', 'case.dossier-note', 'case.reopen'];

/**
 * 归档 freezes a dossier (domain §3.1): whatever comes later goes into the 备考表. Every act passes here, so none can
 * forget it. @throws NotAllowed for a change of an archived case
 */
export const freezingDossiers =
  (change: Change): Change =>
  (verb, work, options) =>
    change(verb, (w) => work(leaving.includes(verb) ? w : guarded(w)), options);

function guarded(w: Writer): Writer {
  // A case that comes in archived, as from a file, brings its records with it.
  const fresh = new Set<string>();
  const check = async (caseId: unknown): Promise<void> => {
    if (typeof caseId !== 'string' || fresh.has(caseId)) return;
    const row = await w.get('cases', caseId);
    if (row?.stage !== 'archived') return;
    throw new NotAllowed({
      zh: '案卷已经归档，不能再改动；后来的材料和履行情况请记入备考表，需要重新调解的另立新案。没有改动。',
      en: 'The dossier is archived. Later matters go into its note; a new mediation is a new case. Nothing was changed.',
    });
  };
  const checkRow = async (table: TableName, id: string): Promise<void> => {
    if (table === 'cases') return check(id);
    if (!isChildTable(table) || open.includes(table)) return;
    await check((await w.get(table, id))?.caseId);
  };
  return {
    ...w,
    create: async (table, draft, id) => {
      if (isChildTable(table) && !open.includes(table)) await check((draft as { caseId?: unknown }).caseId);
      const made = await w.create(table, draft, id);
      if (table === 'cases') fresh.add(made);
      return made;
    },
    update: async (table, id, patch) => {
      await checkRow(table, id);
      return w.update(table, id, patch);
    },
    remove: async (table, id, reason) => {
      await checkRow(table, id);
      return w.remove(table, id, reason);
    },
    restore: async (table, id) => {
      // A deleted record cannot be asked whose it is; refused afterwards, the change writes nothing.
      await w.restore(table, id);
      await checkRow(table, id);
    },
  };
}
