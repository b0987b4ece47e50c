import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { checksOf } from '../../../shared/statistics/checks.ts';
import type { Counts } from '../../../shared/statistics/tally.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';

/** 核对: what has to hold between the figures, the failing ones first. */
export function ChecksView({ counts }: { counts: Counts }) {
  const t = useText(statisticsText);
  const word = useWord();
  const checks = checksOf(counts).sort((a, b) => Number(a.holds) - Number(b.holds));
  const wrong = checks.filter(({ holds }) => !holds).length;
  return (
    <Stack spacing={1.5}>
      <Alert severity={wrong === 0 ? 'success' : 'error'}>
        {wrong === 0 ? t.allHold(checks.length) : t.someFail(wrong)}
      </Alert>
      <Table size="small" aria-label={t.view.checks} sx={{ bgcolor: 'background.paper' }}>
        <TableHead>
          <TableRow>
            {[t.rule6, t.sums, t.result].map((head) => (
              <TableCell key={head} sx={{ color: 'text.secondary' }}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {checks.map((check) => (
            <TableRow key={check.id} hover>
              <TableCell>{word(check.rule)}</TableCell>
              <TableCell>{check.sums}</TableCell>
              <TableCell sx={{ width: 96, ...(check.holds ? {} : { color: 'error.main', fontWeight: 600 }) }}>
                {check.holds ? t.holds : t.fails}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Stack>
  );
}
