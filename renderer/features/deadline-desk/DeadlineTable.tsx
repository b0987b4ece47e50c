import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { useText } from '../../text/text.ts';
import { DeadlineRow } from './DeadlineRow.tsx';
import type { Block } from './use-deadline-desk.ts';

const widths = { due: 178, case: undefined, limit: 216, trigger: 268, person: 118, why: 84 } as const;
const columns = Object.keys(widths) as (keyof typeof widths)[];

type Props = {
  blocks: readonly Block[];
  today: CalendarDay;
  calendar: WorkCalendar;
  onMore: (id: Block['id']) => void;
};

/** All headings in one table, so that columns stay in line. */
export function DeadlineTable({ blocks, today, calendar, onMore }: Props) {
  const text = useText(deadlineDeskText);
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', bgcolor: 'background.paper' }}>
      <Table stickyHeader size="small" aria-label={text.table} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column}
                sx={{ width: widths[column], bgcolor: 'background.paper', color: 'text.secondary' }}
              >
                {text.columns[column]}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {blocks.map((block) => (
          <TableBody key={block.id}>
            {block.id !== 'day' && <GroupHead id={block.id} total={block.total} />}
            {block.rows.map((row) => (
              <DeadlineRow
                key={row.id}
                row={row}
                today={today}
                calendar={calendar}
                open={openId === row.id}
                onToggle={() => setOpenId(openId === row.id ? null : row.id)}
                columns={columns.length}
              />
            ))}
            {block.rows.length < block.total && (
              <TableRow>
                <TableCell colSpan={columns.length}>
                  <Button onClick={() => onMore(block.id)}>
                    {text.more((block.total - block.rows.length).toLocaleString('en'))}
                  </Button>
                </TableCell>
              </TableRow>
            )}
          </TableBody>
        ))}
      </Table>
    </Box>
  );
}

function GroupHead({ id, total }: { id: Exclude<Block['id'], 'day'>; total: number }) {
  const text = useText(deadlineDeskText);
  return (
    <TableRow>
      <TableCell
        component="th"
        scope="rowgroup"
        colSpan={columns.length}
        sx={{ bgcolor: 'action.hover', fontWeight: 600, fontSize: 14 }}
      >
        <Box component="span" sx={{ color: id === 'overdue' ? 'error.main' : undefined }}>
          {text.groupTitle(text.groups[id], total.toLocaleString('en'))}
        </Box>
        <Box component="span" sx={{ ml: 1.5, fontWeight: 400, fontSize: 13, color: 'text.secondary' }}>
          {text.groupHint[id]}
        </Box>
      </TableCell>
    </TableRow>
  );
}
