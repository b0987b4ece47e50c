import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { formatYuan } from '../../../../shared/kernel/money.ts';
import type { ClaimLine } from '../../../../shared/owed/result.ts';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';

const atMost = 40;

/** The printed rows: what, how, how much. */
export function Rows({ lines }: { lines: readonly ClaimLine[] }) {
  const t = useText(owedText);
  if (lines.length === 0) return null;
  return (
    <Table size="small" aria-label={t.rows}>
      <TableHead>
        <TableRow>
          <TableCell>{t.rowLabel}</TableCell>
          <TableCell>{t.rowFormula}</TableCell>
          <TableCell align="right">{t.rowAmount}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.slice(0, atMost).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are printed in this order and have no name
          <TableRow key={at}>
            <TableCell>
              {line.label}
              {line.periodStart !== undefined && line.periodStart !== line.periodEnd && (
                <span>
                  <br />
                  {line.periodStart} — {line.periodEnd ?? ''}
                </span>
              )}
            </TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{line.formulaText}</TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {line.amountFen === null ? t.rowOpen : formatYuan(line.amountFen)}
            </TableCell>
          </TableRow>
        ))}
        {lines.length > atMost && (
          <TableRow>
            <TableCell colSpan={3}>{t.rowMore(lines.length - atMost)}</TableCell>
          </TableRow>
        )}
      </TableBody>
    </Table>
  );
}
