import Box from '@mui/material/Box';
import { caseActsText } from '../../../text/case-acts.ts';
import { useText } from '../../../text/text.ts';
import type { OpenCase } from '../open-case.ts';

const shown = (minute: string) => minute.replace('T', ' ');

/** The alert a case is under, and every report made about it with its time. */
export function AlertPart({ file }: { file: OpenCase['file'] }) {
  const t = useText(caseActsText);
  const { alert } = file.case.body;
  const incidents = file.matters.flatMap((one) => (one.kind === 'incident' ? (one.body.incident ?? []) : []));
  const reports = incidents.flatMap((one) => one.reportedTo);
  const next = incidents.at(-1)?.nextReportAt;
  if (!alert && reports.length === 0) return null;
  return (
    <div>
      {alert && (
        <Box sx={{ color: alert.level === 'major' ? 'error.main' : 'warning.main' }}>
          {t.alertSince(shown(alert.since), alert.reason)}
        </Box>
      )}
      {reports.length > 0 && (
        <>
          <strong>{t.reports}</strong>
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {reports.map((one) => (
              <li key={`${one.at}${one.to}`}>{t.reportedTo(one.to, shown(one.at))}</li>
            ))}
          </Box>
        </>
      )}
      {alert && next && <div>{t.nextReport(shown(next))}</div>}
    </div>
  );
}
