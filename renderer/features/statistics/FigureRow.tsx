import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { type Fen, formatYuan } from '../../../shared/kernel/money.ts';
import { type Figure, shownValue } from '../../../shared/statistics/figures.ts';
import type { Filter } from '../../../shared/statistics/filter.ts';
import type { Indicator } from '../../../shared/statistics/indicators/indicators.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { figureText, oneDecimal } from '../../../shared/statistics/report.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { BehindLink } from './BehindLink.tsx';
import { Definition } from './Definition.tsx';

type Props = { indicator: Indicator; figure: Figure; before: Figure | null; period: Period; filter: Filter };

/** One indicator. Every number leads to the records behind it. */
export function FigureRow({ indicator, figure, before, period, filter }: Props) {
  const t = useText(statisticsText);
  const word = useWord();
  const name = word(indicator);
  const link = (part: 'numerator' | 'denominator' | 'rest') => ({
    asked: { indicator: indicator.id, part },
    period,
    filter,
  });
  const { numerator, denominator } = figure;
  const rest = (denominator ?? 0) - (numerator ?? 0);
  const quotient = denominator !== null;
  return (
    <TableRow hover sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell sx={{ color: 'text.secondary' }}>{indicator.id}</TableCell>
      <TableCell sx={{ pl: indicator.id.includes('.') ? 3 : undefined }}>
        <Definition indicator={indicator} figure={figure} />
      </TableCell>
      <TableCell align="right" sx={{ fontWeight: 600 }}>
        <BehindLink
          {...link(indicator.kind === 'mean' ? 'denominator' : 'numerator')}
          words={figureText(indicator, figure)}
          label={t.behind(name)}
          empty={(quotient ? numerator : shownValue(indicator, figure)) === 0}
        />
      </TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>
        {indicator.kind === 'rate' ? '' : word(indicator.unit)}
      </TableCell>
      <TableCell align="right">
        {quotient && (
          <>
            {numerator ?? '—'} ／{' '}
            <BehindLink
              {...link('denominator')}
              words={String(denominator)}
              label={t.behindBelow(name)}
              empty={denominator === 0}
            />
            {indicator.kind === 'rate' && rest > 0 && (
              <Box component="span" sx={{ ml: 1.5 }}>
                <BehindLink
                  {...link('rest')}
                  words={t.rest(String(rest))}
                  label={t.behindRest(name)}
                  empty={false}
                />
              </Box>
            )}
          </>
        )}
      </TableCell>
      <TableCell align="right" sx={{ color: 'text.secondary' }}>
        {before ? figureText(indicator, before) : '—'}
      </TableCell>
      <TableCell align="right" sx={{ color: 'text.secondary' }}>
        {before && change(indicator, figure, before, t.points)}
      </TableCell>
    </TableRow>
  );
}

/** How much more or less than before; empty where one of both is not there or nothing changed. */
function change(indicator: Indicator, figure: Figure, before: Figure, points: string): string {
  const [now, then] = [shownValue(indicator, figure), shownValue(indicator, before)];
  if (now === null || then === null || now === then) return '';
  const by = now - then;
  const sign = by > 0 ? '+' : '−';
  const size = Math.abs(by);
  switch (indicator.kind) {
    case 'count':
      return `${sign}${size.toLocaleString('en')}`;
    case 'sum':
      return `${sign}${formatYuan(size as Fen)}`;
    case 'rate':
      return `${sign}${oneDecimal(size)}${points}`;
    default:
      return `${sign}${oneDecimal(size)}`;
  }
}
