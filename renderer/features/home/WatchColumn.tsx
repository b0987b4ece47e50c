import Typography from '@mui/material/Typography';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { homeText } from '../../text/home.ts';
import { roundDueText } from '../../text/round-due.ts';
import { useText } from '../../text/text.ts';
import { DueRow } from './DueRow.tsx';
import { type HomeData, numberOf } from './home-rows.ts';
import { LeadRows } from './LeadRows.tsx';
import { RenewalRows, RoundRows } from './RoundRows.tsx';
import { RowGroup } from './RowGroup.tsx';
import { CaseDueRow } from './TodayColumn.tsx';

/** 要留意: overdue, forgotten, agreements that are not yet in effect, collective contracts to renew. */
export function WatchColumn({ data, today }: { data: HomeData; today: CalendarDay }) {
  const text = useText(homeText);
  const { overdue, forgotten } = data.home;
  const { unsigned, leads, rounds } = data;
  const r = useText(roundDueText);
  const others = [leads.overdue, rounds.overdue, rounds.renewals];
  if (overdue.total + forgotten.total + unsigned.total === 0 && others.every((one) => one.length === 0)) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text.nothingWatch}
      </Typography>
    );
  }
  return (
    <>
      <RowGroup
        title={text.overdue}
        total={overdue.total}
        shown={overdue.rows.length}
        more="/cases?group=all&due=overdue"
        tone="error.main"
      >
        {overdue.rows.map((row) => (
          <CaseDueRow key={row.id} row={row} today={today} />
        ))}
      </RowGroup>
      <LeadRows
        title={text.leadsOverdue}
        leads={leads.overdue}
        today={today}
        due="overdue"
        tone="error.main"
      />
      <RoundRows title={r.overdue} rounds={rounds.overdue} today={today} tone="error.main" />
      <RenewalRows renewals={rounds.renewals} today={today} />
      <RowGroup
        title={text.unsigned}
        total={unsigned.total}
        shown={unsigned.rows.length}
        more="/cases?group=agreement"
        tone="warning.main"
      >
        {unsigned.rows.map((row) => (
          <DueRow
            key={row.id}
            number={numberOf(row)}
            title={row.title}
            what={text.unsignedWhy}
            when={null}
            to={`/cases/${row.id}?section=agreement`}
            act="sign"
          />
        ))}
      </RowGroup>
      <RowGroup
        title={text.forgotten}
        total={forgotten.total}
        shown={forgotten.rows.length}
        more="/cases?due=none"
        tone="warning.main"
      >
        {forgotten.rows.map((row) => (
          <DueRow
            key={row.id}
            number={numberOf(row)}
            title={row.title}
            what={text.forgottenWhy}
            when={null}
            to={`/cases/${row.id}`}
            act="plan"
          />
        ))}
      </RowGroup>
    </>
  );
}
