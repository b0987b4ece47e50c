import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { basisPoints, type Ratio } from '../../../../shared/bargaining/statistics/ratio.ts';
import type { RollUp } from '../../../../shared/bargaining/statistics/roll-up.ts';
import { overTarget, targetFor } from '../../../../shared/bargaining/statistics/targets.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { radarText } from '../../../text/bargaining-radar.ts';
import { targetsText } from '../../../text/bargaining-targets.ts';
import { useText } from '../../../text/text.ts';
import { metricsOf, percentOf } from './metrics.ts';

type Value = number | Ratio | undefined;
type Props = {
  rollUp: RollUp;
  /** The same period a year before; null: not compared. */
  before: RollUp | null;
  targets: readonly Row<'bargainingTargets'>[];
  year: number;
};

/** The figures as words of a table: metric, whole, last year, change, target, then every town. */
export function useReportRows({ rollUp, before, targets, year }: Props) {
  const t = useText(radarText);
  const g = useText(targetsText);
  const said = (value: Value): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return String(value);
    const percent = percentOf(value);
    return percent === null ? t.nothing : t.ratio(value.n, value.of, percent);
  };
  const towns = rollUp.nodes.map(({ town, report }) => ({
    town,
    name: town || t.city,
    metrics: metricsOf(report),
  }));
  const last = before === null ? null : metricsOf(before.city);
  const heads = [
    t.metric,
    t.whole,
    ...(last === null ? [] : [g.lastYear, g.change]),
    g.target(year),
    ...towns.map(({ name }) => name),
  ];
  const rows = metricsOf(rollUp.city).map(([id, value], at) => {
    const goal = targetFor(targets, id, year, null);
    const below = (of: Value, town: string | null) => {
      const points = targetFor(targets, id, year, town);
      if (points === null || typeof of !== 'object') return false;
      return (overTarget(of, points) ?? 0) < 0;
    };
    const cells = [
      { text: said(value), amber: below(value, null) },
      ...(last === null
        ? []
        : [
            { text: said(last[at]?.[1]), amber: false },
            { text: changeWords(value, last[at]?.[1], g.points), amber: false },
          ]),
      { text: goal === null ? '' : goalWords(value, goal, g), amber: below(value, null) },
      ...towns.map(({ town, metrics }) => ({
        text: said(metrics[at]?.[1]),
        amber: below(metrics[at]?.[1], town),
      })),
    ];
    return { id, name: t.rows[id], cells };
  });
  return { heads, rows };
}

/** `+3`, `−2.50个百分点`; empty where one of the two has nothing to measure. */
function changeWords(now: Value, then: Value, points: (text: string) => string): string {
  const signed = (by: number, text: string) => `${by > 0 ? '+' : by < 0 ? '−' : ''}${text}`;
  if (typeof now === 'number' && typeof then === 'number')
    return signed(now - then, String(Math.abs(now - then)));
  if (typeof now !== 'object' || typeof then !== 'object') return '';
  const [a, b] = [basisPoints(now), basisPoints(then)];
  if (a === null || b === null) return '';
  return points(signed(a - b, (Math.abs(a - b) / 100).toFixed(2)));
}

function goalWords(
  value: Value,
  goal: number,
  g: { reached: string; short: (text: string) => string },
): string {
  const over = typeof value === 'object' ? overTarget(value, goal) : null;
  const rate = `${goal / 100}%`;
  if (over === null) return rate;
  return over >= 0 ? `${rate} ${g.reached}` : `${rate} ${g.short((-over / 100).toFixed(2))}`;
}

/** 统计表. */
export function ReportTable(props: Props) {
  const t = useText(radarText);
  const { heads, rows } = useReportRows(props);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={t.table}>
        <TableHead>
          <TableRow>
            {heads.map((head, at) => (
              <TableCell key={head} align={at === 0 ? 'left' : 'right'}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, name, cells }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {cells.map(({ text, amber }, at) => (
                <TableCell
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  key={at}
                  align="right"
                  sx={{ whiteSpace: 'nowrap', color: amber ? 'warning.main' : undefined }}
                >
                  {text}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
