import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { roundStages } from '../../../../shared/bargaining/stages.ts';
import { scopes, subjects } from '../../../../shared/bargaining/terms.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { bargainingText } from '../../../text/bargaining.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { DaysLeft } from '../../../ui/DaysLeft.tsx';

type Props = {
  rows: readonly Row<'rounds'>[];
  today: CalendarDay;
  page: number;
  pages: number;
  onPage: (page: number) => void;
};

/** One page of rounds. */
export function RoundTable({ rows, today, page, pages, onPage }: Props) {
  const t = useText(bargainingText);
  const word = useWord();
  const lang = useLang();
  return (
    <>
      <Table size="small" aria-label={t.table}>
        <TableHead>
          <TableRow>
            {Object.entries(t.columns).map(([key, words]) => (
              <TableCell key={key}>{words}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell>{row.year}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.body.caseNo}</TableCell>
              <TableCell>
                <Link component={RouterLink} to={`/bargaining/rounds/${row.id}`}>
                  {row.body.title || row.body.caseNo}
                </Link>
                {row.scope !== 'enterprise' && (
                  <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                    {word(scopes[row.scope])}
                  </Box>
                )}
              </TableCell>
              <TableCell>{word(subjects[row.subject])}</TableCell>
              <TableCell>{word(roundStages[row.stage])}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {row.nextDueOn === null ? (
                  t.noDue
                ) : (
                  <>
                    {dayWithWeekday(row.nextDueOn, lang)} <DaysLeft on={row.nextDueOn} today={today} />
                  </>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {pages > 1 && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1 }}>
          <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
            {t.before}
          </Button>
          <Typography variant="body2">{t.page(page + 1, pages)}</Typography>
          <Button disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
            {t.after}
          </Button>
        </Box>
      )}
    </>
  );
}
