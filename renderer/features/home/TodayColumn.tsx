import Typography from '@mui/material/Typography';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { dueWords } from '../../text/due.ts';
import { homeText } from '../../text/home.ts';
import { roundDueText } from '../../text/round-due.ts';
import { useLang, useText } from '../../text/text.ts';
import { DaysLeft } from '../../ui/DaysLeft.tsx';
import { dueAddress } from '../../ui/due-section.ts';
import { DueRow } from './DueRow.tsx';
import { actOf, type HomeData, numberOf, sessionTime, splitSessions } from './home-rows.ts';
import { LeadRows } from './LeadRows.tsx';
import { RoundRows } from './RoundRows.tsx';
import { RowGroup } from './RowGroup.tsx';

type Props = { data: HomeData; today: CalendarDay };

/** 今天: sessions with time and room, then what is due today and within the week. */
export function TodayColumn({ data, today }: Props) {
  const text = useText(homeText);
  const { dueToday, dueThisWeek } = data.home;
  const now = splitSessions(dueToday.rows);
  const soon = splitSessions(dueThisWeek.rows);
  const sessions = [...now.sessions, ...soon.sessions];
  const { leads, rounds } = data;
  const r = useText(roundDueText);
  const others = [leads.today, leads.week, rounds.today, rounds.week];
  if (dueToday.total + dueThisWeek.total === 0 && others.every((one) => one.length === 0)) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text.nothingToday}
      </Typography>
    );
  }
  return (
    <>
      <RowGroup title={text.sessions} total={sessions.length} shown={sessions.length}>
        {sessions.map((row) => (
          <SessionRow key={row.id} row={row} data={data} today={today} />
        ))}
      </RowGroup>
      <RowGroup
        title={text.dueToday}
        total={dueToday.total - now.sessions.length}
        shown={now.others.length}
        more="/cases?group=open&sort=nextDueOn"
      >
        {now.others.map((row) => (
          <CaseDueRow key={row.id} row={row} today={today} />
        ))}
      </RowGroup>
      <LeadRows title={text.leadsToday} leads={leads.today} today={today} due="week" />
      <RoundRows title={r.today} rounds={rounds.today} today={today} />
      <RowGroup
        title={text.dueThisWeek}
        total={dueThisWeek.total - soon.sessions.length}
        shown={soon.others.length}
        more="/cases?group=all&due=week"
      >
        {soon.others.map((row) => (
          <CaseDueRow key={row.id} row={row} today={today} />
        ))}
      </RowGroup>
      <LeadRows title={text.leadsThisWeek} leads={leads.week} today={today} due="week" />
      <RoundRows title={r.week} rounds={rounds.week} today={today} />
    </>
  );
}

/** A case with its next date. */
export function CaseDueRow({ row, today }: { row: SlimRow; today: CalendarDay }) {
  const lang = useLang();
  return (
    <DueRow
      number={numberOf(row)}
      title={row.title}
      what={dueWords(row, lang)}
      when={row.nextDueOn && <DaysLeft on={row.nextDueOn} today={today} />}
      to={dueAddress(row.id, row.nextDueKind)}
      act={actOf(row.nextDueKind)}
    />
  );
}

function SessionRow({ row, data, today }: { row: SlimRow } & Props) {
  const lang = useLang();
  const session = data.sessions.find((one) => one.caseId === row.id);
  return (
    <DueRow
      number={numberOf(row)}
      title={row.title}
      what={session?.place || dueWords(row, lang)}
      when={
        session ? (
          <strong>{sessionTime(session.startsAt, today)}</strong>
        ) : (
          row.nextDueOn && <DaysLeft on={row.nextDueOn} today={today} />
        )
      }
      to={`/cases/${row.id}?section=sessions`}
      act="session"
    />
  );
}
