import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMemo, useState } from 'react';
import type { TableRow } from '../../../../shared/bargaining/tables/column.ts';
import { pastedTableRows, readPastedTable } from '../../../../shared/bargaining/tables/paste.ts';
import type { TableKind } from '../../../../shared/bargaining/terms.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText } from '../../../text/text.ts';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { PastePreview } from '../tables/PastePreview.tsx';

export type PasteMode = 'append' | 'replace';
type Props = {
  kind: TableKind;
  /** Rows the table has already. */
  held: number;
  onTake: (rows: readonly TableRow[], mode: PasteMode) => void;
  onClose: () => void;
};

/** 粘贴: a table copied from a spreadsheet, with the guess of its columns and a preview before anything is taken in. */
export function PasteTable({ kind, held, onTake, onClose }: Props) {
  const t = useText(tablesText);
  const [text, setText] = useState('');
  const [mode, setMode] = useState<PasteMode>('append');
  const [chosen, setChosen] = useState<Record<number, string>>({});
  const read = useMemo(() => readPastedTable(kind, text), [kind, text]);
  const columns = useMemo(() => read.columns.map((one, at) => chosen[at] ?? one), [read, chosen]);
  const rows = useMemo(
    () => pastedTableRows(kind, { columns, rows: read.rows }, mode === 'append' ? held : 0),
    [kind, columns, read, mode, held],
  );
  const taken = rows.filter((one) => !one.left);
  return (
    <Dialog open fullWidth maxWidth="lg" onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle variant="h2">{t.pasteTitle[kind]}</DialogTitle>
      <DialogContent
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', '&&': { pt: 1 } }}
      >
        <TextInput
          label={t.pasteField}
          hint={t.pasteHint}
          value={text}
          onChange={(next) => {
            setText(next);
            setChosen({});
          }}
          multiline
          minRows={4}
          maxRows={6}
          autoFocus
        />
        {held > 0 && (
          <Box>
            <NarrowChoice
              label={t.pasteMode}
              all={t.modes.append}
              value={mode === 'append' ? null : mode}
              options={[['replace', t.modes.replace]]}
              onChange={(next) => setMode(next === 'replace' ? 'replace' : 'append')}
              width={200}
            />
          </Box>
        )}
        {rows.length > 0 && (
          <PastePreview
            kind={kind}
            columns={columns}
            cells={read.rows}
            rows={rows}
            onColumn={(at, name) => setChosen({ ...chosen, [at]: name })}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          variant="contained"
          disabled={taken.length === 0}
          onClick={() =>
            onTake(
              taken.map((one) => one.row),
              mode,
            )
          }
        >
          {t.import(taken.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
