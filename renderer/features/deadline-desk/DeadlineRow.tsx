import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { useLang, useText } from '../../text/text.ts';
import { DueCell } from './DueCell.tsx';
import type { DeskRow } from './desk-row.ts';
import { RowReasons } from './RowReasons.tsx';
import { addressOf, numberOf, peopleOf, triggerWords, whatWords } from './row-words.ts';

type Props = {
  row: DeskRow;
  today: CalendarDay;
  calendar: WorkCalendar;
  open: boolean;
  onToggle: () => void;
  /** Width of the opened reasons. */
  columns: number;
};

/** One next date: when, in which case, what, why and who. */
export function DeadlineRow({ row, today, calendar, open, onToggle, columns }: Props) {
  const text = useText(deadlineDeskText);
  const lang = useLang();
  const { first, others, standIn } = peopleOf(row);
  const what = row.nextDueOn === null ? '' : whatWords(row, lang) || text.notComputed;
  const trigger = triggerWords(row, lang);
  const reasons = `why-${row.id}`;
  return (
    <>
      <TableRow hover sx={{ '& td': { verticalAlign: 'top' } }}>
        <TableCell>
          <DueCell row={row} today={today} calendar={calendar} />
        </TableCell>
        <TableCell>
          <Link component={RouterLink} to={addressOf(row)} sx={{ display: 'block', fontSize: 13 }}>
            {numberOf(row)}
          </Link>
          <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={row.title}>
            {row.title || text.noTitle}
          </Box>
        </TableCell>
        <TableCell>{what}</TableCell>
        <TableCell sx={{ color: 'text.secondary' }}>{trigger}</TableCell>
        <TableCell>
          {first ?? (
            <Box component="span" sx={{ color: 'warning.main' }}>
              {text.unassigned}
            </Box>
          )}
          {others.length > 0 && <Box sx={{ color: 'text.secondary' }}>{others.join('、')}</Box>}
          {standIn !== '' && <Box sx={{ color: 'text.secondary' }}>{text.standIn(standIn)}</Box>}
        </TableCell>
        <TableCell>
          {row.nextDueOn !== null && (
            <Button
              aria-expanded={open}
              aria-controls={reasons}
              aria-label={open ? text.hide : text.whyOf(numberOf(row))}
              onClick={onToggle}
              sx={{ ml: -0.75, mt: -0.25 }}
            >
              {open ? text.hide : text.why}
            </Button>
          )}
        </TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell colSpan={columns} id={reasons} sx={{ bgcolor: 'action.hover' }}>
            <RowReasons row={row} today={today} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
