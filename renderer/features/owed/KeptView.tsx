import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { formatYuan } from '../../../shared/kernel/money.ts';
import type { ClaimResult } from '../../../shared/owed/result.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { keptText } from '../../text/owed-kept.ts';
import { useLang, useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { titleOf } from '../../ui/owed/words.ts';
import { calculatorAddress } from './addresses.ts';
import { BecameLinks } from './BecameLinks.tsx';
import { OwedHead } from './OwedHead.tsx';

type Kept = Row<'consultations'>;
type Props = {
  /** undefined: still on its way. */
  rows: readonly Kept[] | undefined;
  /** Those that come to another sum today, by id. */
  others: ReadonlyMap<string, ClaimResult>;
  text: string;
  onText: (text: string) => void;
  onRemove: (row: Kept) => void;
  onMore?: () => void;
};

/** Kept calculations, newest first. */
export function KeptView({ rows, others, text, onText, onRemove, onMore }: Props) {
  const t = useText(keptText);
  const searched = text.trim() !== '';
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      <OwedHead tab="kept">
        <TextField
          type="search"
          label={t.find}
          value={text}
          onChange={(event) => onText(event.target.value)}
          sx={{ width: 260 }}
        />
      </OwedHead>
      <Typography variant="body2" color="textSecondary">
        {t.intro}
      </Typography>
      {rows === undefined ? (
        <Loading />
      ) : rows.length === 0 ? (
        <EmptyState title={searched ? t.noMatch : t.none} text={searched ? t.noMatchText : t.noneText} />
      ) : (
        <Table size="small" sx={{ bgcolor: 'background.paper' }}>
          <TableHead>
            <TableRow>
              {(['day', 'name', 'what', 'sum', 'note', 'acts'] as const).map((column) => (
                <TableCell key={column} align={column === 'sum' ? 'right' : 'left'}>
                  {t.columns[column]}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <KeptRow key={row.id} row={row} other={others.get(row.id)} onRemove={onRemove} />
            ))}
          </TableBody>
        </Table>
      )}
      {onMore && (
        <Box>
          <Button onClick={onMore}>{t.showMore}</Button>
        </Box>
      )}
    </Box>
  );
}

function KeptRow(props: { row: Kept; other: ClaimResult | undefined; onRemove: (row: Kept) => void }) {
  const { row, other, onRemove } = props;
  const t = useText(keptText);
  const lang = useLang();
  const { name, contact, note, amountFen, summary } = row.body;
  const sum = amountFen !== null ? `¥${formatYuan(amountFen)}` : summary === '' ? t.notComputed : t.noSum;
  return (
    <TableRow hover>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWithWeekday(row.createdOn, lang)}</TableCell>
      <TableCell>
        {name || <Box sx={{ color: 'text.secondary' }}>{t.unnamed}</Box>}
        {contact !== '' && <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{contact}</Box>}
      </TableCell>
      <TableCell>
        <Link component={RouterLink} to={calculatorAddress(row.calculator, row.id)}>
          {titleOf(row.calculator, lang)}
        </Link>
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {sum}
        {other && (
          <Box sx={{ color: 'warning.main', fontSize: 13 }}>
            {t.otherToday(other.amountFen === null ? null : `¥${formatYuan(other.amountFen)}`)}
          </Box>
        )}
      </TableCell>
      <TableCell sx={{ maxWidth: 260, overflowWrap: 'anywhere' }}>
        {note}
        <div>
          <BecameLinks kept={row} />
        </div>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Button component={RouterLink} to={calculatorAddress(row.calculator, row.id)}>
          {t.open}
        </Button>
        <Button color="inherit" onClick={() => onRemove(row)}>
          {t.remove}
        </Button>
      </TableCell>
    </TableRow>
  );
}
