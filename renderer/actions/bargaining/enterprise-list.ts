import type { UnionState } from '../../../shared/bargaining/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { HejieDb } from '../../db/database.ts';

/** Which enterprises, which page. What is left out does not narrow. */
export type EnterpriseQuery = {
  town?: string;
  union?: UnionState;
  cadreId?: string;
  aboveScale?: boolean;
  industry?: string;
  /** Part of the name, or of the credit code. */
  text?: string;
  /** Dissolved ones too. */
  dissolved?: boolean;
  from: number;
  count: number;
};

export type EnterprisePage = { rows: Row<'enterprises'>[]; total: number };

/**
 * A page of the register, by town and then as entered. Towns, union and cadre are narrowed by their index; a name is
 * part of the body, which no index holds, so a search by text reads the rows that are left.
 */
export async function listEnterprises(db: HejieDb, query: EnterpriseQuery): Promise<EnterprisePage> {
  const table = db.enterprises;
  const rows =
    query.cadreId !== undefined
      ? await table.where('cadreId').equals(query.cadreId).toArray()
      : query.town !== undefined
        ? await table.where('town').equals(query.town).toArray()
        : query.union !== undefined
          ? await table.where('union').equals(query.union).toArray()
          : await table.orderBy('town').toArray();
  const text = (query.text ?? '').trim().toLowerCase();
  const fitting = rows.filter(
    (row) =>
      !row.deleted &&
      (query.dissolved === true || row.state === 'active') &&
      (query.town === undefined || row.town === query.town) &&
      (query.union === undefined || row.union === query.union) &&
      (query.aboveScale === undefined || row.aboveScale === query.aboveScale) &&
      (query.industry === undefined || row.industry === query.industry) &&
      (text === '' || `${row.body.name}\n${row.uscc}`.toLowerCase().includes(text)),
  );
  return { rows: fitting.slice(query.from, query.from + query.count), total: fitting.length };
}
