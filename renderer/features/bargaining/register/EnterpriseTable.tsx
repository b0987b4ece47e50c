import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import { unionStates } from '../../../../shared/bargaining/terms.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { bargainingText } from '../../../text/bargaining.ts';
import { registerText } from '../../../text/bargaining-register.ts';
import { useText, useWord } from '../../../text/text.ts';

type Enterprise = Row<'enterprises'>;
type Props = {
  rows: readonly Enterprise[];
  onEdit: (row: Enterprise) => void;
  onRemove: (row: Enterprise) => void;
};

/** A page of the register. */
export function EnterpriseTable({ rows, onEdit, onRemove }: Props) {
  const t = useText(registerText);
  const b = useText(bargainingText);
  const word = useWord();
  return (
    <Table size="small" aria-label={t.table}>
      <TableHead>
        <TableRow>
          {Object.entries(t.columns).map(([key, words]) => (
            <TableCell key={key}>{words}</TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover>
            <TableCell>
              <Link component={RouterLink} to={`/bargaining/enterprises/${row.id}`}>
                {row.body.name}
              </Link>
              <Box sx={{ color: 'text.secondary', fontSize: 13 }}>
                {[row.uscc || t.noCode, row.industry, row.aboveScale ? t.aboveScale : '']
                  .filter((one) => one !== '')
                  .join(' · ')}
              </Box>
            </TableCell>
            <TableCell>{row.town || t.city}</TableCell>
            <TableCell>{word(unionStates[row.union])}</TableCell>
            <TableCell>{row.workers}</TableCell>
            <TableCell>{row.women}</TableCell>
            <TableCell>{row.body.standings.at(-1)?.on ?? ''}</TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              <Button onClick={() => onEdit(row)}>{b.edit}</Button>
              <Button color="inherit" onClick={() => onRemove(row)}>
                {t.remove}
              </Button>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
