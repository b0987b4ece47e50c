import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { addDays, type CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { HomeResult, Some } from '../../../shared/search/slim-query.ts';
import { useApp } from '../../app-context.tsx';
import { type Reading, useReading } from '../../ui/use-reading.ts';
import {
  byHeading,
  type DraftLine,
  draftTitle,
  type HomeData,
  type SessionLine,
  splitSessions,
} from './home-rows.ts';

const shown = 10;
const weekDays = 7;

const some = ({ rows, total }: Some): Some => ({ rows: rows.slice(0, shown), total });

/** Everything on the home page: the list cache says which cases, then only those with a session are opened. */
export function useHome(today: CalendarDay): Reading<HomeData> {
  const { read, drafts, leadList, roundDues } = useApp();
  const kept = useLiveQuery(() => drafts.intakes(), [drafts]);
  const to = addDays(today, weekDays);
  const leads = useLiveQuery(
    () =>
      Promise.all([leadList.due({ to }), leadList.any()]).then(
        ([rows, any]) => ({ leads: { ...byHeading(rows, today), any } }),
        (error: unknown) => ({ error }),
      ),
    [leadList, today, to],
  );
  const rounds = useLiveQuery(
    () =>
      Promise.all([roundDues.due({ to }), roundDues.renewals(), roundDues.any()]).then(
        ([rows, renewals, any]) => ({ rounds: { ...byHeading(rows, today), renewals, any } }),
        (error: unknown) => ({ error }),
      ),
    [roundDues, today, to],
  );
  const load = useCallback(async () => {
    const [all, unsigned] = await Promise.all([
      read.home(today),
      read.list({
        stages: ['agreementDraft'],
        sort: { key: 'updatedAt', dir: 'asc' },
        from: 0,
        count: shown,
      }),
    ]);
    const home: HomeResult = {
      dueToday: some(all.dueToday),
      dueThisWeek: some(all.dueThisWeek),
      overdue: some(all.overdue),
      forgotten: some(all.forgotten),
      recent: all.recent.slice(0, shown),
    };
    const { sessions } = splitSessions([...home.dueToday.rows, ...home.dueThisWeek.rows]);
    const lines = await Promise.all(sessions.map(({ id }) => nextSession(read.open, id, today)));
    return { home, unsigned: some(unsigned), sessions: lines.flat() };
  }, [read, today]);
  const reading = useReading(load, read.subscribe);
  if (reading.state !== 'ready') return reading;
  if (kept === undefined || leads === undefined || rounds === undefined) return { state: 'loading' };
  const again = () => location.reload();
  if ('error' in leads) return { state: 'failed', error: leads.error, retry: again };
  if ('error' in rounds) return { state: 'failed', error: rounds.error, retry: again };
  const lines: DraftLine[] = kept.map(({ id, savedAt, draft }) => ({
    id,
    savedAt,
    names: draftTitle(draft),
  }));
  return { ...reading, value: { ...reading.value, drafts: lines, ...leads, ...rounds } };
}

async function nextSession(
  open: ReturnType<typeof useApp>['read']['open'],
  caseId: string,
  today: CalendarDay,
): Promise<SessionLine[]> {
  const opened = await open(caseId);
  const next = opened?.file.sessions
    .filter((one) => (one.state === 'planned' || one.state === 'open') && one.startsAt.slice(0, 10) >= today)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0];
  return next ? [{ caseId, startsAt: next.startsAt, place: next.body.place }] : [];
}
