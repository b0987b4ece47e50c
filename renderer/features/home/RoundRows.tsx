import type { RenewalRow, RoundDueRow } from '../../../shared/bargaining/process/round-due-row.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { roundDueText, roundDueWords } from '../../text/round-due.ts';
import { useLang, useText } from '../../text/text.ts';
import { DaysLeft } from '../../ui/DaysLeft.tsx';
import { roundAddress } from '../../ui/round-sections.ts';
import { DueRow } from './DueRow.tsx';
import { shownLeads } from './home-rows.ts';
import { RowGroup } from './RowGroup.tsx';

type Props = { title: string; rounds: readonly RoundDueRow[]; today: CalendarDay; tone?: 'error.main' };

/** Rounds of bargaining with something due. */
export function RoundRows({ title, rounds, today, tone }: Props) {
  const t = useText(roundDueText);
  const lang = useLang();
  const rows = rounds.slice(0, shownLeads);
  return (
    <RowGroup
      title={title}
      total={rounds.length}
      shown={rows.length}
      more="/bargaining"
      moreWords={t.more}
      {...(tone && { tone })}
    >
      {rows.map((row) => (
        <DueRow
          key={row.id}
          number={row.no}
          title={row.title || t.untitled}
          what={roundDueWords(row, lang)}
          when={<DaysLeft on={row.dueOn} today={today} />}
          to={roundAddress(row)}
          act="lead"
        />
      ))}
    </RowGroup>
  );
}

/** 可以续签: contracts whose window is open and that no round renews yet. */
export function RenewalRows({ renewals, today }: { renewals: readonly RenewalRow[]; today: CalendarDay }) {
  const t = useText(roundDueText);
  const rows = renewals.slice(0, shownLeads);
  return (
    <RowGroup
      title={t.renewals}
      total={renewals.length}
      shown={rows.length}
      more="/bargaining/radar"
      moreWords={t.more}
      tone="warning.main"
    >
      {rows.map((row) => (
        <DueRow
          key={row.id}
          number={row.no}
          title={row.title || t.untitled}
          what={t.renewalTo(row.from, row.until)}
          when={<DaysLeft on={row.until} today={today} />}
          to={`/bargaining/rounds/${row.id}`}
          act="view"
        />
      ))}
    </RowGroup>
  );
}
