import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { personOf } from '../../../shared/mediation/leads/lead-row.ts';
import { leadDispositions, leadKinds, leadStates } from '../../../shared/mediation/process-terms.ts';
import { channels } from '../../../shared/mediation/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { leadsText } from '../../text/leads.ts';
import { useLang, useText, useWord } from '../../text/text.ts';
import { DaysLeft } from '../../ui/DaysLeft.tsx';

const widths = {
  no: 134,
  received: 142,
  channel: 128,
  kind: 118,
  who: undefined,
  grade: 56,
  state: 132,
  due: 178,
  person: 92,
} as const;
const columns = Object.keys(widths) as (keyof typeof widths)[];
const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

type Props = {
  rows: readonly Row<'leads'>[];
  people: readonly Row<'people'>[];
  today: CalendarDay;
  onOpen: (id: string) => void;
};

/** 诉求表: one line for each lead. */
export function LeadTable({ rows, people, today, onOpen }: Props) {
  const t = useText(leadsText);
  return (
    <Table stickyHeader size="small" aria-label={t.table} sx={{ tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell
              key={column}
              sx={{ width: widths[column], bgcolor: 'background.paper', color: 'text.secondary' }}
            >
              {t.columns[column]}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <LeadLine
            key={row.id}
            row={row}
            today={today}
            person={people.find((one) => one.id === personOf(row))?.body.name ?? ''}
            onOpen={onOpen}
          />
        ))}
      </TableBody>
    </Table>
  );
}

type LineProps = { row: Row<'leads'>; today: CalendarDay; person: string; onOpen: (id: string) => void };

function LeadLine({ row, today, person, onOpen }: LineProps) {
  const t = useText(leadsText);
  const word = useWord();
  const lang = useLang();
  const { no, name, anonymous, employerName, summary } = row.body;
  const who = name.trim() || (anonymous ? t.anonymous : t.nobody);
  const rest = [employerName, summary].filter((part) => part.trim() !== '').join('：');
  return (
    <TableRow
      hover
      onClick={() => onOpen(row.id)}
      sx={{ cursor: 'pointer', '& td': { verticalAlign: 'top' } }}
    >
      <TableCell>
        <Link component={RouterLink} to={`/leads/${row.id}`} onClick={(event) => event.stopPropagation()}>
          {no}
        </Link>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWithWeekday(row.receivedOn, lang)}</TableCell>
      <TableCell sx={cut}>{word(channels[row.channel])}</TableCell>
      <TableCell sx={cut}>{word(leadKinds[row.kind])}</TableCell>
      <TableCell sx={cut} title={`${who} ${rest}`}>
        {who}
        {rest && (
          <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
            {rest}
          </Box>
        )}
      </TableCell>
      <TableCell>{row.grade}</TableCell>
      <TableCell sx={cut}>
        {word(row.disposition === null ? leadStates[row.state] : leadDispositions[row.disposition])}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {row.nextDueOn === null ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t.noDue}
          </Box>
        ) : (
          <>
            {row.nextDueOn} <DaysLeft on={row.nextDueOn} today={today} />
          </>
        )}
      </TableCell>
      <TableCell sx={cut}>{person}</TableCell>
    </TableRow>
  );
}
