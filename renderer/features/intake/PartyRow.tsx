import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { memo } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { formatYuan } from '../../../shared/kernel/money.ts';
import type { PartyDraft } from '../../../shared/mediation/intake-draft.ts';
import { intakeText } from '../../text/intake.ts';
import { useText, useWord } from '../../text/text.ts';
import { hasResidentNumber, partyAdvice } from '../../ui/party-advice.ts';
import { PartyEditor, type PartyEditorProps } from './PartyEditor.tsx';

const partyColumns = 6;

/** One party of a table: a line, and below it the editor when it is the open one. */
export const PartyRow = memo(function PartyRow(
  props: PartyEditorProps & { no: number; open: boolean; onOpen: (key: string | null) => void },
) {
  const { party, today, no, open, onOpen } = props;
  const t = useText(intakeText);
  const { key, body } = party;
  const name = body.name || t.noName;
  return (
    <>
      <TableRow hover selected={open}>
        <TableCell sx={{ width: 44, color: 'text.secondary' }}>{no}</TableCell>
        <TableCell sx={{ py: 0 }}>
          <Button
            onClick={() => onOpen(open ? null : key)}
            aria-expanded={open}
            aria-label={t.edit(name)}
            sx={{ justifyContent: 'start', px: 0.5, minWidth: 0, textAlign: 'left' }}
          >
            {open ? '▾' : '▸'} {name}
          </Button>
        </TableCell>
        <TableCell>
          <IdState party={party} today={today} />
        </TableCell>
        <TableCell>{body.phone}</TableCell>
        <TableCell align="right">{body.shareFen === null ? '' : formatYuan(body.shareFen)}</TableCell>
        <TableCell>{body.representation ? t.representative : ''}</TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell colSpan={partyColumns} sx={{ px: 1 }}>
            <PartyEditor {...props} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
});

/** Whether the number holds, in a word; the sentence is shown when pointed at, and at the field. */
function IdState({ party, today }: { party: PartyDraft; today: CalendarDay }) {
  const t = useText(intakeText);
  const word = useWord();
  const { body, kind } = party;
  const no = kind === 'employer' ? body.uscc : body.idNo;
  if (no === '') return <span>{t.idNone}</span>;
  const wrong = partyAdvice(party, today).find(
    (one) => (one.field === 'idNo' || one.field === 'uscc') && one.weight === 'error',
  );
  const checked = kind === 'employer' || hasResidentNumber(body);
  if (!wrong) return <span>{`${tail(no)} ${checked ? t.idGood : t.idKept}`}</span>;
  return <TableWarning title={word(wrong)}>{`${tail(no)} ${t.idCheck}`}</TableWarning>;
}

const tail = (no: string) => `…${no.slice(-4)}`;

function TableWarning({ title, children }: { title: string; children: string }) {
  return (
    <Box component="span" title={title} sx={{ color: 'warning.main', fontWeight: 600 }}>
      {children}
    </Box>
  );
}
