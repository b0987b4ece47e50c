import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type Subject, subjects } from '../../../../shared/bargaining/terms.ts';
import { addYears, type CalendarDay, dayFrom, partsOf } from '../../../../shared/kernel/calendar-day.ts';
import { csvOf } from '../../../../shared/kernel/csv.ts';
import { useApp } from '../../../app-context.tsx';
import { radarText } from '../../../text/bargaining-radar.ts';
import { targetsText } from '../../../text/bargaining-targets.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ReportTable, useReportRows } from './ReportTable.tsx';

/** 统计: the whole and every town, each rate with its numerator and denominator. */
export function StatisticsSection() {
  const t = useText(radarText);
  const g = useText(targetsText);
  const { bargaining, clock } = useApp();
  const [today] = useState(() => clock.today());
  const [subject, setSubject] = useState<Subject>('wage');
  const [from, setFrom] = useState<CalendarDay | null>(() => dayFrom(partsOf(today).year, 1, 1));
  const [to, setTo] = useState<CalendarDay | null>(today);
  const [asOf, setAsOf] = useState<CalendarDay | null>(today);
  const [compared, setCompared] = useState(true);
  const answer = useLiveQuery(async () => {
    if (from === null || to === null || asOf === null) return { rollUp: null };
    const query = { from, to, asOf, subject };
    const yearBefore = { from: addYears(from, -1), to: addYears(to, -1), asOf: addYears(asOf, -1), subject };
    return Promise.all([
      bargaining.statistics(query),
      compared ? bargaining.statistics(yearBefore) : null,
      bargaining.targets(),
    ]).then(
      ([rollUp, before, targets]) => ({ rollUp, before, targets, year: partsOf(asOf).year }),
      (error: unknown) => ({ error }),
    );
  }, [bargaining, from, to, asOf, subject, compared]);
  return (
    <Section title={t.statistics}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(5, minmax(0, 200px))',
          gap: 1,
          mb: 1.5,
          pt: 0.75,
        }}
      >
        <ChoiceInput label={t.subject} terms={subjects} value={subject} onChange={setSubject} />
        <DayInput label={t.from} value={from} onChange={setFrom} />
        <DayInput label={t.to} value={to} onChange={setTo} />
        <DayInput label={t.asOf} value={asOf} onChange={setAsOf} />
        <CheckInput label={g.compare} value={compared} onChange={setCompared} />
      </Box>
      {!answer ? (
        <Loading />
      ) : 'error' in answer ? (
        <Failed error={answer.error} />
      ) : answer.rollUp === null ? (
        <Typography variant="body2">{t.notWhole}</Typography>
      ) : (
        <Report {...answer} />
      )}
    </Section>
  );
}

/** The table, and the same as a spreadsheet. */
function Report(props: Parameters<typeof ReportTable>[0]) {
  const g = useText(targetsText);
  const t = useText(radarText);
  const { bargainingFiles } = useApp();
  const { busy, act } = useAct();
  const [saved, setSaved] = useState<{ name: string; token: string } | null>(null);
  const { heads, rows } = useReportRows(props);
  const exportCsv = () =>
    act(async () => {
      const csv = csvOf([heads, ...rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.text)])]);
      const { from, to } = props.rollUp.city.query;
      setSaved(await bargainingFiles.saveTable(`${t.table} ${from}-${to}`, csv));
    });
  return (
    <>
      <ReportTable {...props} />
      <Button loading={busy} onClick={() => void exportCsv()} sx={{ mt: 1 }}>
        {g.export}
      </Button>
      {saved && (
        <SavedFile
          words={g.exported(saved.name)}
          onReveal={() => bargainingFiles.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
    </>
  );
}
