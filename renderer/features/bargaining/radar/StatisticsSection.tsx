import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Ratio } from '../../../../shared/bargaining/statistics/ratio.ts';
import type { RollUp } from '../../../../shared/bargaining/statistics/roll-up.ts';
import { type Subject, subjects } from '../../../../shared/bargaining/terms.ts';
import { type CalendarDay, dayFrom, partsOf } from '../../../../shared/kernel/calendar-day.ts';
import { useApp } from '../../../app-context.tsx';
import { radarText } from '../../../text/bargaining-radar.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { metricsOf, percentOf } from './metrics.ts';

/** 统计: the whole and every town, each rate with its numerator and denominator. */
export function StatisticsSection() {
  const t = useText(radarText);
  const { bargaining, clock } = useApp();
  const [today] = useState(() => clock.today());
  const [subject, setSubject] = useState<Subject>('wage');
  const [from, setFrom] = useState<CalendarDay | null>(() => dayFrom(partsOf(today).year, 1, 1));
  const [to, setTo] = useState<CalendarDay | null>(today);
  const [asOf, setAsOf] = useState<CalendarDay | null>(today);
  const answer = useLiveQuery(async () => {
    if (from === null || to === null || asOf === null) return { rollUp: null };
    return bargaining.statistics({ from, to, asOf, subject }).then(
      (rollUp) => ({ rollUp }),
      (error: unknown) => ({ error }),
    );
  }, [bargaining, from, to, asOf, subject]);
  return (
    <Section title={t.statistics}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(4, minmax(0, 200px))',
          gap: 1,
          mb: 1.5,
          pt: 0.75,
        }}
      >
        <ChoiceInput label={t.subject} terms={subjects} value={subject} onChange={setSubject} />
        <DayInput label={t.from} value={from} onChange={setFrom} />
        <DayInput label={t.to} value={to} onChange={setTo} />
        <DayInput label={t.asOf} value={asOf} onChange={setAsOf} />
      </Box>
      {!answer ? (
        <Loading />
      ) : 'error' in answer ? (
        <Failed error={answer.error} />
      ) : answer.rollUp === null ? (
        <Typography variant="body2">{t.notWhole}</Typography>
      ) : (
        <ReportTable rollUp={answer.rollUp} />
      )}
    </Section>
  );
}

function ReportTable({ rollUp }: { rollUp: RollUp }) {
  const t = useText(radarText);
  const columns = [
    { name: t.whole, metrics: metricsOf(rollUp.city) },
    ...rollUp.nodes.map(({ town, report }) => ({ name: town || t.city, metrics: metricsOf(report) })),
  ];
  const cell = (value: number | Ratio | undefined) => {
    if (value === undefined || typeof value === 'number') return value ?? '';
    const percent = percentOf(value);
    return percent === null ? t.nothing : t.ratio(value.n, value.of, percent);
  };
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={t.table}>
        <TableHead>
          <TableRow>
            <TableCell>{t.metric}</TableCell>
            {columns.map(({ name }) => (
              <TableCell key={name} align="right">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {metricsOf(rollUp.city).map(([id], at) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {t.rows[id]}
              </TableCell>
              {columns.map(({ name, metrics }) => (
                <TableCell key={name} align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {cell(metrics[at]?.[1])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
