import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useText } from '../../text/text.ts';
import { workCalendarText } from '../../text/work-calendar.ts';
import type { YearRow } from './year-rows.ts';

type Props = {
  rows: readonly YearRow[];
  onEdit: (year: number) => void;
  onRemove: (row: YearRow) => void;
};

/** The years with what is known of each. */
export function YearTable({ rows, onEdit, onRemove }: Props) {
  const text = useText(workCalendarText);
  const { acts, ...columns } = text.columns;
  return (
    <Table size="small" aria-label={text.years}>
      <TableHead>
        <TableRow>
          {Object.entries(columns).map(([key, words]) => (
            <TableCell key={key}>{words}</TableCell>
          ))}
          <TableCell align="right">{acts}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Line key={row.year} row={row} onEdit={onEdit} onRemove={onRemove} />
        ))}
      </TableBody>
    </Table>
  );
}

function Line({ row, onEdit, onRemove }: Omit<Props, 'rows'> & { row: YearRow }) {
  const text = useText(workCalendarText);
  const { year, state, entered } = row;
  const open = state === 'provisional';
  return (
    <TableRow>
      <TableCell sx={{ fontWeight: 600 }}>{year}</TableCell>
      <TableCell title={open ? text.provisionalWhy : undefined} sx={open ? { color: 'warning.main' } : {}}>
        {text.states[state]}
      </TableCell>
      <TableCell>{text.days(row.off)}</TableCell>
      <TableCell>{text.days(row.work)}</TableCell>
      <TableCell>{text.days(row.statutory)}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {entered?.body.source ?? (open ? text.provisionalSource : text.builtInSource)}
      </TableCell>
      <TableCell align="right">
        <Box sx={{ display: 'inline-flex', whiteSpace: 'nowrap' }}>
          <Button
            variant={open ? 'outlined' : 'text'}
            aria-label={entered ? text.editOf(year) : text.enterOf(year)}
            onClick={() => onEdit(year)}
          >
            {entered ? text.edit : text.enter}
          </Button>
          {entered && (
            <Button color="inherit" aria-label={text.removeOf(year)} onClick={() => onRemove(row)}>
              {text.remove}
            </Button>
          )}
        </Box>
      </TableCell>
    </TableRow>
  );
}
