import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { PriceRow } from '../../../../shared/bargaining/records/table.ts';
import { formatUnitPrice } from '../../../../shared/bargaining/unit-price.ts';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { TextFilter } from '../../../ui/TextFilter.tsx';

type Props = {
  prices: readonly PriceRow[];
  onTake: (chosen: PriceRow[]) => void;
  onClose: () => void;
};

const nameOf = (row: PriceRow) =>
  [row.code, row.jobType, row.process, row.spec].filter((one) => one !== '').join(' ');
const shown = 100;

/** Processes out of the table of rates of the contract; a search narrows a long table. */
export function ChooseLines({ prices, onTake, onClose }: Props) {
  const t = useText(ordersText);
  const p = useText(tablesText);
  const [chosen, setChosen] = useState<ReadonlySet<PriceRow>>(new Set());
  const [text, setText] = useState('');
  const fitting = prices.filter((row) => nameOf(row).toLowerCase().includes(text.trim().toLowerCase()));
  const pick = (row: PriceRow, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(row);
    else next.delete(row);
    setChosen(next);
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle variant="h2">{t.choose}</DialogTitle>
      <DialogContent sx={{ '&&': { pt: 1 } }}>
        <TextFilter label={t.fromTable} value={text} onChange={setText} />
        <Box sx={{ display: 'grid', mt: 1 }}>
          {fitting.slice(0, shown).map((row) => (
            <CheckInput
              key={nameOf(row)}
              label={`${nameOf(row)} ${formatUnitPrice(row.price)}/${row.unit}`}
              value={chosen.has(row)}
              onChange={(on) => pick(row, on)}
            />
          ))}
        </Box>
        {fitting.length > shown && <Box sx={{ fontSize: 13 }}>{p.shownOf(shown, fitting.length)}</Box>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button variant="contained" disabled={chosen.size === 0} onClick={() => onTake([...chosen])}>
          {t.chooseTake(chosen.size)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
