import Button from '@mui/material/Button';
import { useCallback, useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { statisticsText } from '../../text/statistics.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { nothingTells, useReading } from '../../ui/use-reading.ts';
import { DraftReport } from './DraftReport.tsx';
import { FrozenReport } from './FrozenReport.tsx';
import { useOfficeFiles } from './office-files.ts';
import { periodOfParams } from './statistics-state.ts';

/** 统计报表: `/statistics/report?from=…&to=…` to be made, `/statistics/report/:reportId` as submitted. */
export function ReportPage() {
  const { reportId } = useParams();
  return reportId === undefined ? <Draft /> : <Frozen id={reportId} />;
}

function Draft() {
  const [params] = useSearchParams();
  const address = params.toString();
  const period = useMemo(() => periodOfParams(new URLSearchParams(address)), [address]);
  const imported = useOfficeFiles(period);
  const files = params.get('offices') === '1' ? imported.map(({ file }) => file) : [];
  if (!period) return <NoReport />;
  return <DraftReport key={address} period={period} files={files} />;
}

function Frozen({ id }: { id: string }) {
  const { statistics } = useApp();
  const load = useCallback(() => statistics.report(id), [statistics, id]);
  const reading = useReading(load, nothingTells);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  return reading.value ? <FrozenReport report={reading.value} /> : <NoReport />;
}

function NoReport() {
  const t = useText(statisticsText);
  return (
    <EmptyState
      title={t.noReport}
      action={
        <Button component={Link} to="/statistics" variant="contained">
          {t.back}
        </Button>
      }
    />
  );
}
