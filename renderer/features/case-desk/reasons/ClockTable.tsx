import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment, useState } from 'react';
import type { CaseClock } from '../../../../shared/mediation/clock-state.ts';
import type { Words } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { dayWithWeekday } from '../../../text/dates.ts';
import { deadlinesText } from '../../../text/deadlines.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { LawLink } from '../../../ui/reasons/LawLink.tsx';
import { Reasons } from '../../../ui/reasons/Reasons.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { DueDay } from './DueDay.tsx';

/** Time limits with their day, where they stand, and on request every step of the reasoning. */
export function ClockTable(props: {
  clocks: readonly CaseClock[];
  label: string;
  /** What part of the case a limit is about, where the table holds several. */
  about?: (clock: CaseClock) => Words | null;
}) {
  const { clocks, label, about } = props;
  const t = useText(deadlinesText);
  const heads = [
    [t.limit, '36%'],
    [t.due, '36%'],
    [t.state, '14%'],
    [t.why, '14%'],
  ] as const;
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          {heads.map(([head, width]) => (
            <TableCell key={head} sx={{ width }}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {clocks.map((clock) => {
          // Two routes of a kind have a limit of the same rule each.
          const key = `${clock.id}:${clock.subjectId ?? ''}`;
          const open = openId === key;
          return (
            <Fragment key={key}>
              <ClockRow
                clock={clock}
                about={about?.(clock) ?? null}
                panelId={`reasons-${key}`}
                open={open}
                onToggle={() => setOpenId(open ? null : key)}
              />
              {open && (
                <TableRow>
                  <TableCell colSpan={4} id={`reasons-${key}`} sx={{ bgcolor: 'action.hover' }}>
                    <Reasons because={clock.because} />
                    <LawLink find={clock.zh} />
                  </TableCell>
                </TableRow>
              )}
            </Fragment>
          );
        })}
      </TableBody>
    </Table>
  );
}

function ClockRow(props: {
  clock: CaseClock;
  about: Words | null;
  panelId: string;
  open: boolean;
  onToggle: () => void;
}) {
  const { clock, about, panelId, open, onToggle } = props;
  const t = useText(deadlinesText);
  const word = useWord();
  const lang = useLang();
  const today = useToday(useApp().clock);
  return (
    <TableRow>
      <TableCell>
        {word(clock)}
        {about && t.about(word(about))}
        {clock.optional && <Box sx={{ color: 'text.secondary' }}>{t.window}</Box>}
      </TableCell>
      <TableCell>
        {clock.state === 'running' ? (
          <DueDay on={clock.due} today={today} />
        ) : (
          dayWithWeekday(clock.due, lang)
        )}
        {clock.alternativeDue && (
          <Box sx={{ color: 'text.secondary' }}>
            {t.alternative(dayWithWeekday(clock.alternativeDue, lang))}
          </Box>
        )}
        {clock.state === 'running' && clock.warnFrom && clock.warnFrom > today && (
          <Box sx={{ color: 'text.secondary' }}>{t.warns(clock.warnFrom)}</Box>
        )}
        {clock.provisional && <Box sx={{ color: 'warning.main' }}>{t.provisional}</Box>}
      </TableCell>
      <TableCell sx={{ color: clock.state === 'missed' ? 'error.main' : undefined }}>
        {clock.state === 'running' && clock.daysLeft < 0 ? t.passed : t[clock.state]}
      </TableCell>
      <TableCell>
        <Button aria-expanded={open} aria-controls={panelId} onClick={onToggle} sx={{ ml: -0.75 }}>
          {open ? t.hideReasons : t.showReasons}
        </Button>
      </TableCell>
    </TableRow>
  );
}
