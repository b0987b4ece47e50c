import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useCallback, useMemo } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { StatisticsFile } from '../../../shared/statistics/exchange.ts';
import { type Period, periodName } from '../../../shared/statistics/period.ts';
import type { ReportInput } from '../../actions/statistics/parts.ts';
import { useApp } from '../../app-context.tsx';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { useAct } from '../../ui/forms/use-act.ts';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { type Reading, useReading } from '../../ui/use-reading.ts';
import { useToday } from '../../ui/use-today.ts';
import { ReportActs } from './ReportActs.tsx';
import { ReportFrame } from './ReportFrame.tsx';
import { useReportDraft } from './use-report-draft.ts';

type Props = { period: Period; files: readonly StatisticsFile[] };

/** The report as it would be submitted now; its figures follow the cases until then. */
export function DraftReport({ period, files }: Props) {
  const { statistics, read, clock } = useApp();
  const t = useText(statisticsText);
  const word = useWord();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const notice = useNotice();
  const today = useToday(clock);
  const { busy, act } = useAct();
  const { value: draft, change, clear, settled } = useReportDraft(period);
  // The parent makes a new list at each rendering; files are known by their offices.
  const offices = files.map(({ office }) => office.id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `offices` stands for the files
  const input = useMemo(
    (): ReportInput => ({
      period,
      approvedBy: settled.approvedBy.trim(),
      remarks: settled.remarks.split('\n'),
      files,
    }),
    [period, settled, offices],
  );
  const load = useCallback(
    async () => ({
      paper: await statistics.prepareReport(input),
      submitted: await statistics.submitted(
        period,
        input.files.map(({ office }) => office.id),
      ),
    }),
    [statistics, input, period],
  );
  const reading = useReading(load, read.subscribe);
  const ready = reading.state === 'ready' ? reading.value : null;
  const paper = mapReading(reading, (value) => value.paper);
  const over = period.to < today;
  const submit = async () => {
    const name = word(periodName(period));
    const failing = ready?.paper.failing ?? 0;
    const { ok } = await confirm({
      title: t.submitTitle(name),
      text: failing > 0 ? `${t.submitFails(failing)} ${t.submitText}` : t.submitText,
      act: t.submit,
    });
    if (!ok) return;
    await act(async () => {
      const id = await statistics.submit(input);
      clear();
      notice.say(t.submitted);
      await navigate(`/statistics/report/${id}`, { replace: true });
    });
  };
  const mayPrint = ready !== null && ready.paper.missingCharacters.length === 0;
  return (
    <ReportFrame
      period={period}
      mark={t.draftMark}
      paper={paper}
      side={
        <>
          {files.length > 0 && <Typography variant="body2">{t.scopeOffices(files.length)}</Typography>}
          {!over && <Alert severity="info">{t.notOver(period.to)}</Alert>}
          {ready?.submitted && (
            <Alert severity="warning">
              {t.alreadySubmitted(ready.submitted.submittedOn)}{' '}
              <Link component={RouterLink} to={`/statistics/report/${ready.submitted.id}`}>
                {t.openSubmitted}
              </Link>
            </Alert>
          )}
          <TextInput
            label={t.approvedBy}
            value={draft.approvedBy}
            onChange={(approvedBy) => change({ approvedBy })}
          />
          <TextInput
            label={t.remarks}
            value={draft.remarks}
            onChange={(remarks) => change({ remarks })}
            multiline
            minRows={4}
            hint={t.remarksHint}
          />
          <Corrections remarks={ready?.paper.remarks ?? []} typed={input.remarks} />
          {(ready?.paper.missing.length ?? 0) > 0 && (
            <Alert severity="warning">
              {t.missing}：{ready?.paper.missing.map(({ zh }) => zh).join('、')}
            </Alert>
          )}
        </>
      }
      acts={
        <ReportActs of={{ input }} ready={mayPrint}>
          <Button
            variant="contained"
            disabled={
              busy || !mayPrint || !over || ready.submitted !== null || ready.paper.missing.length > 0
            }
            onClick={() => void submit()}
          >
            {t.submit}
          </Button>
        </ReportActs>
      }
    />
  );
}

const mapReading = <A, B>(reading: Reading<A>, of: (value: A) => B): Reading<B> =>
  reading.state === 'ready' ? { ...reading, value: of(reading.value) } : reading;

/** What was found to have changed in the period reported before. */
function Corrections({ remarks, typed }: { remarks: readonly string[]; typed: readonly string[] }) {
  const t = useText(statisticsText);
  const found = remarks.filter((text) => !typed.some((own) => own.trim() === text));
  if (found.length === 0) return null;
  return (
    <div>
      <Typography variant="body2" color="textSecondary">
        {t.autoRemarks}
      </Typography>
      {found.map((text) => (
        <Typography variant="body2" key={text}>
          {text}
        </Typography>
      ))}
    </div>
  );
}
