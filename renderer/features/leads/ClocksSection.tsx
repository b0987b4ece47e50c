import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { isDeadlineId } from '../../../shared/deadlines/rules.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { LeadClock } from '../../../shared/mediation/leads/lead-clocks.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { leadText } from '../../text/lead.ts';
import { useLang, useText, useWord } from '../../text/text.ts';
import { DaysLeft } from '../../ui/DaysLeft.tsx';
import { LawLink } from '../../ui/reasons/LawLink.tsx';
import { Reasons } from '../../ui/reasons/Reasons.tsx';
import { Section } from '../../ui/Section.tsx';

/** Every time limit of the lead, where it stands, and why. */
export function ClocksSection({ clocks, today }: { clocks: readonly LeadClock[]; today: CalendarDay }) {
  const t = useText(leadText);
  return (
    <Section title={t.clocks}>
      {clocks.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t.noClocks}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {clocks.map((clock) => (
            <ClockLine key={clock.id} clock={clock} today={today} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function ClockLine({ clock, today }: { clock: LeadClock; today: CalendarDay }) {
  const t = useText(leadText);
  const d = useText(deadlinesText);
  const word = useWord();
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const reasons = `lead-why-${clock.id}`;
  return (
    <Box
      component="li"
      sx={{
        py: 0.75,
        fontSize: 13,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <div>
            {word(clock)}
            {clock.optional && (
              <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                {t.window}
              </Box>
            )}
          </div>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {clock.open && <DaysLeft on={clock.due} today={today} />}
            <span>{dayWithWeekday(clock.due, lang)}</span>
            {!clock.open && (
              <Box
                component="span"
                sx={{ color: clock.state === 'missed' ? 'error.main' : 'text.secondary' }}
              >
                {d[clock.state]}
              </Box>
            )}
          </Box>
          {clock.alternativeDue && (
            <Box sx={{ color: 'text.secondary' }}>
              {d.alternative(dayWithWeekday(clock.alternativeDue, lang))}
            </Box>
          )}
          {clock.provisional && <Box sx={{ color: 'warning.main' }}>{d.provisional}</Box>}
        </Box>
        <Button aria-expanded={open} aria-controls={reasons} onClick={() => setOpen(!open)}>
          {open ? d.hideReasons : d.showReasons}
        </Button>
      </Box>
      {open && (
        <Box id={reasons} sx={{ bgcolor: 'action.hover', borderRadius: 1, p: 1, mt: 0.5 }}>
          <Reasons because={clock.because} />
          {isDeadlineId(clock.id) && <LawLink find={clock.zh} />}
        </Box>
      )}
    </Box>
  );
}
