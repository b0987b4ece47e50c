import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { agreementStates, scopes, subjects } from '../../../../shared/bargaining/terms.ts';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import type { EnterpriseWhole } from './whole.ts';

/** 集体合同 over the years, its own and those that bind it; for the latter whether it has accepted. */
export function Contracts({ whole }: { whole: EnterpriseWhole }) {
  const t = useText(enterpriseText);
  const word = useWord();
  const rows = [...whole.agreements, ...whole.binding].sort((a, b) =>
    (a.termStart ?? a.signedOn ?? '') < (b.termStart ?? b.signedOn ?? '') ? 1 : -1,
  );
  const acceptance = (row: (typeof rows)[number]) => {
    const here = row.body.bound.find((one) => one.enterpriseId === whole.enterprise.id);
    if (row.enterpriseId !== null || !here) return null;
    return here.accepted ? t.acceptedBy(here.acceptedBy, here.acceptedOn ?? '') : t.notAccepted;
  };
  return (
    <Section title={t.agreements}>
      {rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.noAgreements}
        </Typography>
      ) : (
        <Table size="small" aria-label={t.agreements}>
          <TableHead>
            <TableRow>
              {t.agreementColumns.map((words) => (
                <TableCell key={words}>{words}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id} hover>
                <TableCell>
                  <Link component={RouterLink} to={`/bargaining/rounds/${row.roundId}?section=contract`}>
                    {row.body.title || row.body.number}
                  </Link>
                  {acceptance(row) !== null && (
                    <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{acceptance(row)}</Box>
                  )}
                </TableCell>
                <TableCell>{word(subjects[row.subject])}</TableCell>
                <TableCell>{word(scopes[row.scope])}</TableCell>
                <TableCell>{word(agreementStates[row.state])}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.signedOn ?? ''}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.effectiveOn ?? ''}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {[row.termStart ?? '', row.termEnd ?? ''].join('～')}
                </TableCell>
                <TableCell>{row.workers}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
