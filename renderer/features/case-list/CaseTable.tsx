import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { caseListText } from '../../text/case-list.ts';
import { useText } from '../../text/text.ts';
import { CaseCells } from './CaseCells.tsx';
import { type Column, columns } from './list-state.ts';
import { useRowKeys } from './use-row-keys.ts';

const widths: Record<Column, number | undefined> = {
  caseNo: 198,
  title: undefined,
  category: 136,
  stage: 120,
  nextDueOn: 214,
  mediator: 96,
  amountFen: 128,
  updatedAt: 104,
};

type Props = {
  rows: readonly SlimRow[];
  today: CalendarDay;
  sort: Column;
  dir: 'asc' | 'desc';
  onSort: (column: Column) => void;
  onOpen: (caseId: string) => void;
  onPage: (step: 1 | -1) => void;
};

/** The dense table of cases. */
export function CaseTable({ rows, today, sort, dir, onSort, onOpen, onPage }: Props) {
  const text = useText(caseListText);
  const rowKeys = useRowKeys({
    count: rows.length,
    onOpen: (index) => {
      const row = rows[index];
      if (row) onOpen(row.id);
    },
    onPage,
  });
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', bgcolor: 'background.paper' }}>
      <Table stickyHeader size="small" aria-label={text.table} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column}
                align={column === 'amountFen' ? 'right' : 'left'}
                sortDirection={sort === column ? dir : false}
                sx={{ width: widths[column], bgcolor: 'background.paper', color: 'text.secondary' }}
              >
                <TableSortLabel
                  active={sort === column}
                  direction={sort === column ? dir : 'asc'}
                  onClick={() => onSort(column)}
                >
                  {text.columns[column]}
                </TableSortLabel>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow
              key={row.id}
              hover
              {...rowKeys(index)}
              sx={{
                cursor: 'pointer',
                '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
                '& td': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
              }}
            >
              <CaseCells row={row} today={today} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
