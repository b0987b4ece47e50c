import { useCallback, useMemo, useRef, useState } from 'react';
import type { RoundTable } from '../../../../shared/bargaining/records/table.ts';
import type { Column, TableRow } from '../../../../shared/bargaining/tables/column.ts';
import { tableColumns, tableRowLimit } from '../../../../shared/bargaining/tables/columns.ts';
import { blankRow, cellOf, rowsOfTable, withCell } from '../../../../shared/bargaining/tables/rows.ts';
import type { TableKind } from '../../../../shared/bargaining/terms.ts';
import { type DraftShelf, useFormDraft } from '../../../ui/use-form-draft.ts';

/** A row with a key of its own, so that a moved row keeps what is being typed in it. */
export type Item = { key: number; row: TableRow };
/** What the table says beside its rows. */
export type TableFields = Pick<
  RoundTable['body'],
  'title' | 'from' | 'to' | 'note' | 'certSource' | 'effectiveRule' | 'nonRegression' | 'links'
>;
type Edit = { items: Item[]; fields: TableFields; of: string };

const shape = {
  safeParse: (kept: unknown): { data?: Edit } =>
    typeof kept === 'object' && kept !== null && Array.isArray((kept as Edit).items)
      ? { data: kept as Edit }
      : {},
};
const steps = 200;

const fieldsOf = ({ body }: Pick<RoundTable, 'body'>): TableFields => {
  const { title, from, to, note, certSource, effectiveRule, nonRegression, links } = body;
  return { title, from, to, note, certSource, effectiveRule, nonRegression, links };
};
/** What the table says, in one text: the order in which a record keeps its fields does not matter. */
const contentOf = (kind: TableKind, rows: readonly TableRow[], fields: TableFields): string =>
  JSON.stringify([rows.map((row) => tableColumns[kind].map((column) => cellOf(row, column))), fields]);
const stateOf = (table: Pick<RoundTable, 'kind' | 'body'>): Edit => {
  const items = rowsOfTable(table).map((row, key) => ({ key, row }));
  return { items, fields: fieldsOf(table), of: contentOf(table.kind, rowsOfTable(table), fieldsOf(table)) };
};

/**
 * The rows of a table while they are worked on: kept as one types like any form, written to the record in one change
 * when saved, each act taken back one by one. `saved` is the table as the record has it.
 */
export function useTableEdit(drafts: DraftShelf, id: string, saved: Pick<RoundTable, 'kind' | 'body'>) {
  const { kind } = saved;
  const [initial] = useState(() => stateOf(saved));
  const { value, change, clear } = useFormDraft(drafts, id, shape, initial);
  const [past, setPast] = useState<Item[][]>([]);
  const [future, setFuture] = useState<Item[][]>([]);
  // The cell being typed in: its keystrokes are one act.
  const typing = useRef('');
  const now = useRef(value.items);
  now.current = value.items;

  const put = useCallback(
    (items: Item[], act: string) => {
      const before = now.current;
      if (items === before) return;
      if (act === '' || typing.current !== act) setPast((all) => [...all.slice(1 - steps), before]);
      typing.current = act;
      setFuture([]);
      now.current = items;
      change({ items });
    },
    [change],
  );
  const setCell = useCallback(
    (key: number, column: Column, next: unknown) =>
      put(
        now.current.map((item) =>
          item.key === key ? { key, row: withCell(kind, item.row, column, next) } : item,
        ),
        `${key}:${column.name}`,
      ),
    [kind, put],
  );
  const endTyping = useCallback(() => {
    typing.current = '';
  }, []);
  const freshKey = () => Math.max(-1, ...now.current.map((item) => item.key)) + 1;
  const insert = (at: number, rows: readonly TableRow[]): number => {
    const room = tableRowLimit - now.current.length;
    const first = freshKey();
    const added = rows.slice(0, room).map((row, n) => ({ key: first + n, row }));
    if (added.length > 0) put([...now.current.slice(0, at), ...added, ...now.current.slice(at)], '');
    return added.length;
  };
  const stepBack = (from: Item[][], setFrom: typeof setPast, setTo: typeof setPast) => {
    const items = from.at(-1);
    if (!items) return;
    typing.current = '';
    setFrom(from.slice(0, -1));
    const was = now.current;
    setTo((all) => [...all, was]);
    now.current = items;
    change({ items });
  };
  const rows = value.items.map((item) => item.row);
  const of = useMemo(() => stateOf(saved).of, [saved]);
  return {
    items: value.items,
    fields: value.fields,
    changed: contentOf(kind, rows, value.fields) !== of,
    /** The record was changed elsewhere since these edits began. */
    behind: value.of !== of,
    setCell,
    endTyping,
    setFields: (part: Partial<TableFields>) => change({ fields: { ...value.fields, ...part } }),
    addRow: (at: number) => insert(at, [blankRow(kind)]),
    insert,
    replaceAll: (all: readonly TableRow[]) => {
      const first = freshKey();
      put(
        all.slice(0, tableRowLimit).map((row, n) => ({ key: first + n, row })),
        '',
      );
    },
    removeRow: (at: number) =>
      put(
        now.current.filter((_, n) => n !== at),
        '',
      ),
    move: (at: number, to: number) => {
      const item = now.current[at];
      if (!item || to < 0 || to >= now.current.length) return;
      const rest = now.current.filter((_, n) => n !== at);
      put([...rest.slice(0, to), item, ...rest.slice(to)], '');
    },
    /** Cells from a corner to the right and down, as a block of a spreadsheet says; more rows are made where needed. */
    fill: (at: number, changes: readonly (readonly [column: Column, value: unknown])[][]) => {
      const items = [...now.current];
      let key = freshKey();
      changes.forEach((cells, n) => {
        const place = at + n;
        if (place >= tableRowLimit) return;
        let { row } = items[place] ?? { row: blankRow(kind) };
        for (const [column, next] of cells) row = withCell(kind, row, column, next);
        items[place] = { key: items[place]?.key ?? key++, row };
      });
      put(items, '');
    },
    undo: past.length === 0 ? null : () => stepBack(past, setPast, setFuture),
    redo: future.length === 0 ? null : () => stepBack(future, setFuture, setPast),
    /** After saving, or to drop what is not saved. */
    begin: (table: Pick<RoundTable, 'kind' | 'body'>) => {
      setPast([]);
      setFuture([]);
      clear(stateOf(table));
    },
    /** What saving writes. */
    patch: () => ({ ...value.fields, [kind]: rows }),
  };
}
export type TableEdit = ReturnType<typeof useTableEdit>;
