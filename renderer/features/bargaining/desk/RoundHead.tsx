import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import { roundNextDue } from '../../../../shared/bargaining/process/next-due.ts';
import { roundStages } from '../../../../shared/bargaining/stages.ts';
import { profileIds, scopes, subjects } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { DaysLeft } from '../../../ui/DaysLeft.tsx';
import { EightTrack } from './EightTrack.tsx';
import { useRoundWay } from './round-way.ts';
import { WhatRoundIs } from './WhatRoundIs.tsx';

/** Head of a round: what it is, where it stands in the eight steps, the next day somebody must act. */
export function RoundHead() {
  const t = useText(roundText);
  const b = useText(bargainingText);
  const word = useWord();
  const lang = useLang();
  const { file, today, go } = useRoundWay();
  const { calendar } = useApp().law;
  const { round } = file;
  const due = useMemo(() => nextDue(() => roundNextDue(file, today, calendar)), [file, today, calendar]);
  return (
    <Box
      component="header"
      sx={{
        px: 2,
        pt: 1,
        pb: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        display: 'grid',
        gap: 0.75,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap' }}>
        <Link component={RouterLink} to="/bargaining" sx={{ fontSize: 13 }}>
          {b.title}
        </Link>
        <Typography variant="h1" sx={{ fontSize: 18 }}>
          {round.body.title || round.body.caseNo}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1 }}>
          {[
            round.body.caseNo,
            b.yearOf(round.year),
            word(subjects[round.subject]),
            word(scopes[round.scope]),
            `${b.profile}：${word(profileIds[round.profile])}`,
            word(roundStages[round.stage]),
            ...(round.pass > 1 ? [t.pass(round.pass)] : []),
          ].join(' · ')}
        </Typography>
        <Typography variant="body2" component="div">
          {due === null ? (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t.noNext}
            </Box>
          ) : (
            <>
              {t.next}：{word(due)} {dayWithWeekday(due.on, lang)} <DaysLeft on={due.on} today={today} />
              {due.provisional && `（${t.provisional}）`}
              <Button size="small" sx={{ ml: 0.5, minWidth: 0, py: 0 }} onClick={() => go('deadlines')}>
                {t.why}
              </Button>
            </>
          )}
        </Typography>
      </Box>
      <WhatRoundIs />
      <EightTrack />
    </Box>
  );
}

/** A day no calendar covers must not take the page away; the sections still show. */
function nextDue<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
