import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Distribution } from '../../../shared/statistics/distributions.ts';
import type { Filter } from '../../../shared/statistics/filter.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { oneDecimal } from '../../../shared/statistics/report.ts';
import { distributionsIn, partsOf } from '../../../shared/statistics/words.ts';
import type { Counted } from '../../actions/statistics/parts.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { BehindLink } from './BehindLink.tsx';

type Props = { counted: Counted; period: Period; filter: Filter };

/** 分布: what the counts are made of, by category, source, area and the rest. */
export function SpreadView(props: Props) {
  const t = useText(statisticsText);
  const found = distributionsIn(props.counted.counts.spread);
  if (found.length === 0) return <EmptyState title={t.spreadNone} />;
  return (
    <Box sx={{ columns: '360px 3', columnGap: '12px' }}>
      {found.map((by) => (
        <Box key={by.id} sx={{ breakInside: 'avoid', mb: 1.5 }}>
          <OneSpread {...props} by={by} />
        </Box>
      ))}
    </Box>
  );
}

function OneSpread({ counted, period, filter, by }: Props & { by: Distribution }) {
  const t = useText(statisticsText);
  const word = useWord();
  const parts = partsOf(by, counted.counts.spread, counted.names);
  const sum = parts.reduce((total, { count }) => total + count, 0);
  return (
    <Section title={t.named(word(by), sum.toLocaleString('en'))}>
      <Table size="small" aria-label={word(by)}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ color: 'text.secondary' }}>{t.part}</TableCell>
            <TableCell align="right" sx={{ color: 'text.secondary', width: 80 }}>
              {t.count}
            </TableCell>
            <TableCell align="right" sx={{ color: 'text.secondary', width: 80 }}>
              {t.share}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map((part) => (
            <TableRow key={part.key} hover>
              <TableCell>{word(part)}</TableCell>
              <TableCell align="right">
                <BehindLink
                  asked={{ indicator: by.indicator, part: 'numerator', spread: { id: by.id, key: part.key } }}
                  period={period}
                  filter={filter}
                  words={part.count.toLocaleString('en')}
                  label={t.behind(word(part))}
                  empty={false}
                />
              </TableCell>
              <TableCell align="right">{oneDecimal(Math.round((part.count * 10_000) / sum))}%</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
