import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LedgerRow } from '../../actions/paper-ledger.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { paperListText } from '../../text/paper-list.ts';
import { useLang, useText } from '../../text/text.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { PrintDialog } from '../../ui/paper/PrintDialog.tsx';
import { LookDialog } from './LookDialog.tsx';
import { pageOf } from './list-state.ts';
import { useRowActs } from './use-row-acts.ts';

type Saved = { name: string; place: string; token: string };

/** One paper of the register: what it is, whose, how often printed, and what can be done with it. */
export function PaperRow({ row, onSaved }: { row: LedgerRow; onSaved: (saved: Saved) => void }) {
  const t = useText(paperListText);
  const lang = useLang();
  const { busy, act } = useAct();
  const acts = useRowActs(row);
  const [open, setOpen] = useState<'print' | 'look' | null>(null);
  const close = () => setOpen(null);
  const page = pageOf(row);
  const inForce = row.state === 'issued';
  const named = (what: string) => t.of(what, row.title, row.ownerNo);
  return (
    <TableRow hover>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWithWeekday(row.on, lang)}</TableCell>
      <TableCell>
        {row.title}
        <Typography variant="body2" color={inForce ? 'textSecondary' : 'warning'}>
          {[
            ...(row.registerNo === null ? [] : [t.registerNo(row.registerNo)]),
            ...(inForce ? [] : [t.states[row.state]]),
          ].join(' · ')}
        </Typography>
      </TableCell>
      <TableCell>
        {row.ownerNo}
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {row.owner}
        </Typography>
      </TableCell>
      <TableCell>
        <Typography variant="body2" color="textSecondary">
          {row.printedAt ? t.times(row.printed, row.printedAt.replace('T', ' ')) : t.notPrinted}
        </Typography>
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {page ? (
          <Button component={Link} to={page} aria-label={named(t.open)}>
            {t.open}
          </Button>
        ) : (
          <Button onClick={() => setOpen('look')} aria-label={named(t.look)}>
            {t.look}
          </Button>
        )}
        {row.state !== 'external' && (
          <>
            {inForce && (
              <Button disabled={busy} onClick={() => setOpen('print')} aria-label={named(t.print)}>
                {t.print}
              </Button>
            )}
            <Button
              disabled={busy}
              onClick={() => void act(async () => onSaved(await acts.savePdf()))}
              aria-label={named(t.savePdf)}
            >
              {t.savePdf}
            </Button>
            <Button
              disabled={busy}
              onClick={() => void act(async () => onSaved(await acts.saveDocx()))}
              aria-label={named(t.saveDocx)}
            >
              {t.saveDocx}
            </Button>
          </>
        )}
        {open === 'print' && (
          <PrintDialog
            title={row.title}
            due={null}
            recipients=""
            again={row.printed > 0}
            onClose={close}
            onPrint={(given) => {
              close();
              void act(() => acts.print(given));
            }}
          />
        )}
        {open === 'look' && <LookDialog row={row} load={acts.reopen} onClose={close} />}
      </TableCell>
    </TableRow>
  );
}
