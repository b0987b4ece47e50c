import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { tableColumns } from '../../../../shared/bargaining/tables/columns.ts';
import type { PastedRow, RowProblem } from '../../../../shared/bargaining/tables/paste.ts';
import type { TableKind } from '../../../../shared/bargaining/terms.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText, useWord } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';

const shown = 20;

type Props = {
  kind: TableKind;
  columns: readonly string[];
  cells: readonly (readonly string[])[];
  rows: readonly PastedRow[];
  onColumn: (at: number, name: string) => void;
};

/** The first rows of what was pasted, what each column is taken for, and what is wrong in a row; rows with a fault come first. */
export function PastePreview({ kind, columns, cells, rows, onColumn }: Props) {
  const t = useText(tablesText);
  const word = useWord();
  const terms = {
    ignore: { zh: t.ignore, en: t.ignore },
    ...Object.fromEntries(tableColumns[kind].map((one) => [one.name, { zh: one.zh, en: one.en }])),
  };
  const doubtful = rows.filter((one) => one.problems.length > 0).length;
  const left = rows.filter((one) => one.left).length;
  const places = rows.map((_, at) => at);
  const order = [
    ...places.filter((at) => (rows[at]?.problems.length ?? 0) > 0),
    ...places.filter((at) => rows[at]?.problems.length === 0),
  ].slice(0, shown);
  const said = (problem: RowProblem) => {
    switch (problem.code) {
      case 'unread':
        return t.problem.unread(word(problem.column), problem.found);
      case 'needed':
        return t.problem.needed(word(problem.column));
      case 'repeated-code':
        return t.problem['repeated-code'](problem.row);
      case 'too-many':
        return t.problem['too-many'](problem.limit);
    }
  };
  return (
    <Box>
      <Typography variant="body2" color="textSecondary" role="status">
        {[
          t.shownOf(order.length, rows.length),
          ...(doubtful > 0 ? [t.problems(doubtful)] : []),
          ...(left > 0 ? [t.left(left)] : []),
        ].join(' · ')}
      </Typography>
      <Box sx={{ overflow: 'auto', maxHeight: 330 }}>
        <Table size="small" aria-label={t.preview}>
          <TableHead>
            <TableRow>
              <TableCell>{t.rowNo}</TableCell>
              {columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <TableCell key={at} sx={{ minWidth: 140 }}>
                  <ChoiceInput
                    label={t.columnOf(at + 1)}
                    terms={terms}
                    value={column}
                    onChange={(name) => onColumn(at, name)}
                  />
                </TableCell>
              ))}
              <TableCell>{t.checks}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {order.map((at) => {
              const row = rows[at];
              return (
                <TableRow key={at}>
                  <TableCell>{at + 1}</TableCell>
                  {columns.map((_column, n) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <TableCell key={n}>{cells[at]?.[n]}</TableCell>
                  ))}
                  <TableCell
                    sx={{
                      minWidth: 180,
                      color: row?.left
                        ? 'error.main'
                        : row?.problems.length
                          ? 'warning.main'
                          : 'text.secondary',
                    }}
                  >
                    {row?.problems.length ? row.problems.map(said).join('；') : t.fine}
                    {row?.left && `（${t.leftOut}）`}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
