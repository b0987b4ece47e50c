import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import { quoteSays, signedCount } from '../../../../shared/bargaining/order-quote.ts';
import { quoteParties } from '../../../../shared/bargaining/terms.ts';
import type { QuoteRow } from '../../../actions/bargaining/work-reads.ts';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText } from '../../../text/text.ts';

const parties = Object.keys(quoteParties).length;

/** Orders with how many of the five have signed, and how much is still to mend. */
export function OrderTable({ rows }: { rows: readonly QuoteRow[] }) {
  const t = useText(ordersText);
  return (
    <Table size="small" aria-label={t.table}>
      <TableHead>
        <TableRow>
          {Object.entries(t.columns).map(([key, words]) => (
            <TableCell key={key}>{words}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ quote, enterprise, contract }) => {
          const { whole, lines } = quoteSays(quote);
          const found = whole.length + [...lines.values()].flat().length;
          const signed = signedCount(quote.body);
          return (
            <TableRow key={quote.id} hover>
              <TableCell>
                <Link component={RouterLink} to={`/bargaining/orders/${quote.id}`}>
                  {quote.body.orderNo}
                </Link>
                <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{quote.body.product}</Box>
              </TableCell>
              <TableCell>{enterprise}</TableCell>
              <TableCell>{contract}</TableCell>
              <TableCell>{quote.body.quantity}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{quote.body.deliverOn ?? ''}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{t.signedOf(signed, parties)}</TableCell>
              <TableCell
                sx={{ color: found > 0 && quote.state !== 'void' ? 'warning.main' : 'text.secondary' }}
              >
                {quote.state === 'void' ? '' : found === 0 ? t.fine : t.found(found)}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{t.states[quote.state]}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
