import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { Ratio } from '../../../../shared/bargaining/statistics/ratio.ts';
import { countedLevels, type TeamCounts, teamReport } from '../../../../shared/bargaining/statistics/team.ts';
import { levels } from '../../../../shared/bargaining/terms.ts';
import { type CalendarDay, dayFrom, partsOf } from '../../../../shared/kernel/calendar-day.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { percentOf } from '../radar/metrics.ts';

type Cell = number | Ratio | null;
const order = [
  'services',
  'rounds',
  'visits',
  'talks',
  'lectures',
  'trainings',
  'personTimes',
  'attendance',
  'satisfied',
  'meetings',
  'decisions',
  'observations',
] as const satisfies readonly (keyof TeamCounts)[];

/** 汇总: counts of a period, the whole and by level, each share with its two numbers. */
export function Counts({ team, period }: { team: Team; period: { from: CalendarDay; to: CalendarDay } }) {
  const t = useText(peopleText);
  const word = useWord();
  const report = useMemo(
    () =>
      teamReport(
        { ...team, enterpriseIds: team.enterprises.filter((one) => one.active).map((one) => one.id) },
        period,
      ),
    [team, period],
  );
  const { instructors } = report;
  const rows: readonly (readonly [keyof typeof t.rows, readonly Cell[]])[] = [
    ['fullTime', [instructors.fullTime, null, null, null]],
    ['partTime', [instructors.partTime, null, null, null]],
    ['serving', [report.serving, null, null, null]],
    ['enterprises', [report.enterprises, null, null, null]],
    ...order.map(
      (name) =>
        [name, [report.all[name], ...countedLevels.map((level) => report.levels[level][name])]] as const,
    ),
  ];
  const said = (cell: Cell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return cell;
    const percent = percentOf(cell);
    return percent === null ? t.nothing : t.ratio(cell.n, cell.of, percent);
  };
  const { year } = partsOf(period.to);
  const held = (no: number) =>
    team.activities.filter(
      (one) =>
        one.kind === 'tripartite' &&
        one.on >= dayFrom(year, 1, 1) &&
        one.on <= dayFrom(year, 12, 31) &&
        (one.body.meeting?.quarter ?? Math.ceil(partsOf(one.on).month / 3)) === no,
    ).length;
  return (
    <Section title={`${t.counts} ${t.countsOf(period.from, period.to)}`}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t.quarters(year)}：{[1, 2, 3, 4].map((no) => t.quarter(no, held(no))).join(' · ')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={t.counts}>
          <TableHead>
            <TableRow>
              <TableCell>{t.metric}</TableCell>
              <TableCell align="right">{t.whole}</TableCell>
              {countedLevels.map((level) => (
                <TableCell key={level} align="right">
                  {word(levels[level])}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(([name, cells]) => (
              <TableRow key={name} hover>
                <TableCell component="th" scope="row">
                  {t.rows[name]}
                </TableCell>
                {cells.map((cell, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <TableCell key={n} align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {said(cell)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t.levelHint}
      </Typography>
    </Section>
  );
}
