import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { subjects } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { radarText } from '../../../text/bargaining-radar.ts';
import { useText, useWord } from '../../../text/text.ts';
import { DaysLeft } from '../../../ui/DaysLeft.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';

const usual = 180;

/** 续签雷达: contracts that end soon, when their window opens, and how far the renewal has come. */
export function RadarSection() {
  const t = useText(radarText);
  const word = useWord();
  const { bargaining, clock } = useApp();
  const today = useToday(clock);
  const [horizon, setHorizon] = useState<string | null>(null);
  const [retry, setRetry] = useState(0);
  const answer = useLiveQuery(
    () =>
      bargaining.radar(horizon === null ? usual : Number(horizon)).then(
        (rows) => ({ rows }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, horizon, today, retry],
  );
  return (
    <Section
      title={t.radar}
      actions={
        <NarrowChoice
          label={t.horizon}
          all={t.everyHorizon}
          value={horizon}
          options={Object.entries(t.horizons)}
          onChange={setHorizon}
        />
      }
    >
      {!answer ? (
        <Loading />
      ) : 'error' in answer ? (
        <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />
      ) : answer.rows.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Table size="small" aria-label={t.radar}>
          <TableHead>
            <TableRow>
              {t.columns.map((words) => (
                <TableCell key={words}>{words}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {answer.rows.map((row) => (
              <TableRow key={row.agreementId} hover>
                <TableCell>
                  <Link component={RouterLink} to={`/bargaining/rounds/${row.roundId}`}>
                    {row.title}
                  </Link>
                  <Box sx={{ color: 'text.secondary' }}>{row.employer}</Box>
                </TableCell>
                <TableCell>{word(subjects[row.subject])}</TableCell>
                <TableCell>{row.town || t.city}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {row.termEnd} <DaysLeft on={row.termEnd} today={today} />
                </TableCell>
                <TableCell>{row.windowOpensOn}</TableCell>
                <TableCell>{row.workers}</TableCell>
                <TableCell
                  sx={{
                    color:
                      row.state === 'lapsed'
                        ? 'error.main'
                        : row.state === 'offer-due'
                          ? 'warning.main'
                          : undefined,
                  }}
                >
                  {t.state[row.state]}{' '}
                  {row.renewalRoundId !== null && (
                    <Link component={RouterLink} to={`/bargaining/rounds/${row.renewalRoundId}`}>
                      {t.toRenewal}
                    </Link>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
