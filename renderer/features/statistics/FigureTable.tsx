import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { reportSectionIds } from '../../../shared/documents/report-sections.ts';
import { figureOf } from '../../../shared/statistics/figures.ts';
import type { Filter } from '../../../shared/statistics/filter.ts';
import { indicators } from '../../../shared/statistics/indicators/indicators.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import type { Counted } from '../../actions/statistics/parts.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText } from '../../text/text.ts';
import { FigureRow } from './FigureRow.tsx';

const columns = {
  id: 76,
  name: undefined,
  value: 150,
  unit: 96,
  parts: 230,
  before: 130,
  change: 120,
} as const;
type Column = keyof typeof columns;
const right: readonly Column[] = ['value', 'parts', 'before', 'change'];

/** 指标表: every indicator by section, with what it is made of and the period before. */
export function FigureTable(props: { counted: Counted; period: Period; filter: Filter }) {
  const { counted, period, filter } = props;
  const t = useText(statisticsText);
  return (
    <Table
      stickyHeader
      size="small"
      aria-label={t.table}
      sx={{ tableLayout: 'fixed', bgcolor: 'background.paper' }}
    >
      <TableHead>
        <TableRow>
          {(Object.keys(columns) as Column[]).map((column) => (
            <TableCell
              key={column}
              align={right.includes(column) ? 'right' : 'left'}
              sx={{ width: columns[column], bgcolor: 'background.paper', color: 'text.secondary' }}
            >
              {t.columns[column]}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      {reportSectionIds.map((section) => {
        const of = indicators.filter((one) => one.section === section);
        return of.length === 0 ? null : (
          <TableBody key={section}>
            <TableRow>
              <TableCell
                component="th"
                scope="rowgroup"
                colSpan={Object.keys(columns).length}
                sx={{ fontWeight: 600, bgcolor: 'action.hover' }}
              >
                {t.sections[section]}
              </TableCell>
            </TableRow>
            {of.map((one) => (
              <FigureRow
                key={one.id}
                indicator={one}
                figure={figureOf(one, counted.counts.totals)}
                before={counted.before && figureOf(one, counted.before.totals)}
                period={period}
                filter={filter}
              />
            ))}
          </TableBody>
        );
      })}
    </Table>
  );
}
