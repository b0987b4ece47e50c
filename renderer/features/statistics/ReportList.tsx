import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router';
import { periodName } from '../../../shared/statistics/period.ts';
import { useApp } from '../../app-context.tsx';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useReading } from '../../ui/use-reading.ts';

/** 已报出: what was submitted, as it was submitted. */
export function ReportList() {
  const { statistics, read } = useApp();
  const t = useText(statisticsText);
  const word = useWord();
  const load = useCallback(() => statistics.reports(), [statistics]);
  const reading = useReading(load, read.subscribe);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  if (reading.value.length === 0) return <EmptyState title={t.reportsNone} text={t.reportsNoneText} />;
  return (
    <Table size="small" aria-label={t.view.reports} sx={{ bgcolor: 'background.paper' }}>
      <TableHead>
        <TableRow>
          {Object.values(t.reportColumns).map((head) => (
            <TableCell key={head} sx={{ color: 'text.secondary' }}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {reading.value.map((report) => {
          const wrong = report.body.checks.filter(({ holds }) => !holds).length;
          return (
            <TableRow key={report.id} hover>
              <TableCell>
                <Link component={RouterLink} to={`/statistics/report/${report.id}`}>
                  {word(periodName(report))}
                </Link>
              </TableCell>
              <TableCell>{report.body.scope}</TableCell>
              <TableCell>{report.submittedOn}</TableCell>
              <TableCell>{report.body.preparedBy}</TableCell>
              <TableCell>{report.body.approvedBy}</TableCell>
              <TableCell>{wrong === 0 ? t.holds : t.checksBad(wrong)}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
