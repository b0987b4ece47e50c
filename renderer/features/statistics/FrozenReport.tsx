import Typography from '@mui/material/Typography';
import { useCallback } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { statisticsText } from '../../text/statistics.ts';
import { useText } from '../../text/text.ts';
import { nothingTells, useReading } from '../../ui/use-reading.ts';
import { ReportActs } from './ReportActs.tsx';
import { ReportFrame } from './ReportFrame.tsx';

/** A report as it was submitted: its facts are frozen, so it prints as it did then. */
export function FrozenReport({ report }: { report: Row<'reports'> }) {
  const { statistics } = useApp();
  const t = useText(statisticsText);
  const load = useCallback(() => statistics.reopenReport(report), [statistics, report]);
  const paper = useReading(load, nothingTells);
  const { body } = report;
  const lines: [string, string][] = [
    [t.reportColumns.scope, body.scope],
    [t.reportColumns.preparedBy, body.preparedBy],
    [t.reportColumns.approvedBy, body.approvedBy],
    [t.remarks, body.remarks.join('\n')],
  ];
  return (
    <ReportFrame
      period={report}
      mark={t.frozenMark(report.submittedOn)}
      paper={paper}
      side={lines
        .filter(([, words]) => words !== '')
        .map(([label, words]) => (
          <div key={label}>
            <Typography variant="body2" color="textSecondary">
              {label}
            </Typography>
            <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
              {words}
            </Typography>
          </div>
        ))}
      acts={<ReportActs of={{ id: report.id }} ready={paper.state === 'ready'} />}
    />
  );
}
