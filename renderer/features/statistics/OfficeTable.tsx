import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { StatisticsFile } from '../../../shared/statistics/exchange.ts';
import { figureOf } from '../../../shared/statistics/figures.ts';
import { indicators } from '../../../shared/statistics/indicators/indicators.ts';
import { figureText } from '../../../shared/statistics/report.ts';
import { rollUp } from '../../../shared/statistics/roll-up.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import type { OfficeFile } from './office-files.ts';

type Props = { own: StatisticsFile; files: readonly OfficeFile[]; onRemove: (file: OfficeFile) => void };

/** Indicators down, offices across, the sum first. */
export function OfficeTable({ own, files, onRemove }: Props) {
  const t = useText(statisticsText);
  const word = useWord();
  const all = [own, ...files.map(({ file }) => file)];
  const sum = rollUp(all);
  return (
    <>
      <Box sx={{ overflowX: 'auto', bgcolor: 'background.paper' }}>
        <Table size="small" aria-label={t.view.offices}>
          <TableHead>
            <TableRow sx={{ '& th': { verticalAlign: 'bottom', color: 'text.secondary' } }}>
              <TableCell>{t.columns.id}</TableCell>
              <TableCell sx={{ minWidth: 200 }}>{t.columns.name}</TableCell>
              <TableCell align="right">{t.total}</TableCell>
              <TableCell align="right">{t.columns.parts}</TableCell>
              <TableCell align="right">
                {own.office.name}
                <Small words={t.own} />
              </TableCell>
              {files.map((one) => (
                <TableCell key={one.file.office.id} align="right" sx={{ minWidth: 140 }}>
                  {one.file.office.name}
                  <Small words={one.file.frozen ? t.frozen : t.live} />
                  <Small words={t.madeOn(one.file.madeOn)} />
                  {one.file.includes.length > 0 && (
                    <Small words={t.includes(one.file.includes.map(({ name }) => name).join('、'))} />
                  )}
                  <Button aria-label={t.removeOf(one.file.office.name)} onClick={() => onRemove(one)}>
                    {t.remove}
                  </Button>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {indicators.map((one) => {
              const total = figureOf(one, sum.totals);
              return (
                <TableRow key={one.id} hover>
                  <TableCell sx={{ color: 'text.secondary' }}>{one.id}</TableCell>
                  <TableCell>{word(one)}</TableCell>
                  <TableCell align="right" sx={{ fontWeight: 600 }}>
                    {figureText(one, total)}
                  </TableCell>
                  <TableCell align="right">
                    {total.denominator === null ? '' : `${total.numerator} ／ ${total.denominator}`}
                  </TableCell>
                  {all.map(({ office, sums }) => (
                    <TableCell key={office.id} align="right">
                      {figureText(one, figureOf(one, sums))}
                    </TableCell>
                  ))}
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t.officesHeads}
      </Typography>
    </>
  );
}

const Small = ({ words }: { words: string }) => (
  <Box sx={{ fontSize: 13, fontWeight: 400, color: 'text.secondary' }}>{words}</Box>
);
