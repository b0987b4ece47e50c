import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { CaseClock, NextDue } from '../../../../shared/mediation/clock-state.ts';
import { doneStages } from '../../../../shared/mediation/stages.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { deadlinesText } from '../../../text/deadlines.ts';
import { useText, useWord } from '../../../text/text.ts';
import { LawLink } from '../../../ui/reasons/LawLink.tsx';
import { Reasons } from '../../../ui/reasons/Reasons.tsx';
import { useClocks } from '../deadlines/use-clocks.ts';
import { DueDay } from '../reasons/DueDay.tsx';

/** The next date somebody must act on, and 为什么? */
export function NextDueLine({ file, today }: { file: CaseFile; today: CalendarDay }) {
  const t = useText(caseDeskText);
  const d = useText(deadlinesText);
  const word = useWord();
  const answer = useClocks(file, today);
  if (!answer.ok) return <Typography variant="body2">{d.failedTitle}</Typography>;
  const { next, clocks } = answer;
  if (!next) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {doneStages.includes(file.case.stage) ? t.noDueClosed : t.noDue}
      </Typography>
    );
  }
  const reasons = clocks.filter((clock) => clock.state === 'running' && clock.due === next.on);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 13, flexWrap: 'wrap' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t.nextDue}
      </Box>
      <DueDay on={next.on} today={today} />
      <span>{word(next)}</span>
      <Why next={next} clocks={reasons} />
    </Box>
  );
}

function Why({ next, clocks }: { next: NextDue; clocks: readonly CaseClock[] }) {
  const t = useText(caseDeskText);
  const d = useText(deadlinesText);
  const word = useWord();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const plain = { session: d.byHand, instalment: d.fromAgreement, 'follow-up': d.followUpDay };
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
      >
        {t.why}
      </Button>
      <Popover
        open={at !== null}
        anchorEl={at}
        onClose={() => setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t.why, sx: { p: 1.5, maxWidth: 560 } } }}
      >
        {next.kind in plain && <Box sx={{ fontSize: 13 }}>{plain[next.kind as keyof typeof plain]}</Box>}
        {!(next.kind in plain) &&
          clocks.map((clock) => (
            <Box key={clock.id} sx={{ '& + &': { mt: 1.5 } }}>
              <Typography variant="h3" component="h2" sx={{ mb: 0.75 }}>
                {word(clock)}
              </Typography>
              <Reasons because={clock.because} />
              <LawLink find={clock.zh} />
              {clock.provisional && <Box sx={{ fontSize: 13, color: 'warning.main' }}>{d.provisional}</Box>}
            </Box>
          ))}
      </Popover>
    </>
  );
}
