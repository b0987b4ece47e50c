import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo, useState } from 'react';
import { averageGrowth } from '../../../../shared/bargaining/content-checks/growth.ts';
import { textLock } from '../../../../shared/bargaining/process/text-lock.ts';
import type { PostRow } from '../../../../shared/bargaining/records/table.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { TableRow } from '../../../../shared/bargaining/tables/column.ts';
import { tableColumns } from '../../../../shared/bargaining/tables/columns.ts';
import { tableFindings } from '../../../../shared/bargaining/tables/findings.ts';
import { useApp } from '../../../app-context.tsx';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText, useWord } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { PasteTable } from '../sections/PasteTable.tsx';
import { blockCells } from './block-cells.ts';
import { EditorBar } from './EditorBar.tsx';
import { FindingList } from './FindingList.tsx';
import { RowBar } from './RowBar.tsx';
import { RowDetail } from './RowDetail.tsx';
import { TableGrid } from './TableGrid.tsx';
import { TableRules } from './TableRules.tsx';
import { useTableEdit } from './use-table-edit.ts';

type Table = RoundFile['roundTables'][number];

/** The editor of one table: rows in a grid, checks beside them, acts one by one taken back, one 保存. */
export function TableEditor({ file, table }: { file: RoundFile; table: Table }) {
  const t = useText(tablesText);
  const word = useWord();
  const { drafts, clock } = useApp();
  const notice = useNotice();
  const today = useToday(clock);
  const edit = useTableEdit(drafts, `round-table:${table.id}`, table);
  const [active, setActive] = useState(-1);
  const [pasting, setPasting] = useState(false);
  const [detailed, setDetailed] = useState(false);
  const lock = textLock(file, table);
  const replaced = table.state === 'replaced';
  const locked = replaced || typeof lock !== 'string';
  const { kind } = table;
  const columns = tableColumns[kind];
  const main = useMemo(() => columns.filter((one) => one.main), [columns]);
  const more = useMemo(() => columns.filter((one) => !one.main), [columns]);
  // The checks may lag behind the keys by a moment; typing never waits for them.
  const items = useDeferredValue(edit.items);
  const fields = useDeferredValue(edit.fields);
  const findings = useMemo(() => {
    const rows = items.map((one) => one.row);
    return tableFindings(file, { kind, body: { ...table.body, ...fields } }, rows, today);
  }, [file, kind, table.body, items, fields, today]);
  const at = Math.min(active, edit.items.length - 1);
  const here = edit.items[at];
  const average = kind === 'posts' ? averageGrowth(items.map((one) => one.row as unknown as PostRow)) : null;
  const take = (rows: readonly TableRow[], mode: 'append' | 'replace') => {
    setPasting(false);
    notice.say(t.imported(rows.length));
    if (mode === 'replace') edit.replaceAll(rows);
    else edit.insert(edit.items.length, rows);
  };
  return (
    <Box sx={{ height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1, p: 1.5 }}>
      <EditorBar
        file={file}
        table={table}
        edit={edit}
        locked={locked}
        plain={lock === 'open'}
        onPaste={() => setPasting(true)}
      />
      {replaced && <Alert severity="info">{t.replaced}</Alert>}
      {!replaced && typeof lock !== 'string' && <Alert severity="info">{word(lock)}</Alert>}
      {!replaced && lock === 'version' && <Alert severity="info">{t.version}</Alert>}
      {edit.changed && edit.behind && <Alert severity="warning">{t.behind}</Alert>}
      <TableRules kind={kind} fields={edit.fields} onChange={edit.setFields} locked={locked} />
      <RowBar
        edit={edit}
        at={at}
        findings={findings}
        locked={locked}
        onActive={setActive}
        said={average === null ? '' : t.average(`${(average / 100).toFixed(2)}%`)}
      />
      <FindingList findings={findings.whole} />
      {edit.items.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <TableGrid
          kind={kind}
          columns={main}
          items={edit.items}
          findings={findings}
          locked={locked}
          active={at}
          onActive={setActive}
          setCell={edit.setCell}
          endTyping={edit.endTyping}
          onBlock={(place, text) => edit.fill(place.row, blockCells(main, place.column, text))}
          onUndo={() => edit.undo?.()}
          onRedo={() => edit.redo?.()}
        />
      )}
      {here && (
        <RowDetail
          item={here}
          at={at}
          columns={more}
          findings={findings.rows.get(at) ?? []}
          locked={locked}
          more={detailed}
          onMore={setDetailed}
          setCell={edit.setCell}
        />
      )}
      <Typography variant="body2" color="textSecondary">
        {t.keys}
      </Typography>
      {pasting && (
        <PasteTable kind={kind} held={edit.items.length} onTake={take} onClose={() => setPasting(false)} />
      )}
    </Box>
  );
}
