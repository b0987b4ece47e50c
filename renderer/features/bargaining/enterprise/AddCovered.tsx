import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { TextFilter } from '../../../ui/TextFilter.tsx';
import { useRoundWay } from '../desk/round-way.ts';

const shown = 100;

/** Enterprises out of the register that the round does not cover yet. */
export function AddCovered({ onClose }: { onClose: () => void }) {
  const t = useText(enterpriseText);
  const p = useText(tablesText);
  const { bargaining } = useApp();
  const { file } = useRoundWay();
  const { busy, act } = useAct();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row<'enterprises'>>>(new Map());
  const page = useLiveQuery(
    () => bargaining.enterprises({ ...(text.trim() === '' ? {} : { text }), from: 0, count: 2000 }),
    [bargaining, text],
  );
  const { covered } = file.round.body;
  const rows = (page?.rows ?? []).filter((row) => !covered.some((one) => one.enterpriseId === row.id));
  const pick = (row: Row<'enterprises'>, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(row.id, row);
    else next.delete(row.id);
    setChosen(next);
  };
  const take = async () => {
    const added = [...chosen.values()].map(({ id, workers, women }) => ({
      enterpriseId: id,
      workers,
      women,
      accepted: false,
      acceptedOn: null,
      acceptedBy: '',
    }));
    if (await act(() => bargaining.setCovered(file.round.id, [...covered, ...added]))) onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle variant="h2">{t.addTitle}</DialogTitle>
      <DialogContent sx={{ '&&': { pt: 1 } }}>
        <TextFilter label={t.search} value={text} onChange={setText} />
        <Box sx={{ display: 'grid', mt: 1 }}>
          {rows.slice(0, shown).map((row) => (
            <CheckInput
              key={row.id}
              label={`${row.body.name} ${row.town}`}
              value={chosen.has(row.id)}
              onChange={(on) => pick(row, on)}
            />
          ))}
        </Box>
        {rows.length > shown && <Box sx={{ fontSize: 13 }}>{p.shownOf(shown, rows.length)}</Box>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button variant="contained" disabled={chosen.size === 0} loading={busy} onClick={() => void take()}>
          {t.addTake(chosen.size)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
