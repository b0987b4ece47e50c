import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { roundStages } from '../../../../shared/bargaining/stages.ts';
import { scopes, subjects } from '../../../../shared/bargaining/terms.ts';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import type { EnterpriseWhole } from './whole.ts';

/** 历年协商: its own rounds and the industry and regional ones whose contract binds it, the newest year first. */
export function Rounds({ whole }: { whole: EnterpriseWhole }) {
  const t = useText(enterpriseText);
  const word = useWord();
  const rows = [...whole.rounds, ...whole.wideRounds].sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1));
  return (
    <Section title={t.rounds}>
      {rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.noRounds}
        </Typography>
      ) : (
        <Table size="small" aria-label={t.rounds}>
          <TableHead>
            <TableRow>
              {t.roundColumns.map((words) => (
                <TableCell key={words}>{words}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id} hover>
                <TableCell>{row.year}</TableCell>
                <TableCell>
                  <Link component={RouterLink} to={`/bargaining/rounds/${row.id}`}>
                    {row.body.title || row.body.caseNo}
                  </Link>
                </TableCell>
                <TableCell>
                  {word(subjects[row.subject])}
                  {row.scope !== 'enterprise' && ` · ${word(scopes[row.scope])}`}
                </TableCell>
                <TableCell>{word(roundStages[row.stage])}</TableCell>
                <TableCell>{row.nextDueOn ?? ''}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
