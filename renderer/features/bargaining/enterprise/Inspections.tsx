import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import type { EnterpriseWhole } from './whole.ts';

/** 履约检查 of its contracts: how much of what was due is fulfilled, and what was put right. */
export function Inspections({ whole }: { whole: EnterpriseWhole }) {
  const t = useText(enterpriseText);
  const rounds = [...whole.rounds, ...whole.wideRounds];
  return (
    <Section title={t.inspections}>
      {whole.inspections.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.noInspections}
        </Typography>
      ) : (
        <Table size="small" aria-label={t.inspections}>
          <TableHead>
            <TableRow>
              {t.inspectionColumns.map((words) => (
                <TableCell key={words}>{words}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {whole.inspections.map((row) => {
              const due = row.body.findings.filter((one) => one.finding !== 'not-due');
              const fulfilled = due.filter((one) => one.finding === 'fulfilled').length;
              return (
                <TableRow key={row.id} hover>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.on}</TableCell>
                  <TableCell>{t.inspectionKind[row.kind]}</TableCell>
                  <TableCell>
                    <Link component={RouterLink} to={`/bargaining/rounds/${row.roundId}?section=performance`}>
                      {rounds.find((one) => one.id === row.roundId)?.body.title ?? ''}
                    </Link>
                  </TableCell>
                  <TableCell>{due.length > 0 && t.fulfilled(fulfilled, due.length)}</TableCell>
                  <TableCell>
                    {row.rectifiedOn !== null
                      ? t.rectified(row.rectifiedOn)
                      : row.rectifyBy !== null
                        ? t.rectifyBy(row.rectifyBy)
                        : ''}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
