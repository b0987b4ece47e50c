import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Result } from '../../../shared/kernel/result.ts';
import {
  type FileFailure,
  readStatisticsFile,
  type StatisticsFile,
} from '../../../shared/statistics/exchange.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { fitsIn } from '../../../shared/statistics/roll-up.ts';
import { useApp } from '../../app-context.tsx';
import { fileFailureText, statisticsText } from '../../text/statistics.ts';
import { useLang, useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { useAct } from '../../ui/forms/use-act.ts';
import { Loading } from '../../ui/Loading.tsx';
import { SavedFile } from '../../ui/SavedFile.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { OfficeTable } from './OfficeTable.tsx';
import { type OfficeFile, officeFiles, useOfficeFiles } from './office-files.ts';
import { periodParams } from './statistics-state.ts';

type Saved = { name: string; place: string; token: string };

/** 汇总: files of other offices beside the own figures, added up. */
export function OfficesView({ period }: { period: Period }) {
  const { statistics, read, papers } = useApp();
  const t = useText(statisticsText);
  const en = useLang() === 'en';
  const { busy, act } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [failures, setFailures] = useState<string[]>([]);
  const [saved, setSaved] = useState<Saved | null>(null);
  const files = useOfficeFiles(period);
  const load = useCallback(() => statistics.ownFile(period), [statistics, period]);
  const own = useReading(load, read.subscribe);
  if (own.state === 'loading') return <Loading />;
  if (own.state === 'failed') return <Failed error={own.error} onRetry={own.retry} />;

  const open = async (chosen: readonly File[]) => {
    const taken: OfficeFile[] = [];
    const wrong: string[] = [];
    for (const one of chosen) {
      const known = [own.value, ...files.map(({ file }) => file), ...taken.map(({ file }) => file)];
      const result = await readOne(one, period, known);
      if (result.ok) taken.push({ name: one.name, file: result.value });
      else wrong.push(t.fileFailed(one.name, fileFailureText(result.failure, en)));
    }
    officeFiles.add(taken);
    setFailures(wrong);
  };
  const others = files.map(({ file }) => file);
  const save = (work: () => Promise<Saved>) => () => void act(async () => setSaved(await work()));
  return (
    <Stack spacing={1.5}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1, minWidth: 320 }}>
          {t.officesIntro}
        </Typography>
        <Button variant="contained" onClick={() => input.current?.click()}>
          {t.importFiles}
        </Button>
        {files.length > 0 && (
          <>
            <Button
              variant="outlined"
              disabled={busy}
              onClick={save(() => statistics.exportRollUp(period, [own.value, ...others]))}
            >
              {t.exportRollUp}
            </Button>
            <Button
              variant="outlined"
              disabled={busy}
              onClick={save(() => statistics.exportFile(period, others))}
            >
              {t.exportFile}
            </Button>
            <Button
              component={Link}
              variant="outlined"
              to={{ pathname: '/statistics/report', search: `${periodParams(period)}&offices=1` }}
            >
              {t.makeReport}
            </Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          aria-label={t.importFiles}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            // The same file may be chosen again after it was mended.
            event.target.value = '';
            void act(() => open(chosen));
          }}
        />
      </Box>
      {saved && (
        <SavedFile
          words={t.exported(saved.name, saved.place)}
          onReveal={() => papers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      {failures.length > 0 && (
        <Alert severity="error" onClose={() => setFailures([])}>
          {failures.map((words) => (
            <div key={words}>{words}</div>
          ))}
        </Alert>
      )}
      {files.length === 0 ? (
        <EmptyState title={t.officesNone} />
      ) : (
        <OfficeTable own={own.value} files={files} onRemove={officeFiles.remove} />
      )}
    </Stack>
  );
}

async function readOne(
  one: File,
  period: Period,
  known: readonly StatisticsFile[],
): Promise<Result<StatisticsFile, FileFailure>> {
  const text = await one.text().catch(() => '');
  const read = readStatisticsFile(text);
  return read.ok ? fitsIn(read.value, period, known) : read;
}
