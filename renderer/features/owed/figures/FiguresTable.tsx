import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { placeName } from '../../../../shared/law/place-name.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { figuresText } from '../../../text/owed-figures.ts';
import { useLang, useText } from '../../../text/text.ts';
import { FigureLine } from './FigureLine.tsx';
import { byPlace } from './figure-rows.ts';

export type FigureActs = {
  nameOf: (id: string) => string | null;
  /** Open cases with a calculation the row bears on. */
  casesOf: (row: RegionalParameter) => number;
  onCorrect: (row: RegionalParameter) => void;
  onConfirm: (row: RegionalParameter) => void;
  onRemove: (row: RegionalParameter) => void;
};

const columns = ['key', 'value', 'days', 'source', 'state', 'acts'] as const;

/** Figures place by place. */
export function FiguresTable(props: FigureActs & { rows: readonly RegionalParameter[]; today: CalendarDay }) {
  const { rows, today, ...acts } = props;
  const t = useText(figuresText);
  const lang = useLang();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" sx={{ bgcolor: 'background.paper' }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{t.columns[column]}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {byPlace(rows).map((group) => (
            <Fragment key={group.place}>
              <TableRow>
                <TableCell
                  component="th"
                  scope="rowgroup"
                  colSpan={columns.length}
                  sx={{ fontWeight: 600, bgcolor: 'action.hover' }}
                >
                  {placeName(group.place, lang === 'en' ? 'en' : 'zh')}（{group.place}）
                </TableCell>
              </TableRow>
              {group.rows.map((row) => (
                <FigureLine key={row.id} row={row} today={today} {...acts} />
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
