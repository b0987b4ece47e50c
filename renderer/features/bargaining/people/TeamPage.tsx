import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type CalendarDay, dayFrom, partsOf } from '../../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText } from '../../../text/text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { BargainingFrame } from '../BargainingFrame.tsx';
import { Activities } from './Activities.tsx';
import { ActivityDialog } from './ActivityDialog.tsx';
import { Counts } from './Counts.tsx';
import { Decisions } from './Decisions.tsx';
import { InstructorDialog } from './InstructorDialog.tsx';
import { Instructors } from './Instructors.tsx';

const views = ['counts', 'instructors', 'activities', 'decisions'] as const;
type View = (typeof views)[number];
type Open =
  | { kind: 'instructor'; row: Row<'instructors'> | null }
  | { kind: 'activity'; row: Row<'bargainingActivities'> | null }
  | null;

/** 指导员与活动 (`/bargaining/team`): instructors, their services, training, tripartite meetings, counts of a period. */
export function TeamPage() {
  const t = useText(peopleText);
  const { bargaining, clock } = useApp();
  const [params, setParams] = useSearchParams();
  const [today] = useState(() => clock.today());
  const [from, setFrom] = useState<CalendarDay | null>(() => dayFrom(partsOf(today).year, 1, 1));
  const [to, setTo] = useState<CalendarDay | null>(() => dayFrom(partsOf(today).year, 12, 31));
  const [open, setOpen] = useState<Open>(null);
  const [retry, setRetry] = useState(0);
  const view = views.find((one) => one === params.get('view')) ?? 'counts';
  const answer = useLiveQuery(
    () =>
      bargaining.team().then(
        (team) => ({ team }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, retry],
  );
  const team = answer && 'team' in answer ? answer.team : null;
  const period = from !== null && to !== null && from <= to ? { from, to } : null;
  return (
    <BargainingFrame
      page="/bargaining/team"
      actions={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="outlined" onClick={() => setOpen({ kind: 'instructor', row: null })}>
            {t.addInstructor}
          </Button>
          <Button variant="contained" onClick={() => setOpen({ kind: 'activity', row: null })}>
            {t.addActivity}
          </Button>
        </Box>
      }
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Tabs
          value={view}
          onChange={(_event, next: View) => setParams({ view: next })}
          aria-label={t.views}
          sx={{ flex: 1, minHeight: 36, '& .MuiTab-root': { minHeight: 36, py: 0 } }}
        >
          {views.map((one) => (
            <Tab key={one} value={one} label={t.view[one]} />
          ))}
        </Tabs>
        {view !== 'instructors' && (
          <>
            <Box sx={{ width: 170 }}>
              <DayInput label={t.from} value={from} onChange={setFrom} />
            </Box>
            <Box sx={{ width: 170 }}>
              <DayInput label={t.to} value={to} onChange={setTo} />
            </Box>
          </>
        )}
      </Box>
      {!answer ? (
        <Loading />
      ) : 'error' in answer ? (
        <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />
      ) : view === 'instructors' ? (
        <Instructors
          team={answer.team}
          onAdd={() => setOpen({ kind: 'instructor', row: null })}
          onEdit={(row) => setOpen({ kind: 'instructor', row })}
        />
      ) : period === null ? (
        <Alert severity="warning">{t.badPeriod}</Alert>
      ) : view === 'counts' ? (
        <Counts team={answer.team} period={period} />
      ) : view === 'activities' ? (
        <Activities team={answer.team} period={period} onEdit={(row) => setOpen({ kind: 'activity', row })} />
      ) : (
        <Decisions team={answer.team} period={period} today={today} />
      )}
      {open?.kind === 'instructor' && team && (
        <InstructorDialog row={open.row} team={team} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'activity' && team && (
        <ActivityDialog row={open.row} team={team} onClose={() => setOpen(null)} />
      )}
    </BargainingFrame>
  );
}
