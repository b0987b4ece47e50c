import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { categories } from '../../../shared/mediation/categories.ts';
import { leadKinds, leadStates } from '../../../shared/mediation/process-terms.ts';
import { stages } from '../../../shared/mediation/stages.ts';
import { closingTypes } from '../../../shared/mediation/terms.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import type { LeadLine } from '../../actions/statistics/parts.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';

/** Cases behind a number; the number opens the case. */
export function BehindCases({ rows }: { rows: readonly SlimRow[] }) {
  const t = useText(statisticsText);
  const word = useWord();
  return (
    <Lines heads={Object.values(t.caseColumns)}>
      {rows.map((row) => (
        <TableRow key={row.id} hover>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>
            <Link component={RouterLink} to={`/cases/${row.id}`}>
              {row.caseNo ?? row.intakeNo}
            </Link>
          </TableCell>
          <TableCell>{row.title}</TableCell>
          <TableCell>{word(categories[row.category])}</TableCell>
          <TableCell>{word(stages[row.stage])}</TableCell>
          <Day on={row.receivedOn} />
          <Day on={row.acceptedOn} />
          <Day on={row.closedOn} />
          <TableCell>{row.outcome && word(closingTypes[row.outcome])}</TableCell>
          <TableCell>{row.mediatorNames.join('、')}</TableCell>
        </TableRow>
      ))}
    </Lines>
  );
}

/** Leads behind a number. */
export function BehindLeads({ rows }: { rows: readonly LeadLine[] }) {
  const t = useText(statisticsText);
  const word = useWord();
  return (
    <Lines heads={Object.values(t.leadColumns)}>
      {rows.map((row) => (
        <TableRow key={row.id} hover>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>
            <Link component={RouterLink} to={`/leads/${row.id}`}>
              {row.no}
            </Link>
          </TableCell>
          <TableCell>{row.title}</TableCell>
          <TableCell>{word(leadKinds[row.kind])}</TableCell>
          <TableCell>{word(leadStates[row.state])}</TableCell>
          <Day on={row.receivedOn} />
          <Day on={row.dueOn} />
          <Day on={row.disposedOn} />
        </TableRow>
      ))}
    </Lines>
  );
}

function Lines({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <Table stickyHeader size="small">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head} sx={{ bgcolor: 'background.paper', color: 'text.secondary' }}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>{children}</TableBody>
    </Table>
  );
}

const Day = ({ on }: { on: string | null }) => <TableCell sx={{ whiteSpace: 'nowrap' }}>{on}</TableCell>;
