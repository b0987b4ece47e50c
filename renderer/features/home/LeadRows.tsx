import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { LeadDueRow } from '../../../shared/mediation/leads/lead-row.ts';
import { homeText } from '../../text/home.ts';
import { leadDueWords } from '../../text/lead-due.ts';
import { useLang, useText } from '../../text/text.ts';
import { DaysLeft } from '../../ui/DaysLeft.tsx';
import { DueRow } from './DueRow.tsx';
import { shownLeads } from './home-rows.ts';
import { RowGroup } from './RowGroup.tsx';

type Props = {
  title: string;
  leads: readonly LeadDueRow[];
  today: CalendarDay;
  /** How the list of leads shows the same. */
  due: 'overdue' | 'week';
  tone?: 'error.main';
};

/** Leads with something due, with their kind. */
export function LeadRows({ title, leads, today, due, tone }: Props) {
  const text = useText(homeText);
  const lang = useLang();
  const rows = leads.slice(0, shownLeads);
  return (
    <RowGroup
      title={title}
      total={leads.length}
      shown={rows.length}
      more={`/leads?state=all&due=${due}`}
      moreWords={text.moreLeads}
      {...(tone && { tone })}
    >
      {rows.map((row) => (
        <DueRow
          key={row.id}
          number={row.no}
          title={row.title || text.leadUnnamed}
          what={leadDueWords(row, lang)}
          when={<DaysLeft on={row.dueOn} today={today} />}
          to={`/leads/${row.id}`}
          act="lead"
        />
      ))}
    </RowGroup>
  );
}
