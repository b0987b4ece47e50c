import { textLock } from '../../../shared/bargaining/process/text-lock.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../../db/write.ts';
import { NotAllowed } from '../needs.ts';

/** Parts of a round that are the text of its contract. */
export const textTables = ['roundClauses', 'roundTables'] as const;
export type TextTable = (typeof textTables)[number];
export const isTextTable = (table: string): table is TextTable =>
  (textTables as readonly string[]).includes(table);

/** @throws NotAllowed in the words of the lock, with what to do instead */
export function refuseClosedText(file: RoundFile): void {
  const lock = textLock(file);
  if (typeof lock === 'object') refuse(lock);
}

function refuse({ zh, en }: { zh: string; en: string }): never {
  throw new NotAllowed({ zh: `${zh}。没有改动。`, en: `${en}. Nothing was changed.` });
}

/**
 * Changes a clause or table: in place while the draft is being worked on; as a new version that names the former one
 * where that was signed before. Returns the id of what stands now.
 * @throws NotAllowed when the text is locked
 */
export async function changeText<T extends TextTable>(
  w: Writer,
  file: RoundFile,
  table: T,
  id: string,
  patch: Patch<T>,
): Promise<string> {
  const row = rowOf(file, table, id);
  const lock = textLock(file, row);
  if (typeof lock === 'object') refuse(lock);
  if (lock === 'open') {
    await w.update(table, id, patch);
    return id;
  }
  return newVersion(w, file, table, id, patch);
}

/** Takes a clause or table out: removed from a draft; struck out, and kept, where it was signed before. */
export async function removeText(
  w: Writer,
  file: RoundFile,
  table: TextTable,
  id: string,
  reason: string,
): Promise<void> {
  const lock = textLock(file, rowOf(file, table, id));
  if (typeof lock === 'object') refuse(lock);
  if (lock === 'open') await w.remove(table, id, reason);
  else await replace(w, file, table, id);
}

const replace = (w: Writer, file: RoundFile, table: TextTable, id: string) =>
  w.update(table, id, {
    state: 'replaced',
    body: { replacedInPass: file.round.pass },
  } as Patch<TextTable>);

async function newVersion<T extends TextTable>(
  w: Writer,
  file: RoundFile,
  table: T,
  id: string,
  patch: Patch<T>,
): Promise<string> {
  const { id: _id, ...before } = rowOf(file, table, id) as { id: string; body: { text?: string } };
  const { body, ...card } = patch as { body?: object };
  await replace(w, file, table, id);
  const own = table === 'roundClauses' ? { before: before.body.text ?? '' } : {};
  return w.create(table, {
    ...before,
    ...card,
    pass: file.round.pass,
    body: {
      ...before.body,
      ...body,
      ...own,
      replacesId: id,
      replacedInPass: null,
      ...(table === 'roundClauses' ? { effectiveOn: null } : {}),
    },
  } as unknown as Draft<T>);
}

function rowOf<T extends TextTable>(file: RoundFile, table: T, id: string): RoundFile[T][number] {
  const row = (file[table] as readonly { id: string }[]).find((one) => one.id === id);
  if (row) return row as RoundFile[T][number];
  throw new NotAllowed({
    zh: '这条记录不属于本轮协商，或者已被删除。没有改动。',
    en: 'This record is not of this round, or was deleted. Nothing was changed.',
  });
}
