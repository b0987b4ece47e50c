import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { CoveredEnterprise } from '../../../../shared/bargaining/records/round.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { bargainingText } from '../../../text/bargaining.ts';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText } from '../../../text/text.ts';

const pageSize = 50;
type Act = (one: CoveredEnterprise) => void;
type Props = {
  rows: readonly CoveredEnterprise[];
  enterprises: ReadonlyMap<string, RoundFile['enterprises'][number]>;
  onAccept: Act;
  onWithdraw: Act;
  onRemove: Act;
};

/** A page of covered enterprises, each with its acceptance. */
export function CoveredTable({ rows, enterprises, onAccept, onWithdraw, onRemove }: Props) {
  const t = useText(enterpriseText);
  const b = useText(bargainingText);
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const at = Math.min(page, pages - 1);
  return (
    <>
      <Table size="small" aria-label={t.covered}>
        <TableHead>
          <TableRow>
            {t.coveredColumns.map((words) => (
              <TableCell key={words}>{words}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.slice(at * pageSize, (at + 1) * pageSize).map((one) => {
            const enterprise = enterprises.get(one.enterpriseId);
            return (
              <TableRow key={one.enterpriseId} hover>
                <TableCell>
                  <Link component={RouterLink} to={`/bargaining/enterprises/${one.enterpriseId}`}>
                    {enterprise?.body.name ?? one.enterpriseId}
                  </Link>
                </TableCell>
                <TableCell>{enterprise?.town || t.city}</TableCell>
                <TableCell>{one.workers}</TableCell>
                <TableCell>{one.women}</TableCell>
                <TableCell>
                  <Box component="span" sx={{ color: one.accepted ? 'success.main' : 'warning.main' }}>
                    {one.accepted ? t.accepted : t.open}
                  </Box>
                </TableCell>
                <TableCell>{one.acceptedBy}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{one.acceptedOn ?? ''}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {one.accepted ? (
                    <Button onClick={() => onWithdraw(one)}>{t.withdraw}</Button>
                  ) : (
                    <Button onClick={() => onAccept(one)}>{t.accept}</Button>
                  )}
                  <Button color="inherit" onClick={() => onRemove(one)}>
                    {t.removeCovered}
                  </Button>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {pages > 1 && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1, fontSize: 13 }}>
          <Button disabled={at === 0} onClick={() => setPage(at - 1)}>
            {b.before}
          </Button>
          {b.page(at + 1, pages)}
          <Button disabled={at + 1 >= pages} onClick={() => setPage(at + 1)}>
            {b.after}
          </Button>
        </Box>
      )}
    </>
  );
}
