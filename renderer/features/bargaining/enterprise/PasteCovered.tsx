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
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { isTaken, pastedCover } from '../../../../shared/bargaining/paste-covered.ts';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useRoundWay } from '../desk/round-way.ts';

const shown = 20;

/** 粘贴名单: covered enterprises with their acceptance, with a preview that says which the register has. */
export function PasteCovered({ onClose }: { onClose: () => void }) {
  const t = useText(enterpriseText);
  const p = useText(tablesText);
  const { bargaining } = useApp();
  const { file } = useRoundWay();
  const notice = useNotice();
  const { busy, act } = useAct();
  const [text, setText] = useState('');
  const [register, setRegister] = useState(true);
  const rows = useMemo(() => pastedCover(text), [text]);
  const page = useLiveQuery(() => bargaining.enterprises({ from: 0, count: 20_000 }), [bargaining]);
  const known = useMemo(
    () => new Set((page?.rows ?? []).flatMap((one) => [one.uscc, one.body.name]).filter((one) => one !== '')),
    [page],
  );
  const inRegister = (row: (typeof rows)[number]) => known.has(row.uscc) || known.has(row.name);
  const taken = rows.filter((row) => isTaken(row) && (register || inRegister(row)));
  const missing = rows.some((row) => isTaken(row) && !inRegister(row));
  const take = async () => {
    const done = await act(async () => {
      const { taken: n, made } = await bargaining.pasteCovered(file.round.id, rows, register);
      notice.say(t.taken(n, made));
    });
    if (done) onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="lg" onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle variant="h2">{t.pasteTitle}</DialogTitle>
      <DialogContent
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', '&&': { pt: 1 } }}
      >
        <TextInput
          label={t.pasteField}
          hint={t.pasteHint}
          value={text}
          onChange={setText}
          multiline
          minRows={4}
          maxRows={6}
          autoFocus
        />
        {missing && <CheckInput label={t.register1} value={register} onChange={setRegister} />}
        {rows.length > 0 && (
          <Box sx={{ overflow: 'auto', maxHeight: 320 }}>
            <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
              {p.shownOf(Math.min(shown, rows.length), rows.length)}
            </Box>
            <Table size="small" aria-label={p.preview}>
              <TableHead>
                <TableRow>
                  {t.pasteColumns.map((words) => (
                    <TableCell key={words}>{words}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {rows.slice(0, shown).map((row, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a pasted row is its place
                  <TableRow key={at}>
                    <TableCell>{at + 1}</TableCell>
                    <TableCell>{row.name}</TableCell>
                    <TableCell sx={{ color: inRegister(row) ? undefined : 'warning.main' }}>
                      {inRegister(row) ? t.known : t.unknownName}
                    </TableCell>
                    <TableCell>{row.workers}</TableCell>
                    <TableCell>{row.women}</TableCell>
                    <TableCell>
                      {row.accepted
                        ? [t.accepted, row.acceptedBy, row.acceptedOn ?? '']
                            .filter((one) => one !== '')
                            .join(' ')
                        : t.open}
                    </TableCell>
                    <TableCell sx={{ color: row.problems.length > 0 ? 'warning.main' : 'text.secondary' }}>
                      {row.problems.map((one) => t.pasteProblem[one]).join('；') || t.fine}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button variant="contained" disabled={taken.length === 0} loading={busy} onClick={() => void take()}>
          {t.take(taken.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
