import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useCallback } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { nothingTells, useReading } from '../../../ui/use-reading.ts';
import { useDeskWay } from '../desk-way.ts';
import type { OpenCase } from '../open-case.ts';
import { type OpenEnd, openEnds } from './closing-advice.ts';

/** What is still open, each with the way to it. It is advice: a case may be closed all the same. */
export function OpenEnds(props: { open: OpenCase; today: CalendarDay; onGo: () => void }) {
  const { open, today, onGo } = props;
  const { papers } = useApp();
  const t = useText(caseDeskText);
  const word = useWord();
  const way = useDeskWay();
  const load = useCallback(
    async () => openEnds(open.file, await papers.standings(open.file, open.papers), today),
    [open, papers, today],
  );
  const reading = useReading(load, nothingTells);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  const ends = reading.value;
  if (ends.length === 0) {
    return (
      <Alert severity="success" variant="outlined">
        {t.nothingOpen}
      </Alert>
    );
  }
  const say = (end: OpenEnd): string => {
    switch (end.kind) {
      case 'terms':
        return t.openTerms(end.count);
      case 'planned-sessions':
        return t.openSessions(end.count);
      case 'papers':
        return t.openPapers(end.papers.map(word).join('、'));
      case 'follow-up':
        return t.openFollowUp;
    }
  };
  return (
    <Alert severity="warning" variant="outlined">
      {t.stillOpen}
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {ends.map((end) => (
          <li key={end.kind}>
            {say(end)}{' '}
            <Link
              component="button"
              type="button"
              onClick={() => {
                onGo();
                way.go(end.section);
              }}
            >
              {t.goThere}
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
