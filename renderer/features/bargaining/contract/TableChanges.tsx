import Box from '@mui/material/Box';
import type { TableChange } from '../../../../shared/bargaining/clauses/compare.ts';
import { formatUnitPrice, unitPrice } from '../../../../shared/bargaining/unit-price.ts';
import { fen, formatYuan } from '../../../../shared/kernel/money.ts';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useText } from '../../../text/text.ts';
import { signed } from './Figures.tsx';

type Props = { changes: TableChange[]; onlyChanged: boolean; amended: boolean };

/** Tables of both years, row by row with the change. */
export function TableChanges({ changes, onlyChanged, amended }: Props) {
  const t = useText(contractText);
  const columns = Object.keys(t.rowColumns) as (keyof typeof t.rowColumns)[];
  return changes.map(({ kind, price, rows }) => {
    const said = (value: number | null) =>
      value === null ? '—' : price ? formatUnitPrice(unitPrice(value)) : formatYuan(fen(value));
    const shown = onlyChanged ? rows.filter((one) => one.state !== 'same') : rows;
    if (shown.length === 0) return null;
    return (
      <Box key={kind} sx={{ mt: 2 }}>
        <Box component="h2" sx={{ fontSize: 16, m: 0, mb: 0.5 }}>
          {t.table[kind]}
        </Box>
        <table aria-label={t.table[kind]}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {amended && (column === 'before' || column === 'after')
                    ? t.columnsAmended[column]
                    : t.rowColumns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.name} data-state={row.state}>
                <td>{row.name}</td>
                <td>{said(row.before)}</td>
                <td>{said(row.after)}</td>
                <td>
                  {row.before === null || row.after === null
                    ? t.marks[row.state]
                    : row.before === row.after
                      ? ''
                      : `${row.after > row.before ? '+' : '−'}${said(Math.abs(row.after - row.before))}`}
                </td>
                <td>{row.percent === null || row.percent === 0 ? '' : `${signed(row.percent / 100)}%`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
    );
  });
}
