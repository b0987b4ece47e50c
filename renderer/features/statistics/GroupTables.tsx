import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { figureOf } from '../../../shared/statistics/figures.ts';
import type { Filter } from '../../../shared/statistics/filter.ts';
import { indicatorOf } from '../../../shared/statistics/indicators/indicators.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { figureText } from '../../../shared/statistics/report.ts';
import { type TableId, tables } from '../../../shared/statistics/tables.ts';
import { areaWords, personWords } from '../../../shared/statistics/words.ts';
import type { Counted } from '../../actions/statistics/parts.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { Section } from '../../ui/Section.tsx';
import { BehindLink } from './BehindLink.tsx';

type Props = { counted: Counted; period: Period; filter: Filter };

/** 调解员办案情况 and 片区情况, each with the sum that stands in the table of indicators. */
export function GroupTables(props: Props) {
  const t = useText(statisticsText);
  return (
    <Stack spacing={1.5}>
      {(Object.keys(tables) as TableId[]).map((id) => (
        <GroupTable key={id} {...props} id={id} />
      ))}
      <Typography variant="body2" color="textSecondary">
        {t.tableNote}
      </Typography>
    </Stack>
  );
}

function GroupTable({ counted, period, filter, id }: Props & { id: TableId }) {
  const t = useText(statisticsText);
  const word = useWord();
  const columns = tables[id].columns.flatMap((column) => indicatorOf(column) ?? []);
  const lines = Object.entries(counted.counts.tables[id])
    .map(([key, sums]) => ({
      key,
      sums,
      words: word(id === 'area' ? areaWords(key, counted.names) : personWords(key, counted.names)),
    }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.words.localeCompare(b.words, 'zh'));
  if (lines.length === 0) return <Section title={word(tables[id])}>{t.tableNone}</Section>;
  return (
    <Section title={word(tables[id])}>
      <Table size="small" aria-label={word(tables[id])} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ color: 'text.secondary' }}>
              {id === 'area' ? t.areaColumn : t.mediatorColumn}
            </TableCell>
            {columns.map((one) => (
              <TableCell key={one.id} align="right" sx={{ color: 'text.secondary' }}>
                {word(one)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ key, sums, words }) => (
            <TableRow key={key} hover>
              <TableCell component="th" scope="row">
                {words}
              </TableCell>
              {columns.map((one) => {
                const figure = figureOf(one, sums);
                return (
                  <TableCell key={one.id} align="right">
                    <BehindLink
                      asked={{ indicator: one.id, part: 'numerator' }}
                      period={period}
                      filter={{
                        ...filter,
                        ...(id === 'area' ? { area: key } : key !== '' && { personId: key }),
                      }}
                      words={figureText(one, figure)}
                      label={`${words} ${t.behind(word(one))}`}
                      empty={figure.numerator === 0 || (id === 'mediator' && key === '')}
                    />
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
          <TableRow sx={{ '& td, & th': { fontWeight: 600 } }}>
            <TableCell component="th" scope="row">
              {t.total}
            </TableCell>
            {columns.map((one) => (
              <TableCell key={one.id} align="right">
                {figureText(one, figureOf(one, counted.counts.totals))}
              </TableCell>
            ))}
          </TableRow>
        </TableBody>
      </Table>
    </Section>
  );
}
