import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import {
  type EnterpriseColumn,
  enterpriseColumns,
  pastedEnterprises,
  readPastedEnterprises,
} from '../../../../shared/bargaining/paste-enterprises.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { registerText } from '../../../text/bargaining-register.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

const shown = 20;

/** 粘贴表格: a register copied from a spreadsheet, with the guess of its columns and a preview before anything is kept. */
export function PasteEnterprises({ onClose }: { onClose: () => void }) {
  const t = useText(registerText);
  const b = useText(bargainingText);
  const { bargaining } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Record<number, EnterpriseColumn>>({});
  const table = useMemo(() => readPastedEnterprises(text), [text]);
  const columns = table.columns.map((column, at) => chosen[at] ?? column);
  const rows = pastedEnterprises({ columns, rows: table.rows });
  const taken = rows.filter((row) => row.name !== '').length;
  const doubtful = rows.filter((row) => row.problems.length > 0).length;
  const take = async () => {
    const done = await act(async () => say(t.done(await bargaining.pasteEnterprises(rows))));
    if (done) onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="lg" onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle variant="h2">{t.pasteTitle}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, '&&': { pt: 1 } }}>
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
        {rows.length > 0 && (
          <Box sx={{ overflowX: 'auto' }}>
            <Typography variant="body2" color="textSecondary">
              {t.shownOf(Math.min(shown, rows.length), rows.length)}
              {doubtful > 0 && ` · ${t.problems(doubtful)}`}
            </Typography>
            <Table size="small" aria-label={t.preview}>
              <TableHead>
                <TableRow>
                  {columns.map((column, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <TableCell key={at} sx={{ minWidth: 130 }}>
                      <ChoiceInput
                        label={t.columnOf(at + 1)}
                        terms={enterpriseColumns}
                        value={column}
                        onChange={(next) => setChosen({ ...chosen, [at]: next })}
                      />
                    </TableCell>
                  ))}
                  <TableCell />
                </TableRow>
              </TableHead>
              <TableBody>
                {table.rows.slice(0, shown).map((cells, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a pasted row is its place
                  <TableRow key={at}>
                    {columns.map((_column, n) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                      <TableCell key={n}>{cells[n]}</TableCell>
                    ))}
                    <TableCell sx={{ color: rows[at]?.problems.length ? 'warning.main' : 'text.secondary' }}>
                      {rows[at]?.problems.length
                        ? rows[at].problems.map((one) => t.problem[one.code]).join('；')
                        : t.fine}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{b.cancel}</Button>
        <Button variant="contained" disabled={taken === 0} loading={busy} onClick={() => void take()}>
          {t.take(taken)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
