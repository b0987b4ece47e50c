import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { RoundClock } from '../../../../shared/bargaining/process/clock.ts';
import { roundClocks } from '../../../../shared/bargaining/process/clocks.ts';
import { useApp } from '../../../app-context.tsx';
import { roundText } from '../../../text/bargaining-round.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { DaysLeft } from '../../../ui/DaysLeft.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Reasons } from '../../../ui/reasons/Reasons.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';

/** 期限 of the round, each with its day and why. */
export function DeadlinesSection() {
  const t = useText(roundText);
  const { file, today } = useRoundWay();
  const { calendar } = useApp().law;
  const answer = useMemo(() => {
    try {
      return { clocks: roundClocks(file, today, calendar) };
    } catch (error) {
      return { error };
    }
  }, [file, today, calendar]);
  return (
    <Section title={t.sections.deadlines}>
      {'error' in answer ? (
        <Failed error={answer.error} />
      ) : answer.clocks.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.noClocks}
        </Typography>
      ) : (
        <Table size="small" aria-label={t.sections.deadlines}>
          <TableHead>
            <TableRow>
              {Object.entries(t.clockColumns).map(([key, words]) => (
                <TableCell key={key}>{words}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {answer.clocks.map((clock, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same limit may run for several meetings
              <ClockRow key={`${clock.id}${at}`} clock={clock} />
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

function ClockRow({ clock }: { clock: RoundClock }) {
  const t = useText(roundText);
  const word = useWord();
  const lang = useLang();
  const { today } = useRoundWay();
  const more = [
    clock.windowCloses === null ? '' : t.windowTo(clock.windowCloses),
    clock.firstDayInForce === null ? '' : t.firstInForce(clock.firstDayInForce),
    clock.planBy === null || clock.planBy === clock.due ? '' : t.planBy(clock.planBy),
    clock.alternativeDue === null ? '' : t.alternative(clock.alternativeDue),
    clock.provisional ? t.provisional : '',
  ].filter((one) => one !== '');
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>{word(clock)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {dayWithWeekday(clock.due, lang)}{' '}
        {clock.state === 'running' && <DaysLeft on={clock.due} today={today} />}
        {more.map((one) => (
          <Box key={one} sx={{ color: 'text.secondary', fontSize: 13, whiteSpace: 'normal' }}>
            {one}
          </Box>
        ))}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap', color: clock.state === 'missed' ? 'error.main' : undefined }}>
        {t.clockState[clock.state]}
      </TableCell>
      <TableCell>
        <details>
          <Box component="summary" sx={{ cursor: 'pointer', fontSize: 13 }}>
            {t.why}
          </Box>
          <Reasons because={clock.because} />
        </details>
      </TableCell>
    </TableRow>
  );
}
